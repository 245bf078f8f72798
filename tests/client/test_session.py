"""A session runs out, its renewal is lost, somebody else signs in: nobody is locked out of unsent work."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from sync.cache.outbox_item import OutboxState
from sync.client.connect import transport_for
from sync.client.errors import Permanent
from sync.client.login import enrol, sign_in, sign_out
from sync.contract import problems
from sync.contract.status import LineState
from sync.district.district import District
from sync.district.people.sessions import revoke
from sync.district.store.tables import session
from sync.regulation.terms import Verb
from tests.client.station import Station, new_code
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy


def run_out(station: Station, clock: SteadyClock) -> None:
    signed_in = station.cache.identity.session
    assert signed_in
    clock.tick(signed_in.expires_in + 60)


def test_an_expired_session_is_renewed_without_a_word(village: Station, clock: SteadyClock) -> None:
    village.engine.cycle()
    before = village.cache.identity.session
    run_out(village, clock)
    assert village.engine.cycle().status.state is LineState.CONNECTED
    after = village.cache.identity.session
    assert before
    assert after
    assert before.refresh != after.refresh


def test_a_session_is_renewed_early_in_good_weather(village: Station, clock: SteadyClock) -> None:
    before = village.cache.identity.session
    assert before
    clock.tick(before.expires_in * 0.9)
    village.engine.cycle()
    after = village.cache.identity.session
    assert after
    assert after.access != before.access


def test_a_token_that_the_district_no_longer_takes_is_renewed_in_the_middle_of_sending(
    district: District, village: Station
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    signed_in = village.cache.identity.session
    assert signed_in
    village.cache.identity.session = replace(signed_in, access="forged")
    item = village.queue(Verb.SIGN, order)
    assert village.engine.cycle().sent == 1
    assert village.item(item.id).state is OutboxState.DELIVERED


def test_a_renewal_whose_answer_was_lost_is_repeated_as_the_same_one(
    village: Station, line: LineProxy, clock: SteadyClock
) -> None:
    village.engine.cycle()
    run_out(village, clock)
    for _ in range(3):
        line.cut_after(1)
        assert village.engine.cycle(hurry=True).status.state is LineState.OFFLINE
    assert village.engine.cycle(hurry=True).status.state is LineState.CONNECTED
    run_out(village, clock)
    assert village.engine.cycle().status.state is LineState.CONNECTED


def test_a_session_that_the_district_ended_asks_to_sign_in_once_with_all_work_kept(
    district: District, village: Station, line: LineProxy, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    item = village.queue(Verb.SIGN, order)
    draft = village.cache.drafts.open(order.id, Verb.PROGRESS)
    village.cache.drafts.save(draft.id, {"text": "写到一半"})
    shut_out(district)
    status = village.engine.cycle().status
    assert status.state is LineState.SIGNED_OUT
    assert status.waiting == 1
    assert "重新登录" in status.problem_advice
    assert status.next_try is None
    run_out(village, clock)
    spent = line.meter.up
    assert village.engine.cycle(hurry=True).status.state is LineState.SIGNED_OUT
    assert line.meter.up == spent, "what the district refused is not asked again"
    village.sign_in()
    assert village.engine.cycle(hurry=True).sent == 1
    assert village.item(item.id).state is OutboxState.DELIVERED
    kept = village.cache.drafts.get(draft.id)
    assert kept
    assert kept.fields == {"text": "写到一半"}


def shut_out(district: District) -> None:
    with district.begin() as tx:
        for family in tx.connection.execute(select(session.c.family)).scalars().all():
            revoke(tx, family)


def test_a_renewal_that_never_left_is_tried_again(village: Station, clock: SteadyClock) -> None:
    good = village.url
    village.engine.cycle()
    run_out(village, clock)
    village.move_to("http://127.0.0.1:1")
    assert village.engine.cycle().status.state is LineState.OFFLINE
    village.move_to(good)
    assert village.engine.cycle(hurry=True).status.state is LineState.CONNECTED


def test_signing_out_keeps_the_queue_and_who_worked_here(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    sign_out(village.cache, transport_for(village.cache, village.clock))
    status = village.engine.cycle().status
    assert status.state is LineState.SIGNED_OUT
    assert status.waiting == 1
    assert village.cache.identity.actor
    village.sign_in()
    assert village.engine.cycle(hurry=True).sent == 1


def test_a_wrong_password_is_told_as_such_and_changes_nothing(village: Station) -> None:
    signed_in = village.cache.identity.session
    with pytest.raises(Permanent) as caught:
        sign_in(village.cache, transport_for(village.cache, village.clock), "cun", "wrong")
    assert caught.value.problem.type == problems.BAD_CREDENTIALS
    assert "密码" in caught.value.title
    assert village.cache.identity.session == signed_in


def test_a_wrong_code_is_told_as_such(district: District, village: Station) -> None:
    with pytest.raises(Permanent) as caught:
        enrol(village.cache, transport_for(village.cache, village.clock), "AAAAA-AAAAA", "电脑")
    assert caught.value.problem.type == problems.ENROLMENT_CODE


def test_a_workstation_can_be_enrolled_again_at_its_own_district(district: District, village: Station) -> None:
    device = village.cache.identity.device
    enrol(village.cache, transport_for(village.cache, village.clock), new_code(district, VILLAGE), "新名称")
    assert village.cache.identity.device != device
