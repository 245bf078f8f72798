"""What counts as an answer to a command: nothing is sent without a receipt, nothing refused without a reason."""

from collections.abc import Mapping, Sequence

from sync.cache.outbox_item import OutboxItem
from sync.client.errors import LineProblem, Permanent, SignInNeeded
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult, Outcome


def believed(results: Sequence[CommandResult], asked: Mapping[str, OutboxItem]) -> list[CommandResult]:
    """The results that count, of those that were asked for; the first where one comes twice."""
    found: dict[str, CommandResult] = {}
    for result in results:
        if result.id in asked and believable(result, asked[result.id]):
            found.setdefault(result.id, result)
    return list(found.values())


def believable(result: CommandResult, item: OutboxItem) -> bool:
    """True for applied with a receipt for this very command, and for anything else with its problem."""
    if result.outcome in (Outcome.APPLIED, Outcome.DUPLICATE):
        receipt = result.receipt
        return receipt is not None and (receipt.command, receipt.hash) == (item.id, item.envelope.hash)
    return result.problem is not None


def rejected(item: OutboxItem, problem: Problem) -> CommandResult:
    """A refusal of the request that carried this one command, as if it had been answered by itself."""
    return CommandResult(id=item.id, outcome=Outcome.REJECTED, problem=problem)


def told(problem: LineProblem) -> Problem:
    """A failure of the line in the form in which the outbox keeps reasons."""
    return Problem(type="about:blank", title=problem.title, detail=problem.cause, advice=problem.advice)


def certainly_not_taken(problem: LineProblem) -> bool:
    """True when nothing can have taken effect: no byte left, or the district refused the request as a whole."""
    return not problem.left or isinstance(problem, Permanent | SignInNeeded)
