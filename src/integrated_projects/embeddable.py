"""How the tools of others find our values: by methods that hand over to an adapter."""

from __future__ import annotations

from typing import Any

__all__ = ["Embeddable"]


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
