"""What may be done with the order now: a button for each verb; a refused one is grey and says which article refuses."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.actions.forms import DECISIONS, MORE_KEY
from desktop.actions.permits import Permit
from desktop.kit import buttons, labels, theme
from desktop.kit.flow import FlowLayout
from desktop.screens.compose.promise import refusal_words
from desktop.screens.order.room import fitting
from desktop.screens.order.verbbutton import VerbButton
from desktop.screens.order.verbs import Verbs
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused

_FIRST: Final = (
    *(Verb.SIGN, *DECISIONS, Verb.SEND_LETTER, Verb.GIVE_OPINION, Verb.CLOSE, Verb.SUBMIT_RESULT, Verb.REPLY),
    Verb.EXPLAIN,
)
"""The likeliest next step is the primary button."""

_SIDES: Final = 48
_HINT: Final = "灰色的操作现在不能做，点一下可看原因。"


class ActionBar(QFrame):
    """`wanted` carries the verb of a permitted button. What finds no room in two lines goes behind 更多.

    `more_wanted` carries everything that is behind it: verbs with their verdicts, those permitted first.
    """

    wanted = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self.by_verb: dict[Verb, VerbButton] = {}
        self._primary: Verb | None = None
        self._shown: tuple[object, ...] = ()
        self._more: tuple[Permit, ...] = ()
        self._only = ""
        self._home = QWidget()
        flow = FlowLayout(self._home, 8)
        self.reason = labels.stated(role="faint")
        tooltip = f"其他操作，以及现在不能做的和原因（Alt+{MORE_KEY}）"
        self.more = buttons.button(f"更多(&{MORE_KEY})", self._open_more, icon="dots-horizontal", tooltip=tooltip)
        self.more.setAccessibleDescription(tooltip)
        flow.addWidget(self.more)
        self.verbs = Verbs(flow, self.more, self)
        self.verbs.made.connect(lambda made: made.installEventFilter(self))
        self.verbs.pressed.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addWidget(self._home)
        column.addWidget(self.reason)
        theme.theme().changed.connect(self._fit)

    def put(
        self, permits: Sequence[Permit], begun: Collection[Verb] = (), more: Sequence[Permit] = (),
        *, only: Refused | None = None,
    ) -> None:  # fmt: skip
        """Show buttons: the permitted first, in the order of the work; `begun` verbs have a draft and say so.

        `only` says in one line why somebody may look and has no button at all (R6.1).
        """
        now = tuple(sorted(permits, key=lambda permit: isinstance(permit[1], Refused)))
        self._more = tuple(more)
        if (state := (now, frozenset(begun), only)) == self._shown:
            return
        self._shown, self._only = state, refusal_words(only) if only else ""
        focused = self.window().focusWidget()
        goes_on = focused is self or self.isAncestorOf(focused)
        self._fill(now, begun)
        self.more.setVisible(only is None)
        self._fit()
        if goes_on:
            self.take_focus()

    def take_focus(self) -> None:
        """Go to the likeliest next step; to the bar itself while there is none."""
        likeliest = self.by_verb.get(self._primary) if self._primary else None
        first = likeliest or next(iter(self.by_verb.values()), None)
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def hidden(self) -> tuple[Permit, ...]:
        """Verbs that have a button for which there is no room."""
        return tuple((verb, made.verdict) for verb, made in self.by_verb.items() if made.isHidden())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Focus or pointer on a refused button shows its reason in the line below."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter) and isinstance(watched, VerbButton):
            self._say(watched.reason)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other buttons."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fill(self, permits: Sequence[Permit], begun: Collection[Verb]) -> None:
        allowed = [verb for verb, verdict in permits if not isinstance(verdict, Refused)]
        self._primary = next((verb for verb in _FIRST if verb in allowed), None)
        self.by_verb = self.verbs.take(permits, self._primary, begun)

    def _press(self, verb: Verb) -> None:
        reason = self.by_verb[verb].reason
        self._say(reason) if reason else self.wanted.emit(verb)

    def _open_more(self) -> None:
        behind = (*self.hidden(), *self._more)
        self.more_wanted.emit(tuple(sorted(behind, key=lambda permit: isinstance(permit[1], Refused))))

    def _fit(self) -> None:
        """Hide as many buttons as two lines cannot hold."""
        widths = {verb: made.sizeHint().width() for verb, made in self.by_verb.items()}
        shown = fitting(widths, self._primary, self.more.sizeHint().width(), self.width() - _SIDES)
        self.verbs.show(self.by_verb, shown)
        self._home.updateGeometry()
        self._say("")

    def _say(self, words: str) -> None:
        refusals = any(isinstance(made.verdict, Refused) and not made.isHidden() for made in self.by_verb.values())
        self.reason.setText(words or self._only or (_HINT if refusals else ""))
        self.reason.setVisible(bool(self.reason.text()))
