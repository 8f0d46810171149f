"""What a project does, and what comes of it."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.partner import to_organisation_names
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.programme import to_programme_codes
from integrated_projects.quantity import Quantity
from integrated_projects.text import Text, to_optional_name, to_optional_text, to_text, to_texts

__all__ = ["Activity", "ActivityKind", "Indicator", "Result"]


def __dir__() -> list[str]:
    return __all__


class ActivityKind(enum.Enum):
    """What is done, in the words by which procedures admit it; one activity may be of several kinds."""

    LABOUR_ACTIVATION = "activation and labour mediation"
    MOTIVATIONAL_TRAINING = "motivational training"
    VOCATIONAL_TRAINING = "vocational training"
    KEY_COMPETENCES = "training in key competences"
    SUBSIDISED_EMPLOYMENT = "subsidised employment"
    SELF_EMPLOYMENT = "encouragement of self-employment"
    SOCIAL_AND_HEALTH_SERVICES = "social and health services"
    COMMUNITY_DEVELOPMENT = "development of local communities"
    OVERCOMING_STEREOTYPES = "overcoming of negative stereotypes and attitudes"
    LANGUAGE_TEACHING = "additional teaching of the official language"
    ADDITIONAL_SESSIONS = "additional sessions for pupils who may drop out"
    RETURN_TO_EDUCATION = "motivation to return to education"
    PSYCHOLOGICAL_SUPPORT = "psychological support"
    EDUCATIONAL_ENVIRONMENT = "improvement of the educational environment"
    UPPER_SECONDARY_STAGE = "support for going on to the upper secondary stage"
    WORK_WITH_PARENTS = "work with parents"
    CAREER_GUIDANCE = "career guidance"
    INFRASTRUCTURE = "building and equipping"
    CAPACITY_BUILDING = "building of capacity"
    INFORMATION = "information and communication"
    MANAGEMENT = "management of the project"


def _kinds(value: Listed[ActivityKind]) -> Listing[ActivityKind]:
    return Listing(value, kind=ActivityKind)


def _places(value: Listed[Place]) -> Listing[Place]:
    return Listing(value, kind=Place)


@attrs.frozen
class Activity(Embeddable):
    """Something that the project does.

    Attributes:
        name: What is done.
        kinds: What kind of activity it is, where the page says it plainly.
        programmes: Which programmes pay for it, as their codes; written as `Programme`s.
        number: The number in the page's list; numbering may start anew under each programme.
        description: More about it.
        parts: What it is made of, where the page divides it.
        performers: The names of the organisations that carry it out; written as `Partner`s or `Organisation`s.
        places: Where it is carried out.

    Examples:
        >>> print(Activity("vocational training"))
        vocational training
    """

    name: Text = attrs.field(converter=to_text)
    kinds: Listing[ActivityKind] = attrs.field(default=None, converter=_kinds, kw_only=True)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    number: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    description: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    parts: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)
    performers: Listing[str] = attrs.field(default=None, converter=to_organisation_names, kw_only=True)
    places: Listing[Place] = attrs.field(default=None, converter=_places, kw_only=True)

    def __str__(self) -> str:
        return str(self.name)


@attrs.frozen
class Indicator(Embeddable):
    """Something that is counted, and how much of it is aimed at.

    Attributes:
        name: What is counted.
        target: How much is aimed at.
        unit: In what it is counted: persons, events.
        duration: For how long each lasts, where the page says it: employment of up to twelve months.
        of: Who or what is counted, where the page says it: persons of the target group.
        programmes: Under which programmes, as their codes; written as `Programme`s.
        code: The code that a programme gives it; the same code may mean another thing in another programme.
        number: The number in the page's list.

    Raises:
        Malformed: A target that is no count, or a duration that is none.

    Examples:
        >>> print(Indicator("persons in vocational training", target=Quantity.exactly(16)).target)
        16
    """

    name: Text = attrs.field(converter=to_text)
    target: Quantity[int] | None = attrs.field(default=None, validator=may_be(Quantity), kw_only=True)
    unit: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    duration: Quantity[Duration] | None = attrs.field(default=None, validator=may_be(Quantity), kw_only=True)
    of: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    code: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    number: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.target is not None and not isinstance(self.target.value, int):
            raise Malformed(self.target, "a target", "write a Quantity of a whole number")
        if self.duration is not None and not isinstance(self.duration.value, Duration):
            raise Malformed(self.duration, "the duration of an indicator", "write a Quantity of a Duration")

    def __str__(self) -> str:
        return str(self.name)


@attrs.frozen
class Result(Embeddable):
    """Something that is to come of the project and carries no number.

    Attributes:
        name: What is to come of it.
        programmes: Under which programmes, as their codes; written as `Programme`s.
        number: The number in the page's list.
        means: By what it is to come about, as far as the page says it.

    Examples:
        >>> print(Result("an initiative group is formed"))
        an initiative group is formed
    """

    name: Text = attrs.field(converter=to_text)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    number: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    means: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)

    def __str__(self) -> str:
        return str(self.name)
