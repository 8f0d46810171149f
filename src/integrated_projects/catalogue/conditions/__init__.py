"""x"""
from integrated_projects.procedure import Conditions
__all__ = ["CONDITIONS"]
def __dir__() -> list[str]:
    return __all__
CONDITIONS: tuple[Conditions, ...] = ()
