"""Programmes, procedures and funding sources as data, each with its source: one module per country and period."""

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
