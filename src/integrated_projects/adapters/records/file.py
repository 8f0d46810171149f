"""Documents in YAML and TOML, which may have comments, and files of these and of JSON and JSON Lines."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, TextIO, TypeVar, overload

import attrs

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._kinds import kind_name
from integrated_projects.adapters.records._syntax import unreadable
from integrated_projects.adapters.records._text import MOST_CHARACTERS, MOST_WRITTEN, Bare, bounded, opening
from integrated_projects.adapters.records._yaml import PlainDumper, PlainLoader
from integrated_projects.adapters.records.document import from_record, loads, to_record
from integrated_projects.adapters.records.malformed import MalformedDocument
from integrated_projects.fields import with_article

with needing("records"):
    import yaml

__all__ = ["Files", "Loaded", "dumps_yaml", "files", "load", "load_each", "loads_toml", "loads_yaml"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

#: A key of TOML that has as many parts as nobody writes; the time to read it grows with their square.
_PART = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
_ENDLESS_KEY = re.compile(rf"(?<![A-Za-z0-9_-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{32}}")
_JSON_LINES = ".jsonl"


@overload
def loads_toml(text: str) -> Any: ...
@overload
def loads_toml(text: str, of: type[T]) -> T: ...
def loads_toml(text: str, of: type | None = None) -> Any:
    r"""The noun that a TOML document states; what is not stated is left out.

    Args:
        text: The document.
        of: The kind of noun that it must state; left out, whichever its schema names.

    Raises:
        MalformedDocument: No TOML, more than half a million characters, and as `from_record`.

    Examples:
        >>> loads_toml('schema = "integrated_projects.project/1"\ntitle = "A project" # so far').title.en
        'A project'
    """
    words = bounded(text, MOST_WRITTEN)
    if _ENDLESS_KEY.search(words):
        raise MalformedDocument(opening(text), "a TOML document", "a key of it has more than 32 parts")
    try:
        record = tomllib.loads(words, parse_float=Bare)
    except (ValueError, RecursionError) as error:
        refused = unreadable(text, "a TOML document", error)
    else:
        return from_record(record) if of is None else from_record(record, of)
    # Not while the first error is handled, which holds the whole text.
    raise refused


@overload
def loads_yaml(text: str) -> Any: ...
@overload
def loads_yaml(text: str, of: type[T]) -> T: ...
def loads_yaml(text: str, of: type | None = None) -> Any:
    r"""The noun that a YAML document states.

    Nothing is executed, no key may be written twice, and there are no tags and no aliases. Without quotes, a whole
    number, ``true``, ``false`` and ``null`` are what they say, a number with a point is refused, and everything else
    is a text: ``NO`` is Norway and ``12:30`` a time of day.

    Args:
        text: The document.
        of: The kind of noun that it must state; left out, whichever its schema names.

    Raises:
        MalformedDocument: No YAML, an alias, a tag, a key that is written twice, more than half a million characters,
            and as `from_record`.

    Examples:
        >>> loads_yaml("schema: integrated_projects.project/1\ntitle: A project # so far").title.en
        'A project'
    """
    words = bounded(text, MOST_WRITTEN)
    try:
        record = yaml.load(words, Loader=PlainLoader)  # noqa: S506 - it is a SafeLoader that refuses still more
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        refused = unreadable(text, "a YAML document", error)
    else:
        return from_record(record) if of is None else from_record(record, of)
    # Not while the first error is handled, which holds the whole text.
    raise refused


def dumps_yaml(noun: object) -> str:
    """A noun as YAML, for a person to read and to go on writing; what could be taken for no text stands in quotes.

    Args:
        noun: A project, a part of one, evidence, or a report.

    Raises:
        Malformed: As `to_record`; more than half a million characters, which `loads_yaml` would not read.

    Examples:
        >>> from integrated_projects.money import leva
        >>> print(dumps_yaml(leva("7.00")), end="")
        schema: integrated_projects.money/1
        value: 7.00 BGN
    """
    plain = to_record(noun)
    # A line is never folded, so that a change of one word is a change of one line.
    text = yaml.dump(plain, Dumper=PlainDumper, allow_unicode=True, sort_keys=False, width=MOST_WRITTEN)
    return bounded(text, MOST_WRITTEN)


@attrs.frozen(kw_only=True)
class Loaded(Generic[T_co]):
    """One document of a file, or why it cannot be read.

    Attributes:
        path: The file.
        line: The line on which the document stands, where each has a line of its own.
        noun: What it states; `None` where it cannot be read.
        error: Why it cannot be read; `None` where it can.

    Examples:
        >>> from integrated_projects.project import Project
        >>> [one.error is None for one in load_each(Path("nowhere.json"), of=Project)]
        [False]
    """

    path: Path
    line: int | None = None
    noun: T_co | None = None
    error: MalformedDocument | None = None


@attrs.frozen(kw_only=True)
class Files:
    """What of a directory is read, in the order of the names, and what is not.

    Attributes:
        read: The files of documents, also those of inner directories.
        skipped: Files of another kind; files and directories whose names start with a point; links to directories;
            and whatever cannot be opened.
    """

    read: tuple[Path, ...]
    skipped: tuple[Path, ...]


def files(directory: Path) -> Files:
    """The files of documents in a directory and below it, by their endings.

    Examples:
        >>> len(files(Path("nowhere")).read)
        0
    """
    read: list[Path] = []
    skipped: list[Path] = []
    walk = os.walk(directory, onerror=lambda error: skipped.append(Path(error.filename)))
    for place, inner, names in walk:
        here = Path(place)
        for name in sorted(names):
            path = here / name
            (read if not name.startswith(".") and path.suffix in _ENDINGS and path.is_file() else skipped).append(path)
        left_out = [name for name in inner if name.startswith(".") or (here / name).is_symlink()]
        skipped += [here / name for name in left_out]
        inner[:] = sorted(set(inner) - set(left_out))
    return Files(read=tuple(sorted(read)), skipped=tuple(sorted(skipped)))


@overload
def load(path: Path) -> Iterator[Any]: ...
@overload
def load(path: Path, of: type[T]) -> Iterator[T]: ...
def load(path: Path, of: type | None = None) -> Iterator[Any]:
    """The nouns that a file states, or every file of documents in a directory and below it: see `files`.

    Args:
        path: A file that ends in ``.json``, ``.jsonl``, ``.toml``, ``.yaml`` or ``.yml``, in UTF-8, or a directory.
        of: The kind of noun that each document must state; left out, whichever its schema names.

    Raises:
        MalformedDocument: A file that is none of these, cannot be read, or states no such noun; the message names it.

    Examples:
        >>> next(load(Path("nowhere.json")))
        Traceback (most recent call last):
        integrated_projects.adapters.records.malformed.MalformedDocument: 'nowhere.json' is not a document file: \
