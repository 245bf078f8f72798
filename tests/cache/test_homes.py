"""Data and settings lie where each system expects them, one account's apart from another's."""

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from sync.cache.homes import homes

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
