"""What leaves the desk on paper or for a chat group, wired to the keys and buttons that ask for it."""

from functools import partial

from desktop.actions.desk import Desk
from desktop.actions.receipts import receipt
from desktop.background import Door
from desktop.screens.handover import Handovers
from desktop.screens.main.presenter import MainPresenter
from desktop.screens.main.window import DeskWindow
from desktop.screens.order import OrderPane
from desktop.screens.outbox import OutboxPane
from desktop.screens.printing.handing import Handing
from desktop.screens.trip import TripPage


def handouts(
    desk: Desk, door: Door, presenter: MainPresenter, window: DeskWindow, order: OrderPane, outbox: OutboxPane
) -> Handing:
    """Slips and lines of the orders picked in the list, else of the one on the screen; receipts; trip and leave."""
    frame = presenter.frame

    def picked() -> list[str]:
        return frame.inbox.marked() or [order.order_id] * bool(order.order_id)

    handing = Handing(desk, door, frame.say, frame.hush, picked, window)
    for wanted in (presenter.slip_wanted, order.sheet.header.print.clicked):
        wanted.connect(handing.print_slips)
    for wanted in (presenter.brief_wanted, order.sheet.header.copy.clicked):
        wanted.connect(handing.copy_brief)
    trip = TripPage(desk, door, window)
    for asked in (presenter.trip_wanted, frame.courier.trip_wanted):
        asked.connect(trip.open_page)
    trip.line_wanted.connect(presenter.sync_wanted)
    trip.paper_wanted.connect(handing.show)
    handover = Handovers(desk, door, frame.say, window)
    for asked in (presenter.handover_wanted, frame.courier.handover_wanted):
        asked.connect(handover.page.open_page)
    handover.page.paper_wanted.connect(handing.show)
    outbox.receipt_wanted.connect(lambda item: handing.show(partial(receipt, desk, item)))
    return handing
