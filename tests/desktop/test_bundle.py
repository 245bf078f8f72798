"""The diagnostics bundle tells a technician how a workstation stands, and nobody's name."""

import json
import logging
import zipfile
from pathlib import Path

import pytest

from desktop.checkup.checking import check
from desktop.command_line import PROBE
from desktop.journal import Journal
from sync.cache.profile import Profile
from sync.cache.settings import CA, PROXY
from sync.cache.vault import passphrase_key
from sync.contract.support_code import decode
from sync.regulation.orders import Reporter
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand, change, desk, note
from tests.desktop.running import PASSPHRASE
from tests.helpers.clocks import SteadyClock

CANARIES = (
    *("欧阳菊香", "13905917788", "盖山镇吴山村八组", "夜里还在施工", "我们已经和房主谈过"),
    *("proxyuser", "proxysecret", "BEGIN CERTIFICATE", "吴晓梅", "DB2610", "吴山村"),
)


def lived_in(folder: Path, clock: SteadyClock) -> Profile:
    """A workstation with a canary in every kind of place where personal data can be."""
    profile = Profile(folder / "desk")
    cache = desk(profile, clock, key=passphrase_key(profile, PASSPHRASE))
    hand = Hand(clock)
    reporter = Reporter(name=CANARIES[0], phone=CANARIES[1], address=CANARIES[2])
    order = hand.signed(hand.dispatched(reporter=reporter, subject=CANARIES[3], body=CANARIES[3] * 9))
    cache.orders.apply([change(order)], "c1")
    cache.outbox.put(note(cache, order, clock), due=None)
    cache.drafts.save(cache.drafts.open(order.id, Verb.REPLY).id, {"text": CANARIES[4]})
    cache.settings.set(PROXY, f"http://{CANARIES[5]}:{CANARIES[6]}@127.0.0.1:9")
    cache.settings.set(CA, "-----BEGIN CERTIFICATE-----")
    cache.close()
    journal = Journal(profile)
    journal.begin(clock.now())
    logging.getLogger("desktop").error("unexpected in %s", profile.root)
    journal.end()
    return profile


def bundled(folder: Path, profile: Profile) -> dict[str, str]:
    """The parts of a bundle as it is asked for on the command line."""
    target = folder / "diagnostics.zip"
    check(profile, PASSPHRASE, [PROBE, "--offscreen"], as_json=True, bundled=target)
    with zipfile.ZipFile(target) as made:
        return {name: made.read(name).decode() for name in made.namelist()}


def test_nothing_personal_is_in_it_and_the_numbers_are(
    tmp_path: Path, clock: SteadyClock, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = lived_in(tmp_path, clock)
    parts = bundled(tmp_path, profile)
    assert set(parts) == {"about.json", "check.json", "data.json", "logs/desk.log"}
    everything = "".join(parts.values())
    assert [canary for canary in CANARIES if canary in everything] == []
    data = json.loads(parts["data.json"])
    assert (data["tables"]["draft"], data["outbox"]) == (1, {"waiting": 1})
    code = json.loads(parts["about.json"])["code"]
    assert decode(code).waiting == 1
    assert json.loads(capsys.readouterr().out)["code"] == code, "the same as is read out"


def test_folders_do_not_tell_who_the_user_is(tmp_path: Path, clock: SteadyClock) -> None:
    parts = bundled(tmp_path, lived_in(tmp_path, clock))
    assert "<profile>" in parts["logs/desk.log"]
    assert str(tmp_path) not in "".join(parts.values())


def test_where_it_cannot_be_written_no_half_of_it_is_left(
    tmp_path: Path, clock: SteadyClock, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = lived_in(tmp_path, clock)
    taken = tmp_path / "diagnostics.zip"
    taken.mkdir()
    assert check(profile, PASSPHRASE, [PROBE, "--offscreen"], as_json=False, bundled=taken) == 1
    assert "诊断包没有写成" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.part"))
