"""After a week without a line the desk says what became of everything."""

from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.banner import Banner
from desktop.screens.account import AccountPage
from desktop.screens.account.page import spaced
from sync.cache.account import Account, account_text
from sync.cache.changed import NOTHING
from sync.client.report import CycleReport
from sync.contract.absence import Absence
from sync.contract.status import LineState, SyncStatus
from sync.regulation.acts import Progress
from tests.cache.scenery import VILLAGE_CLERK, Hand
from tests.helpers.clashes import clashing
from tests.helpers.clocks import SteadyClock


def back(door: Door, clock: SteadyClock, days: int = 7) -> None:
    """The line is back after so many days."""
    absence = Absence(began=clock.now() - timedelta(days=days), ended=clock.now())
    door.report.emit(CycleReport(changed=NOTHING, status=SyncStatus(state=LineState.CONNECTED), absence=absence))


class Home(QWidget):
    """Where the banner and the page belong."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Banner] = []

    def say(self, title: str, cause: str, advice: str, kind: str) -> Banner:
        self.said.append(Banner(title, cause, advice, kind, self))
        return self.said[-1]


def test_the_end_of_an_absence_is_said_and_leads_to_the_account(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, clock: SteadyClock
) -> None:
    home = Home()
    qtbot.addWidget(home)
    page = AccountPage(village, door, home.say, home)
    clashing(village, hand)
    back(door, clock)
    qtbot.waitUntil(lambda: bool(home.said))
    assert home.said[0].words() == "线路已经恢复 离线 7 天：我写的 1 项，1 项需要处理；别人办理了 1 件工单。"
    next(b for b in home.said[0].findChildren(QPushButton) if b.text() == "看小结").click()
    qtbot.waitUntil(lambda: page.view is not None and page.view.isVisible())
    assert page.view is not None
    text = page.view.text.toPlainText()
    assert "“提交办理结果”（已清掏疏通，拍照留存，并告知沿线三户村民不要往沟…）——有冲突，没有生效。" in text
    assert "石桥村 钱伟“申请延期”" in text


def test_each_order_stands_apart_from_the_one_before() -> None:
    whole = "小结\n离线 3 天\n【我写的】\n工单 1\n  签收\n工单 2\n  签收\n【别人办的】\n工单 3\n  分办"
    heads = [part.splitlines()[0] for part in spaced(whole).split("\n\n")]
    assert heads == ["小结", "【我写的】", "工单 2", "【别人办的】"]


def test_of_what_others_wrote_at_length_the_beginning_is_told(hand: Hand, clock: SteadyClock) -> None:
    absence = Absence(began=clock.now() - timedelta(days=3), ended=clock.now() + timedelta(days=3))
    order = hand.signed(hand.dispatched())
    hop = order.hop_of(VILLAGE_CLERK.unit)
    assert hop is not None
    order = hand.act(order, Progress(hop=hop.id, text="堵" * 200), VILLAGE_CLERK)
    words = account_text(Account(absence=absence, mine=(), orders={order.id: order}, device="here"), clock.now())
    assert (f"{'堵' * 120}…" in words, "堵" * 121 in words) == (True, False)


def test_an_absence_in_which_nothing_happened_is_not_worth_a_word(
    qtbot: QtBot, village: Desk, door: Door, clock: SteadyClock
) -> None:
    home = Home()
    qtbot.addWidget(home)
    AccountPage(village, door, home.say, home)
    back(door, clock)
    door.report.emit(CycleReport(changed=NOTHING, status=SyncStatus(state=LineState.CONNECTED)))
    qtbot.waitUntil(door.idle)
    assert home.said == []
