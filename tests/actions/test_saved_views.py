"""Views are kept by name on the workstation, and come back as they were."""

from desktop.actions.desk import Desk
from desktop.actions.saved_views import (
    MOST,
    SETTING,
    SavedView,
    delete_view,
    rename_view,
    save_view,
    saved_views,
)
from sync.cache.filters import Filter, Sort
from sync.cache.places import Place
from sync.regulation.terms import HopState, Kind, OrderState, Rating
from sync.regulation.urgency import Urgency

WHOLE = Filter(
    kind=Kind.COMPLAINT, source="阳光", units=("v1", "v2"), state=OrderState.CLOSED, urgency=Urgency.NEAR,
    rating=Rating.DISSATISFIED, tag="督办", repeats=True,
)  # fmt: skip


def test_a_view_comes_back_as_it_was_kept(village: Desk) -> None:
    views = [
        SavedView(name="石桥村投诉", place=Place.TO_DO, where=WHOLE, sort=Sort.UNIT),
        SavedView(name="在办", place=Place.REPORTED, where=Filter(state=HopState.HANDLING)),
    ]
    for view in views:
        save_view(village, view)
    assert saved_views(village) == views


def test_the_same_name_replaces_and_another_name_is_never_taken(village: Desk) -> None:
    save_view(village, SavedView(name="甲", place=Place.TO_DO))
    save_view(village, SavedView(name=" 甲 ", place=Place.OVERDUE))
    save_view(village, SavedView(name="乙", place=Place.NEAR))
    assert [(view.name, view.place) for view in saved_views(village)] == [("甲", Place.OVERDUE), ("乙", Place.NEAR)]
    assert [view.name for view in rename_view(village, "乙", "甲")] == ["甲", "乙"]
    assert [view.name for view in rename_view(village, "乙", "丙")] == ["甲", "丙"]
    assert [view.name for view in delete_view(village, "甲")] == ["丙"]


def test_more_than_fit_push_none_out(village: Desk) -> None:
    for number in range(MOST + 2):
        save_view(village, SavedView(name=f"视图{number}", place=Place.TO_DO))
    assert [view.name for view in saved_views(village)] == [f"视图{number}" for number in range(MOST)]


def test_what_was_kept_when_there_was_one_unit_to_a_list_is_still_read(village: Desk) -> None:
    save_view(village, SavedView(name="石桥", place=Place.TO_DO, where=Filter(units=("v1",))))
    kept = village.cache.settings.get(SETTING)
    village.cache.settings.set(SETTING, kept.replace('"units": ["v1"]', '"unit": "v1"'))
    assert saved_views(village) == [SavedView(name="石桥", place=Place.TO_DO, where=Filter(units=("v1",)))]
    village.cache.settings.set(SETTING, kept.replace('"units": ["v1"]', '"unit": ""'))
    assert saved_views(village) == [SavedView(name="石桥", place=Place.TO_DO)]


def test_what_a_later_version_kept_is_left_out_and_the_rest_is_read(village: Desk) -> None:
    save_view(village, SavedView(name="甲", place=Place.TO_DO))
    kept = village.cache.settings.get(SETTING)
    strange = kept.replace("甲", "乙").replace("to_do", "moon")
    village.cache.settings.set(SETTING, f"[{strange[1:-1]}, {kept[1:-1]}]")
    assert [view.name for view in saved_views(village)] == ["甲"]
