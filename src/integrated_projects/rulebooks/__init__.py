"""Bodies of rules, one module or package for each."""

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
