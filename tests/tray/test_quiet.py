"""What a person wishes: quiet hours, muted causes, a threshold for each kind, the lengths of 稍后提醒, 知道了."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from desktop.actions import being_told
from desktop.actions.being_told import WISHES, Ahead, Cause, Quiet, Snooze, Sound, Wishes
from desktop.actions.desk import Desk
from desktop.tray import reminders
from desktop.tray.answers import acknowledge, put_off
from desktop.tray.gather import gather
from sync.cache.profile import Profile
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Kind
from tests.cache.scenery import Hand
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock
from tests.tray.conftest import sitting
from tests.tray.test_reminders import NOW, ROW

ALWAYS = Quiet(on=True, begins=time(0), ends=time(0))
"""The whole day, every day."""


def wish(desk: Desk, wishes: Wishes) -> None:
    desk.cache.settings.set(WISHES, being_told.written(wishes))


def said(desk: Desk) -> list[Cause]:
    return [notice.reminder.cause for notice in gather(desk).unsaid]


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        ("2026-11-23 19:59", False),
        ("2026-11-23 20:00", True),
        ("2026-11-24 07:59", True),
        ("2026-11-24 08:00", False),
        ("2026-11-24 21:00", False),
        ("2026-11-23 07:00", False),
    ],
)
def test_a_night_belongs_to_the_evening_on_which_it_begins(moment: str, quiet: bool) -> None:
    mondays = Quiet(on=True, begins=time(20), ends=time(8), days=frozenset({0}))
    at = datetime.fromisoformat(f"{moment}+08:00").astimezone(UTC)
    assert mondays.at(at) is quiet
    assert not Quiet(begins=time(0), ends=time(0)).at(at)


def test_wishes_are_read_as_they_were_written_and_nonsense_is_no_wish() -> None:
    wishes = Wishes(
        muted=frozenset({Cause.NEW}),
        near={Kind.HELP: Ahead(hours=8), Kind.REPORT: Ahead(days=3)},
        quiet=Quiet(on=True, begins=time(12, 30), ends=time(14), days=frozenset({5, 6})),
        late=False,
        sound=Sound.URGENT,
    )

    class Kept:
        def __init__(self, words: str) -> None:
            self.words = words

        def get(self, _name: str, default: str = "") -> str:
            return self.words or default

    assert being_told.read(Kept(being_told.written(wishes))) == wishes
    before = '{"muted": [], "near": {"help": 48}, "late": true, "quiet": [false, "20:00", "08:00", [0]]}'
    assert being_told.read(Kept(before)).near == {"help": Ahead(hours=48)}, "kept before there were working days"
    for nonsense in ("", "{", "[]", '{"quiet": 1}', '{"quiet": [true, "25:00", "8", []]}'):
        assert being_told.read(Kept(nonsense)) == Wishes()


def test_near_is_told_from_the_hour_that_was_chosen_for_the_kind() -> None:
    def causes(hours_left: int, chosen: int) -> list[Cause]:
        row = replace(ROW, due=NOW + timedelta(hours=hours_left))
        wishes = Wishes(near={ROW.kind: Ahead(hours=chosen)})
        return [found.cause for found in reminders.of_rows([row], NOW, DEFAULT_RULES, wishes)]

    assert causes(70, 72) == [Cause.NEAR]
    assert causes(70, 48) == []
    assert causes(30, 0) == [Cause.NEAR]
    assert causes(30, 8) == []
    assert causes(-1, 2) == [Cause.OVERDUE]


@pytest.mark.parametrize(
    ("now", "days", "near"),
    [
        ("2026-09-29T09:00", 2, True),  # 9-30 works, then eight days off: 10-08 is the second working day
        ("2026-09-28T09:00", 2, False),
        ("2026-09-29T09:00", 1, False),
        ("2026-09-30T09:00", 1, True),
        ("2026-10-03T09:00", 1, True),  # in the middle of the holiday the next working day is the last
    ],
)
def test_working_days_ahead_are_counted_by_the_calendar_of_the_district(now: str, days: int, near: bool) -> None:
    due = datetime.fromisoformat("2026-10-09T00:00+08:00")  # the end of 8 October
    row, wishes = replace(ROW, due=due), Wishes(near={ROW.kind: Ahead(days=days)})
    moment = datetime.fromisoformat(f"{now}+08:00")
    found = [each.cause for each in reminders.of_rows([row], moment, DEFAULT_RULES, wishes)]
    assert found == ([Cause.NEAR] if near else [])


@pytest.mark.parametrize(
    ("sound", "heard"),
    [(Sound.NONE, set[Cause]()), (Sound.URGENT, {Cause.OVERDUE}), (Sound.ALL, {Cause.OVERDUE, Cause.NEW})],
)
def test_a_toast_is_heard_as_it_was_wished_and_never_in_quiet_hours(
    village: Desk, hand: Hand, sound: Sound, heard: set[Cause]
) -> None:
    wish(village, Wishes(sound=sound))
    orders.fill(village.cache, [orders.lamp(hand), orders.late(hand)])
    unsaid = gather(village).unsaid
    assert {notice.reminder.cause for notice in unsaid if notice.heard} == heard
    wish(village, Wishes(sound=sound, quiet=ALWAYS))
    orders.fill(village.cache, [orders.late(hand)])
    late = [notice for notice in gather(village).unsaid if notice.reminder.cause is Cause.OVERDUE]
    assert late, "it breaks through"
    assert not any(notice.heard for notice in late), "without a sound"


def test_what_falls_into_quiet_hours_is_one_summary_afterwards_also_over_a_restart(
    profile: Profile, hand: Hand, clock: SteadyClock
) -> None:
    with sitting(profile, clock) as desk:
        wish(desk, Wishes(quiet=ALWAYS))
        orders.fill(desk.cache, [orders.lamp(hand), orders.lamp(hand)])
        assert said(desk) == []
        assert len(gather(desk).standing) == 2
    with sitting(profile, clock) as desk:
        assert said(desk) == []
        wish(desk, Wishes())
        assert said(desk) == [Cause.DIGEST]
        assert said(desk) == []


def test_overdue_breaks_through_when_that_is_wished(village: Desk, hand: Hand) -> None:
    wish(village, Wishes(quiet=ALWAYS, late=False))
    orders.fill(village.cache, [orders.late(hand)])
    assert said(village) == []
    wish(village, Wishes(quiet=ALWAYS))
    assert set(said(village)) == {Cause.OVERDUE}


def test_a_muted_cause_stands_in_the_list_and_does_not_pour_out_later(village: Desk, hand: Hand) -> None:
    wish(village, Wishes(muted=frozenset({Cause.NEW})))
    orders.fill(village.cache, [orders.lamp(hand)])
    assert said(village) == []
    assert [notice.reminder.cause for notice in gather(village).standing] == [Cause.NEW]
    wish(village, Wishes())
    assert said(village) == []


@pytest.mark.parametrize(("length", "minutes"), [(Snooze.QUARTER, 15), (Snooze.HOUR, 60)])
def test_each_length_outlives_a_restart(
    profile: Profile, hand: Hand, clock: SteadyClock, length: Snooze, minutes: int
) -> None:
    with sitting(profile, clock) as desk:
        orders.fill(desk.cache, [orders.lamp(hand)])
        put_off(desk, gather(desk).unsaid[0].reminder, length)
    with sitting(profile, clock) as desk:
        clock.tick(minutes * 60 - 1)
        assert said(desk) == []
        clock.tick(1)
        assert said(desk) == [Cause.NEW]


def test_tomorrow_is_nine_by_the_clocks_of_shanghai() -> None:
    late_evening = datetime.fromisoformat("2026-11-23T23:30+08:00").astimezone(UTC)
    assert Snooze.MORNING.until(late_evening).isoformat() == "2026-11-24T09:00:00+08:00"


def test_a_snooze_that_ends_in_quiet_hours_speaks_after_them(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    orders.fill(village.cache, [orders.lamp(hand)])
    put_off(village, gather(village).unsaid[0].reminder)
    wish(village, Wishes(quiet=ALWAYS))
    clock.tick(15 * 60)
    assert said(village) == []
    wish(village, Wishes())
    assert said(village) == [Cause.NEW]


def test_what_was_answered_leaves_the_list_until_it_stands_anew(
    profile: Profile, hand: Hand, clock: SteadyClock
) -> None:
    order = orders.lamp(hand)
    with sitting(profile, clock) as desk:
        orders.fill(desk.cache, [order, orders.late(hand)])
        notices = gather(desk).standing
        acknowledge(desk, notices[-1].reminder)
    with sitting(profile, clock) as desk:
        assert gather(desk).standing == notices[:-1]
        assert Cause.NEW not in said(desk)
