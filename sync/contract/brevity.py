"""Receipts without what the sender of the command knows itself: its order, its hash, and the row it can work out.

A hundred answers are 6 KB this way and not 11. What is left of the hash still tells whether the district speaks of this
very command.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from sync.contract.commands import Envelope
from sync.contract.pages import Change, Entity
from sync.contract.receipts import BatchAnswer, CommandResult

HASH_LEFT: Final = 16
"""Characters of the hash that stay: 64 bits."""


def shortened(answer: BatchAnswer) -> BatchAnswer:
    """The answer as it travels to a sender that can complete it."""
    sums = {(change.id, change.rev): change.sum for change in answer.changes if change.sum}
    results = tuple(_shortened(result, sums) for result in answer.results)
    return replace(answer, results=results, changes=tuple(change for change in answer.changes if not change.sum))


def completed(answer: BatchAnswer, asked: Iterable[Envelope]) -> BatchAnswer:
    """The answer with what its sender knows; a receipt that is for something else stays as it came."""
    known = {envelope.id: envelope for envelope in asked}
    results = tuple(_completed(result, known.get(result.id)) for result in answer.results)
    return replace(answer, results=results, changes=(*answer.changes, *_sums(results)))


def _shortened(result: CommandResult, sums: Mapping[tuple[str, int], str]) -> CommandResult:
    receipt = result.receipt
    if receipt is None:
        return result
    brief = replace(receipt, command="", order="", hash=receipt.hash[:HASH_LEFT])
    return replace(result, receipt=brief, sum=sums.get((receipt.order, receipt.rev), ""))


def _completed(result: CommandResult, envelope: Envelope | None) -> CommandResult:
    receipt = result.receipt
    if receipt is None or envelope is None or receipt.command or receipt.hash != envelope.hash[:HASH_LEFT]:
        return result
    whole = replace(receipt, command=envelope.id, order=envelope.order, hash=envelope.hash)
    return replace(result, receipt=whole)


def _sums(results: Iterable[CommandResult]) -> Iterable[Change]:
    for result in results:
        if result.receipt and result.sum:
            yield Change(entity=Entity.ORDER, id=result.receipt.order, rev=result.receipt.rev, sum=result.sum)
