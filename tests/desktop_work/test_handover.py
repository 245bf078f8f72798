"""请假交接: the deputy knows what is open, and everybody at this workstation knows the deputy."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, save_draft
from desktop.actions.handover import end, keep, kept, standing
from desktop.actions.handover_note import note_on_paper
from desktop.background import Door
from desktop.kit.banner import Banner
from desktop.screens.handover import Handovers
from desktop.screens.printing.painting import write_pdf
from sync.cache.changed import Changed
from sync.cache.handover import SETTING
from sync.contract import codec
from sync.contract.handover import HANDOVER_ID, Leave
from sync.contract.pages import Change, Entity
from sync.regulation.terms import Role, Verb
from sync.regulation.workdays import local_day
from tests.cache.scenery import PHONE, VILLAGE_CLERK, Hand, note, session_of
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock
from tests.helpers.pdf import flat, pages_of


def leave(desk: Desk, days: int = 2, **words: object) -> Leave:
    today = local_day(desk.now())
    given = {"deputy": "孙丽", "first": today, "last": today + timedelta(days=days), "remark": "水泵周三到货。"}
    return Leave(**(given | words))  # type: ignore[arg-type]


def test_it_is_in_force_from_the_first_day_to_the_last(village: Desk, clock: SteadyClock) -> None:
    assert standing(village) is None
    assert keep(village, leave(village)) == Changed(handover=True)
    found = standing(village)
    assert found is not None
    assert (found[0].person, found[0].deputy, found[1]) == ("钱伟", "孙丽", True)
    clock.tick(hours=24 * 2)
    assert standing(village) is not None
    clock.tick(hours=24)
    assert standing(village) is None
    assert kept(village) is not None, "it can still be looked at"


def test_the_deputy_is_told_and_the_giver_remains_who_he_was(village: Desk) -> None:
    keep(village, leave(village))
    village.cache.identity.session = session_of(replace(VILLAGE_CLERK, user="u8", name="孙丽"))
    found = standing(village)
    assert found is not None
    assert found[1] is False
    assert keep(village, replace(found[0], remark="水泵已收到。")) == Changed(handover=True)
    again = kept(village)
    assert again is not None
    assert (again.person, again.remark) == ("钱伟", "水泵已收到。"), "who adds to it does not become its giver"
    end(village)
    assert standing(village) is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ({"deputy": "  "}, "请写明由谁代办。"),
        ({"deputy": "钱伟"}, "代办人不能是交接人自己。"),
        ({"last": date(2026, 1, 1)}, "结束日期应当不早于开始日期，并在一年以内。"),
        ({"last": date(2036, 1, 1)}, "结束日期应当不早于开始日期，并在一年以内。"),
        ({"remark": "字" * 2001}, "交代的事请写在 2000 字以内。"),
    ],
)
def test_what_cannot_be_kept_says_why(village: Desk, words: dict[str, object], why: str) -> None:
    assert keep(village, leave(village, **words)) == why  # type: ignore[arg-type]
    assert kept(village) is None


def test_a_leader_only_looks(village: Desk) -> None:
    village.cache.identity.session = session_of(replace(VILLAGE_CLERK, role=Role.LEADER))
    assert "分管领导账号只能查看" in str(keep(village, leave(village)))


def test_a_note_that_cannot_be_read_is_none(village: Desk) -> None:
    village.cache.settings.set(SETTING, '{"deputy": 3}')
    assert kept(village) is None


def test_the_paper_lists_what_the_deputy_takes_over(
    village: Desk, hand: Hand, clock: SteadyClock, tmp_path: Path, qtbot: QtBot
) -> None:
    lamp, drain, asking = orders.lamp(hand), orders.drain(hand), orders.asking(hand)
    orders.fill(village.cache, [lamp, drain, asking])
    draft = begin_draft(village, lamp.id, Verb.PROGRESS)
    save_draft(village, draft.id, Writing(values={"text": f"已约电工，电话{PHONE}"}))
    village.cache.outbox.put(note(village.cache, drain, clock), due=None)
    made = note_on_paper(village, leave(village))
    assert made.name == "工作交接单-20260928"
    write_pdf(made.sheets, tmp_path / "h.pdf")
    words = "".join(pages_of(tmp_path / "h.pdf"))
    for said in (
        "代办人孙丽",
        "交接人钱伟",
        "水泵周三到货。",
        "在办工单（3 件",
        lamp.number,
        "等本单位签收",
        "等延期审批",
        "草稿（1 份）",
        "已约电工",
        "还没有送达（1 项）",
        "待发送",
    ):
        assert flat(said) in words, (said, words)
    assert PHONE not in words


def test_a_township_reads_for_whom_each_order_waits(town: Desk, hand: Hand) -> None:
    orders.fill(town.cache, [orders.drain(hand), orders.asking(hand)])
    sheet = note_on_paper(town, leave(town)).sheets[0]
    said = str(sheet.blocks)
    assert "等石桥村办理" in said
    assert "申请延期" in said or "审批延期" in said


class Home(QWidget):
    """Where the banner belongs."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Banner] = []

    def say(self, title: str, cause: str, advice: str, kind: str) -> Banner:
        self.said.append(Banner(title, cause, advice, kind, self))
        return self.said[-1]


