"""What ``python -m integrated_projects`` runs: the command line, where its extra is installed."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from integrated_projects.errors import MissingExtra

__all__ = ["main"]


def __dir__() -> list[str]:
    return __all__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; where its extra is missing, say so.

    Args:
        arguments: What stands after the name of the program; left out, what the process was called with.

    Returns:
        The exit code of the command line, or 2 without it.

    Examples:
        >>> main(["check", "sofia"])
        2
    """
    try:
        from integrated_projects.adapters import cli  # noqa: PLC0415 - it is this import that may lack its extra
    except MissingExtra as missing:
        sys.stderr.write(f"{missing}\n")
        return 2
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
