"""One verb in the action bar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from desktop.actions.forms import KEYS, SEASON_KEY
from desktop.kit import icons, theme
from desktop.kit.buttons import PushButton
from desktop.screens.compose.promise import refusal_words
from desktop.screens.order.verbicons import ICONS
from sync.regulation.terms import Verb, label
from sync.regulation.workflow import Allowed, Refused


class VerbButton(PushButton):
    """Grey where refused, but reachable: a disabled button could neither take the focus nor say why."""

    def __init__(
        self, verb: Verb, verdict: Allowed | Refused, *, primary: bool, begun: bool, parent: QWidget | None = None
    ) -> None:
        key = KEYS.get(verb, SEASON_KEY)
        super().__init__(f"{label(verb)}(&{key}){' · 草稿' if begun else ''}", parent)
        self.verb, self.verdict = verb, verdict
        self.setProperty("kind", "primary" if primary else "plain")
        self.setAutoDefault(False)
        self.setIconSize(QSize(18, 18))
        self.key = f"Alt+{key}"
        self.setToolTip(f"{label(verb)}（{self.key}）")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        role = "on_accent" if primary else "ink_soft"
        if isinstance(verdict, Refused):
            role = "ink_faint"
            self._explain(refusal_words(verdict))
        self.setIcon(icons.icon(ICONS[verb], role))
        self.dress()

    def dress(self) -> None:
        """In the colours of the present theme."""
        now = theme.tokens()
        if isinstance(self.verdict, Refused):
            self.setStyleSheet(
                f"QPushButton {{ color: {now.ink_faint}; background: {now.canvas}; border-color: {now.line}; }}"
                f"QPushButton:focus {{ border-color: {now.focus}; }}"
            )

    def _explain(self, words: str) -> None:
        self.setToolTip(words)
        self.setProperty("reason", f"{label(self.verb)}：{words}")
        self.setAccessibleDescription(f"现在不能做。{words}")
        self.setCursor(Qt.CursorShape.ArrowCursor)
