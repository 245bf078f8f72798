"""Whoever may not know of an order learns nothing of it, by whatever way it asks (R17.1)."""

import random

import pytest

from sync.contract import codec
from sync.contract.manifest import bucket_of
from sync.contract.pages import Change, Entity, Gone
from sync.contract.receipts import CommandResult, Outcome
from sync.district.acting import RefusedByRule
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.replay.checking import faults
from sync.district.upstream.rounds import push_due
from sync.district.upstream.settings import Target
from sync.regulation.acts import (
    AssignDown,
    DecideSecret,
    DecideUpward,
    Dispatch,
    LiftRestriction,
    Progress,
    Restrict,
    Sign,
    SubmitUpward,
    SuspectSecret,
)
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Ground, SecretDecision, UpwardDecision
from tests.district.city import city
from tests.district.scenery import (
    OTHER_TOWN,
    OTHER_VILLAGE,
    TOWN,
    VILLAGE,
    Desk,
    district_does,
    hop,
    order_in,
    outcomes,
)
from tests.district.test_aftercare import closes
from tests.district.test_blobs import bring
from tests.district.test_upstream import arrived, finished
from tests.helpers.clocks import SteadyClock

SECRET = "CANARY-IN-THE-WORDS"
WHY = "附图疑为军事管理区"


