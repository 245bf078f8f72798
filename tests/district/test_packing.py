"""Bodies may come and go packed; what unpacks without end, or not at all, does no harm."""

import gzip

import pytest

from sync.contract import codec, problems
from sync.contract.receipts import Batch, BatchAnswer
from sync.district.district import District
from sync.district.routes.asking import MAX_BODY
from sync.regulation.acts import Progress, Sign
from tests.district.scenery import VILLAGE, Desk, hop, order_in, outcomes

PACKED = {"Content-Encoding": "gzip", "Accept-Encoding": "gzip"}
ORDINARY = codec.dumps({"commands": []})


def test_a_packed_batch_is_taken_and_answered_packed(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    mine = hop(order, VILLAGE)
    batch = (village.write(Sign(hop=mine), order), village.write(Progress(hop=mine, text="已到现场"), order))
    body = codec.dumps(Batch(commands=batch))
    first = village.ask("POST", "/v1/commands", data=gzip.compress(body), headers=PACKED)
    assert first.headers["Content-Encoding"] == "gzip"
    assert outcomes(codec.loads(first.content, BatchAnswer).results) == ["applied", "applied"]
    again = village.ask("POST", "/v1/commands", data=body, headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in again.headers
    assert outcomes(codec.loads(again.content, BatchAnswer).results) == ["duplicate", "duplicate"]


def test_a_short_answer_is_not_worth_packing(village: Desk) -> None:
    answer = village.ask("POST", "/v1/commands", data=gzip.compress(ORDINARY), headers=PACKED)
    assert answer.status_code == 200
    assert "Content-Encoding" not in answer.headers


def test_a_bomb_is_stopped_at_the_bound(village: Desk) -> None:
    bomb = gzip.compress(b"[" + b" " * MAX_BODY + b"]", 9)
    answer = village.ask("POST", "/v1/commands", data=bomb, headers=PACKED)
    assert (answer.status_code, answer.json()["type"]) == (413, problems.TOO_LARGE)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(ORDINARY)[:-3]),
        ("gzip", gzip.compress(ORDINARY) + b"more"),
        ("gzip", b"\x1f\x8b\x08\x00nonsense"),
        ("gzip", b""),
        ("br", ORDINARY),
    ],
    ids=["torn", "more than one", "nonsense", "nothing", "another coding"],
)
def test_what_cannot_be_unpacked_is_malformed(village: Desk, coding: str, body: bytes) -> None:
    answer = village.ask("POST", "/v1/commands", data=body, headers={"Content-Encoding": coding})
    assert (answer.status_code, answer.json()["type"]) == (400, problems.MALFORMED)
