"""What the forms have in common by which a reporter is told something: how, when, and in which words."""

from typing import Final

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Input
from sync.regulation.terms import Method

TELLING: Final = (Method.TELEPHONE, Method.WRITING, Method.IN_PERSON)


def how(label: str, article: str) -> Field:
    """The field for the method."""
    return one_of("method", label, article, TELLING)


def when(label: str, article: str) -> Field:
    """The field for the moment."""
    return Field(name="at", label=label, input=Input.MOMENT, required=True, article=article)


def words(label: str, article: str, hint: str) -> Field:
    """The field for what was said."""
    return Field(name="text", label=label, input=Input.TEXT, required=True, article=article, rows=5, hint=hint)


def by_telephone_now(case: Case) -> Values:
    """What is true most often."""
    return {"method": Method.TELEPHONE.value, "at": case.now.isoformat()}
