"""The methods by which a notebook finds what it can show; both hand over to the adapter for notebooks.

They are the one place where the core knows of an adapter, which is loaded when a notebook first shows something.
"""

from __future__ import annotations

__all__ = ["as_bundle", "as_html"]


def __dir__() -> list[str]:
    return __all__


def as_html(self: object) -> str:
    """The value as HTML: to be the method ``_repr_html_`` of its class.

    Examples:
        >>> from integrated_projects.money import leva
        >>> ">500.00 BGN<" in leva("500.00")._repr_html_()
        True
    """
    from integrated_projects.adapters.notebook import to_html  # noqa: PLC0415 - a tool finds us by this method

    return to_html(self)


def as_bundle(self: object, include: object = None, exclude: object = None) -> dict[str, str]:  # noqa: ARG001 - the protocol passes them
    """The value as HTML and as short text: to be the method ``_repr_mimebundle_`` of its class.

    Without it a notebook would store the whole ``repr`` beside the HTML, which of a report is very long.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> strelcha._repr_mimebundle_()["text/plain"]
        'Pilot integration model – Strelcha'
    """
    from integrated_projects.adapters.notebook import to_text  # noqa: PLC0415 - a tool finds us by this method

    return {"text/html": as_html(self), "text/plain": to_text(self)}
