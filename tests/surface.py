"""The public surface as text: every public name of every public module, with what it takes and what it gives."""

from __future__ import annotations

import enum
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import integrated_projects

SURFACE = Path(__file__).parent / "public_surface.txt"

#: What tells little enough to stand in a signature as it is.
_PLAIN = (bool, int, str, type(None))
#: An annotation as a signature prints it.
_QUOTED = re.compile(r"(: |-> )'([^']*)'")


def public_modules() -> list[ModuleType]:
    """The package and every module of it whose path holds no private name."""
    walked = pkgutil.walk_packages(integrated_projects.__path__, "integrated_projects.")
    names = ["integrated_projects", *(module.name for module in walked if "._" not in module.name)]
    return [importlib.import_module(name) for name in sorted(names) if not name.endswith("__main__")]


def surface() -> str:
    """The whole surface: a name is described where it is at home, and named wherever else it is shown."""
    modules = public_modules()
    homes = {f"{module.__name__}.{name}" for module in modules for name in module.__all__}
    lines: list[str] = []
    for module in modules:
        lines += ["", module.__name__]
        for name in module.__all__:
            thing = getattr(module, name)
            home = f"{getattr(thing, '__module__', None)}.{name}"
            if home != f"{module.__name__}.{name}" and home in homes:
                lines.append(f"    {name} = {home}")
            else:
                lines += [f"    {line}" for line in _described(name, thing)]
    return "\n".join(lines[1:]) + "\n"


def _described(name: str, thing: object) -> Iterator[str]:
    if isinstance(thing, type) and issubclass(thing, enum.Enum):
        yield f"enum {name}"
        yield from (f"    {member.name} = {member.value!r}" for member in thing)
        yield from _members(thing)
    elif isinstance(thing, type):
        bases = ", ".join(base.__qualname__ for base in thing.__bases__ if base is not object)
        yield f"class {name}({bases})" if bases else f"class {name}"
        yield f"    {_signature(name, thing)}"
        yield from _members(thing)
    elif inspect.isroutine(thing):
        yield _signature(name, thing)
    else:
        yield f"{name}: {type(thing).__name__}"


def _members(kind: type) -> Iterator[str]:
    """The methods and properties that a class itself defines; its fields are what it is made of."""
    for name, member in sorted(vars(kind).items()):
        if name.startswith("_"):
            continue
        if isinstance(member, property):
            yield f"    {name}: {inspect.signature(member.fget).return_annotation}"  # type: ignore[arg-type] # each has one
        elif isinstance(member, (classmethod, staticmethod)):
            yield f"    {type(member).__name__} {_signature(name, member.__func__)}"
        elif inspect.isfunction(member):
            yield f"    {_signature(name, member)}"


def _signature(name: str, thing: Callable[..., object]) -> str:
    try:
        signature = inspect.signature(thing)
    except ValueError:
        # An exception that adds nothing to its base is made in C.
        return f"{name}(...)"
    parameters = [_shown(parameter) for parameter in signature.parameters.values()]
    return name + _QUOTED.sub(r"\1\2", str(signature.replace(parameters=parameters)))


def _shown(parameter: inspect.Parameter) -> inspect.Parameter:
    """The parameter, with its default if that tells little enough to stand in a line."""
    is_plain = parameter.default is inspect.Parameter.empty or isinstance(parameter.default, _PLAIN)
    return parameter if is_plain else parameter.replace(default=...)


if __name__ == "__main__":
    SURFACE.write_text(surface(), encoding="utf-8")
