"""Packed answers are unpacked before they are believed, and never more of them than memory allows."""

import gzip

import pytest

from sync.client.calls import Calls
from sync.client.errors import Garbled, LineProblem, Unreachable
from sync.client.transport import Patience, Transport
from sync.client.transport.exchange import MAX_ANSWER
from sync.contract import codec
from sync.contract.receipts import Batch, BatchAnswer
from tests.client.hostile import SERVER_ID, Reply, hostile
from tests.helpers.clocks import MORNING, SteadyClock

ANSWER = BatchAnswer(results=(), changes=(), server_time=MORNING)
WHOLE = gzip.compress(codec.dumps(ANSWER))


def reply(body: bytes, cut_after: int | None = None) -> Reply:
    return Reply(body=body, headers={"Content-Encoding": "gzip"}, cut_after=cut_after)


def calls(url: str) -> Calls:
    return Calls(Transport(url, server_id=SERVER_ID, clock=SteadyClock(), patience=Patience(2.0, 5.0)))


def failure(given: Reply) -> LineProblem:
    with hostile(given) as server, pytest.raises(LineProblem) as caught:
        calls(server.url).commands("token", ())
    return caught.value


def test_a_batch_goes_up_packed_and_its_packed_answer_is_read() -> None:
    with hostile(reply(WHOLE)) as server:
        assert calls(server.url).commands("token", ()) == ANSWER
        asked = server.asked[0]
    assert {key.lower(): value for key, value in asked.headers.items()}["content-encoding"] == "gzip"
    assert codec.loads(gzip.decompress(asked.body), Batch).commands == ()


def test_a_bomb_of_zeros_is_not_unpacked_to_its_end() -> None:
    assert isinstance(failure(reply(gzip.compress(b"0" * (MAX_ANSWER + 1), 9))), Garbled)


def test_a_damaged_answer_is_garbled() -> None:
    assert isinstance(failure(reply(WHOLE[:12] + b"\xff\xff\xff" + WHOLE[15:])), Garbled)


@pytest.mark.parametrize("cut_after", [0, 5, len(WHOLE) - 1])
def test_a_torn_answer_leaves_the_outcome_open(cut_after: int) -> None:
    problem = failure(reply(WHOLE, cut_after))
    assert isinstance(problem, Unreachable)
    assert problem.left
