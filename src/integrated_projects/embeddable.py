"""How the tools of others find our values: by methods that hand over to an adapter."""

from __future__ import annotations

from typing import Any

__all__ = ["Embeddable", "Showable"]


def __dir__() -> list[str]:
    return __all__


class Embeddable:
    """What can be the field of a pydantic model, with validation and a JSON schema.

    It is read and written as in a document of `integrated_projects.adapters.records`, needs the extra ``pydantic``,
    and adds nothing else to a class. What is malformed is a ``pydantic.ValidationError`` with all that is wrong, each
    with its place.

    Examples:
        >>> from pydantic import BaseModel
        >>> from integrated_projects.money import Money, leva
        >>> class Invoice(BaseModel):
        ...     amount: Money
        >>> Invoice(amount=leva("1.10")) == Invoice(amount="1.10 BGN")
        True
        >>> Invoice(amount=leva("1.10")).model_dump_json()
        '{"amount":"1.10 BGN"}'
    """

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from integrated_projects.adapters.records import pydantic_fields  # noqa: PLC0415 - only pydantic needs it

        return pydantic_fields.core_schema(source, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        from integrated_projects.adapters.records import pydantic_fields  # noqa: PLC0415 - only pydantic needs it

        return pydantic_fields.json_schema(cls, core_schema, handler)


class Showable:
    """What a notebook shows by itself, as `integrated_projects.adapters.notebook` writes it.

    It adds nothing else to a class. Beside the HTML the notebook keeps a short text; it would else keep the whole
    ``repr``, which of a report is very long.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> shown = strelcha._repr_mimebundle_()
        >>> shown["text/plain"]
        'Pilot integration model – Strelcha'
        >>> shown["text/html"] == strelcha._repr_html_()
        True
    """

    __slots__ = ()

    def _repr_html_(self) -> str:
        from integrated_projects.adapters import notebook  # noqa: PLC0415 - only notebooks need it

        return notebook.to_html(self)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:  # noqa: ARG002 - notebooks pass them
        from integrated_projects.adapters import notebook  # noqa: PLC0415 - only notebooks need it

        return {"text/html": notebook.to_html(self), "text/plain": notebook.to_text(self)}
