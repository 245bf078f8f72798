"""What can happen to a file on its way: nobody on it can read or change it, and damage changes nothing."""

import errno
import hashlib
import io
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import update

from sync.cache.outbox_item import OutboxState
from sync.cache.parcel import ParcelState
from sync.client.courier import files
from sync.client.courier.exporting import export_answers, export_outbox
from sync.contract import codec
from sync.contract.ids import uuid7
from sync.contract.parcel import (
    DamagedParcel,
    Label,
    NewerParcel,
    NoRoom,
    NotAParcel,
    NotReadable,
    NotWritable,
    ParcelKind,
    ParcelProblem,
    ParcelWriter,
    StaleParcel,
    WrongAddressee,
)
from sync.contract.parcel.contents import Outgoing
from sync.contract.parcel.keys import sealing_key, spelled
from sync.contract.parcel.label import HEAD, read_head
from sync.contract.parcel.records import LONGEST, Kind, packed, record
from sync.contract.parcel.sealing import SEALED_KEY, SIGNATURE
from sync.contract.status import LineState
from sync.district.blobs.keeping import blob_file
from sync.district.courier.parts import joined
from sync.district.district import District
from sync.district.problem import Trouble
from sync.district.routes import courier as routes
from sync.district.store.tables import device, user
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.client.courier.road import (
    CANARY,
    changed_at,
    commands,
    exported,
    imported,
    progress,
    relayed,
    state_of,
    waiting,
)
from tests.client.station import Station
from tests.district.scenery import OTHER_TOWN, TOWN


def regions(file: Path) -> dict[str, int]:
    """A place in every part of a file."""
    with file.open("rb") as opened:
        _, head = read_head(opened)
    body = len(head) + SEALED_KEY
    return {
        "magic": 3,
        "version": 8,
        "length of the label": 10,
        "label": HEAD.size + 40,
        "sealed key": len(head) + 50,
        "length of a chunk": body + 1,
        "chunk": body + 40,
        "tag of the last chunk": -SIGNATURE - 3,
        "signature": -5,
    }


def refused(relay: Station, file: Path) -> tuple[str, str]:
    """What the relay says of a file, at once or after the district has said it."""
    try:
        sha = imported(relay, file).parcel
    except ParcelProblem as problem:
        return problem.title, problem.cause
    relay.engine.cycle(hurry=True)
    parcel = relay.cache.parcels.get(sha)
    assert parcel is not None
    assert parcel.state is ParcelState.REFUSED
    assert relay.cache.parcels.ready() == []
    return parcel.reason_title, parcel.reason_detail


def test_an_outbox_changed_anywhere_has_no_effect(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path, tmp_path: Path
) -> None:
    village.queue(Verb.SIGN, order)
    out = exported(village, stick).file
    for name, place in regions(out).items():
        title, cause = refused(town, changed_at(out, place, into=tmp_path / "changed.dbx"))
        assert title, name
        assert cause.endswith("。"), name
    assert commands(district) == 0


def test_an_answer_changed_anywhere_changes_nothing(
    village: Station, town: Station, order: WorkOrder, stick: Path, tmp_path: Path
) -> None:
    item = village.queue(Verb.SIGN, order)
    answer = relayed(town, exported(village, stick).file, stick)
    before = state_of(village)
    for name, place in regions(answer).items():
        with pytest.raises(ParcelProblem) as told:
            imported(village, changed_at(answer, place, into=tmp_path / "changed.dbx"))
        assert told.value.advice, name
        assert state_of(village) == before, name
    assert waiting(village, item)


