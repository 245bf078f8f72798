"""Packed answers are unpacked before they are believed, and never more of them than memory allows."""

import pytest

from sync.client.calls import Calls
from sync.client.errors import Garbled, LineProblem, Unreachable
from sync.client.transport import Patience, Transport
from sync.client.transport.exchange import MAX_ANSWER
from sync.contract import codec
from sync.contract.packing import DCZ, GZIP, pack, unpack
from sync.contract.receipts import Batch, BatchAnswer
from tests.client.hostile import SERVER_ID, Reply, hostile
from tests.helpers.clocks import MORNING, SteadyClock

ANSWER = BatchAnswer(results=(), changes=(), server_time=MORNING)
WHOLE = {coding: pack(codec.dumps(ANSWER), coding) for coding in (GZIP, DCZ)}
BOTH = pytest.mark.parametrize("coding", [GZIP, DCZ])


def reply(body: bytes, coding: str, cut_after: int | None = None) -> Reply:
    return Reply(body=body, headers={"Content-Encoding": coding}, cut_after=cut_after)


def calls(url: str, coding: str = GZIP) -> Calls:
    transport = Transport(url, server_id=SERVER_ID, clock=SteadyClock(), patience=Patience(2.0, 5.0))
    return Calls(transport, coding=lambda: coding)


def failure(given: Reply) -> LineProblem:
    with hostile(given) as server, pytest.raises(LineProblem) as caught:
        calls(server.url).commands("token", ())
    return caught.value


@BOTH
def test_a_batch_goes_up_packed_and_its_packed_answer_is_read(coding: str) -> None:
    with hostile(reply(WHOLE[coding], coding)) as server:
        assert calls(server.url, coding).commands("token", ()) == ANSWER
        asked = server.asked[0]
    headers = {key.lower(): value for key, value in asked.headers.items()}
    assert headers["content-encoding"] == coding
    assert codec.loads(unpack(asked.body, coding, 10_000), Batch).commands == ()


@BOTH
def test_a_bomb_of_zeros_is_not_unpacked_to_its_end(coding: str) -> None:
    assert isinstance(failure(reply(pack(b"0" * (MAX_ANSWER + 1), coding), coding)), Garbled)


@BOTH
def test_a_damaged_answer_is_garbled(coding: str) -> None:
    whole = WHOLE[coding]
    assert isinstance(failure(reply(whole[:12] + b"\xff\xff\xff" + whole[15:], coding)), Garbled)


def test_an_answer_in_a_coding_that_nobody_asked_for_is_garbled() -> None:
    assert isinstance(failure(reply(codec.dumps(ANSWER), "br")), Garbled)


@BOTH
@pytest.mark.parametrize("left", [0, 5, -1])
def test_a_torn_answer_leaves_the_outcome_open(left: int, coding: str) -> None:
    whole = WHOLE[coding]
    problem = failure(reply(whole, coding, left % len(whole)))
    assert isinstance(problem, Unreachable)
    assert problem.left
