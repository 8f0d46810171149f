"""What is judged beside a project, and is no part of it: one module per noun.

A register of earlier aid, the votes of a local action group, a list of expenditure: whoever has one hands it to
`integrated_projects.checking.check` as ``evidence=``. What nobody gives is not stated.
"""

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
