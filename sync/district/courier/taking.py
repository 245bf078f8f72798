"""Opens a parcel and takes in what it holds: attachments first, then the commands through the same intake as ever."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from sync.contract import codec
from sync.contract.commands import BlobRef, Envelope
from sync.contract.parcel import DamagedParcel, unsealed
from sync.contract.parcel.contents import Outgoing
from sync.contract.parcel.keys import sealing_key
from sync.contract.parcel.label import Readable
from sync.contract.parcel.records import LONGEST, Kind, first, records, unpacked, value
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.district import refusals
from sync.district.courier.blobs import Arriving, arriving
from sync.district.courier.sender import caller_behind
from sync.district.district import District
from sync.district.intake import take_batch
from sync.district.people.enrolment import Device
from sync.district.people.sessions import Caller

Records = Iterator[tuple[int, bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Whose parcel it was and what became of its commands."""

    caller: Caller
    about: Outgoing
    results: tuple[CommandResult, ...]


@dataclass(slots=True)
class _Unpacking:
    district: District
    unit: str
    commands: list[Any] = field(default_factory=list)
    words: int = 0
    owed: int = 0
    blob: Arriving | None = None
    ref: BlobRef | None = None
    unfit: dict[str, Problem] = field(default_factory=dict)


def take_in(district: District, file: Readable, device: Device) -> Taken:
    """Take in a parcel whose signature was checked. Raises DamagedParcel, Trouble; then no command was taken."""
    inside = records(unsealed(file, district.identity.sealing_key))
    about = _about(inside)
    with district.read() as connection:
        caller = caller_behind(connection, device, about.user, district.units)
    found = _unpack(district, caller.unit, inside)
    good, refused = list[Any](), list[CommandResult]()
    for each in found.commands:
        result = _without_its_blob(each, found.unfit)
        refused.append(result) if result else good.append(each)
    answer = take_batch(district, caller, good)
    return Taken(caller=caller, about=about, results=(*refused, *answer.results))


def _without_its_blob(raw: Any, unfit: Mapping[str, Problem]) -> CommandResult | None:
    """The refusal of a command whose attachment is not taken, as it would be refused while it is brought."""
    if not unfit:
        return None
    try:
        envelope = codec.build(raw, Envelope)
    except codec.Malformed:
        return None
    problem = next((unfit[blob.sha256] for blob in envelope.blobs if blob.sha256 in unfit), None)
    return CommandResult(id=envelope.id, outcome=Outcome.REJECTED, problem=problem) if problem else None


def _about(inside: Records) -> Outgoing:
    about = first(inside, Outgoing)
    try:
        sealing_key(about.reply_to)  # before anything is taken in: whoever cannot be answered is not heard
    except codec.Malformed as error:
        raise DamagedParcel from error
    return about


def _unpack(district: District, unit: str, inside: Records) -> _Unpacking:
    """The commands; every attachment beside them is kept on the way."""
    found = _Unpacking(district, unit)
    with ExitStack() as room:
        for kind, data in inside:
            if kind == Kind.COMMANDS:
                _add_commands(found, unpacked(data))
            elif kind == Kind.BLOB:
                _begin_blob(found, room, value(data, BlobRef))
            elif kind == Kind.PIECE:
                _add_piece(found, room, data)
    if found.blob is not None:
        raise DamagedParcel
    return found


def _add_commands(found: _Unpacking, text: bytes) -> None:
    """A few kilobytes unpack to megabytes, and a parcel has room for thousands of them."""
    found.words += len(text)
    if found.words > LONGEST:
        raise DamagedParcel
    found.commands += value(text, list[object])


def _begin_blob(found: _Unpacking, room: ExitStack, ref: BlobRef) -> None:
    if found.blob is not None:
        raise DamagedParcel
    found.blob, found.owed = room.enter_context(arriving(found.district, found.unit, ref)), ref.size
    found.ref = ref
    _settle_blob(found, room)


def _add_piece(found: _Unpacking, room: ExitStack, data: bytes) -> None:
    if found.blob is None:
        raise DamagedParcel
    found.blob.add(data)
    found.owed -= len(data)
    _settle_blob(found, room)


def _settle_blob(found: _Unpacking, room: ExitStack) -> None:
    if found.blob is not None and found.ref is not None and found.owed <= 0:
        if reason := found.blob.keep():
            found.unfit[found.ref.sha256] = refusals.unfit_blob(found.ref.name, reason)
        found.blob = None
        room.pop_all().close()
