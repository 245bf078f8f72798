"""Brings others' courier files to the district, part by part between more urgent things, and keeps the answers."""

from datetime import timedelta
from io import BytesIO
from typing import Final

from sync.cache.cache import Cache
from sync.cache.parcel import Parcel
from sync.client.answers import FORBIDDEN
from sync.client.errors import Garbled, Permanent, ServerDown
from sync.client.link import Link
from sync.client.run import Run
from sync.contract import codec, problems
from sync.contract.clock import Clock
from sync.contract.commands import BlobRef
from sync.contract.parcel import MEDIA_TYPE, Label, ParcelKind, ParcelProblem, checked
from sync.contract.parcel.contents import PART, Posted
from sync.contract.parcel.keys import signing_key
from sync.contract.problems import Problem

TURN: Final = timedelta(seconds=60)
"""So long a parcel may go before this workstation's own things have their turn again."""

_TOO_OFTEN: Final = Problem(
    type="about:blank",
    title="区级平台处理不了这份信使文件",
    detail="转交了几次，平台每次都出错。",
    advice="请隔些时候再导入一次；仍不行，请原单位重新导出。",
)


class Relay:
    """Relays over one link."""

    def __init__(self, cache: Cache, link: Link, clock: Clock) -> None:
        self._cache, self._link, self._clock = cache, link, clock

    def relay(self, run: Run) -> bool:
        """Bring what waits; True when some is left for another turn. Raises LineProblem."""
        if self._cache.identity.courier_keys is None:
            self._link.learn()
        until = self._clock.monotonic() + TURN.total_seconds()
        for parcel in self._cache.parcels.waiting():
            try:
                if not self._bring(parcel, until):
                    run.fruit += 1
                    return True
            except Permanent as refusal:
                if refusal.problem.status == FORBIDDEN:  # this workstation itself is shut out, not the parcel
                    raise
                if refusal.problem.retryable:  # no room for it at the district now
                    continue
                run.note(self._cache.parcels.refused(parcel.sha256, refusal.problem))
            else:
                self._post(run, parcel)
            run.fruit += 1
        return False

    def _bring(self, parcel: Parcel, until: float) -> bool:
        """Bring the parts that the district lacks; False when the turn is over."""
        for number in range(parcel.brought, len(parcel.parts)):
            while not self._advance(parcel, number):
                if self._clock.monotonic() >= until:
                    return False
            self._cache.parcels.brought(parcel.sha256, number + 1)
        return True

    def _advance(self, parcel: Parcel, number: int) -> bool:
        begin = number * PART
        size = min(PART, parcel.size - begin)
        ref = BlobRef(sha256=parcel.parts[number], name="", size=size, media_type=MEDIA_TYPE)

        def piece(start: int, length: int) -> bytes:
            return self._cache.parcels.content(parcel.sha256, begin + start, min(length, size - start))

        return self._link.authorised(lambda access: self._link.uploads.advance(access, ref, piece)) == size

    def _post(self, run: Run, parcel: Parcel) -> None:
        """Hand it over. One that is not taken holds up nothing else; what the district lost is brought again later."""
        posted, parcels = Posted(parts=parcel.parts), self._cache.parcels
        try:
            answer = self._link.authorised(lambda access: self._link.calls.courier(access, posted))
            label = self._checked(parcel, answer)
        except Permanent as refusal:
            if refusal.problem.type == problems.MISSING_BLOB:
                parcels.brought(parcel.sha256, 0)
            else:
                run.note(parcels.refused(parcel.sha256, refusal.problem))
        except ServerDown as fault:
            if self._link.faults.blame(parcel.sha256, fault):
                run.note(parcels.refused(parcel.sha256, _TOO_OFTEN))
            raise
        else:
            run.note(parcels.answered(parcel.sha256, label, answer, self._clock.now()))

    def _checked(self, parcel: Parcel, answer: bytes) -> Label:
        """The answer's label. Raises Garbled for anything but the district's own answer to that workstation."""
        keys = self._cache.identity.courier_keys
        try:
            label = checked(BytesIO(answer), signing_key(keys.sign) if keys else None)
        except (ParcelProblem, codec.Malformed) as error:
            raise Garbled("带回文件无法识别。") from error
        if (label.kind, label.device) != (ParcelKind.ANSWER, parcel.device):
            raise Garbled("带回文件不是给这个单位的。")
        return label
