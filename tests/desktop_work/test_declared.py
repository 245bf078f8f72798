"""What a unit declares of itself, in the outbox: without an order it is named by its own words (R6.7)."""

from pytestqt.qtbot import QtBot

from desktop.actions.designate import declare
from desktop.actions.desk import Desk
from desktop.actions.submit import Done
from desktop.background import Door
from desktop.screens.outbox import OutboxPane
from sync.cache.outbox_item import OutboxState
from sync.regulation.acts import Designate
from tests.desktop_work.conftest import Shown


def test_it_is_read_withdrawn_and_never_a_draft_of_an_order(qtbot: QtBot, town: Desk, door: Door, shown: Shown) -> None:
    act = Designate(unit="v1", scope="村内路灯", since=town.now().date(), places=("石桥村",))
    done = declare(town, act)
    assert isinstance(done, Done)
    pane = OutboxPane(town, door)
    shown(pane)
    qtbot.waitUntil(lambda: done.item.id in pane.items)
    pane.shelf.list.go(done.item.id)

    assert pane.detail.title.text() == "指定承办单位　石桥村：村内路灯"
    assert "具体承办单位：石桥村\n承办范围：村内路灯" in pane.detail.text.words()
    assert pane.detail.redraft.isVisible()
    with qtbot.assertNotEmitted(pane.order_chosen):
        pane.shelf.chosen.emit(done.item.id)
    assert pane.detail.withdraw.isVisible()
    town.cache.outbox.withdraw(done.item.id)
    assert town.cache.outbox.all()[0].state is OutboxState.WITHDRAWN
