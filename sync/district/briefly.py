"""Leaves out of an answer the rows that the sender can work out itself, and gives their sums instead."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from sync.contract.pages import Change, sum_of
from sync.contract.receipts import CommandResult, Outcome


def briefly(changes: Iterable[Change], results: Sequence[CommandResult]) -> Iterator[Change]:
    """The changes; where one command of this batch made the row what it is, its sum stands for it."""
    applied = [result.receipt for result in results if result.outcome is Outcome.APPLIED and result.receipt]
    times = Counter(receipt.order for receipt in applied)
    made = {(receipt.order, receipt.rev) for receipt in applied if times[receipt.order] == 1}
    for change in changes:
        if change.gone is None and (change.id, change.rev) in made:
            yield Change(entity=change.entity, id=change.id, rev=change.rev, sum=sum_of(bytes(change.row)))
        else:
            yield change
