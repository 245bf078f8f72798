"""Data and settings lie where each system expects them, one account's apart from another's."""

import os
import sys
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from sync.cache.homes import homes
from sync.cache.profile import Profile
from tests.cache.scenery import desk
from tests.helpers.clocks import SteadyClock

NOBODY = 65534
LINUX, WINDOWS = PurePosixPath("/home/zhang"), PureWindowsPath(r"C:\Users\zhang")


@pytest.mark.parametrize(
    ("environ", "data", "settings"),
    [
        ({}, "/home/zhang/.local/share/duban-desk", "/home/zhang/.config/duban-desk"),
        ({"XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/etc/me"}, "/data/duban-desk", "/etc/me/duban-desk"),
        ({"XDG_DATA_HOME": "data"}, "/home/zhang/.local/share/duban-desk", "/home/zhang/.config/duban-desk"),
        ({"XDG_CONFIG_HOME": ""}, "/home/zhang/.local/share/duban-desk", "/home/zhang/.config/duban-desk"),
        ({"LOCALAPPDATA": "/x"}, "/home/zhang/.local/share/duban-desk", "/home/zhang/.config/duban-desk"),
    ],
)
def test_a_free_desktop_by_the_base_directories(environ: dict[str, str], data: str, settings: str) -> None:
    found = homes("linux", environ, LINUX)
    assert (str(found.data), str(found.settings)) == (data, settings)


@pytest.mark.parametrize(
    ("environ", "folder"),
    [
        ({"LOCALAPPDATA": r"D:\Profiles\zhang\Local"}, r"D:\Profiles\zhang\Local\duban-desk"),
        ({}, r"C:\Users\zhang\AppData\Local\duban-desk"),
        ({"LOCALAPPDATA": r"\Local"}, r"C:\Users\zhang\AppData\Local\duban-desk"),
        ({"XDG_DATA_HOME": r"C:\x"}, r"C:\Users\zhang\AppData\Local\duban-desk"),
    ],
)
def test_windows_by_the_local_part_of_the_account_never_the_roaming_one(environ: dict[str, str], folder: str) -> None:
    found = homes("win32", environ, WINDOWS)
    assert (str(found.data), str(found.settings)) == (folder, folder)


@pytest.mark.parametrize(
    ("system", "home", "other"),
    [
        ("linux", LINUX, PurePosixPath("/home/li")),
        ("darwin", PurePosixPath("/Users/zhang"), PurePosixPath("/Users/li")),
        ("win32", WINDOWS, PureWindowsPath(r"C:\Users\li")),
    ],
)
def test_two_accounts_of_one_machine_share_nothing(system: str, home: PurePath, other: PurePath) -> None:
    first, second = homes(system, {}, home), homes(system, {}, other)
    assert first.data.is_relative_to(home)
    assert second.data.is_relative_to(other)
    assert second.settings.is_relative_to(other)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of a free system")
def test_nothing_of_a_profile_is_open_to_another_account(profile: Profile, clock: SteadyClock) -> None:
    before = os.umask(0)
    try:
        cache = desk(profile, clock)
        cache.keep()
        cache.close()
        profile.keep_language("en")
    finally:
        os.umask(before)
    assert profile.root.stat().st_mode & 0o777 == 0o700
    open_to_others = {file.name for file in profile.root.rglob("*") if file.stat().st_mode & 0o077}
    assert open_to_others <= {"language"}, "what holds nothing of anybody, in a folder that nobody else enters"
    if os.geteuid() == 0:
        os.seteuid(NOBODY)
        try:
            with pytest.raises(PermissionError):
                list(profile.root.iterdir())
        finally:
            os.seteuid(0)
