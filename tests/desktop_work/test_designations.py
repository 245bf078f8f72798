"""具体承办单位: designated, changed while it waits, ended, and never lost while it is written (R6.7)."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.actions.designate import declare, own_unit
from desktop.actions.desk import Desk
from desktop.actions.submit import Done
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.screens.compose.days import Day
from desktop.screens.designations import DesignationsPage
from desktop.screens.outbox import OutboxPane
from sync.cache.errors import DiskFull
from sync.cache.outbox_item import OutboxState
from sync.contract.commands import unit_act_of
from sync.regulation.acts import Designate
from tests.desktop_work.composing import commit, compose
from tests.desktop_work.conftest import Shown

LIGHTS = {"unit": "v1", "scope": "村内路灯"}


def begun(qtbot: QtBot, desk: Desk, door: Door) -> DesignationsPage:
    """The window, read."""
    page = DesignationsPage(desk, door)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(page)
    page.begin()
    qtbot.waitUntil(lambda: page.form.sheet is not None and door.idle())
    return page


def fill(page: DesignationsPage, **values: str) -> None:
    assert page.form.sheet is not None
    for name, value in values.items():
        page.form.sheet.editors[name].put(value)


def acts(desk: Desk, state: OutboxState = OutboxState.WAITING) -> list[object]:
    return [unit_act_of(item.envelope) for item in desk.cache.outbox.all() if item.state is state]


def designated(desk: Desk) -> str:
    """One that waits in the outbox; its id."""
    done = declare(desk, Designate(unit="v1", scope="村内路灯", since=desk.now().date(), places=("石桥村",)))
    assert isinstance(done, Done)
    return done.item.id


def delivered(desk: Desk, door: Door) -> None:
    """The district took everything that waits."""
    from tests.cache.scenery import applied

    now = desk.clock.now()
    results = [applied(item.envelope, 2, now) for item in desk.cache.outbox.all()]
    door.changed.emit(desk.cache.outbox.settle(results, [], now))


def test_one_is_designated_and_stands_in_the_list_until_it_is_delivered(qtbot: QtBot, town: Desk, door: Door) -> None:
    page = begun(qtbot, town, door)
    assert page.none.isVisible()
    fill(page, **LIGHTS, places="石桥村、柳林村", until="2027-08-31")
    assert "清溪镇仍对办理结果负责" in page.form.promise.words()
    assert "从2026年9月28日起" in page.form.promise.words()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert page.list.item(0).text() == "石桥村：村内路灯\n2026年9月28日至2027年8月31日 · 待发送"
    (act,) = acts(town)
    assert isinstance(act, Designate)
    assert act.places == ("石桥村", "柳林村")
    assert page.form.sheet is not None
    assert page.form.sheet.editors["scope"].value() == "", "with the new line, in one step"


def test_a_unit_with_no_unit_below_reads_why_and_fills_in_nothing(qtbot: QtBot, village: Desk, door: Door) -> None:
    page = begun(qtbot, village, door)
    assert page.form.nobody.isVisible()
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "没有可以指定的单位" in said
    assert "还没有指定。" in said
    assert not any("具体承办单位 *" in words for words in said), "no label without its field"
    assert not page.form.submit.isVisible()
    assert page.form.closing.isVisible()


def test_what_is_missing_is_said_beside_its_field_and_a_refusal_with_its_article(
    qtbot: QtBot, town: Desk, door: Door
) -> None:
    page = begun(qtbot, town, door)
    page.form.submit.click()
    assert page.form.sheet is not None
    assert page.form.sheet.rows["unit"].error().startswith("请选择具体承办单位")
    assert page.form.sheet.rows["scope"].error().startswith("请填写承办范围")
    fill(page, **LIGHTS, until="2026-01-01")
    page.form.submit.click()
    qtbot.waitUntil(lambda: "截止日期早于开始日期" in page.form.promise.words())
    assert acts(town) == []


def test_half_a_form_is_there_again_and_holds_committed_words_only(qtbot: QtBot, town: Desk, door: Door) -> None:
    page = begun(qtbot, town, door)
    assert page.form.sheet is not None
    scope = page.form.sheet.editors["scope"].widget
    commit(scope, "𠮷村")
    compose(scope, "lu'deng")
    page.reject()
    qtbot.waitUntil(door.idle)
    again = begun(qtbot, town, door)
    assert again.form.sheet is not None
    assert again.form.sheet.editors["scope"].value() == "𠮷村"


def test_one_that_waits_is_changed_and_one_that_was_delivered_is_ended(qtbot: QtBot, town: Desk, door: Door) -> None:
    designated(town)
    page = begun(qtbot, town, door)
    assert (page.change.isEnabled(), page.end.isEnabled()) == (True, False)
    page.change.click()
    qtbot.waitUntil(lambda: page.list.count() == 0 and acts(town) == [])
    qtbot.waitUntil(door.idle)
    fill(page, scope="路灯和道路")
    page.form.submit.click()
    qtbot.waitUntil(lambda: len(acts(town)) == 1)
    qtbot.waitUntil(lambda: page.list.count() == 1 and "路灯和道路" in page.list.item(0).text())
    delivered(town, door)
    qtbot.waitUntil(page.end.isEnabled)
    page.end.click()
    assert page.form.title.text() == "终止：石桥村：路灯和道路"
    fill(page, why="改由物业负责")
    page.form.submit.click()
    qtbot.waitUntil(lambda: not page.end.isEnabled())
    unit = own_unit(town)
    assert unit is not None
    assert [each.why_ended for each in unit.designations] == ["改由物业负责"]


def test_what_is_half_written_gives_way_to_one_that_waits_only_when_that_was_answered(
    qtbot: QtBot, town: Desk, door: Door
) -> None:
    item = designated(town)
    page = begun(qtbot, town, door)
    fill(page, scope="河道")
    page.revise(item)
    qtbot.waitUntil(lambda: page.findChild(Question) is not None)
    asked = page.findChild(Question)
    assert asked is not None
    asked.reject()
    qtbot.waitUntil(door.idle)
    assert page.kept.read()["scope"] == "河道"
    assert len(acts(town)) == 1
    page.revise(item)
    qtbot.waitUntil(lambda: len([each for each in page.findChildren(Question) if each.isVisible()]) == 1)
    next(each for each in page.findChildren(Question) if each.isVisible()).answers[0].click()
    qtbot.waitUntil(lambda: acts(town) == [])
    qtbot.waitUntil(lambda: page.kept.read().get("scope") == "村内路灯")


def test_a_full_disk_is_told_without_codes(qtbot: QtBot, town: Desk, door: Door) -> None:
    page = begun(qtbot, town, door)
    page._failed(DiskFull(detail="SQLITE_FULL"))
    assert page.form.promise.words() == f"{DiskFull.title}：{DiskFull.cause}{DiskFull.advice}"


def test_what_is_half_written_stays_where_the_one_to_be_changed_has_left(qtbot: QtBot, town: Desk, door: Door) -> None:
    item = designated(town)
    page = begun(qtbot, town, door)
    delivered(town, door)
    qtbot.waitUntil(door.idle)
    fill(page, scope="河道")
    page.revise(item)
    qtbot.waitUntil(door.idle)
    assert page.form.sheet is not None
    assert page.form.sheet.editors["scope"].value() == "河道"
    assert page.kept.read()["scope"] == "河道"


def test_from_the_outbox_it_goes_back_into_its_window(qtbot: QtBot, town: Desk, door: Door, shown: Shown) -> None:
    item = designated(town)
    pane = OutboxPane(town, door)
    shown(pane)
    qtbot.waitUntil(lambda: item in pane.items)
    pane.shelf.list.go(item)
    assert pane.detail.redraft.isVisible()
    pane.detail.redraft.click()
    qtbot.waitUntil(lambda: len(acts(town, OutboxState.WITHDRAWN)) == 1)
    qtbot.waitUntil(door.idle)
    page = pane.findChild(DesignationsPage)
    assert page is not None
    assert page.form.sheet is not None
    assert page.form.sheet.values()["scope"] == "村内路灯"
    assert page.form.sheet.values()["places"] == "石桥村"


def test_an_open_end_stays_open_and_its_calendar_begins_today(qtbot: QtBot, town: Desk, door: Door) -> None:
    page = begun(qtbot, town, door)
    assert page.form.sheet is not None
    until = page.form.sheet.editors["until"]
    assert isinstance(until, Day)
    assert (until.value(), until.widget.text()) == ("", "不限")
    until.widget.setDate(until.widget.minimumDate().addDays(1))
    assert until.value() == "2026-09-28"
    until.put("2026-03-01")
    assert until.value() == "2026-03-01", "an earlier one is shown as it is, and not taken for none"
    until.put("")
    assert until.value() == ""