def test_a_file_cut_off_anywhere_is_refused(
    village: Station, town: Station, order: WorkOrder, stick: Path, tmp_path: Path
) -> None:
    village.queue(Verb.SIGN, order)
    whole = exported(village, stick).file.read_bytes()
    before = state_of(town)
    for part in (1, 7, 20, 200, len(whole) // 2, len(whole) - SIGNATURE, len(whole) - 1):
        cut = tmp_path / "cut.dbx"
        cut.write_bytes(whole[:part])
        with pytest.raises((DamagedParcel, NotAParcel)):
            imported(town, cut)
    longer = tmp_path / "longer.dbx"
    longer.write_bytes(whole + b"\0")
    with pytest.raises(DamagedParcel):
        imported(town, longer)
    assert state_of(town) == before


def test_other_files_are_told_apart(town: Station, tmp_path: Path) -> None:
    photo, newer, empty = tmp_path / "photo.jpg", tmp_path / "newer.dbx", tmp_path / "empty.dbx"
    photo.write_bytes(b"\xff\xd8" + bytes(1000))
    newer.write_bytes(HEAD.pack(b"DUBANDBX", 2, 10) + bytes(1000))
    empty.touch()
    for file, problem in ((photo, NotAParcel), (newer, NewerParcel), (empty, NotAParcel)):
        with pytest.raises(problem):
            imported(town, file)
    with pytest.raises(NotReadable):
        imported(town, tmp_path / "nowhere.dbx")


def test_the_relay_reads_nothing(
    village: Station, other_town: Station, order: WorkOrder, stick: Path, tmp_path: Path
) -> None:
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(CANARY.encode() * 5000)
    village.queue(Verb.SIGN, order)
    item = progress(village, order, CANARY, photo)
    out = exported(village, stick).file
    imported(other_town, out)
    kept = whole_of(other_town)
    other_town.engine.cycle(hurry=True)
    (answer,) = export_answers(other_town.cache, stick)
    secrets = (CANARY.encode(), item.id.encode(), order.id.encode(), order.number.encode(), b"13800000000")
    for content in (out.read_bytes(), answer.read_bytes(), kept):
        assert [secret for secret in secrets if secret in content] == []
    assert pieces_at(other_town) == 0, "nothing is kept longer"


def whole_of(station: Station) -> bytes:
    """All that a relay holds, in the clear as itself sees it."""
    with station.cache._database.read() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        rows = [
            connection.exec_driver_sql(f"SELECT * FROM {table}").all() for table in tables if "ordertext" not in table
        ]
    return b"".join(
        value if isinstance(value, bytes) else str(value).encode() for table in rows for row in table for value in row
    )


def test_a_relay_cannot_sign_for_the_village(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    """A forged parcel under the village's name, well made and signed by another key."""
    village.queue(Verb.SIGN, order)
    forged = made_by_hand(village, stick / "forged.dbx", [], key=Ed25519PrivateKey.generate())
    assert refused(town, forged)[0] == DamagedParcel.title
    assert commands(district) == 0


def test_an_answer_that_the_district_did_not_sign_is_refused(
    village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    item = village.queue(Verb.SIGN, order)
    exported(village, stick)
    own = village.cache.identity.courier_key().public_key()
    forged = made_by_hand(village, stick / "forged.dbx", [], kind=ParcelKind.ANSWER, to=spelled(own))
    with pytest.raises(DamagedParcel, match="不是本机登记的区级平台签发"):
        imported(village, forged)
    assert waiting(village, item)


def test_a_file_for_another_district_is_not_taken(village: Station, town: Station, stick: Path) -> None:
    strange = made_by_hand(village, stick / "strange.dbx", [], server="abcdefgh")
    with pytest.raises(WrongAddressee):
        imported(town, strange)


def test_a_bomb_and_broken_contents_have_no_effect(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    about = record(Kind.ABOUT, codec.dumps(about_of(village)))
    bomb = record(Kind.COMMANDS, packed(bytes(LONGEST + 1)))
    blob = record(Kind.BLOB, b'{"sha256":"' + b"0" * 64 + b'","name":"a","size":5,"media_type":""}')
    for number, inside in enumerate(
        (
            [],
            [about, bomb],
            [about, record(Kind.COMMANDS, packed(b"{}"))],
            [about, blob, record(Kind.PIECE, b"wrong")],
            [about, blob],
            [about, record(Kind.PIECE, b"wrong")],
            [about, (b"\x02" + (LONGEST + 1).to_bytes(4, "big"))],
            [about, b"\x02\x00"],
            [record(Kind.ABOUT, codec.dumps(replace(about_of(village), reply_to="short")))],
            [record(Kind.ABOUT, codec.dumps(replace(about_of(village), reply_to="A" * 43)))],
            [about, *[record(Kind.COMMANDS, packed(b"[" + b" " * (LONGEST // 2) + b"]"))] * 3],
        )
    ):
        broken = made_by_hand(village, stick / f"{number}.dbx", inside)
        assert refused(town, broken)[0] == DamagedParcel.title, number
    assert commands(district) == 0
    assert not list((district.root / "uploads").glob("courier-*"))


@pytest.mark.parametrize("shut", ["workstation", "user", "moved"])
def test_whoever_was_shut_out_is_not_heard(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path, shut: str
) -> None:
    item = village.queue(Verb.SIGN, order)
    out = exported(village, stick).file
    changes = {
        "workstation": update(device).where(device.c.id == village.cache.identity.device).values(active=False),
        "user": update(user).where(user.c.username == village.username).values(active=False),
        "moved": update(user).where(user.c.username == village.username).values(unit=OTHER_TOWN),
    }
    with district.begin() as tx:
        tx.connection.execute(changes[shut])
    title, cause = refused(town, out)
    assert title in ("本机没有登记", "填写人需要重新登录", "本机属于另一个单位")
    assert cause
    assert commands(district) == 0
    assert waiting(village, item)


def test_whoever_signed_out_is_not_heard_until_they_sign_in_again(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    village.queue(Verb.SIGN, order)
    out = exported(village, stick).file
    village.sign_in()  # twice without signing out in between: the earlier session is still good
    session = village.cache.identity.session
    assert session is not None
    village.transport().call("POST", "/v1/logout", body=b"", access=session.access)
    assert refused(town, out)[0] == "填写人需要重新登录"
    village.sign_in()
    relayed(town, out, stick)
    assert commands(district) == 1


def test_a_colleagues_command_is_refused_as_over_the_line(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    """An envelope of somebody else inside: the parcel's own user decides, not what an envelope says."""
    item = village.queue(Verb.SIGN, order)
    foreign = record(Kind.COMMANDS, packed(codec.dumps([replace(item.envelope, user=uuid7(village.clock.now()))])))
    about = record(Kind.ABOUT, codec.dumps(about_of(village)))
    relayed(town, made_by_hand(village, stick / "foreign.dbx", [about, foreign]), stick)
    assert commands(district) == 0


def test_an_attachment_that_the_line_would_refuse_is_refused_here_too(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path, tmp_path: Path
) -> None:
    disguised = tmp_path / "现场.jpg"
    disguised.write_bytes(b"MZ" + bytes(5000))
    village.queue(Verb.SIGN, order)
    item = progress(village, order, "见照片。", disguised)
    imported(village, relayed(town, exported(village, stick).file, stick))
    shown = village.item(item.id)
    assert (shown.state, shown.reason_title) == (OutboxState.PARKED, "附件不能接收")
    assert commands(district) == 1, "the other one was taken"


def test_after_everything_was_fetched_anew_an_earlier_answer_is_stale(
    village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    """A receipt from before the district was restored could be for what it has forgotten."""
    item = village.queue(Verb.SIGN, order)
    answer = relayed(town, exported(village, stick).file, stick)
    village.cache.orders.reset()
    before = state_of(village)
    with pytest.raises(StaleParcel):
        imported(village, answer)
    assert state_of(village) == before
    assert waiting(village, item)


def test_a_full_stick_leaves_nothing_behind(
    village: Station, order: WorkOrder, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = village.queue(Verb.SIGN, order)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NoRoom):
        exported(village, stick)
    monkeypatch.undo()
    assert list(stick.iterdir()) == []
    shown = village.item(item.id)
    assert (shown.maybe_there, shown.carried_in) == (False, "")
    village.cache.outbox.withdraw(item.id)
    assert village.item(item.id).state is OutboxState.WITHDRAWN


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in the way")
def test_where_the_file_cannot_take_its_name_nothing_was_exported(
    village: Station, order: WorkOrder, stick: Path
) -> None:
    item = village.queue(Verb.SIGN, order)
    monkey = stick / "名字.dbx"
    monkey.mkdir()
    real = files.free_name

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("sync.client.courier.exporting.free_name", lambda folder, stem: monkey)
        with pytest.raises(NotWritable):
            export_outbox(village.cache, village.clock, stick)
    assert real(stick, "名字") != monkey
    assert [entry.name for entry in stick.iterdir()] == ["名字.dbx"]
    shown = village.item(item.id)
    assert (shown.maybe_there, shown.carried_in) == (False, "")
    assert village.cache.outbox.history(item.id).attempts == ()


def test_a_folder_that_is_gone_is_told(village: Station, order: WorkOrder, stick: Path) -> None:
    with pytest.raises(NotWritable):
        export_outbox(village.cache, village.clock, stick / "gone" / "a.dbx")


def about_of(village: Station) -> Outgoing:
    identity = village.cache.identity
    assert identity.actor is not None
    return Outgoing(
        user=identity.actor.user,
        cursor=village.cache.orders.cursor() or "",
        reply_to=spelled(identity.courier_key().public_key()),
        made_at=village.clock.now(),
    )


def made_by_hand(
    village: Station,
    file: Path,
    inside: list[bytes],
    *,
    key: Ed25519PrivateKey | None = None,
    kind: ParcelKind = ParcelKind.OUTBOX,
    server: str = "",
    to: str = "",
) -> Path:
    """A file that is well made, around what no honest workstation would put into it."""
    identity = village.cache.identity
    signer = key or identity.device_key()
    assert identity.courier_keys is not None
    label = Label(
        kind=kind,
        id=uuid7(village.clock.now()),
        server=server or identity.server_id,
        device=identity.device,
        unit="某村",
        key=spelled(signer.public_key()),
    )

    whole = io.BytesIO()
    writer = ParcelWriter(whole, label, to=sealing_key(to or identity.courier_keys.seal), key=signer)
    writer.write(inside)
    writer.finish()
    file.write_bytes(whole.getvalue())
    return file


def test_a_part_that_a_restored_district_lacks_is_said_to_be_lost(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    village.queue(Verb.SIGN, order)
    out = exported(village, stick).file
    relayed(town, out, stick)
    parcel = town.cache.parcels.get(hashlib.sha256(out.read_bytes()).hexdigest())
    assert parcel is not None
    blob_file(district.root, parcel.parts[0]).unlink()
    with pytest.raises(Trouble) as told, joined(district, TOWN, parcel.parts):
        pass
    assert told.value.problem.status == 410


def test_a_parcel_at_which_the_district_fails_does_not_take_the_relays_line_for_good(
    village: Station, town: Station, order: WorkOrder, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> bytes:
        raise RuntimeError

    village.queue(Verb.SIGN, order)
    sha = imported(town, exported(village, stick).file).parcel
    monkeypatch.setattr(routes, "answer_parcel", failing)
    states = [town.engine.cycle(hurry=True).status.state for _ in range(4)]
    assert states == [*[LineState.SERVER_DOWN] * 3, LineState.CONNECTED]
    parcel = town.cache.parcels.get(sha)
    assert parcel is not None
    assert (parcel.state, parcel.reason_title) == (ParcelState.REFUSED, "区级平台处理不了这份信使文件")


def test_a_slow_stick_holds_up_nobody_and_one_that_is_pulled_out_leaves_nothing(
    village: Station, town: Station, order: WorkOrder, stick: Path, tmp_path: Path
) -> None:
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(random.Random(3).randbytes(5_000_000))
    village.queue(Verb.SIGN, order)
    progress(village, order, CANARY, photo)
    out = exported(village, stick).file
    with out.open("rb") as opened:
        label, _ = read_head(opened)

    def slowly(until: int = 0) -> Iterator[bytes]:
        with out.open("rb") as opened:
            while piece := opened.read(1_000_000):
                town.cache.settings.set("written", str(opened.tell()))
                if until and opened.tell() >= until:
                    raise NotReadable
                yield piece

    with pytest.raises(NotReadable):
        town.cache.parcels.take(label, slowly(until=4_900_000), town.clock.now())
    assert pieces_at(town) == 0
    sha256 = town.cache.parcels.take(label, slowly(), town.clock.now())
    assert sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert town.cache.settings.get("written") == str(out.stat().st_size)
    assert [parcel.sha256 for parcel in town.cache.parcels.waiting()] == [sha256]


def pieces_at(station: Station) -> int:
    with station.cache._database.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM parcel_piece").scalar_one())
