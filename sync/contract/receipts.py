"""What the district says of each command."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sync.contract.commands import Envelope
from sync.contract.pages import Change
from sync.contract.problems import Problem


class Outcome(StrEnum):
    """The five answers to one command."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    RETRY_LATER = "retry_later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Proof that the command took effect; lives as long as the order. `seq` and `rev` say which state contains it."""

    number: str
    command: str
    order: str
    hash: str
    seq: int
    rev: int
    received_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandResult:
    """One command's answer: `receipt` with applied and duplicate, `problem` with the others.

    `sum`: in a short answer that of the row which this command made, where its sender can work it out.
    """

    id: str
    outcome: Outcome
    receipt: Receipt | None = None
    problem: Problem | None = None
    sum: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """`POST /v1/commands`: at most MAX_BATCH envelopes, taken in their order.

    `cursor` is where the sender stands in the feed, so that the answer can move it past its own effects. `brief`: the
    sender can work out what its own commands made of their orders, and needs only the sums of such rows. `short`: it
    can complete receipts by what it sent.
    """

    commands: tuple[Envelope, ...]
    cursor: str = ""
    brief: bool = False
    short: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchAnswer:
    """One result per command, and the orders as they are now, so that one's own effect needs no pull.

    `cursor` follows the batch's own where `changes` are all that the feed holds after it; None where there is more.
    `manifest` is then that of the whole scope, so that nothing is left to ask for.
    """

    results: tuple[CommandResult, ...]
    changes: tuple[Change, ...]
    server_time: datetime
    cursor: str | None = None
    manifest: str = ""