def test_whoever_signs_in_meanwhile_is_told_once_and_can_open_it(qtbot: QtBot, village: Desk, door: Door) -> None:
    keep(village, leave(village))
    village.cache.identity.session = session_of(replace(VILLAGE_CLERK, user="u8", name="孙丽"))
    home = Home()
    qtbot.addWidget(home)
    handovers = Handovers(village, door, home.say, home)
    qtbot.waitUntil(lambda: len(home.said) == 1)
    assert (
        home.said[0]
        .words()
        .startswith("交接中：钱伟 的工作由 孙丽 代办 2026年9月28日 至 2026年9月30日。水泵周三到货。")
    )
    door.changed.emit(Changed(session=True))
    village.cache.identity.session = session_of(VILLAGE_CLERK)
    door.changed.emit(Changed(session=True))
    qtbot.waitUntil(lambda: len(home.said) == 2)
    assert "您已回岗的，请结束交接。" in home.said[1].words()
    next(b for b in home.said[1].findChildren(QPushButton) if b.text() == "看交接单").click()
    qtbot.waitUntil(lambda: handovers.page.deputy.text() == "孙丽")
    assert handovers.page.state.text().startswith("正在交接：钱伟 ")
    handovers.page.end_button.click()
    qtbot.waitUntil(lambda: kept(village) is None)
    qtbot.waitUntil(lambda: handovers.page.deputy.text() == "")


def test_it_is_written_kept_and_printed_in_one_window(qtbot: QtBot, village: Desk, door: Door) -> None:
    home = Home()
    qtbot.addWidget(home)
    page = Handovers(village, door, home.say, home).page
    page.open_page()
    qtbot.waitUntil(lambda: "在办工单 0 件" in page.said.text())
    page.keep_button.click()
    qtbot.waitUntil(lambda: page._deputy_row.error() == "请写明由谁代办。")
    page.deputy.setText("孙丽")
    page.period.first.setDate(page.period.first.date().addDays(2))
    assert page.period.last.date() == page.period.first.date(), "a leave ends no earlier than it begins"
    page.keep_button.click()
    qtbot.waitUntil(lambda: page.state.text().startswith("已经写好，还没有开始"))
    assert home.said == [], "nobody is told before the first day"
    with qtbot.waitSignal(page.paper_wanted) as wanted:
        page.print.click()
    assert wanted.args is not None
    assert wanted.args[0](None).sheets[0].title == "工作交接单"
    page.close()


def test_a_note_from_another_workstation_is_told_when_it_comes(qtbot: QtBot, village: Desk, door: Door) -> None:
    home = Home()
    qtbot.addWidget(home)
    handovers = Handovers(village, door, home.say, home)
    qtbot.waitUntil(door.idle)
    told = leave(village, giver="u8", person="孙丽", deputy="钱伟")
    row = Change(entity=Entity.RULES, id=HANDOVER_ID, rev=1, row=msgspec.Raw(codec.dumps((told,))))
    door.changed.emit(village.cache.orders.apply([row], None))
    qtbot.waitUntil(lambda: len(home.said) == 1)
    assert home.said[0].words().startswith("交接中：孙丽 的工作由 钱伟 代办")
    handovers.page.close()


