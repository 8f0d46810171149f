"""The five real projects, each said as completely as its page says it."""

from integrated_projects.examples.kameno_page import kameno
from integrated_projects.examples.kazanlak_page import kazanlak
from integrated_projects.examples.kyustendil_page import kyustendil
from integrated_projects.examples.strelcha_page import strelcha
from integrated_projects.examples.vidin_page import vidin

__all__ = ["kameno", "kazanlak", "kyustendil", "strelcha", "vidin"]


def __dir__() -> list[str]:
    return __all__
