"""One pen for each text: whoever takes it, the one who held it lets go first. Pure bookkeeping of the UI thread."""

from collections.abc import Callable, Hashable

LetGo = Callable[[], object]


class Pens:
    """Who writes which text. Two editors of one draft would save over each other's words."""

    def __init__(self) -> None:
        self._held: dict[Hashable, LetGo] = {}

    def take(self, text: Hashable, let_go: LetGo) -> bool:
        """Take the pen of `text`; True when another held it, who has let go now and saved what was written."""
        holder = self._held.get(text)
        if holder == let_go:
            return False
        if holder is not None:
            holder()
        self._held[text] = let_go
        return holder is not None

    def put_down(self, let_go: LetGo) -> None:
        """Whoever lets go by `let_go` writes nothing any more."""
        self._held = {text: holder for text, holder in self._held.items() if holder != let_go}
