"""What the Common Provisions Regulations of two periods ask alike: the functions of which both books make rules.

Each book has its own figures (`integrated_projects.rulebooks.common_provisions.terms`) and its own articles.
"""

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
