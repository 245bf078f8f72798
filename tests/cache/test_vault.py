"""The key comes from a real keyring or from a passphrase, and lies in no plain file."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from sync.cache.cache import open_cache
from sync.cache.errors import DamagedCache, KeyringMissing, WrongKey
from sync.cache.profile import Profile
from sync.cache.vault import KEY_BYTES, keyring_key, know, passphrase_key
from tests.cache.scenery import desk
from tests.helpers.clocks import SteadyClock
from tests.helpers.message_bus import message_bus
from tests.helpers.processes import python
from tests.helpers.rings import own_ring
from tests.helpers.secret_service import BACKEND, secret_service

ASK = (
    "import sys; from pathlib import Path; from sync.cache.profile import Profile;"
    " from sync.cache.vault import keyring_key;"
    " print(keyring_key(Profile(Path(sys.argv[1]))).hex())"
)


def test_a_passphrase_gives_the_same_key_again_and_another_one_none(profile: Profile, clock: SteadyClock) -> None:
    assert profile.guarded_by() is None
    key = passphrase_key(profile, "青山绿水 2026")
    assert len(key) == 32
    open_cache(profile, key, clock).close()
    assert profile.guarded_by() == "passphrase"
    assert passphrase_key(profile, "青山绿水 2026") == key
    open_cache(profile, passphrase_key(profile, "青山绿水 2026"), clock).close()
    with pytest.raises(WrongKey, match="口令"):
        open_cache(profile, passphrase_key(profile, "青山绿水 2025"), clock)


def test_two_profiles_with_one_passphrase_have_different_keys(tmp_path: Path) -> None:
    assert passphrase_key(Profile(tmp_path / "a"), "same") != passphrase_key(Profile(tmp_path / "b"), "same")


@pytest.mark.parametrize(
    "change",
    [{"salt": "not hex"}, {"salt": 7}, {"n": 3}, {"n": 2**40}, {"n": "65536"}, {"p": 2**70}],
)
def test_a_broken_salt_file_is_called_damaged(profile: Profile, change: dict[str, object]) -> None:
    passphrase_key(profile, "x")
    profile.salt_file.write_text(json.dumps({**json.loads(profile.salt_file.read_text()), **change}))
    with pytest.raises(DamagedCache, match="口令参数"):
        passphrase_key(profile, "x")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"salt": "00"}'])
def test_a_salt_file_with_something_missing_is_called_damaged(profile: Profile, text: str) -> None:
    passphrase_key(profile, "x")
    profile.salt_file.write_text(text)
    with pytest.raises(DamagedCache, match="口令参数"):
        passphrase_key(profile, "x")


def test_a_cache_of_the_keyring_is_not_opened_by_a_passphrase(profile: Profile, clock: SteadyClock) -> None:
    desk(profile, clock).close()
    assert profile.guarded_by() == "keyring"
    with pytest.raises(WrongKey, match="密钥环"):
        passphrase_key(profile, "x")


def test_without_a_keyring_a_passphrase_is_advised(profile: Profile) -> None:
    with pytest.raises(KeyringMissing, match="口令"):
        keyring_key(profile)


def test_without_a_message_bus_the_real_backend_is_missing_too(profile: Profile) -> None:
    answer = _ask(profile, {"PYTHON_KEYRING_BACKEND": BACKEND})
    assert "KeyringMissing" in answer.stderr


@pytest.mark.dbus
def test_a_bus_without_a_secret_service_has_no_keyring(tmp_path: Path, profile: Profile) -> None:
    with message_bus(tmp_path) as address:
        answer = _ask(profile, {"PYTHON_KEYRING_BACKEND": BACKEND, "DBUS_SESSION_BUS_ADDRESS": address})
    assert "sync.cache.errors.Keyring" in answer.stderr


@pytest.mark.dbus
def test_a_real_keyring_keeps_the_key_and_no_file_does(tmp_path: Path, profile: Profile, clock: SteadyClock) -> None:
    with secret_service(tmp_path) as variables:
        first, second = _ask(profile, variables), _ask(profile, variables)
        assert first.stdout == second.stdout, first.stderr
        key = bytes.fromhex(first.stdout.strip())
        open_cache(profile, key, clock).close()
        assert _ask(profile, variables).stdout == first.stdout
        assert profile.guarded_by() == "keyring"
        elsewhere = Profile(profile.root.rename(tmp_path / "other mount point"))
        assert _ask(elsewhere, variables).stdout == first.stdout, "known by its mark, wherever the folder is"
    for file in tmp_path.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert key not in data
            assert key.hex().encode() not in data


@pytest.mark.dbus
def test_a_keyring_that_forgot_the_key_is_not_given_a_new_one(
    tmp_path: Path, profile: Profile, clock: SteadyClock
) -> None:
    desk(profile, clock).close()
    with secret_service(tmp_path) as variables:
        answer = _ask(profile, variables)
    assert "WrongKey" in answer.stderr
    assert answer.stdout == ""


def test_two_sticks_at_one_mount_point_are_told_apart(profile: Profile, tmp_path: Path, clock: SteadyClock) -> None:
    keys = [bytes([number]) * KEY_BYTES for number in range(2)]
    with own_ring():
        for key in keys:
            desk(profile, clock, key=key).close()
            know(profile, key)
            profile.root.rename(tmp_path / key.hex())
        for key in keys:
            (tmp_path / key.hex()).rename(profile.root)
            assert keyring_key(profile) == key
            profile.root.rename(tmp_path / key.hex())


def _ask(profile: Profile, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        python("-c", ASK, str(profile.root)),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **variables},
        timeout=60,
    )
