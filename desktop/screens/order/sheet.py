"""The readable part of an order on one scrolled page, from its head to its first step."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import labels
from desktop.kit.scrolling import PageColumn, Scroll
from desktop.screens.order.excerpt import Excerpt
from desktop.screens.order.facts import Facts
from desktop.screens.order.folded import FoldedText
from desktop.screens.order.header import Header
from desktop.screens.order.hops import Hops
from desktop.screens.order.papers import Papers
from desktop.screens.order.relatedlist import RelatedOrders
from desktop.screens.order.reporter import ReporterCard
from desktop.screens.order.timeline import Timeline
from desktop.screens.order.view import OrderView, facts
from desktop.screens.order.voices import Voices
from desktop.screens.order.why import WhyDue

_MARGIN = 24


class OrderSheet(Scroll):
    """Shows an OrderView; knows nothing of acting. `followed` carries the id of another order that it names."""

    followed = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.header, self.hops, self.why = Header(), Hops(), WhyDue()
        self.reporter = ReporterCard(desk, door)
        self.body = FoldedText()
        self.excerpt = Excerpt(desk, door)
        self.papers = Papers(desk, door)
        self.related = RelatedOrders(desk, door)
        self.voices = Voices()
        self.timeline = Timeline()
        for named in (self.body.followed, self.timeline.followed, self.related.opened, self.voices.followed):
            named.connect(self.followed)
        self._facts = Facts()
        self._words_title = labels.text("诉求原文", "label")
        self._order_id = ""
        self.setAccessibleName(self.tr("工单内容"))
        self.setWidget(self._page())
        self.reporter.grown.connect(lambda: door.post(self._go_to_reporter))
        self.why.unfolded.connect(lambda: door.post(self.go_to_why))

    def begin(self, view: OrderView) -> None:
        """Show the upper half of an order; `go_on` shows the rest, `look_around` asks for what has to be read."""
        self.header.put(view)
        self._facts.put(facts(view))
        self.reporter.put(view)
        show = self.body.put if view.order.id == self._order_id else self.body.fold
        show(view.order.body, view.cited)

    def put(self, view: OrderView) -> None:
        """Show an order; the same order again keeps its place on the page."""
        self.begin(view)
        self.go_on(view)
        self.look_around()

    def go_on(self, view: OrderView) -> None:
        """Show the lower half, after the upper one has begun."""
        self.excerpt.put(view.order.id, view.order.rev, view.missing)
        self.papers.put(view.order.id, view.papers)
        self.hops.put(view)
        self.why.put(view)
        self.voices.put(view.case)
        self.related.expect(view)
        self.timeline.put(view.order, view.case.now, view.cited, view.case.sent)
        if view.order.id != self._order_id:
            self._order_id = view.order.id
            self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has its facts below each other."""
        super().resizeEvent(event)
        self._facts.fit(self.viewport().width())

    def look_around(self) -> None:
        """Ask how attachments stand by now, and for orders that have to do with this one."""
        self.papers.reread()
        self.related.look()

    def go_to_words(self) -> None:
        """Bring the original words to the top: whoever answers wants to read them."""
        self.verticalScrollBar().setValue(max(0, self._words_title.mapTo(self.widget(), QPoint(0, 0)).y() - 12))

    def go_to_why(self) -> None:
        """Bring the whole explanation into view; its question stays in sight where the room is short."""
        for layout in (self.why.layout(), self.widget().layout()):
            if layout is not None:
                layout.activate()
        self.ensureWidgetVisible(self.why, 0, 16)
        top = self.why.mapTo(self.widget(), QPoint(0, 0)).y() - 12
        self.verticalScrollBar().setValue(min(self.verticalScrollBar().value(), top))

    def _go_to_reporter(self) -> None:
        if (layout := self.widget().layout()) is not None:
            layout.activate()
        self.ensureWidgetVisible(self.reporter, 0, 16)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # a longer page: only what is new or moved is painted
        column = PageColumn(page)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 24)
        column.setSpacing(8)
        column.addWidget(self.header)
        column.addSpacing(4)
        column.addWidget(labels.rule())
        column.addSpacing(4)
        column.addLayout(self._facts)
        column.addLayout(self._reporter_row())
        column.addSpacing(8)
        assigned = labels.text("交办与期限", "label")
        parts = (self._words_title, self.body, self.excerpt, self.papers, assigned, self.hops)
        for widget in parts:
            column.addWidget(widget)
            if widget in (self.excerpt, self.papers, self.hops):
                column.addSpacing(4)
        column.addWidget(self.why)
        column.addSpacing(8)
        column.addWidget(self.voices)
        column.addWidget(self.related)
        column.addWidget(labels.text("办理过程", "label"))
        column.addWidget(self.timeline)
        column.addStretch(1)
        return page

    def _reporter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        name = labels.text("反映人", "soft")
        name.setMinimumWidth(labels.text("反映时间").sizeHint().width())
        beside = QVBoxLayout()
        beside.addSpacing(6)  # on one line with the words, which are as high as their buttons
        beside.addWidget(name)
        beside.addStretch(1)
        row.addLayout(beside)
        row.addWidget(self.reporter, 1)
        return row
