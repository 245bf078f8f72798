"""Bodies may come and go packed; what unpacks without end, or not at all, does no harm."""

import pytest

from sync.contract import codec, problems
from sync.contract.packing import DCZ, GZIP, pack, unpack
from sync.contract.receipts import Batch, BatchAnswer
from sync.district.district import District
from sync.district.routes.asking import MAX_BODY
from sync.regulation.acts import Progress, Sign
from tests.district.scenery import VILLAGE, Desk, hop, order_in, outcomes

BOTH = pytest.mark.parametrize("coding", [GZIP, DCZ])
ORDINARY = codec.dumps({"commands": []})


def both_ways(coding: str) -> dict[str, str]:
    return {"Content-Encoding": coding, "Accept-Encoding": coding}


@BOTH
def test_a_packed_batch_is_taken_and_answered_packed(district: District, village: Desk, coding: str) -> None:
    order = order_in(district, VILLAGE)
    mine = hop(order, VILLAGE)
    batch = (village.write(Sign(hop=mine), order), village.write(Progress(hop=mine, text="已到现场"), order))
    body = codec.dumps(Batch(commands=batch))
    first = village.ask("POST", "/v1/commands", data=pack(body, coding), headers=both_ways(coding))
    assert first.headers["Content-Encoding"] == coding
    answered = first.content if coding == GZIP else unpack(first.content, coding, MAX_BODY)  # the library undoes gzip
    assert outcomes(codec.loads(answered, BatchAnswer).results) == ["applied", "applied"]
    again = village.ask("POST", "/v1/commands", data=body, headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in again.headers
    assert outcomes(codec.loads(again.content, BatchAnswer).results) == ["duplicate", "duplicate"]


@BOTH
def test_a_short_answer_is_not_worth_packing(village: Desk, coding: str) -> None:
    answer = village.ask("POST", "/v1/commands", data=pack(ORDINARY, coding), headers=both_ways(coding))
    assert answer.status_code == 200
    assert "Content-Encoding" not in answer.headers


@BOTH
def test_a_bomb_is_stopped_at_the_bound(village: Desk, coding: str) -> None:
    bomb = pack(b"[" + b" " * MAX_BODY + b"]", coding)
    answer = village.ask("POST", "/v1/commands", data=bomb, headers=both_ways(coding))
    assert (answer.status_code, answer.json()["type"]) == (413, problems.TOO_LARGE)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        (GZIP, pack(ORDINARY, GZIP)[:-3]),
        (GZIP, pack(ORDINARY, GZIP) + b"more"),
        (GZIP, b"\x1f\x8b\x08\x00nonsense"),
        (GZIP, b""),
        (DCZ, pack(ORDINARY, DCZ)[:-3]),
        (DCZ, pack(ORDINARY, DCZ) + b"more"),
        (DCZ, pack(ORDINARY, DCZ)[:40] + b"nonsense"),
        (DCZ, pack(ORDINARY, DCZ)[40:]),
        (DCZ, b""),
        ("br", ORDINARY),
    ],
    ids=[
        "torn gzip",
        "more than one gzip",
        "nonsense for gzip",
        "nothing for gzip",
        "torn Zstandard",
        "more than one Zstandard",
        "nonsense for Zstandard",
        "Zstandard with another dictionary",
        "nothing for Zstandard",
        "another coding",
    ],
)
def test_what_cannot_be_unpacked_is_malformed(village: Desk, coding: str, body: bytes) -> None:
    answer = village.ask("POST", "/v1/commands", data=body, headers={"Content-Encoding": coding})
    assert (answer.status_code, answer.json()["type"]) == (400, problems.MALFORMED)
