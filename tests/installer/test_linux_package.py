"""What the package puts onto a desktop is what desktops understand; each check needs a tool and says which."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.actions.autostart import Standing, xdg
from installer import places
from installer.linux import staging
from installer.linux.changelog import PAGE, changelog

RECIPE = staging.RECIPE
PAGES = sorted((RECIPE / "man").rglob("*.1"))
EPOCH = 1_795_600_000


def needs(tool: str, package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"needs {tool} ({package})")


def said(*command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables}
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=False, env=environment)


@needs("desktop-file-validate", "desktop-file-utils")
def test_the_desktop_entry_is_valid() -> None:
    checked = said("desktop-file-validate", RECIPE / f"{staging.APP}.desktop")
    assert (checked.returncode, checked.stdout) == (0, "")


def test_docks_find_the_entry_of_a_window_that_is_open(qapp: QApplication) -> None:
    entry = (RECIPE / f"{staging.APP}.desktop").read_text(encoding="utf-8")
    assert qapp.desktopFileName() == staging.APP
    assert f"\nStartupWMClass={qapp.applicationName()}\n" in entry


@needs("appstreamcli", "appstream")
def test_the_description_for_software_centres_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{staging.APP}.metainfo.xml"
    file.write_text(staging.filled(RECIPE / file.name, EPOCH), encoding="utf-8")
    checked = said("appstreamcli", "validate", "--no-net", file)
    assert checked.returncode == 0, checked.stdout


@needs("update-mime-database", "shared-mime-info")
def test_a_courier_file_is_known_by_its_name_and_by_its_first_bytes(tmp_path: Path) -> None:
    from sync.contract.parcel import EXTENSION, MEDIA_TYPE
    from sync.contract.parcel.label import MAGIC

    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copyfile(RECIPE / "duban-desk.mime.xml", packages / "duban-desk.xml")
    assert said("update-mime-database", tmp_path).returncode == 0
    assert f"{MEDIA_TYPE}:*{EXTENSION}" in (tmp_path / "globs").read_text()
    assert MAGIC in (tmp_path / "magic").read_bytes()


@needs("man", "man-db")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(RECIPE)))
def test_a_manual_page_is_set_without_a_warning(page: Path) -> None:
    shown = said("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page, LC_ALL="C.UTF-8", MANWIDTH="80")
    assert (shown.returncode, shown.stderr) == (0, "")


def test_every_command_on_the_path_has_a_manual_page() -> None:
    assert {page.stem for page in PAGES} == {"duban-desk", "duban-sync", "duban-desk-autostart"}


def test_the_manual_tells_of_every_option_and_every_command() -> None:
    from desktop import command_line  # its options, as they are written there
    from sync.client.cli.commands import COMMANDS, UNOPENED

    page = (RECIPE / "man/duban-desk.1").read_text(encoding="utf-8").replace("\\-", "-")
    written = Path(command_line.__file__).read_text(encoding="utf-8")
    options = {*re.findall(r'"(--[a-z-]+)"', written)} - {command_line.PROBE}
    assert not [option for option in options if option not in page]
    line = (RECIPE / "man/duban-sync.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert not [command for command in {**COMMANDS, **UNOPENED} if command not in line]


def test_the_changelog_is_of_this_version() -> None:
    project = tomllib.loads((places.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = changelog(PAGE.read_text(encoding="utf-8")).splitlines()
    assert re.match(rf"duban-desk \({re.escape(project['version'])}-\d+\) ", lines[0])
    assert lines[-1].startswith(" -- ")
    assert max(map(len, lines)) <= 80


def test_a_changelog_needs_a_version() -> None:
    with pytest.raises(ValueError, match="names no version"):
        changelog("<h2>What is new</h2>")


@pytest.mark.skipif(os.name == "nt", reason="a script of Linux desktops")
def test_starting_at_sign_in_is_asked_for_and_taken_back(tmp_path: Path) -> None:
    script, entry = tmp_path / "bin/duban-desk-autostart", tmp_path / "config/autostart" / f"{staging.APP}.desktop"
    menu = tmp_path / "share/applications"
    for folder in (script.parent, menu):
        folder.mkdir(parents=True)
    shutil.copy(RECIPE / script.name, script)
    shutil.copy(RECIPE / f"{staging.APP}.desktop", menu)
    config = str(tmp_path / "config")
    assert said(script, "status", XDG_CONFIG_HOME=config).stdout == "off\n"
    assert said(script, "on", XDG_CONFIG_HOME=config).returncode == 0
    written = entry.read_text(encoding="utf-8")
    assert "\nExec=duban-desk --minimised\n" in written
    assert "Desktop Action" not in written
    assert "MimeType" not in written
    assert said(script, "status", XDG_CONFIG_HOME=config).stdout == "on\n"
    at = xdg.folders({"XDG_CONFIG_HOME": config}, tmp_path)
    assert xdg.look(at) == Standing(on=False, gone="duban-desk"), "the settings read the same, and that it is not here"
    xdg.choose(False, [], at)
    assert said(script, "status", XDG_CONFIG_HOME=config).stdout == "off\n", "and the command what the settings wrote"
    assert said(script, "on", XDG_CONFIG_HOME=config).returncode == 0
    assert said(script, "off", XDG_CONFIG_HOME=config).returncode == 0
    assert not entry.exists()


@pytest.mark.skipif(os.name == "nt", reason="scripts of Debian packages")
@pytest.mark.parametrize("name", ["config", "postinst", "postrm", "duban-desk-autostart"])
def test_every_script_can_be_read_by_a_plain_shell(name: str) -> None:
    assert said("sh", "-n", RECIPE / name).returncode == 0


def test_nothing_is_deleted_when_nobody_says_so() -> None:
    question = (RECIPE / "templates").read_text(encoding="utf-8")
    assert "\nDefault: false\n" in question
