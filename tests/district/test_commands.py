"""Intents that go up: each has one effect, one answer and, when it took effect, one receipt."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sync.contract import codec, problems
from sync.contract.commands import payload_hash, signed
from sync.contract.ids import uuid7
from sync.contract.pages import Gone
from sync.contract.receipts import BatchAnswer, CommandResult, Outcome
from sync.contract.version import MAX_BATCH
from sync.district.district import District
from sync.district.identity import start_epoch
from sync.district.orders import load_order
from sync.regulation.acts import (
    AssignDown,
    ContactReporter,
    DecideExtension,
    DecideUpward,
    Dispatch,
    Progress,
    Register,
    ReplyReporter,
    RequestExtension,
    Sign,
    SubmitResult,
    SubmitUpward,
)
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Decision, Ground, HopState, Kind, Method, Role, UpwardDecision
from sync.regulation.terms import Outcome as Ending
from tests.district.scenery import OTHER_VILLAGE, TOWN, VILLAGE, Desk, blob_ref, district_does, hop, order_in, outcomes
from tests.helpers.clocks import SteadyClock


def now_at(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def sign_and_note(desk: Desk, order: WorkOrder) -> None:
    mine = hop(order, desk.unit)
    answer = desk.send(desk.write(Sign(hop=mine), order), desk.write(Progress(hop=mine, text="已到现场"), order))
    assert outcomes(answer.results) == ["applied", "applied"]


def test_a_signature_takes_effect_and_is_receipted(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    answer = village.send(village.write(Sign(hop=hop(order, VILLAGE)), order))
    result = answer.results[0]
    assert result.outcome is Outcome.APPLIED
    assert result.receipt is not None
    assert result.receipt.number.startswith("HZ260928")
    after = now_at(district, order)
    assert after.hop_of(VILLAGE).state is HopState.HANDLING  # type: ignore[union-attr]
    assert result.receipt.rev == after.rev
    assert codec.loads(bytes(answer.changes[0].row), WorkOrder) == after


def test_the_same_command_again_has_no_second_effect_and_the_same_receipt(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    sign_and_note(village, order)
    once = village.write(Progress(hop=hop(order, VILLAGE), text="已联系电工"), order)
    first, second = village.send_one(once), village.send_one(once)
    assert (first.outcome, second.outcome) == (Outcome.APPLIED, Outcome.DUPLICATE)
    assert first.receipt == second.receipt
    assert [e.text for e in now_at(district, order).timeline].count("已联系电工") == 1


def test_the_same_id_around_other_content_is_refused(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    sign_and_note(village, order)
    first = village.write(Progress(hop=hop(order, VILLAGE), text="甲"), order)
    other = village.write(Progress(hop=hop(order, VILLAGE), text="乙"), order, id=first.id)
    assert village.send_one(first).outcome is Outcome.APPLIED
    result = village.send_one(other)
    assert result.outcome is Outcome.REJECTED
    assert result.problem is not None
    assert (result.problem.type, result.problem.status) == (problems.ID_REUSED, 422)


def test_the_same_words_signed_by_the_workstation_in_the_lost_ones_place_are_known(
    district: District, village: Desk
) -> None:
    order = order_in(district, VILLAGE)
    sign_and_note(village, order)
    once = village.write(Progress(hop=hop(order, VILLAGE), text="已联系电工"), order)
    first = village.send_one(once)
    village.move()
    second = village.send_one(signed(replace(once, device=village.enrolled.device), village.key))
    assert (second.outcome, second.receipt) == (Outcome.DUPLICATE, first.receipt)
    assert [e.text for e in now_at(district, order).timeline].count("已联系电工") == 1


def test_what_became_of_a_command_can_be_asked(district: District, village: Desk, town: Desk) -> None:
    order = order_in(district, VILLAGE)
    envelope = village.write(Sign(hop=hop(order, VILLAGE)), order)
    assert village.ask("GET", f"/v1/commands/{envelope.id}").status_code == 404
    sent = village.send_one(envelope)
    asked = village.ask("GET", f"/v1/commands/{envelope.id}")
    assert codec.loads(asked.content, CommandResult) == sent
    assert town.ask("GET", f"/v1/commands/{envelope.id}").status_code == 404


def test_a_rule_that_says_no_is_named_with_reason_and_advice(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    result = village.do(RequestExtension(hop=hop(order, VILLAGE), days=2, reason="等电工"), order)
    assert result.outcome is Outcome.REJECTED
    assert result.problem is not None
    assert result.problem.type == problems.REFUSED
    assert result.problem.article.startswith("R")
    assert result.problem.detail
    assert result.problem.advice


def test_an_extension_that_arrives_after_expiry_is_refused_whenever_it_was_written(
    district: District, village: Desk, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    sign_and_note(village, order)
    written = village.write(
        RequestExtension(hop=hop(order, VILLAGE), days=2, reason="等电工", progress="已现场核实"), order
    )
    clock.set(order.hop_of(VILLAGE).due)  # type: ignore[union-attr]
    village.session = village.sign_in()
    result = village.send_one(written)
    assert result.outcome is Outcome.REJECTED
    assert result.problem is not None
    assert result.problem.article == "R12.9"


def test_a_tampered_envelope_is_refused(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    honest = village.write(Sign(hop=hop(order, VILLAGE)), order)
    for forged in (
        replace(honest, payload={"hop": hop(order, TOWN)}),
        replace(honest, base_rev=0),
        replace(honest, signature="AAAA"),
        replace(honest, signature=""),
    ):
        result = village.send_one(forged)
        assert result.problem is not None
        assert result.problem.type == problems.BAD_SIGNATURE
    assert now_at(district, order).rev == order.rev


def test_nobody_speaks_in_a_colleagues_name(district: District, url: str, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    leader = Desk(district, url, VILLAGE, "lingdao", Role.LEADER)
    act = Sign(hop=hop(order, VILLAGE))
    borrowed = leader.do(act, order, user=village.session.actor.user)
    own = leader.do(act, order)
    assert borrowed.problem is not None
    assert borrowed.problem.type == problems.OUT_OF_SCOPE
    assert own.problem is not None
    assert own.problem.type == problems.REFUSED
    assert now_at(district, order).rev == order.rev


def test_an_order_of_another_unit_is_unknown(district: District, village: Desk, other_village: Desk) -> None:
    order = order_in(district, OTHER_VILLAGE)
    result = village.do(Sign(hop=hop(order, OTHER_VILLAGE)), order)
    assert result.problem is not None
    assert result.problem.type == problems.UNKNOWN_ORDER
    assert village.send(village.write(Sign(hop="x"), order)).changes == ()


def test_a_unit_signs_only_its_own_assignment(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    result = village.do(Sign(hop=hop(order, TOWN)), order)
    assert result.outcome is Outcome.REJECTED
    assert now_at(district, order).rev == order.rev


def test_a_state_change_over_an_unseen_one_conflicts_and_brings_the_row(
    district: District, village: Desk, town: Desk
) -> None:
    order, known, asked = extension_asked(district, village)
    seen_by_town = now_at(district, order)
    assert town.do(Sign(hop=hop(order, TOWN)), seen_by_town).outcome is Outcome.APPLIED
    grant = DecideExtension(request=asked, verdict=Decision.GRANT, days=2, opinion="同意")
    assert town.do(grant, now_at(district, order)).outcome is Outcome.APPLIED
    up = SubmitUpward(hop=hop(order, VILLAGE), ground=Ground.OUT_OF_AUTHORITY, reason="路灯属城管部门")
    envelope = village.write(up, known, base_rev=known.rev)
    answer = village.send(envelope)
    assert answer.results[0].outcome is Outcome.CONFLICT
    assert answer.results[0].problem is not None
    assert "盖山镇" in answer.results[0].problem.detail
    seen = codec.loads(bytes(answer.changes[0].row), WorkOrder)
    assert seen == now_at(district, order)
    assert village.send_one(envelope).outcome is Outcome.CONFLICT
    assert village.do(up, seen).outcome is Outcome.APPLIED


def test_a_revision_that_the_order_has_not_reached_proves_no_knowledge(
    district: District, village: Desk, town: Desk
) -> None:
    order, known, asked = extension_asked(district, village)
    refuse = DecideExtension(request=asked, verdict=Decision.REFUSE, opinion="应抓紧办理")
    assert town.do(Sign(hop=hop(order, TOWN)), known).outcome is Outcome.APPLIED
    assert town.do(refuse, now_at(district, order)).outcome is Outcome.APPLIED
    up = SubmitUpward(hop=hop(order, VILLAGE), ground=Ground.OUT_OF_AUTHORITY, reason="路灯属城管部门")
    ahead = village.write(up, order, base_rev=now_at(district, order).rev + 5)
    assert village.send_one(ahead).outcome is Outcome.CONFLICT


def test_who_stands_in_the_feed_of_another_epoch_fetches_first(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    old = village.pull().cursor
    with district.begin() as tx:
        start_epoch(tx.connection, district.clock.now())
    fresh = District.open(district.root, district.clock)
    district.identity = fresh.identity
    fresh.close()
    command = village.write(Sign(hop=hop(order, VILLAGE)), order)
    first = village.post("/v1/commands", {"commands": [command], "cursor": old}, BatchAnswer).results[0]
    assert first.outcome is Outcome.RETRY_LATER
    assert first.problem is not None
    assert "先取回最新情况" in first.problem.detail
    assert now_at(district, order).rev == order.rev
    new = village.pull().cursor
    again = village.post("/v1/commands", {"commands": [command], "cursor": new}, BatchAnswer).results[0]
    assert again.outcome is Outcome.APPLIED


def test_a_loose_field_of_the_payload_hides_no_conflict(
    district: District, url: str, village: Desk, town: Desk
) -> None:
    _, known, asked = extension_asked(district, village)
    refuse = DecideExtension(request=asked, verdict=Decision.REFUSE, opinion="应抓紧办理")
    plain = town.write(refuse, known)
    assert Desk(district, url, TOWN, "zhen2").do(refuse, known).outcome is Outcome.APPLIED
    payload = {**plain.payload, "hop": "nowhere"}
    crooked = signed(replace(plain, payload=payload, hash=payload_hash(payload)), town.key)
    assert town.send_one(crooked).outcome is Outcome.CONFLICT


def test_what_happens_on_other_assignments_takes_nothing_away(district: District, village: Desk, town: Desk) -> None:
    order = order_in(district, VILLAGE)
    assert town.do(Sign(hop=hop(order, TOWN)), order).outcome is Outcome.APPLIED
    down = AssignDown(hop=hop(order, TOWN), unit=OTHER_VILLAGE)
    assert town.do(down, now_at(district, order)).outcome is Outcome.APPLIED
    assert village.do(Sign(hop=hop(order, VILLAGE)), order).outcome is Outcome.APPLIED


def test_what_happens_above_takes_nothing_away_from_a_signature_and_a_reply(
    district: District, village: Desk, town: Desk, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    assert town.do(Sign(hop=hop(order, TOWN)), order).outcome is Outcome.APPLIED
    up = SubmitUpward(hop=hop(order, TOWN), ground=Ground.OUT_OF_AUTHORITY, reason="路灯属城管部门")
    assert town.do(up, now_at(district, order)).outcome is Outcome.APPLIED
    mine = hop(order, VILLAGE)
    reply = ReplyReporter(hop=mine, method=Method.TELEPHONE, told_at=clock.now(), reached=True, text="已修好")
    done = SubmitResult(hop=mine, facts="已到场", outcome=Ending.SOLVED, text="已修好")
    answer = village.send(*(village.write(act, order) for act in (Sign(hop=mine), done, reply)))
    assert outcomes(answer.results) == ["applied", "conflict", "applied"]
    assert now_at(district, order).timeline[-1].flags == ("写于盖山镇“上报”之前",)


def test_what_happens_below_takes_nothing_away_from_a_signature(district: District, village: Desk, town: Desk) -> None:
    order = order_in(district, VILLAGE)
    sign_and_note(village, order)
    done = SubmitResult(hop=hop(order, VILLAGE), facts="已到场", outcome=Ending.SOLVED, text="已修好")
    assert village.do(done, now_at(district, order)).outcome is Outcome.APPLIED
    assert town.do(Sign(hop=hop(order, TOWN)), order).outcome is Outcome.APPLIED
    up = SubmitUpward(hop=hop(order, TOWN), ground=Ground.OUT_OF_AUTHORITY, reason="路灯属城管部门")
    assert town.do(up, order).outcome is Outcome.CONFLICT


def extension_asked(district: District, village: Desk) -> tuple[WorkOrder, WorkOrder, str]:
    """An order as dispatched, as the village knows it once it asked for an extension, and the request's id."""
    order = order_in(district, VILLAGE)
    sign_and_note(village, order)
    ask = RequestExtension(hop=hop(order, VILLAGE), days=2, reason="等电工", progress="已现场核实")
    assert village.do(ask, now_at(district, order)).outcome is Outcome.APPLIED
    known = now_at(district, order)
    return order, known, known.extensions[0].id


