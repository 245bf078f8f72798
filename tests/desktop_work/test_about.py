"""The settings page names the Measures, the version of the rule set and the day from which it counts (R1.1)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import msgspec
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.actions.being_told import Wishes
from desktop.actions.desk import Desk
from desktop.screens.main.known import about, read_known
from desktop.screens.settings.line import Way
from desktop.screens.settings.look import Look
from desktop.screens.settings.view import SettingsPage
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.regulation.editions import amended
from sync.regulation.rules import DEFAULT_RULES
from tests.helpers.clocks import SteadyClock


def told(qtbot: QtBot, desk: Desk) -> list[str]:
    page = SettingsPage(Look(), Way(), Wishes(), about(read_known(desk.cache), "/folder", desk.clock.now()))
    qtbot.addWidget(page)
    return [label.text() for label in page.findChildren(QLabel)]


def test_the_measures_and_the_edition_in_force_are_named(qtbot: QtBot, village: Desk) -> None:
    words = told(qtbot, village)

    assert "《县区“互联网+督查”平台运行管理暂行办法》" in words
    assert "2024-1，2024-01-01 起施行" in words


def test_an_edition_of_the_district_is_named_from_its_day_on(qtbot: QtBot, village: Desk, clock: SteadyClock) -> None:
    newer = amended(DEFAULT_RULES.edition, id="2026-2", effective_from=date(2026, 10, 9), title="新办法")
    sheet = replace(DEFAULT_RULES.sheet(), editions=(*DEFAULT_RULES.editions, newer))
    change = Change(entity=Entity.RULES, id="rules", rev=9, row=msgspec.Raw(codec.dumps(sheet)))
    village.cache.orders.apply([change], "c9")

    assert "2024-1，2024-01-01 起施行" in told(qtbot, village)
    clock.set(datetime(2026, 10, 8, 16, 0, tzinfo=UTC))
    words = told(qtbot, village)
    assert "《新办法》" in words
    assert "2026-2，2026-10-09 起施行" in words
