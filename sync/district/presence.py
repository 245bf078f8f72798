"""Who writes on what at which workstation: kept in memory while it lasts, told to the same unit only, never a fact."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from sync.contract.presence import LASTS_S, Pen, read_pens
from sync.district.people.sessions import Caller

MaySee = Callable[[str], bool]
"""Whether the caller's unit may see this order now; asked on saying and on telling (R3.1, R17.1)."""


@dataclass(slots=True, kw_only=True)
class _Held:
    """What one workstation writes; `told`: of whom it has heard, so that it is woken for others only."""

    unit: str
    pen: Pen
    at: float
    told: frozenset[Pen]


class Presence:
    """One sign for each workstation at most, and none that is over. Any thread; `monotonic` gives seconds."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self.turn = 0
        """Grows whenever somebody begins or ends: as long as it stands still nobody need look."""
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._held: dict[str, _Held] = {}

    def hear(self, caller: Caller, text: str, may_see: MaySee) -> None:
        """What the caller says of what is being written there; nothing means that it is over."""
        pen = next((pen for pen in read_pens(text) if may_see(pen.order)), None)
        if pen is None and caller.device.id not in self._held:
            return
        with self._lock:
            before = self._held.pop(caller.device.id, None)
            if pen is not None:
                self._held[caller.device.id] = self._keep(caller, pen, before)
            after = self._held.get(caller.device.id)
            self.turn += (before and before.pen) != (after and after.pen)

    def others(self, caller: Caller, may_see: MaySee) -> tuple[Pen, ...]:
        """Who else of the caller's unit writes now, by whichever order it may see."""
        return tuple(pen for pen in self._of(caller) if may_see(pen.order))

    def tell(self, caller: Caller, may_see: MaySee) -> tuple[Pen, ...]:
        """The same, on its way to the caller."""
        pens = self.others(caller, may_see)
        with self._lock:
            if (mine := self._held.get(caller.device.id)) is not None:
                mine.told = _who(pens)
        return pens

    def stirred(self, caller: Caller, may_see: MaySee) -> bool:
        """Whether it is others than the caller was told of, who writes too; anybody else hears of it in time."""
        mine = self._held.get(caller.device.id)
        return mine is not None and mine.told != _who(self.others(caller, may_see))

    def _keep(self, caller: Caller, pen: Pen, before: _Held | None) -> _Held:
        named = replace(pen, ago=0, name=caller.user.name)
        told = before.told if before else frozenset[Pen]()
        return _Held(unit=caller.unit, pen=named, at=self._monotonic() - pen.ago, told=told)

    def _of(self, caller: Caller) -> Iterator[Pen]:
        now = self._monotonic()
        with self._lock:
            for device in [device for device, held in self._held.items() if now - held.at >= LASTS_S]:
                del self._held[device]
            held = [(device, each) for device, each in self._held.items() if each.unit == caller.unit]
        for device, each in held:
            if device != caller.device.id:
                yield replace(each.pen, ago=int(now - each.at))


def _who(pens: tuple[Pen, ...]) -> frozenset[Pen]:
    return frozenset(replace(pen, ago=0) for pen in pens)
