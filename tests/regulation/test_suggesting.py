"""Who could take an order: the lowest competent unit first, by place, by function, by what was done before (R4.2)."""

from dataclasses import replace

import pytest

from sync.regulation.suggesting import Question, Suggestion, suggested
from sync.regulation.terms import Level
from tests.regulation.story import UNITS

ASKED = Question(place="", category=())
STREETS = {
    **UNITS,
    "hill": replace(UNITS["town"], id="hill", name="金山街道"),
    "hill-east": replace(UNITS["village"], id="hill-east", name="东兴社区", parent="hill"),
    "town-east": replace(UNITS["village"], id="town-east", name="东兴村", parent="town"),
}


def units_of(found: tuple[Suggestion, ...]) -> list[str]:
    return [each.unit for each in found]


def test_a_village_that_the_place_names_comes_before_its_township() -> None:
    [only] = suggested(replace(ASKED, place="青石镇杨柳村3组"), UNITS)
    assert (only.unit, only.reasons) == ("village", ("按地点：“青石镇杨柳村3组”在杨柳村",))


def test_without_a_village_the_township_is_suggested() -> None:
    assert units_of(suggested(replace(ASKED, place="青石镇集镇路口"), UNITS)) == ["town"]
    assert units_of(suggested(replace(ASKED, place="青石集镇路口"), UNITS)) == ["town"], "as people call it"


def test_two_of_one_name_need_their_township_beside_them() -> None:
    assert suggested(replace(ASKED, place="东兴小学门口"), STREETS) == ()
    assert units_of(suggested(replace(ASKED, place="金山街道东兴小学门口"), STREETS)) == ["hill-east"]
    assert units_of(suggested(replace(ASKED, place="青石镇东兴"), STREETS)) == ["town-east"]


def test_a_village_elsewhere_is_not_meant_where_another_township_is_named() -> None:
    assert units_of(suggested(replace(ASKED, place="白沙镇杨柳路"), UNITS)) == ["other_town"]


def test_two_townships_in_one_place_are_nobodys_guess() -> None:
    assert suggested(replace(ASKED, place="青石镇与白沙镇交界"), UNITS) == ()


def test_the_longest_category_that_somebody_is_competent_for_decides() -> None:
    asked = replace(ASKED, category=("城乡建设", "城市管理", "占道经营"))
    both = {"城乡建设": "bureau", "城乡建设/城市管理": "section"}
    [only] = suggested(replace(asked, functions=both), UNITS)
    assert (only.unit, only.reasons) == ("section", ("按职能：“城乡建设/城市管理”由市容科负责",))
    assert units_of(suggested(replace(asked, functions={"城乡建设": "bureau"}), UNITS)) == ["bureau"]
    assert suggested(replace(asked, functions={"民政": "bureau"}), UNITS) == ()


def test_place_comes_before_function() -> None:
    asked = replace(ASKED, place="杨柳村", category=("城乡建设",), functions={"城乡建设": "section"})
    assert units_of(suggested(asked, UNITS)) == ["village", "section"]


def test_two_past_orders_say_nothing_and_three_do() -> None:
    assert suggested(replace(ASKED, same_place={"section": 2}), UNITS) == ()
    [only] = suggested(replace(ASKED, same_place={"section": 3}), UNITS)
    assert only.reasons == ("往例：同一地点已办结的3件中有3件由其办理",)


def test_what_was_done_before_can_outweigh_the_place_and_says_how_often() -> None:
    asked = replace(ASKED, place="杨柳村", same_place={"section": 9, "village": 1}, same_category={"section": 4})
    found = suggested(asked, UNITS)
    assert units_of(found) == ["section", "village"]
    assert found[0].reasons == (
        "往例：同一地点已办结的10件中有9件由其办理",
        "往例：同类事项已办结的4件中有4件由其办理",
    )


def test_a_unit_above_another_suggested_one_is_left_out() -> None:
    asked = replace(ASKED, place="杨柳村", same_place={"town": 5})
    assert units_of(suggested(asked, UNITS)) == ["village"]


def test_three_at_most_and_equals_always_in_the_same_order() -> None:
    past = {"village": 1, "other_village": 1, "section": 1, "other_town": 1}
    assert units_of(suggested(replace(ASKED, same_category=past), UNITS)) == ["other_town", "other_village", "section"]


@pytest.mark.parametrize("stranger", ["nowhere", "district"])
def test_only_units_that_can_handle_an_order_are_suggested(stranger: str) -> None:
    asked = replace(ASKED, category=("民政",), functions={"民政": stranger}, same_place={stranger: 9})
    assert suggested(asked, UNITS) == ()
    assert UNITS["district"].level is Level.DISTRICT


def test_what_weighs_how_much_is_told_by_what_it_ties_with() -> None:
    """A tie goes by the unit's id; a little more on either side would turn each of these."""
    two_thirds = {"bureau": 2, "district": 1}
    by_place = replace(ASKED, place="青石镇杨柳村", same_place=two_thirds, same_category=two_thirds)
    assert units_of(suggested(by_place, UNITS)) == ["bureau", "village"], "4 for the village, twice 2 for the bureau"

    above = replace(ASKED, place="青石镇集镇路口", same_place={"other_town": 2, "district": 1})
    assert units_of(suggested(above, UNITS)) == ["other_town", "town"], "2 for a township, 2 for two thirds"

    lowest = replace(ASKED, category=("城管",), functions={"城管": "section"}, same_place={"other_town": 3})
    assert units_of(suggested(lowest, UNITS)) == ["other_town", "section"], "3 for a section, 3 for all that was done"

    department = replace(lowest, functions={"城管": "bureau"}, same_place={"other_town": 5, "district": 1})
    assert units_of(suggested(department, UNITS)) == ["other_town", "bureau"], "2 for a department, 2.5 for five sixths"

    past = replace(ASKED, place="青石镇杨柳村", same_place={"other_town": 3})
    assert units_of(suggested(past, UNITS)) == ["village", "other_town"], "3 for the past alone, 4 for the place"