def test_ones_own_unseen_steps_do_not_conflict(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    mine = hop(order, VILLAGE)
    ask = RequestExtension(hop=mine, days=2, reason="等待配件", progress="已现场核实")
    answer = village.send(village.write(Sign(hop=mine), order), village.write(ask, order))
    assert outcomes(answer.results) == ["applied", "applied"]


def test_a_reply_over_an_unseen_change_is_kept_and_marked(
    district: District, village: Desk, town: Desk, clock: SteadyClock
) -> None:
    order, known, asked = extension_asked(district, village)
    assert town.do(Sign(hop=hop(order, TOWN)), known).outcome is Outcome.APPLIED
    refuse = DecideExtension(request=asked, verdict=Decision.REFUSE, opinion="应抓紧办理")
    assert town.do(refuse, now_at(district, order)).outcome is Outcome.APPLIED
    mine = hop(order, VILLAGE)
    reply = ReplyReporter(
        hop=mine, method=Method.TELEPHONE, told_at=clock.now(), reached=True, text="路灯已修好，请您留意。"
    )
    assert village.do(reply, known).outcome is Outcome.APPLIED
    after = now_at(district, order)
    assert after.replies[-1].written_before_rev == known.rev + 2
    assert after.timeline[-1].flags == ("写于盖山镇“审批延期”之前",)


def test_a_broken_command_does_not_block_its_neighbours(district: District, village: Desk) -> None:
    first, second = order_in(district, VILLAGE), order_in(district, VILLAGE)
    broken = {**codec.plain(village.write(Sign(hop=hop(first, VILLAGE)), first)), "type": "fly"}
    answer = village.send(broken, 7, village.write(Sign(hop=hop(second, VILLAGE)), second))
    assert outcomes(answer.results) == ["rejected", "rejected", "applied"]
    assert answer.results[0].id == broken["id"]
    assert answer.results[0].problem is not None
    assert answer.results[0].problem.field == "$.type"


def test_a_payload_that_does_not_fit_names_its_field(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    result = village.do(Progress(hop=hop(order, VILLAGE), text="长" * 20_001), order)
    assert result.problem is not None
    assert (result.problem.type, result.problem.field) == (problems.MALFORMED, "$.text")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"id": "../../etc"}, "$.id"),
        ({"order": "x" * 1000}, "$.order"),
        ({"version": 0}, "$.version"),
        ({"composed_at": datetime(2026, 11, 23, 9)}, "$.composed_at"),  # noqa: DTZ001 - the fault that is tested
        ({"last_contact": datetime(9999, 12, 31, 23, 59, tzinfo=UTC)}, "$.last_contact"),
        ({"clock_offset_ms": 10**30}, "$.clock_offset_ms"),
        ({"blobs": (replace(blob_ref(b"x"), name="../../.bashrc"),)}, "$.blobs[0].name"),
        ({"blobs": (replace(blob_ref(b"x"), sha256="../secret"),)}, "$.blobs[0].sha256"),
    ],
)
def test_what_another_desk_would_stumble_over_is_not_taken(
    district: District, village: Desk, wrong: dict[str, Any], field: str
) -> None:
    order = order_in(district, VILLAGE)
    crooked = signed(replace(village.write(Sign(hop=hop(order, VILLAGE)), order), **wrong), village.key)
    result = village.send_one(crooked)
    assert result.outcome is Outcome.REJECTED
    assert result.problem is not None
    assert (result.problem.type, result.problem.field) == (problems.MALFORMED, field)


