"""Every number of the rules with its unit and article, and how an edition changes them (R1.1, R5.1, R23.1)."""

from datetime import date, time

import pytest

from sync.regulation.editions import EDITIONS, FIRST, BadEdition, Number, amended

OF_THE_MEASURES = {
    "village": 3,
    "consultation": 5,
    "other_kinds": 7,
    "upward": 1,
    "letter": 5,
    "handlings_before_letter": 2,
    "signing": 4,
    "near_due": 1,
    "cluster_reports": 3,
    "cluster_days": 30,
    "lease": 7,
}


def numbers(edition: object) -> dict[str, int]:
    found = {name: getattr(edition, name) for name in FIRST.__dataclass_fields__}
    return {name: number.value for name, number in found.items() if isinstance(number, Number)}


def test_the_first_edition_has_the_numbers_of_the_measures_from_its_day_on() -> None:
    assert numbers(FIRST) == OF_THE_MEASURES
    assert (EDITIONS, FIRST.effective_from) == ((FIRST,), date(2024, 1, 1))


def test_what_is_not_changed_stays() -> None:
    changed = amended(FIRST, id="a", effective_from=date(2027, 1, 1), numbers={"village": 4})

    assert numbers(changed) == {**OF_THE_MEASURES, "village": 4}
    assert (changed.village.unit, changed.village.article) == (FIRST.village.unit, FIRST.village.article)
    assert (changed.title, changed.close_of_business, changed.day_ends) == (FIRST.title, time(17, 30), None)
    assert not changed.late_upward_refused


def test_what_was_changed_is_kept_by_the_next() -> None:
    first = amended(
        FIRST, id="a", effective_from=date(2027, 1, 1), title="新办法", close_of_business=time(17),
        day_ends=time(18), late_upward_refused=True,
    )  # fmt: skip
    second = amended(first, id="b", effective_from=date(2027, 2, 1))
    third = amended(first, id="c", effective_from=date(2027, 2, 1), late_upward_refused=False)

    assert (second.title, second.close_of_business, second.day_ends) == ("新办法", time(17), time(18))
    back = amended(first, id="d", effective_from=date(2027, 2, 1), day_ends=time(0))
    one = amended(first, id="e", effective_from=date(2027, 2, 1), day_ends=time(1))
    assert (back.day_ends, one.day_ends) == (None, time(1)), "00:00 is the 24:00 of that day"
    assert (second.late_upward_refused, third.late_upward_refused) == (True, False)


@pytest.mark.parametrize("value", [1, 365])
def test_the_least_and_the_largest_number_may_be_meant(value: int) -> None:
    assert amended(FIRST, id="a", effective_from=date(2027, 1, 1), numbers={"lease": value}).lease.value == value


@pytest.mark.parametrize(("name", "value"), [("lease", 0), ("lease", 366), ("title", 3), ("nothing", 3)])
def test_what_cannot_be_meant_is_refused(name: str, value: int) -> None:
    with pytest.raises(BadEdition, match=name):
        amended(FIRST, id="a", effective_from=date(2027, 1, 1), numbers={name: value})


def test_the_business_closes_after_the_last_session_opens() -> None:
    with pytest.raises(BadEdition, match="应在14:00以后，不能是14:00"):
        amended(FIRST, id="a", effective_from=date(2027, 1, 1), close_of_business=time(14))
    late = amended(FIRST, id="a", effective_from=date(2027, 1, 1), close_of_business=time(14, 1))
    hours = [(each.opens, each.closes) for each in late.sessions]
    assert hours == [(time(8, 30), time(12)), (time(14), time(14, 1))]
