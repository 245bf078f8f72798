"""Settings, reminders, the workstation's identity and the first glance."""

import subprocess
import sys
from datetime import timedelta

from sync.cache.cache import Cache, open_cache
from sync.cache.changed import NOTHING, Changed
from sync.cache.glance import glance
from sync.cache.places import PLACE_LABELS, Place
from sync.cache.profile import Profile
from sync.cache.where import default_profile
from tests.cache.scenery import KEY, TOWN_CLERK, VILLAGE, VILLAGE_CLERK, Hand, change, desk, session_of
from tests.helpers.clocks import SteadyClock


def test_settings_are_kept_by_name(village: Cache) -> None:
    assert village.settings.get("theme", "light") == "light"
    village.settings.set("theme", "dark")
    village.settings.set("theme", "系统")
    assert village.settings.get("theme") == "系统"


def test_a_reminder_is_said_once_and_again_when_asked(village: Cache, clock: SteadyClock) -> None:
    reminders = village.reminders
    assert not reminders.told("o1:due")
    reminders.remember("o1:due", clock.now())
    assert reminders.told("o1:due")
    reminders.snooze("o1:due", clock.now() + timedelta(minutes=15))
    assert reminders.snoozed("o1:due", clock.now())
    assert reminders.due_snoozes(clock.now()) == []
    clock.tick(900)
    assert not reminders.snoozed("o1:due", clock.now())
    assert reminders.due_snoozes(clock.now()) == ["o1:due"]
    reminders.remember("o1:due", clock.now())
    assert reminders.due_snoozes(clock.now()) == []


def test_the_workstation_remembers_who_it_is(profile: Profile, clock: SteadyClock) -> None:
    cache = desk(profile, clock)
    cache.identity.server_url = "https://district.example"
    cache.identity.server_id = "s1"
    cache.identity.server_name = "某区"
    cache.identity.clock_offset_ms = -420
    cache.identity.last_contact = clock.now()
    key = cache.identity.device_key()
    cache.close()
    again = open_cache(profile, KEY, clock).identity
    assert (again.server_url, again.server_id, again.server_name) == ("https://district.example", "s1", "某区")
    assert (again.device, again.clock_offset_ms, again.last_contact) == ("here", -420, clock.now())
    assert again.device_key().private_bytes_raw() == key.private_bytes_raw()
    assert again.session == session_of(VILLAGE_CLERK)
    assert again.session_until == clock.now() + timedelta(hours=1)


def test_signing_out_keeps_everything_but_the_session(village: Cache, hand: Hand) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    village.identity.forget_session()
    assert village.identity.session is None
    assert village.identity.session_until is None
    assert village.identity.actor == VILLAGE_CLERK
    assert village.identity.unit == VILLAGE
    assert village.views.order(order.id) == order
    village.identity.actor = TOWN_CLERK
    assert village.identity.actor == TOWN_CLERK
    village.identity.session = None
    assert village.identity.session is None


def test_changes_add_up() -> None:
    both = Changed(orders=frozenset({"a"}), lists=True) | Changed(orders=frozenset({"b"}), session=True)
    assert both == Changed(orders=frozenset({"a", "b"}), lists=True, session=True)
    assert not NOTHING
    assert both


def test_every_place_has_its_name() -> None:
    assert set(PLACE_LABELS) == set(Place)
    assert Place.APPROVALS.label == "待我审批"


def test_the_first_glance_agrees_with_the_views(profile: Profile, hand: Hand, clock: SteadyClock) -> None:
    assert glance(profile, KEY, clock.now()) is None
    cache = desk(profile, clock)
    cache.orders.apply([change(hand.dispatched()) for _ in range(5)], "c1")
    first = glance(profile, KEY, clock.now())
    assert first is not None
    assert first.counts == cache.views.counts(clock.now())
    assert first.rows == cache.views.rows(Place.REPORTED, clock.now(), limit=50)
    cache.close()
    assert glance(profile, KEY, clock.now()) == first


def test_the_first_glance_loads_nothing_slow() -> None:
    program = (
        "import sys; from sync.cache import glance;"
        " print([m for m in ('sqlalchemy', 'msgspec', 'cryptography', 'keyring') if m in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_the_environment_can_name_another_home(monkeypatch: object, tmp_path: object) -> None:
    assert default_profile("north").root.parts[-2:] == ("duban-desk", "north")
