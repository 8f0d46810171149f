"""Where something stands: in a project, in the evidence beside it, or in the terms of a book."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_whole

__all__ = ["Path"]


def __dir__() -> list[str]:
    return __all__


#: The longest first, since one starts with another.
_ROOTS = ("$evidence", "$terms", "$", "on")
_FIELD = re.compile("[a-z][a-z0-9_]*")
_STEP = re.compile(rf"\.(?P<field>{_FIELD.pattern})|\[(?P<index>0|[1-9][0-9]{{0,8}})\]")
_LAST_INDEX = 999_999_999


@functools.lru_cache(maxsize=4096)
def _is_field(text: str) -> bool:
    """Whether a text is the name of a field: rules ask for the same few again and again."""
    return _FIELD.fullmatch(text) is not None


def _step(value: str | int) -> str | int:
    if type(value) is str and _is_field(value):
        return value
    if isinstance(value, str) and _FIELD.fullmatch(value):
        return str.__str__(value)
    if isinstance(value, str):
        raise Malformed(value, "a step of a path", "write the name of a field in small letters, or a position")
    return to_whole(value, "a step of a path", 0, _LAST_INDEX)


def _steps(value: tuple[str | int, ...]) -> tuple[str | int, ...]:
    if not isinstance(value, (tuple, list)):
        raise Malformed(value, "the steps of a path", "write a tuple of names of fields and positions")
    return tuple(map(_step, value))


def _root(value: str) -> str:
    if not isinstance(value, str) or str.__str__(value) not in _ROOTS:
        raise Malformed(value, "the root of a path", f"name one of {', '.join(_ROOTS)}")
    return str.__str__(value)


@functools.cache
def _fields(kind: type) -> frozenset[str]:
    """The names of the stored fields of a type."""
    return frozenset(field.name for field in attrs.fields(kind)) if attrs.has(kind) else frozenset()


@attrs.frozen(init=False, repr=False)
class Path(Embeddable):
    """An absolute path through stored fields, such as ``$.partners[3].organisation.name``.

    Attributes:
        steps: Names of fields and positions in lists, outermost first.
        root: ``$`` for the project, ``$evidence`` for what is judged beside it, ``$terms`` for the terms of the
            rule's own book, or ``on`` for the day as of which it is judged. The first step below ``$evidence`` is a
            position, or the name of evidence that nobody gave: ``$evidence.aid_register``.

    Raises:
        Malformed: A step that is neither the name of a field nor a position from 0, or another root.

    Examples:
        >>> path = Path() / "partners" / 3 / "since"
        >>> print(path)
        $.partners[3].since
        >>> Path.parse("$.partners[3].since") == path
        True
    """

    steps: tuple[str | int, ...]
    root: str

    def __init__(self, steps: tuple[str | int, ...] = (), root: str = "$") -> None:
        self.__attrs_init__(_steps(steps), _root(root))

    def __truediv__(self, step: str | int) -> Path:
        # A rule makes many paths, each of one that was checked when it was made.
        longer = Path.__new__(Path)
        longer.__attrs_init__((*self.steps, _step(step)), self.root)
        return longer

    def __str__(self) -> str:
        return self.root + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.steps)

    def __repr__(self) -> str:
        return f"Path.parse({str(self)!r})"

    @classmethod
    def parse(cls, text: str) -> Path:
        """The path that is written.

        Raises:
            Malformed: A text that is not a path.

        Examples:
            >>> Path.parse("$.budget.lines[0].amount").steps
            ('budget', 'lines', 0, 'amount')
            >>> Path.parse("partners")
            Traceback (most recent call last):
            integrated_projects.errors.Malformed: 'partners' is not a path: write it like $.partners[3].name
        """
        words = str.__str__(text) if isinstance(text, str) else ""
        root = next((root for root in _ROOTS if words.startswith(root)), None)
        if root is None:
            raise Malformed(text, "a path", "write it like $.partners[3].name")
        steps: list[str | int] = []
        position = len(root)
        while position < len(words):
            match = _STEP.match(words, position)
            if match is None:
                raise Malformed(
                    text, "a path", f"no field or [index] at character {position}; write $.partners[3].name"
                )
            steps.append(match["field"] or int(match["index"]))
            position = match.end()
        return cls(tuple(steps), root)

    def resolve(self, value: object) -> object:
        """What stands at the path below the value; only stored fields and items of lists are followed.

        Raises:
            Malformed: A path that leads nowhere.

        Examples:
            >>> from integrated_projects.text import Text
            >>> Path.parse("$.en").resolve(Text(en="School"))
            'School'
        """
        for step in self.steps:
            value = self._follow(value, step)
        return value

    def _follow(self, value: object, step: str | int) -> object:
        kind: type = type(value)
        if isinstance(step, int):
            # A text is a sequence to isinstance, but its letters are no items of a list.
            if isinstance(value, Sequence) and not isinstance(value, (str, bytes)) and step < len(value):
                return value[step]
        elif step in _fields(kind):
            return getattr(value, step)
        raise Malformed(str(self), "a path into this value", f"no {step!r} stands in the {kind.__name__}")
