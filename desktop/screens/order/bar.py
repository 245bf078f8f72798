"""What may be done with the order now: a button for each verb; a refused one is grey and says which article refuses."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.actions.forms import DECISIONS, KEYS
from desktop.kit import buttons, icons, labels, theme
from desktop.screens.compose.flow import FlowLayout
from desktop.screens.compose.promise import refusal_words
from desktop.screens.order.view import Permit
from sync.regulation.terms import Verb, label
from sync.regulation.workflow import Refused

_ICONS = {
    Verb.SIGN: "file-sign",
    Verb.ASSIGN_DOWN: "account-arrow-down-outline",
    Verb.PROGRESS: "progress-pencil",
    Verb.CONTACT: "phone-outline",
    Verb.SUBMIT_RESULT: "clipboard-check-outline",
    Verb.REPLY: "message-reply-text-outline",
    Verb.CLOSE: "check-circle-outline",
    Verb.REQUEST_EXTENSION: "calendar-plus",
    Verb.SUBMIT_UPWARD: "arrow-up-circle-outline",
    Verb.REVIEW_RESULT: "clipboard-search-outline",
    Verb.DECIDE_EXTENSION: "stamper",
    Verb.DECIDE_UPWARD: "stamper",
    Verb.SEND_LETTER: "email-edit-outline",
    Verb.ANSWER_URGE: "message-reply-text-outline",
    Verb.TELL_EXTENSION: "phone-outline",
    Verb.GIVE_OPINION: "account-group-outline",
    Verb.STATE_POSITION: "comment-question-outline",
}
_FIRST = (Verb.SIGN, *DECISIONS, Verb.SEND_LETTER, Verb.GIVE_OPINION, Verb.CLOSE, Verb.SUBMIT_RESULT, Verb.REPLY)
"""The likeliest next step is the primary button."""

_HINT = "灰色的操作现在不能做，点一下可看原因。"


class ActionBar(QFrame):
    """`wanted` carries the verb of a permitted button."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self.by_verb: dict[Verb, QPushButton] = {}
        self._primary: QPushButton | None = None
        self._permits: tuple[Permit, ...] | None = None
        self._begun: set[Verb] = set()
        self._home = QWidget()
        self._flow = FlowLayout(self._home, 8)
        self.reason = labels.text("", "faint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addWidget(self._home)
        column.addWidget(self.reason)
        theme.theme().changed.connect(self._redress)

    def put(self, permits: Sequence[Permit], begun: Collection[Verb] = ()) -> None:
        """Show buttons: the permitted first, in the order of the work; `begun` verbs have a draft and say so."""
        now = tuple(sorted(permits, key=lambda permit: isinstance(permit[1], Refused)))
        if now == self._permits and set(begun) == self._begun:
            return
        self._permits, self._begun = now, set(begun)
        focused = self.window().focusWidget()
        goes_on = focused is self or self.isAncestorOf(focused)
        self._flow.clear()
        self.by_verb, self._primary = {}, None
        allowed = [verb for verb, verdict in now if not isinstance(verdict, Refused)]
        primary = next((verb for verb in _FIRST if verb in allowed), None)
        for verb, verdict in now:
            made = (
                self._refused(verb, verdict) if isinstance(verdict, Refused) else self._allowed(verb, verb is primary)
            )
            self.by_verb[verb] = made
            self._primary = made if verb is primary else self._primary
            self._flow.addWidget(made)
        self._say("")
        self.updateGeometry()
        if goes_on:
            self.take_focus()

    def take_focus(self) -> None:
        """Go to the likeliest next step; to the bar itself while there is none."""
        first = self._primary or next(iter(self.by_verb.values()), None)
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Focus or pointer on a refused button shows its reason in the line below."""
        if isinstance(watched, QPushButton) and event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            self._say(str(watched.property("reason") or ""))
        return False

    def _allowed(self, verb: Verb, primary: bool) -> QPushButton:
        made = buttons.button(
            self._words(verb), partial(self.wanted.emit, verb), kind="primary" if primary else "plain",
            icon=_ICONS[verb],
            tooltip=f"{label(verb)}（Alt+{KEYS[verb]}）",
        )  # fmt: skip
        made.installEventFilter(self)
        return made

    def _refused(self, verb: Verb, refused: Refused) -> QPushButton:
        """Grey, but reachable: a disabled button could neither take the focus nor say why."""
        words = refusal_words(refused)
        made = buttons.button(self._words(verb), partial(self._say, f"{label(verb)}：{words}"), tooltip=words)
        made.setIcon(icons.icon(_ICONS[verb], "ink_faint"))
        made.setProperty("reason", f"{label(verb)}：{words}")
        made.setAccessibleDescription(f"现在不能做。{words}")
        made.installEventFilter(self)
        made.setCursor(Qt.CursorShape.ArrowCursor)
        made.setStyleSheet(_grey())
        return made

    def _words(self, verb: Verb) -> str:
        return f"{label(verb)}(&{KEYS[verb]})" + (" · 草稿" if verb in self._begun else "")

    def _say(self, words: str) -> None:
        refusals = any(isinstance(verdict, Refused) for _, verdict in self._permits or ())
        self.reason.setText(words or (_HINT if refusals else ""))
        self.reason.setVisible(bool(self.reason.text()))

    def _redress(self) -> None:
        for made in self.by_verb.values():
            if made.property("reason"):
                made.setStyleSheet(_grey())


def _grey() -> str:
    now = theme.tokens()
    return (
        f"QPushButton {{ color: {now.ink_faint}; background: {now.canvas}; border-color: {now.line}; }}"
        f"QPushButton:focus {{ border-color: {now.focus}; }}"
    )