No such file or directory
    """
    for one in load_each(path) if of is None else load_each(path, of):
        if one.error is not None:
            raise one.error
        yield one.noun


@overload
def load_each(path: Path) -> Iterator[Loaded[Any]]: ...
@overload
def load_each(path: Path, of: type[T]) -> Iterator[Loaded[T]]: ...
def load_each(path: Path, of: type | None = None) -> Iterator[Loaded[Any]]:
    """As `load`, one after the other; a document that cannot be read says why, and the next is read all the same.

    Examples:
        >>> for one in load_each(Path("nowhere.json")):
        ...     print(one.error)
        'nowhere.json' is not a document file: No such file or directory
    """
    if path.is_dir():
        for inner in files(path).read:
            yield from load_each(inner) if of is None else load_each(inner, of)
    elif path.suffix in _ENDINGS:
        yield from _opened(path, of)
    else:
        yield _failed(path, of, f"it ends in none of {', '.join(_ENDINGS)}")


def _opened(path: Path, of: type | None) -> Iterator[Loaded[Any]]:
    try:
        with path.open(encoding="utf-8-sig", newline="\n") as file:
            if path.suffix == _JSON_LINES:
                yield from _lines(path, file, of)
            else:
                yield _whole(path, file, of)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        yield _failed(path, of, reason)


def _whole(path: Path, file: TextIO, of: type | None) -> Loaded[Any]:
    read = _READERS[path.suffix]
    try:
        text = file.read(MOST_CHARACTERS + 1)
        return Loaded(path=path, noun=read(text) if of is None else read(text, of))
    except MalformedDocument as error:
        return _failed(path, of, error)


def _lines(path: Path, file: TextIO, of: type | None) -> Iterator[Loaded[Any]]:
    for number, line in enumerate(iter(lambda: file.readline(MOST_CHARACTERS + 1), ""), start=1):
        if not line.strip():
            continue
        try:
            yield Loaded(path=path, line=number, noun=loads(line) if of is None else loads(line, of))
        except MalformedDocument as error:
            yield _failed(path, of, error, number)
        if len(line) > MOST_CHARACTERS:
            # The rest of it is no line of its own.
            return


def _failed(path: Path, of: type | None, error: str | MalformedDocument, line: int | None = None) -> Loaded[Any]:
    problems, inner = ((), None) if isinstance(error, str) else (error.problems, error.line)
    # Where the places of what is wrong are told, the whole document need not be shown.
    reason = error.reason if isinstance(error, MalformedDocument) and problems else str(error)
    noun = f"{with_article('document' if of is None else kind_name(of).replace('_', ' '))} file"
    where = "" if line is None else f"line {line}: "
    told = MalformedDocument(str(path), noun, f"{where}{reason}", problems, inner if line is None else line)
    return Loaded(path=path, line=line, error=told)


_READERS: Mapping[str, Callable[..., Any]] = {
    ".json": loads,
    ".toml": loads_toml,
    ".yaml": loads_yaml,
    ".yml": loads_yaml,
}
_ENDINGS = sorted([*_READERS, _JSON_LINES])
