"""Takes a courier file in, whatever it is: somebody's outbox to be relayed, or the answer to one of our own."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sync.cache.cache import Cache
from sync.cache.changed import NOTHING, Changed
from sync.client.courier.applying import Applied, apply_answer
from sync.client.courier.files import opened, pieces, reading
from sync.contract.clock import Clock
from sync.contract.parcel import DamagedParcel, Label, NoKeyYet, ParcelKind, WrongAddressee, checked
from sync.contract.parcel.keys import signing_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """`parcel` (the file's SHA-256) waits here to be relayed for `unit`; or `applied` says what an answer brought."""

    unit: str
    parcel: str = ""
    applied: Applied | None = None
    changed: Changed = NOTHING

    @property
    def sentence(self) -> str:
        """What it was and what came of it."""
        if self.applied is None:
            return f"{self.unit}的发件箱已收下，本机读不到其中内容；连上区级平台后自动转交，带回文件随后导出。"
        return self.applied.sentence


def import_file(cache: Cache, clock: Clock, path: Path) -> Imported:
    """Take in `path`. Raises ParcelProblem, CacheProblem; then nothing has changed here."""
    with opened(path) as file:
        label = acceptable(cache, file)
        return (
            _answer(cache, clock, label, file) if label.kind is ParcelKind.ANSWER else _take(cache, clock, label, file)
        )


def acceptable(cache: Cache, file: BinaryIO) -> Label:
    """The label of a whole, truly signed file that is meant for here; read from its beginning afterwards.

    Raises ParcelProblem.
    """
    if not cache.identity.device:
        raise NoKeyYet("本机还没有登记到区级平台。", advice="请先登记本机。")
    with reading():
        label = checked(file)
        file.seek(0)
    if label.server != cache.identity.server_id:
        raise WrongAddressee("它属于另一个区级平台。", advice="请交给那个平台登记过的工作站。")
    (_check_answer if label.kind is ParcelKind.ANSWER else _check_outbox)(cache, label)
    return label


def _check_outbox(cache: Cache, label: Label) -> None:
    if label.device == cache.identity.device:
        raise WrongAddressee("这是本机自己导出的文件。", advice="请交给另一台能上网的工作站导入，不要在本机导入。")


def _check_answer(cache: Cache, label: Label) -> None:
    if label.device != cache.identity.device:
        raise WrongAddressee(f"这是带给{label.unit}的回执和变化，只有导出的那台工作站能打开。", advice="请交还给它。")
    keys = cache.identity.courier_keys
    if keys is None:
        raise NoKeyYet
    if signing_key(label.key).public_bytes_raw() != signing_key(keys.sign).public_bytes_raw():
        raise DamagedParcel("文件不是本机登记的区级平台签发的。", advice="请不要采用，并向交来文件的人核对。")


def _take(cache: Cache, clock: Clock, label: Label, file: BinaryIO) -> Imported:
    sha256 = cache.parcels.take(label, pieces(file), clock.now())
    return Imported(unit=label.unit, parcel=sha256, changed=Changed(courier=True))


def _answer(cache: Cache, clock: Clock, label: Label, file: BinaryIO) -> Imported:
    applied = apply_answer(cache, clock, file)
    return Imported(unit=label.unit, applied=applied, changed=applied.changed)
