"""Joins the palette and 答来电 to the desk; a new screen adds `presenter.commands.add(…)` where it is made itself."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.calling import Calling
from desktop.screens.main.presenter import MainPresenter
from desktop.screens.order import OrderPane
from desktop.screens.palette import sources
from desktop.screens.palette.answers import Ways
from desktop.screens.palette.presenter import Palette
from sync.regulation.orders import Unit
from sync.regulation.terms import Verb


def make_palette(desk: Desk, door: Door, window: QWidget, *, presenter: MainPresenter, order: OrderPane) -> Palette:
    """Ctrl+K and F3; without an order before one's eyes F3 asks for its number first."""
    calling = Calling(window, desk, door, presenter.frame.say)
    calling.note_wanted.connect(lambda _: order.compose(Verb.CONTACT))

    def show_and_answer(order_id: str) -> None:
        presenter.show_order(order_id)
        calling.answer(order_id)

    def shown() -> bool:
        return order.view is not None and not order.isHidden()

    ways = Ways(presenter.show_order, show_and_answer, presenter.look_for)
    palette = Palette(window, desk, door, presenter.commands, ways)
    presenter.palette_wanted.connect(palette.open)
    calling.number_begun.connect(palette.open_for_call)
    presenter.call_wanted.connect(lambda: calling.answer(order.order_id) if shown() else palette.open_for_call())
    _fill(desk, door, presenter, order)
    return palette


def _fill(desk: Desk, door: Door, presenter: MainPresenter, order: OrderPane) -> None:
    """What there is to find besides the keys."""
    commands, frame = presenter.commands, presenter.frame
    commands.add("帮助", frame.who.help_wanted.emit, icon="help-circle-outline", key="F1", also="bangzhu 说明 使用")
    commands.add("设置", frame.who.settings_wanted.emit, icon="cog-outline", key="Ctrl+,", also="shezhi 字号 明暗 关于")
    commands.add("线路诊断", presenter.line.diagnose, icon="stethoscope", also="xianlu zhenduan 网络 流量")
    commands.add("导出信使文件", frame.courier.export_wanted.emit, icon="tray-arrow-up", also="daochu xinshi 优盘 离线")
    commands.add("导入信使文件", frame.courier.import_wanted.emit, icon="tray-arrow-down", also="daoru xinshi 优盘")
    commands.offer(partial(sources.deeds, order))
    commands.offer(partial(sources.views, presenter.inbox.narrowing))
    commands.offer(partial(sources.places, presenter.go, frame.rail.places.count))

    def offer_units(known: Mapping[str, Unit]) -> None:
        commands.offer(partial(sources.units, known, presenter.look_for))

    door.run(lambda: desk.units, offer_units)
