"""One verb in the action bar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from desktop.actions.forms import KEYS, SEASON_KEY
from desktop.kit import icons
from desktop.kit.buttons import PushButton
from desktop.kit.dressing import wear
from desktop.screens.compose.promise import refusal_words
from desktop.screens.order.verbicons import ICONS
from sync.regulation.terms import Verb, label
from sync.regulation.workflow import Allowed, Refused

_ROLES = {"primary": "on_accent", "plain": "ink_soft", "refused": "ink_faint"}


class VerbButton(PushButton):
    """Grey where refused, but reachable: a disabled button could neither take the focus nor say why.

    It stays its verb's for as long as there is a bar; `reason` says why it is refused, empty where it is not.
    """

    def __init__(self, verb: Verb, parent: QWidget | None = None) -> None:
        self.verb, self.reason = verb, ""
        self.verdict: Allowed | Refused = Allowed()
        self._letter = KEYS.get(verb, SEASON_KEY)
        self.key = f"Alt+{self._letter}"
        self._state: tuple[Allowed | Refused, str, bool] | None = None
        super().__init__(self._named(begun=False), parent)
        self.setAutoDefault(False)
        self.setIconSize(QSize(18, 18))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def put(self, verdict: Allowed | Refused, *, primary: bool, begun: bool) -> None:
        """Whether it may be done now, is the likeliest step, and has a draft."""
        kind = "primary" if primary else "refused" if isinstance(verdict, Refused) else "plain"
        before, self._state = self._state, (verdict, kind, begun)
        if self._state == before:
            return
        self.verdict = verdict
        self._explain(refusal_words(verdict) if isinstance(verdict, Refused) else "")
        self.setText(self._named(begun=begun))
        if before is None or before[1] != kind:
            self.setIcon(icons.icon(ICONS[self.verb], _ROLES[kind]))
            wear(self, "kind", kind)

    def rest(self) -> None:
        """The order has no use for it."""
        self.hide()
        if self._state is not None:
            self.put(Allowed(), primary=False, begun=False)

    def _named(self, *, begun: bool) -> str:
        return f"{label(self.verb)}(&{self._letter}){' · 草稿' if begun else ''}"

    def _explain(self, words: str) -> None:
        if bool(words) is not bool(self.reason):
            self.setCursor(Qt.CursorShape.ArrowCursor if words else Qt.CursorShape.PointingHandCursor)
        self.reason = f"{label(self.verb)}：{words}" if words else ""
        self.setAccessibleDescription(f"现在不能做。{words}" if words else "")
        self.setToolTip(words or f"{label(self.verb)}（{self.key}）")
