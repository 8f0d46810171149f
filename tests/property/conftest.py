"""How the laws run: without measuring coverage."""

from __future__ import annotations

from pathlib import Path

import pytest

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measuring makes a law three times as slow, and what is covered by chance alone is not covered."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker("no_cover")
