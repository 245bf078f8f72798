"""The packaged programs hold everything of ours but the district, and of others only what is used."""

import importlib.util
from pathlib import Path

import pytest

from installer import places
from installer.frozen import contents

MODULES = contents.modules(places.ROOT)
DATA = {f"{folder}/{Path(file).name}" for file, folder in contents.data(places.ROOT)}


def test_every_module_of_the_desk_travels_also_those_imported_late() -> None:
    assert {"desktop.app", "desktop.work", "sync.client.cli.main", "sync.cache.migrations", "resources"} <= set(MODULES)
    assert all(importlib.util.find_spec(name) for name in MODULES[:: len(MODULES) // 20])


def test_neither_the_district_nor_the_tests_travel() -> None:
    assert not [name for name in MODULES if name.startswith(("sync.district", "tests", "installer"))]
    assert not [name for name in DATA if name.startswith(("sync/district", "tests"))]


def test_what_is_read_at_run_time_travels() -> None:
    assert any(name.startswith("sync/cache/migrations/") and name.endswith(".sql") for name in DATA)
    assert {"sync/contract/packing/1.dictionary", "resources/styles/desk.qss", "resources/icons/duban.svg"} <= DATA
    assert "resources/translations/desk_en.qm" in DATA
    assert {"resources/help/zh/contents.json", "resources/help/pictures/zh/order.png"} <= DATA
    assert "resources/help/pictures/en/order.png" in DATA


def test_sources_and_the_pictures_of_the_readme_stay_behind() -> None:
    assert not [name for name in DATA if name.endswith((".py", ".pyc", ".ts"))]
    assert not [name for name in DATA if name.startswith("resources/pictures")]


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("libffi.so.7", "/usr/lib/x86_64-linux-gnu/libffi.so.7"),
        ("libpython3.11.so.1.0", "/opt/python/lib/libpython3.11.so.1.0"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/build/site/PySide6/Qt/plugins/platforms/libqxcb.so"),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", "/build/site/PySide6/Qt/translations/qtbase_zh_CN.qm"),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\site\\PySide6\\plugins\\platforms\\qwindows.dll"),
        ("qtawesome/fonts/materialdesignicons6-webfont-6.9.96.ttf", "/build/site/qtawesome/fonts/x.ttf"),
    ],
)
def test_what_the_desk_uses_travels(place: str, source: str) -> None:
    assert contents.travels(place, source)


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("libfontconfig.so.1", "/lib/x86_64-linux-gnu/libfontconfig.so.1"),
        ("libQt6EglFSDeviceIntegration.so.6", "/build/site/PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "/build/site/PySide6/Qt/plugins/platformthemes/libqgtk3.so"),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "/build/site/PySide6/Qt/plugins/sqldrivers/libqsqlite.so"),
        ("PySide6/Qt/translations/qtbase_fr.qm", "/build/site/PySide6/Qt/translations/qtbase_fr.qm"),
        ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", "C:\\site\\PySide6\\plugins\\sqldrivers\\qsqlite.dll"),
        ("qtawesome/fonts/fontawesome5-solid-webfont-5.15.4.ttf", "/build/site/qtawesome/fonts/x.ttf"),
    ],
)
def test_the_systems_own_libraries_and_what_is_never_used_stay_behind(place: str, source: str) -> None:
    assert not contents.travels(place, source)
