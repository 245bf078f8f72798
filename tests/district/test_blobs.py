"""Attachments over a line that breaks: nothing is sent twice, nothing wrong is kept, nobody else sees it."""

import http.client
import random
from dataclasses import replace
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import pytest
import requests

from sync.contract.commands import BlobRef, Original
from sync.contract.limits import Limits
from sync.contract.version import MAX_BLOB_BYTES
from sync.district.blobs.keeping import blob_file
from sync.district.blobs.uploads import Uploads
from sync.district.district import District
from sync.district.orders import load_order, save_order
from sync.regulation.acts import Close, Progress, ReplyReporter, Sign
from sync.regulation.orders import Attachment
from sync.regulation.terms import Method, Outcome
from tests.district.scenery import OTHER_TOWN, TOWN, VILLAGE, Desk, blob_ref, hop, metadata, order_in, outcomes
from tests.helpers.clocks import SteadyClock
from tests.helpers.waiting import eventually

PHOTO = random.Random(7).randbytes(300_000)


def begin(desk: Desk, ref: BlobRef) -> requests.Response:
    return desk.ask("POST", "/v1/blobs", headers={"Upload-Length": str(ref.size), "Upload-Metadata": metadata(ref)})


def patch(desk: Desk, ref: BlobRef, offset: int, piece: bytes) -> requests.Response:
    headers = {"Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"}
    return desk.ask("PATCH", f"/v1/blobs/{ref.sha256}", headers=headers, data=piece)


def offset(desk: Desk, ref: BlobRef) -> int:
    answer = desk.ask("HEAD", f"/v1/blobs/{ref.sha256}")
    return int(answer.headers["Upload-Offset"]) if answer.status_code == 200 else -1


def bring(desk: Desk, content: bytes) -> BlobRef:
    ref = blob_ref(content)
    assert begin(desk, ref).status_code == 201
    assert patch(desk, ref, 0, content).status_code == 204
    return ref


def test_an_upload_goes_on_where_it_stopped(district: District, village: Desk) -> None:
    ref = blob_ref(PHOTO)
    begun = begin(village, ref)
    assert (begun.status_code, begun.headers["Location"]) == (201, f"/v1/blobs/{ref.sha256}")
    assert begun.headers["Tus-Resumable"] == "1.0.0"
    assert patch(village, ref, 0, PHOTO[:100_000]).headers["Upload-Offset"] == "100000"
    assert offset(village, ref) == 100_000
    assert patch(village, ref, 50_000, b"x").status_code == 409
    assert patch(village, ref, 100_000, PHOTO[100_000:]).status_code == 204
    assert blob_file(district.root, ref.sha256).read_bytes() == PHOTO


def test_what_arrived_before_a_cut_is_kept(village: Desk) -> None:
    ref = blob_ref(PHOTO)
    begin(village, ref)
    parts = urlsplit(village.url)
    line = http.client.HTTPConnection(str(parts.hostname), parts.port)
    line.putrequest("PATCH", f"/v1/blobs/{ref.sha256}")
    for name, value in {**village.headers(), "Upload-Offset": "0", "Content-Length": str(len(PHOTO))}.items():
        line.putheader(name, value)
    line.endheaders()
    line.send(PHOTO[:150_000])
    eventually(lambda: offset(village, ref) > 100_000)
    line.close()
    here = eventually(lambda: offset(village, ref) == 150_000 and 150_000)
    assert patch(village, ref, here, PHOTO[here:]).status_code == 204


def test_what_was_whole_when_the_district_died_is_made_good_without_another_byte(
    district: District, village: Desk
) -> None:
    ref, wrong = blob_ref(PHOTO), blob_ref(PHOTO[1:])
    for each in (ref, wrong):
        assert begin(village, each).status_code == 201
        (district.root / "uploads" / f"{VILLAGE}.{each.sha256}").write_bytes(PHOTO)
    answer = begin(village, ref)
    assert (answer.status_code, answer.headers["Upload-Offset"]) == (200, str(len(PHOTO)))
    assert blob_file(district.root, ref.sha256).read_bytes() == PHOTO
    assert begin(village, wrong).headers["Upload-Offset"] == "0", "starts over"
    assert not blob_file(district.root, wrong.sha256).exists()