def test_a_moment_without_a_zone_is_refused_and_not_tried_forever(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    sign_and_note(village, order)
    naive = ContactReporter(
        hop=hop(order, VILLAGE),
        method=Method.TELEPHONE,
        at=datetime(2026, 11, 23, 9),  # noqa: DTZ001 - the fault that is tested
        reached=True,
        text="已联系",
    )
    result = village.do(naive, now_at(district, order))
    assert result.problem is not None
    assert (result.problem.type, result.problem.field) == (problems.MALFORMED, "$.at")


def test_nesting_without_end_is_an_ordinary_fault(village: Desk) -> None:
    body = b'{"commands":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    answer = village.ask("POST", "/v1/commands", data=body)
    assert (answer.status_code, answer.json()["type"]) == (400, problems.MALFORMED)


def test_a_number_is_given_once(district: District, url: str) -> None:
    desk = Desk(district, url, district.top.id, "qu")
    known = order_in(district, None)
    act = Register(
        number=known.number,
        source="阳光",
        kind=Kind.HELP,
        subject="路灯不亮",
        body="村口的路灯不亮。",
        received_at=district.clock.now(),
    )
    result = desk.do(act, replace(known, id=uuid7(district.clock.now())), base_rev=0)
    assert result.problem is not None
    assert (result.outcome, result.problem.article) == (Outcome.REJECTED, "R2.1")


def test_the_time_of_writing_is_told_in_the_districts_time(
    district: District, village: Desk, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    true, slow = clock.now(), timedelta(days=3)
    wrong = {"composed_at": true - slow, "clock_offset_ms": slow // timedelta(milliseconds=1)}
    assert village.do(Sign(hop=hop(order, VILLAGE)), order, **wrong).outcome is Outcome.APPLIED
    assert now_at(district, order).timeline[-1].composed_at == true


def test_a_command_of_a_later_version_is_not_guessed_at(district: District, village: Desk) -> None:

    order = order_in(district, VILLAGE)
    later = signed(replace(village.write(Sign(hop=hop(order, VILLAGE)), order), version=99), village.key)
    result = village.send_one(later)
    assert result.problem is not None
    assert result.problem.type == problems.UNSUPPORTED_VERSION


def test_a_missing_attachment_holds_back_its_order_only(district: District, village: Desk) -> None:
    first, second = order_in(district, VILLAGE), order_in(district, VILLAGE)
    ref = blob_ref(b"photo")
    waiting = village.write(Sign(hop=hop(first, VILLAGE)), first, blobs=(ref,))
    after_it = village.write(Progress(hop=hop(first, VILLAGE), text="进展"), first)
    other = village.write(Sign(hop=hop(second, VILLAGE)), second)
    answer = village.send(waiting, after_it, other)
    assert outcomes(answer.results) == ["retry_later", "retry_later", "applied"]
    assert answer.results[0].problem is not None
    assert answer.results[0].problem.type == problems.MISSING_BLOB
    assert now_at(district, first).rev == first.rev


def test_an_order_that_went_elsewhere_is_out_of_scope(district: District, village: Desk, town: Desk) -> None:

    order = order_in(district, VILLAGE)
    sign_and_note(village, order)
    up = SubmitUpward(hop=hop(order, VILLAGE), ground=Ground.OUT_OF_AUTHORITY, reason="路灯属城管部门")
    assert village.do(up, now_at(district, order)).outcome is Outcome.APPLIED
    seen = now_at(district, order)
    assert town.do(Sign(hop=hop(order, TOWN)), seen).outcome is Outcome.APPLIED
    accept = DecideUpward(request=seen.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="镇里办")
    assert town.do(accept, now_at(district, order)).outcome is Outcome.APPLIED
    late = village.send(village.write(Progress(hop=hop(order, VILLAGE), text="补记"), seen))
    assert late.results[0].problem is not None
    assert late.results[0].problem.type == problems.OUT_OF_SCOPE
    assert late.changes[0].gone is Gone.LEFT_SCOPE


def test_what_was_refused_stays_refused_when_the_order_comes(district: District, village: Desk) -> None:
    """A copy of the command may linger on the line; its writer was told no, and may have taken it back."""
    order = order_in(district, None)
    early = village.write(Sign(hop="x"), order)
    first = village.send_one(early)
    assert first.outcome is Outcome.REJECTED
    district_does(district, Dispatch(unit=VILLAGE), order)
    assert village.send_one(early) == first


def test_a_batch_has_a_bound(village: Desk) -> None:
    answer = village.ask("POST", "/v1/commands", data=codec.dumps({"commands": [1] * (MAX_BATCH + 1)}))
    assert answer.status_code == 413
    assert answer.json()["type"] == problems.TOO_LARGE


def test_only_the_district_registers(district: District, village: Desk) -> None:

    order = order_in(district, VILLAGE)
    fresh = replace(order, id=uuid7(district.clock.now()), rev=0)
    act = Register(number="X1", source="x", kind=Kind.HELP, subject="s", body="b", received_at=district.clock.now())
    assert village.do(act, fresh).outcome is Outcome.REJECTED
    assert village.do(act, order).problem.type == problems.REFUSED  # type: ignore[union-attr]
