"""Pictures of projects and of what the rules say of them (extra ``plot``).

Each is a chart of Altair: a notebook shows it, and ``chart.save("picture.svg")`` or ``"picture.png"`` writes it without
a network. Amounts reach a picture as the text of their exact figure and stand in it in full; only the length of a bar
is rounded, by the picture itself.
"""

from integrated_projects.adapters.plot._budget import budget
from integrated_projects.adapters.plot._funding import funding
from integrated_projects.adapters.plot._outcomes import outcomes
from integrated_projects.adapters.plot._timeline import timeline

__all__ = ["budget", "funding", "outcomes", "timeline"]


def __dir__() -> list[str]:
    return __all__