def test_what_has_just_become_whole_is_not_taken_for_lost(village: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another upload of the unit begins when the bytes have moved and nothing says so yet."""
    settle, others = Uploads._settle, list[Thread]()

    def interrupted(self: Uploads, part: Path, final: Path) -> None:
        settle(self, part, final)
        others.append(Thread(target=self.begin, args=(VILLAGE, blob_ref(b"other").sha256, 5, "a.jpg", "image/jpeg")))
        others[0].start()
        others[0].join(0.5)

    monkeypatch.setattr(Uploads, "_settle", interrupted)
    ref = bring(village, PHOTO)
    others[0].join()
    assert offset(village, ref) == len(PHOTO)


def test_a_whole_blob_is_not_sent_again(village: Desk) -> None:
    ref = bring(village, PHOTO)
    again = begin(village, ref)
    assert (again.status_code, again.headers["Upload-Offset"]) == (200, str(len(PHOTO)))
    assert patch(village, ref, len(PHOTO), b"").status_code == 204


def test_content_that_is_not_what_was_promised_starts_over(district: District, village: Desk) -> None:
    ref = blob_ref(PHOTO)
    begin(village, ref)
    wrong = patch(village, ref, 0, PHOTO[:-1] + b"?")
    assert wrong.status_code == 460
    assert offset(village, ref) == 0
    assert not blob_file(district.root, ref.sha256).exists()
    assert patch(village, ref, 0, PHOTO).status_code == 204


def test_more_than_announced_is_refused(village: Desk) -> None:
    ref = blob_ref(b"short")
    begin(village, ref)
    assert patch(village, ref, 0, b"longer than said").status_code == 400
    assert patch(village, ref, 0, b"short").status_code == 204


def test_an_empty_file_can_be_attached(village: Desk) -> None:
    assert offset(village, bring(village, b"")) == 0


def test_the_limits_are_told_before_and_kept_on_arrival(district: District, village: Desk) -> None:
    hello = village.ask("GET", "/v1/hello").json()["limits"]
    assert (hello["max_bytes"], ".jpg" in hello["suffixes"]) == (MAX_BLOB_BYTES, True)
    district.limits = Limits(max_bytes=1000, suffixes=(".pdf",))
    large = begin(village, replace(blob_ref(PHOTO), name="方案.pdf"))
    assert (large.status_code, large.json()["type"]) == (413, "urn:duban:problem:too-large")
    assert "超过单个附件 1000 字节 的上限" in large.json()["detail"]
    foreign = begin(village, blob_ref(b"photo"))
    assert (foreign.status_code, foreign.json()["type"]) == (415, "urn:duban:problem:unfit-blob")
    assert "不支持这种文件，可添加文档" in foreign.json()["detail"]


def test_a_program_that_calls_itself_a_photo_is_not_kept(district: District, village: Desk) -> None:
    program = b"MZ\x90\x00" + bytes(5000)
    ref = blob_ref(program)
    assert begin(village, ref).status_code == 201
    refused = patch(village, ref, 0, program)
    assert (refused.status_code, "程序" in refused.json()["detail"]) == (415, True)
    assert offset(village, ref) == -1
    assert not blob_file(district.root, ref.sha256).exists()
    assert list((district.root / "uploads").iterdir()) == []


def test_a_unit_cannot_leave_any_amount_half_brought(district: District, village: Desk, other_village: Desk) -> None:
    for number in range(10):
        ref = replace(blob_ref(bytes([number])), size=MAX_BLOB_BYTES)
        assert begin(village, ref).status_code == 201
    refused = begin(village, blob_ref(PHOTO))
    said = refused.json()
    assert (refused.status_code, said["type"], said["retryable"]) == (413, "urn:duban:problem:quota", True)
    assert begin(other_village, blob_ref(PHOTO)).status_code == 201, "each unit by itself"
    assert begin(village, replace(blob_ref(bytes([3])), size=MAX_BLOB_BYTES)).status_code in (200, 201), "its own go on"


def test_what_nobody_goes_on_with_is_let_go_and_says_when(
    district: District, village: Desk, clock: SteadyClock
) -> None:
    ref = blob_ref(PHOTO)
    begun = begin(village, ref)
    until = parsedate_to_datetime(begun.headers["Upload-Expires"])
    assert until - clock.now() > timedelta(days=6)
    patch(village, ref, 0, PHOTO[:1000])
    clock.tick(days=6)
    village.session = village.sign_in()
    patch(village, ref, 1000, PHOTO[1000:2000])
    clock.tick(days=6)
    village.session = village.sign_in()
    begin(village, blob_ref(b"another"))
    assert offset(village, ref) == 2000, "every byte begins the time anew"
    clock.tick(days=8)
    village.session = village.sign_in()
    begin(village, blob_ref(b"a third"))
    assert offset(village, ref) == -1
    assert begin(village, ref).headers["Upload-Offset"] == "0"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Upload-Length": str(MAX_BLOB_BYTES + 1), "Upload-Metadata": metadata(blob_ref(b"x"))}, 413),
        ({"Upload-Metadata": metadata(blob_ref(b"x"))}, 400),
        ({"Upload-Length": "1", "Upload-Metadata": "sha256 ???"}, 400),
        ({"Upload-Length": "1", "Upload-Metadata": "sha256 Li4vLi4vZXRj"}, 400),
        ({"Upload-Length": "many", "Upload-Metadata": metadata(blob_ref(b"x"))}, 400),
    ],
)
def test_uploads_that_make_no_sense_are_refused(village: Desk, headers: dict[str, str], status: int) -> None:
    assert village.ask("POST", "/v1/blobs", headers=headers).status_code == status


def test_a_command_brings_its_photo_and_everyone_in_scope_can_read_it(
    district: District, url: str, village: Desk, town: Desk, other_village: Desk
) -> None:
    order = order_in(district, VILLAGE)
    ref = bring(village, PHOTO)
    sign = village.write(Sign(hop=hop(order, VILLAGE)), order)
    note = village.write(Progress(hop=hop(order, VILLAGE), text="照片"), order, blobs=(ref,))
    assert outcomes(village.send(sign, note).results) == ["applied", "applied"]
    attachment = town.pull().orders()[0].attachments[0]
    assert (attachment.sha256, attachment.name, attachment.size) == (ref.sha256, ref.name, len(PHOTO))
    part = town.ask("GET", f"/v1/blobs/{ref.sha256}", headers={"Range": "bytes=1000-1999"})
    assert (part.status_code, part.content) == (206, PHOTO[1000:2000])
    for stranger in (other_village, Desk(district, url, OTHER_TOWN, "chengmen")):
        assert stranger.ask("GET", f"/v1/blobs/{ref.sha256}").status_code == 404


def test_a_units_paper_counts_as_its_written_document_when_it_closes_later(district: District, town: Desk) -> None:
    order = order_in(district, TOWN)
    mine = hop(order, TOWN)
    said = ReplyReporter(
        hop=mine, method=Method.TELEPHONE, told_at=district.clock.now(), reached=True, text="已修好，请您放心。"
    )
    reply = town.write(said, order, blobs=(bring(town, PHOTO),))
    close = town.write(Close(hop=mine, outcome=Outcome.SOLVED), order)
    assert outcomes(town.send(town.write(Sign(hop=mine), order), reply, close).results) == ["applied"] * 3
    attachment = town.pull().orders()[0].attachments[0]
    assert (attachment.added_by, attachment.added_at) == (TOWN, district.clock.now())


def test_the_reporters_own_photo_is_no_written_document(district: District, town: Desk) -> None:
    order = order_in(district, TOWN)
    ref, mine = bring(town, PHOTO), hop(order, TOWN)
    theirs = Attachment(sha256=ref.sha256, name=ref.name, size=ref.size, media_type=ref.media_type, added_by="反映人")
    with district.begin() as tx:
        known = load_order(tx.connection, order.id)
        assert known is not None
        save_order(tx, replace(known, attachments=(theirs,)), known)
    said = ReplyReporter(
        hop=mine, method=Method.TELEPHONE, told_at=district.clock.now(), reached=True, text="已修好，请您放心。"
    )
    steps = (Sign(hop=mine), said)
    assert outcomes(town.send(*(town.write(step, order) for step in steps)).results) == ["applied", "applied"]
    close = town.do(Close(hop=mine, outcome=Outcome.SOLVED), order, blobs=(ref,))
    assert close.problem is not None
    assert close.problem.article == "R14.4"


def test_knowing_a_hash_is_not_having_the_content(district: District, village: Desk, other_village: Desk) -> None:
    ref = bring(village, PHOTO)
    assert begin(other_village, ref).status_code == 201, "it does not learn that the content is here already"
    order = order_in(district, other_village.unit)
    sign = other_village.write(Sign(hop=hop(order, other_village.unit)), order, blobs=(ref,))
    assert other_village.send_one(sign).outcome.value == "retry_later"
    assert other_village.ask("GET", f"/v1/blobs/{ref.sha256}").status_code == 404


def test_ranges_are_answered_as_rfc_9110_says(village: Desk) -> None:
    ref = bring(village, PHOTO)

    def get(**headers: str) -> requests.Response:
        return village.ask(
            "GET", f"/v1/blobs/{ref.sha256}", headers={n.replace("_", "-"): v for n, v in headers.items()}
        )

    whole = get()
    tag = whole.headers["ETag"]
    assert (whole.status_code, whole.content, tag) == (200, PHOTO, f'"{ref.sha256}"')
    part = get(Range="bytes=299990-", If_Range=tag)
    assert (part.status_code, part.headers["Content-Range"]) == (206, "bytes 299990-299999/300000")
    assert get(Range="bytes=0-9", If_Range='"another"').status_code == 200
    beyond = get(Range="bytes=300000-")
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, "bytes */300000")


def test_content_that_a_restored_backup_lacks_is_said_to_be_lost(district: District, village: Desk) -> None:
    ref = bring(village, PHOTO)
    blob_file(district.root, ref.sha256).unlink()
    lost = village.ask("GET", f"/v1/blobs/{ref.sha256}")
    assert (lost.status_code, "丢失" in lost.json()["detail"]) == (410, True)


def test_whoever_sees_a_copy_sees_its_original_once_it_has_come(
    district: District, url: str, village: Desk, town: Desk, other_village: Desk
) -> None:
    order, whole = order_in(district, VILLAGE), blob_ref(b"whole" + PHOTO)
    copy = replace(bring(village, PHOTO), original=Original(sha256=whole.sha256, size=whole.size))
    sign = village.write(Sign(hop=hop(order, VILLAGE)), order, blobs=(copy,))
    assert village.send_one(sign).outcome.value == "applied"
    seen = town.ask("GET", f"/v1/blobs/{copy.sha256}")
    assert seen.headers["Duban-Original"] == f"{whole.sha256} {whole.size}"
    early = town.ask("GET", f"/v1/blobs/{whole.sha256}")
    assert (early.status_code, early.json()["title"]) == (404, "原图还没有到")
    bring(village, b"whole" + PHOTO)
    assert town.ask("GET", f"/v1/blobs/{whole.sha256}").content == b"whole" + PHOTO
    stranger = other_village.ask("GET", f"/v1/blobs/{whole.sha256}")
    assert (stranger.status_code, stranger.json()["title"]) == (404, "没有这个附件")


def test_naming_content_of_others_as_ones_original_opens_nothing(
    district: District, village: Desk, other_village: Desk
) -> None:
    secret = bring(village, b"secret")
    theirs = order_in(district, other_village.unit)
    bait = replace(bring(other_village, PHOTO), original=Original(sha256=secret.sha256, size=secret.size))
    sign = other_village.write(Sign(hop=hop(theirs, other_village.unit)), theirs, blobs=(bait,))
    assert other_village.send_one(sign).outcome.value == "applied"
    assert other_village.ask("GET", f"/v1/blobs/{secret.sha256}").status_code == 404
