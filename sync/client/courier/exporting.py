"""Writes what has to be carried: this workstation's outbox for the district, and answers that wait for others."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta, timezone
from pathlib import Path
from typing import BinaryIO, Final

from sync.cache.cache import Cache
from sync.cache.changed import NOTHING, Changed
from sync.client.courier.choosing import Choice, chosen
from sync.client.courier.files import PIECE, free_name, write_whole
from sync.client.whose import ours
from sync.contract import codec
from sync.contract.clock import Clock
from sync.contract.commands import BlobRef
from sync.contract.ids import uuid7
from sync.contract.parcel import EXTENSION, Label, NoKeyYet, ParcelKind, ParcelProblem, ParcelWriter
from sync.contract.parcel.contents import Outgoing
from sync.contract.parcel.keys import sealing_key, spelled
from sync.contract.parcel.records import Kind, packed, record
from sync.contract.version import SCHEMA

CHINA: Final = timezone(timedelta(hours=8))


class NobodyHere(ParcelProblem):
    """Without somebody signed in there is nobody whose outbox it would be."""

    title = "需要先登录"
    cause = "本机没有人登录，区级平台不会接受没有登录的人填写的内容。"
    advice = "请先登录；草稿和待发送的内容都在。"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """`file` holds so many commands and attachments; `left` commands did not fit and go with the next file."""

    file: Path
    commands: int
    attachments: int
    left: int
    changed: Changed = NOTHING

    @property
    def sentence(self) -> str:
        """What is in it, and what to do with it."""
        if not self.commands:
            return "没有待发送的内容；这份文件只用来把本单位的新变化带回来。请交给能上网的工作站导入。"
        papers = f"和 {self.attachments} 个附件" if self.attachments else ""
        rest = f"还有 {self.left} 件放不下，带回回执后再导出一次。" if self.left else ""
        return (
            f"内有 {self.commands} 件待发送内容{papers}，已加密签名，只有区级平台能读。请交给能上网的工作站导入。{rest}"
        )


def export_outbox(cache: Cache, clock: Clock, target: Path) -> Exported:
    """Put everything that may leave into one file; `target` is the file (`….dbx`), or the folder to make it in.

    It goes on waiting here until a receipt comes, by file or over the line. Raises ParcelProblem, CacheProblem.
    """
    identity, now = cache.identity, clock.now()
    if identity.courier_keys is None or not identity.device:
        raise NoKeyYet
    if identity.session is None or identity.actor is None:
        raise NobodyHere
    unit = identity.unit.name if identity.unit else ""
    stem = f"督办通信使-{unit}-{now.astimezone(CHINA):%Y%m%d-%H%M}"
    file = target if target.suffix == EXTENSION else free_name(target, stem)
    choice = chosen(ours(cache, cache.outbox.all(past=0)), now, cache.blobs.is_uploaded)
    parcel, changed = uuid7(now), NOTHING
    try:
        write_whole(
            file,
            lambda out: _write(cache, clock, out, parcel, unit, choice),
            before=lambda: cache.exports.begin(parcel, file.name, [item.id for item in choice.items], now),
        )
    except ParcelProblem:
        cache.exports.undo(parcel)
        raise
    changed = Changed(outbox=bool(choice.items))
    return Exported(
        file=file, commands=len(choice.items), attachments=len(choice.blobs), left=choice.left, changed=changed
    )


def export_answers(cache: Cache, folder: Path) -> list[Path]:
    """Write every answer that waits here for another workstation into `folder`. Raises ParcelProblem, CacheProblem."""
    written = []
    for parcel in cache.parcels.ready():
        file = free_name(folder, f"督办通带回-{parcel.unit}")

        def content(out: BinaryIO, sha256: str = parcel.sha256, size: int = parcel.size) -> None:
            out.writelines(cache.parcels.content(sha256, start, PIECE) for start in range(0, size, PIECE))

        write_whole(file, content)
        cache.parcels.handed(parcel.sha256)
        written.append(file)
    return written


def _write(cache: Cache, clock: Clock, out: BinaryIO, parcel: str, unit: str, choice: Choice) -> None:
    identity, key = cache.identity, cache.identity.device_key()
    keys = identity.courier_keys
    if keys is None:
        raise NoKeyYet
    label = Label(
        kind=ParcelKind.OUTBOX,
        id=parcel,
        server=identity.server_id,
        device=identity.device,
        unit=unit,
        key=spelled(key.public_key()),
    )
    writer = ParcelWriter(out, label, to=sealing_key(keys.seal), key=key)
    writer.write(_records(cache, clock, choice))
    writer.finish()


def _records(cache: Cache, clock: Clock, choice: Choice) -> Iterator[bytes]:
    actor = cache.identity.actor
    about = Outgoing(
        user=actor.user if actor else "",
        cursor=cache.orders.cursor() or "",
        reply_to=spelled(cache.identity.courier_key().public_key()),
        made_at=clock.now(),
        schema=SCHEMA,
    )
    yield record(Kind.ABOUT, codec.dumps(about))
    yield record(Kind.COMMANDS, packed(codec.dumps([item.envelope for item in choice.items])))
    for blob in choice.blobs:
        yield from _blob(cache, blob)


def _blob(cache: Cache, blob: BlobRef) -> Iterator[bytes]:
    yield record(Kind.BLOB, codec.dumps(blob))
    for start in range(0, blob.size, PIECE):
        yield record(Kind.PIECE, cache.blobs.read(blob.sha256, start, PIECE))
