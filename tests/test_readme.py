"""What the README tells a stranger to install."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def listed(pattern: str, name: str) -> list[str]:
    """The extras that a file of the repository names where the pattern finds them."""
    (found,) = re.findall(pattern, (ROOT / name).read_text(encoding="utf-8"))
    return str(found).split(",")


def test_the_tests_get_every_extra_with_make_and_without() -> None:
    extras = sorted(
        tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    )

    assert listed(r"(?m)^extras := (\S+)$", "Makefile") == extras
    assert listed(r'--group test -e "\.\[(\S+)\]"', "README.md") == extras
