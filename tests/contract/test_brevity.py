"""A short answer says the same to whoever knows what was asked, and nothing to anybody else."""

from dataclasses import replace

from sync.contract import codec
from sync.contract.brevity import completed, shortened
from sync.contract.commands import Envelope, compose
from sync.contract.pages import Change, Entity
from sync.contract.problems import Problem
from sync.contract.receipts import BatchAnswer, CommandResult, Outcome, Receipt
from sync.regulation.acts import Sign
from tests.helpers.clocks import MORNING


def envelope(name: str) -> Envelope:
    act = Sign(hop=name)
    return compose(act, id=name, device="d", user="u", order=f"order of {name}", base_rev=1, composed_at=MORNING)


def receipt(of: Envelope) -> Receipt:
    return Receipt(number="R1", command=of.id, order=of.order, hash=of.hash, seq=7, rev=2, received_at=MORNING)


A, B, C = envelope("a"), envelope("b"), envelope("c")
ANSWER = BatchAnswer(
    results=(
        CommandResult(id="a", outcome=Outcome.APPLIED, receipt=receipt(A)),
        CommandResult(id="b", outcome=Outcome.DUPLICATE, receipt=receipt(B)),
        CommandResult(id="c", outcome=Outcome.REJECTED, problem=Problem(type="t", title="不行")),
    ),
    changes=(
        Change(entity=Entity.ORDER, id=B.order, rev=3),
        Change(entity=Entity.ORDER, id=A.order, rev=2, sum="0123456789abcdef"),
    ),
    server_time=MORNING,
    cursor="further",
    manifest="m",
)


def as_it_travels(answer: BatchAnswer) -> BatchAnswer:
    return codec.loads(codec.dumps(shortened(answer)), BatchAnswer)


def test_who_asked_can_complete_the_answer() -> None:
    got = completed(as_it_travels(ANSWER), (A, B, C))
    assert [replace(result, sum="") for result in got.results] == list(ANSWER.results)
    assert [(c.id, c.rev, c.sum) for c in got.changes] == [(c.id, c.rev, c.sum) for c in ANSWER.changes]


def test_it_is_shorter() -> None:
    assert len(codec.dumps(shortened(ANSWER))) < len(codec.dumps(ANSWER)) - 2 * (48 + len(A.order))


def test_a_receipt_for_other_words_is_not_taken_for_ones_own() -> None:
    other = replace(A, hash="f" * 64)
    (result, *_) = completed(as_it_travels(ANSWER), (other, B, C)).results
    assert result.receipt is not None
    assert result.receipt.command == ""


def test_a_whole_receipt_stays_as_it_came() -> None:
    assert completed(ANSWER, (A, B, C)) == ANSWER