def test_a_note_that_a_newer_one_outdid_is_told_and_can_be_taken_back(
    qtbot: QtBot, village: Desk, door: Door, clock: SteadyClock
) -> None:
    keep(village, leave(village, remark="没有网络时写的。"))
    mine = kept(village)
    assert mine is not None
    clock.tick(seconds=600)
    newer = leave(village, giver="u8", person="孙丽", deputy="周敏", written_at=village.now())
    home = Home()
    qtbot.addWidget(home)
    page = Handovers(village, door, home.say, home).page
    qtbot.waitUntil(lambda: len(home.said) == 1)
    page.open_page()
    qtbot.waitUntil(lambda: page.remark.toPlainText() == "没有网络时写的。")
    assert not page.outdone.isVisible()
    village.cache.handover.told(mine)
    row = Change(entity=Entity.RULES, id=HANDOVER_ID, rev=1, row=msgspec.Raw(codec.dumps((newer,))))
    door.changed.emit(village.cache.handover.note_outdone(mine) | village.cache.orders.apply([row], None))
    qtbot.waitUntil(lambda: len(home.said) == 3)
    told = [banner.words() for banner in home.said[1:]]
    assert any(words.startswith("本机 9月28日 09:00 写的交接单没有生效") for words in told), told
    qtbot.waitUntil(page.outdone.isVisible)
    assert "孙丽" in page.state.text()
    assert page.remark.toPlainText() == "没有网络时写的。", "what stands in an open window stays"
    page.reject()
    page.open_page()
    qtbot.waitUntil(lambda: page.deputy.text() == "周敏")
    page.outdone.take.click()
    assert (page.deputy.text(), page.remark.toPlainText()) == ("孙丽", "没有网络时写的。")
    page.reject()
    page.open_page()
    qtbot.waitUntil(lambda: page.deputy.text() == "孙丽")
    page.keep_button.click()
    qtbot.waitUntil(lambda: not page.outdone.isVisible())
    again = kept(village)
    assert again is not None
    assert (again.person, again.deputy, again.written_at) == ("钱伟", "孙丽", village.now()), "under his own name"
    page.close()


def test_an_end_that_did_not_hold_is_told_and_can_be_put_aside(qtbot: QtBot, village: Desk, door: Door) -> None:
    keep(village, leave(village))
    end(village)
    mine = codec.loads(village.cache.settings.get(SETTING), Leave)
    village.cache.handover.note_outdone(mine)
    home = Home()
    qtbot.addWidget(home)
    page = Handovers(village, door, home.say, home).page
    qtbot.waitUntil(lambda: len(home.said) == 1)
    assert home.said[0].words().startswith("本机 9月28日 09:00 结束交接没有生效")
    page.open_page()
    qtbot.waitUntil(page.outdone.isVisible)
    assert not page.outdone.take.isVisible()
    page.outdone.drop.click()
    qtbot.waitUntil(lambda: not page.outdone.isVisible())
    assert village.cache.handover.outdone() is None
    page.close()


def test_a_note_that_is_put_away_unsaved_is_gone_on_with(qtbot: QtBot, village: Desk, door: Door) -> None:
    home = Home()
    qtbot.addWidget(home)
    page = Handovers(village, door, home.say, home).page
    page.open_page()
    qtbot.waitUntil(lambda: "在办工单 0 件" in page.said.text())
    page.deputy.setText("孙丽")
    page.remark.setPlainText("水泵周三到货𠮷👷‍♀️")
    page.reject()
    assert kept(village) is None
    again = Handovers(village, door, home.say, home).page
    again.open_page()
    qtbot.waitUntil(lambda: again.remark.toPlainText() == "水泵周三到货𠮷👷‍♀️")
    assert again.deputy.text() == "孙丽"
    again.keep_button.click()
    qtbot.waitUntil(lambda: again.state.text().startswith("正在交接"))
    assert again.writing.read() == {}, "what was kept is not unfinished any more"
    page.close()
    again.close()


def test_who_writes_on_while_it_is_being_kept_loses_no_word(qtbot: QtBot, village: Desk, door: Door) -> None:
    home = Home()
    qtbot.addWidget(home)
    page = Handovers(village, door, home.say, home).page
    page.open_page()
    qtbot.waitUntil(lambda: "在办工单 0 件" in page.said.text())
    page.deputy.setText("孙丽")
    page.remark.setPlainText("水泵周三到货。")
    page.keep_button.click()
    page.remark.insertPlainText("钥匙在门卫。")
    qtbot.waitUntil(lambda: page.state.text().startswith("正在交接"))
    qtbot.waitUntil(door.idle)
    written = page.remark.toPlainText()
    assert "钥匙在门卫。" in written
    page.reject()
    page.open_page()
    qtbot.waitUntil(door.idle)
    assert page.remark.toPlainText() == written
    page.close()