def now_at(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def handled(district: District, village: Desk) -> WorkOrder:
    """In the village's hands, with words that nobody else may read."""
    order = order_in(district, VILLAGE, subject=f"{SECRET}标题", body=f"{SECRET}正文")
    assert village.do(Sign(hop=hop(order, VILLAGE)), order).receipt
    return now_at(district, order)


def everything(desk: Desk, order: WorkOrder, cursor: str = "") -> bytes:
    """What every way of asking for orders brings, unpacked."""
    answers = [
        desk.ask("GET", "/v1/changes", params={"cursor": cursor, **more})
        for more in ({}, {"whole": "1"}, {"thin": "1"})
    ]
    number = str(bucket_of(Entity.ORDER, order.id))
    answers.append(desk.ask("GET", "/v1/buckets", params={"only": number}))
    answers.append(desk.ask("GET", f"/v1/orders/{order.id}"))
    return b"".join(answer.content for answer in answers)


def gone(desk: Desk, order: WorkOrder, cursor: str = "") -> Change:
    [change] = [change for change in desk.pull(cursor).changes if change.id == order.id]
    return change


def test_a_report_pulls_the_order_from_every_unit_at_once(district: District, village: Desk, town: Desk) -> None:
    order = handled(district, village)
    standing = {desk.unit: desk.pull().cursor for desk in (village, town)}
    answer = village.send(village.write(SuspectSecret(reason=WHY), order))
    assert outcomes(answer.results) == ["applied"]
    assert [(change.id, change.gone) for change in answer.changes] == [(order.id, Gone.REDACTED)]
    assert SECRET not in codec.dumps(answer).decode()
    for desk in (village, town):
        change = gone(desk, order, standing[desk.unit])
        assert (change.gone, bytes(change.row)) == (Gone.REDACTED, b"null")
    assert list(faults(district)) == []


def test_no_way_of_asking_brings_a_word_of_it(district: District, village: Desk, town: Desk) -> None:
    order = handled(district, village)
    cursor = town.pull().cursor
    assert SECRET.encode() in everything(town, order), "before, every way does"
    village.do(SuspectSecret(reason=WHY), order)
    for desk in (village, town):
        found = everything(desk, order)
        assert SECRET.encode() not in found
        assert WHY.encode() not in found
        assert order.number.encode() not in found
    assert SECRET.encode() not in everything(town, order, cursor)


def test_the_district_itself_still_has_it(district: District, url: str, village: Desk) -> None:
    order = handled(district, village)
    village.do(SuspectSecret(reason=WHY), order)
    mine = Desk(district, url, district.top.id, "qu")
    [row] = [row for row in mine.pull().orders() if row.id == order.id]
    assert SECRET in row.body
    assert row.secrecy is not None
    assert row.secrecy.suspicions[0].reason == WHY


def test_its_attachments_are_kept_even_from_whoever_brought_them(district: District, village: Desk, town: Desk) -> None:
    order = handled(district, village)
    photo = bring(village, random.Random(3).randbytes(1000))
    note = village.write(Progress(hop=hop(order, VILLAGE), text="已到现场"), order, blobs=(photo,))
    assert village.send_one(note).receipt
    for desk in (village, town):
        assert desk.ask("GET", f"/v1/blobs/{photo.sha256}").status_code == 200
    village.do(SuspectSecret(reason=WHY), now_at(district, order))
    for desk in (village, town):
        assert desk.ask("GET", f"/v1/blobs/{photo.sha256}").status_code == 404


def test_an_attachment_of_another_order_too_is_read_there(district: District, village: Desk) -> None:
    order, other = handled(district, village), handled(district, village)
    photo = bring(village, random.Random(4).randbytes(1000))
    for each in (order, other):
        note = village.write(Progress(hop=hop(each, VILLAGE), text="已到现场"), each, blobs=(photo,))
        assert village.send_one(note).receipt
    village.do(SuspectSecret(reason=WHY), now_at(district, order))
    assert village.ask("GET", f"/v1/blobs/{photo.sha256}").status_code == 200


def test_what_was_written_meanwhile_is_refused_with_the_reason(district: District, village: Desk, town: Desk) -> None:
    order = handled(district, village)
    late = village.write(Progress(hop=hop(order, VILLAGE), text="已到现场"), order)
    suspicion = town.write(SuspectSecret(reason=WHY), order, base_rev=1)
    assert town.send_one(suspicion).outcome is Outcome.APPLIED, "it never conflicts"
    answer = village.send_one(late)
    assert answer.problem is not None
    assert (answer.outcome, answer.problem.article) == (Outcome.REJECTED, "R17.1")
    assert "收回" in answer.problem.title
    kept = codec.loads(village.ask("GET", f"/v1/commands/{late.id}").content, CommandResult)
    assert kept.problem == answer.problem
    assert SECRET not in codec.dumps(answer).decode()


def test_a_unit_that_had_returned_it_is_told_too(district: District, url: str, village: Desk, town: Desk) -> None:
    order = order_in(district, TOWN, body=SECRET)
    assert town.do(Sign(hop=hop(order, TOWN)), order).receipt
    up = SubmitUpward(hop=hop(order, TOWN), ground=Ground.OUT_OF_SCOPE, reason="不归本镇")
    asked = town.do(up, now_at(district, order))
    assert asked.receipt
    verdict = DecideUpward(request=asked.id, verdict=UpwardDecision.ACCEPT, opinion="改派", unit=OTHER_TOWN)
    district_does(district, verdict, order)
    cursor = town.pull().cursor
    district_does(district, SuspectSecret(reason=WHY), order)
    assert gone(town, order, cursor).gone is Gone.REDACTED
    district_does(district, DecideSecret(verdict=SecretDecision.RELEASE, opinion="无关"), order)
    assert gone(town, order, cursor).gone is Gone.LEFT_SCOPE
    assert [row.id for row in Desk(district, url, OTHER_TOWN, "cheng").pull().orders()] == [order.id]
    assert list(faults(district)) == []


def test_a_released_order_comes_back_whole_to_those_who_had_it(district: District, village: Desk, town: Desk) -> None:
    order = handled(district, village)
    village.do(SuspectSecret(reason=WHY), order)
    cursor = town.pull().cursor
    due = now_at(district, order).hop_of(VILLAGE)
    district_does(district, DecideSecret(verdict=SecretDecision.RELEASE, opinion="图已公开"), order)
    [row] = town.pull(cursor).orders()
    assert SECRET in row.body
    after = now_at(district, order).hop_of(VILLAGE)
    assert after is not None
    assert due is not None
    assert after.due == due.due, "its clock ran on"
    assert village.do(Progress(hop=hop(order, VILLAGE), text="继续办理"), row).receipt
    assert list(faults(district)) == []


def test_a_confirmed_one_stays_pulled(district: District, village: Desk) -> None:
    order = handled(district, village)
    village.do(SuspectSecret(reason=WHY), order)
    district_does(district, DecideSecret(verdict=SecretDecision.CONFIRM, opinion="移送保密部门"), order)
    assert gone(village, order).gone is Gone.REDACTED
    with pytest.raises(RefusedByRule, match=r"R17\.1"):
        district_does(district, Dispatch(unit=OTHER_TOWN), order)


def test_a_first_sync_and_its_manifest_agree_although_something_was_pulled(district: District, village: Desk) -> None:
    order = handled(district, village)
    handled(district, village)
    village.do(SuspectSecret(reason=WHY), order)
    answer = village.pull()
    assert gone(village, order).gone is Gone.REDACTED, "a workstation set up anew may still hold words about it"
    told = village.ask("GET", "/v1/changes", params={"cursor": answer.cursor})
    assert told.status_code == 304
    assert told.headers["ETag"] == f'"{answer.pages[-1].manifest}"'


def test_a_restricted_order_is_seen_by_those_named_and_nobody_else(
    district: District, village: Desk, town: Desk, other_village: Desk
) -> None:
    order = order_in(district, TOWN, body=SECRET)
    assert town.do(Sign(hop=hop(order, TOWN)), order).receipt
    named = Restrict(ground=Ground.PRIVACY, units=(TOWN, OTHER_VILLAGE), reason="含病历")
    district_does(district, named, order)
    assert town.do(AssignDown(hop=hop(order, TOWN), unit=VILLAGE), now_at(district, order)).problem
    assert town.do(AssignDown(hop=hop(order, TOWN), unit=OTHER_VILLAGE), now_at(district, order)).receipt
    assert SECRET.encode() in everything(other_village, order)
    assert SECRET.encode() not in everything(village, order)
    assert list(faults(district)) == []


def test_a_unit_whose_part_is_over_loses_sight_of_a_restricted_order(
    district: District, village: Desk, town: Desk
) -> None:
    order = order_in(district, TOWN, body=SECRET)
    closes(town, order)
    before = town.pull().cursor
    district_does(district, Restrict(ground=Ground.PRIVACY, units=(OTHER_VILLAGE,), reason="含病历"), order)
    assert gone(town, order, before).gone is Gone.REDACTED
    district_does(district, LiftRestriction(reason="已脱敏"), order)
    assert [row.id for row in town.pull(before).orders()] == [order.id]


def test_its_result_does_not_go_back_upstream_and_holds_up_no_other(district: District, clock: SteadyClock) -> None:
    secret, plain = (finished(district, arrived(district, number)) for number in ("SZ1", "SZ2"))
    district_does(district, SuspectSecret(reason=WHY), secret)
    with city() as other:
        target = Target(url=other.url, timeout=5.0)
        assert push_due(district, target).sent == 1
        clock.tick(24 * 3600.0)
        district_does(district, DecideSecret(verdict=SecretDecision.RELEASE, opinion="图已公开"), secret)
        assert push_due(district, target).sent == 1
    assert plain.id != secret.id
