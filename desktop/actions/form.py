"""What a form asks and promises, as data: the same shape for every verb, readable without a screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from desktop.actions.case import Case, Values
from desktop.actions.variables import unfilled
from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.regulation.acts import Act
from sync.regulation.checklist import Item
from sync.regulation.fitness import PLAUSIBLE_DAYS
from sync.regulation.terms import Verb


class Input(StrEnum):
    """How a value is entered."""

    TEXT = "text"
    LINE = "line"
    CHOICE = "choice"
    NUMBER = "number"
    MOMENT = "moment"
    DATE = "date"
    CHECK = "check"


WRITTEN: Final = (Input.TEXT, Input.LINE)
"""What is entered as words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice: its stored value and its label."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing to enter. `limit` counts characters; `least`/`most` bound numbers; `article` is why it is asked."""

    name: str
    label: str
    input: Input
    required: bool = False
    hint: str = ""
    article: str = ""
    limit: int = MAX_TEXT_CHARACTERS
    least: int = 1
    most: int = PLAUSIBLE_DAYS
    rows: int = 4
    options: Callable[[Case], Sequence[Option]] | None = None
    asked: Callable[[Values], bool] | None = None
    """Only asked when this is true of what was entered so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finish:
    """One way to end the form: a button, its key and the value that it adds. `tone`: primary, plain or danger."""

    label: str
    key: str
    tone: str = "primary"
    value: str = ""
    needs: tuple[str, ...] = ()
    """Fields that this way of ending needs although others do not."""


SUBMIT: Final = (Finish(label="提交", key="Ctrl+Return"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is entered, and the ways to end."""

    fields: tuple[Field, ...] = ()
    finishes: tuple[Finish, ...] = SUBMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Asked):
    """One verb's form. `read` makes the act from checked values; `foretell` says in a sentence what submitting will do.

    `blame` is the field beside which a refusal of the regulation is shown; `about_reporter` verbs can be taken back for
    ten seconds; `start` gives the first values; `check` is the checklist over what is written (R21.1).
    """

    verb: Verb
    title: str
    read: Callable[[Case, Values], Act]
    foretell: Callable[[Case, Values], str]
    start: Callable[[Case], Values] | None = None
    check: Callable[[Case, Values], tuple[Item, ...]] | None = None
    blame: str = ""
    attaches: bool = False
    about_reporter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with one field, and the article that asks for it."""

    field: str
    reason: str
    article: str = ""


def faults(form: Asked, values: Values, finish: Finish) -> list[Fault]:
    """What stands against submitting, in the order of the fields; empty when nothing does."""
    return [fault for field in form.fields if is_asked(field, values) for fault in _of_field(field, values, finish)]


def is_asked(field: Field, values: Values) -> bool:
    """Whether the field matters, given the other values."""
    return field.asked is None or field.asked(values)


def _of_field(field: Field, values: Values, finish: Finish) -> list[Fault]:
    value = values.get(field.name)
    needed = field.required or field.name in finish.needs
    if needed and (value is None or (isinstance(value, str) and not value.strip())):
        word = "请填写" if field.input in (Input.TEXT, Input.LINE, Input.NUMBER) else "请选择"
        return [Fault(field=field.name, reason=f"{word}{field.label}", article=field.article)]
    if isinstance(value, str) and len(value) > field.limit:
        return [Fault(field=field.name, reason=f"超出 {len(value) - field.limit} 字，最多 {field.limit} 字")]
    if isinstance(value, str) and field.input in WRITTEN and (left := unfilled(value)):
        return [Fault(field=field.name, reason=f"“{left}”还没有填写，请补上或删去")]
    if field.input is Input.NUMBER and isinstance(value, int) and not field.least <= value <= field.most:
        return [Fault(field=field.name, reason=f"应在 {field.least} 至 {field.most} 之间", article=field.article)]
    return []
