"""What must be known to say why a command has not left yet; read from the cache, judged in `why`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sync.cache.cache import Cache
from sync.cache.history import History
from sync.cache.outbox_item import OutboxItem, OutboxState

NO_HISTORY = History()


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """An attachment that the district lacks; `offset` of its `size` bytes are there."""

    name: str
    offset: int
    size: int

    @property
    def percent(self) -> int:
        """How far it is, rounded down: 100 only when all of it is there."""
        return self.offset * 100 // self.size if self.size else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """One command and what it waits for.

    `ahead`: the command of the same order that goes first; `colleague`: who wrote it, where it waits for them to sign
    in here; `owed`: its attachments that the district still lacks.
    """

    item: OutboxItem
    ahead: OutboxItem | None = None
    colleague: str = ""
    owed: tuple[Owed, ...] = ()
    history: History = NO_HISTORY


@dataclass(frozen=True, slots=True)
class _Sight:
    """What is the same for all commands: who sits here, and how far the attachments are."""

    cache: Cache
    me: str
    offsets: Mapping[str, int]

    def name(self, user: str) -> str:
        person = self.cache.identity.person(user)
        return person.name if person else "另一位同事"


def facts_of(cache: Cache, id: str) -> Facts | None:
    """Everything about one command, its history too; None where there is none of this id."""
    item = cache.outbox.get(id)
    if item is None:
        return None
    facts = _facts(item, cache.outbox.of(item.order), _sight(cache))
    return replace(facts, history=cache.outbox.history(id))


def facts_of_all(cache: Cache, items: Sequence[OutboxItem]) -> list[Facts]:
    """The same of many that were read together in their turn, without their histories."""
    by_order: dict[str, list[OutboxItem]] = {}
    for item in items:
        by_order.setdefault(item.order, []).append(item)
    sight = _sight(cache)
    return [_facts(item, by_order[item.order], sight) for item in items]


def waiting_for_colleague(item: OutboxItem, me: str, of_order: Sequence[OutboxItem]) -> bool:
    """True for what somebody else wrote, unless something of one's own about the same order waits as well."""
    mine = any(other.envelope.user == me and other.state is OutboxState.WAITING for other in of_order)
    return item.envelope.user != me and not mine


def _facts(item: OutboxItem, of_order: Sequence[OutboxItem], sight: _Sight) -> Facts:
    if item.state is not OutboxState.WAITING:
        return Facts(item=item)
    head = next(other for other in of_order if other.state is OutboxState.WAITING)
    waits = waiting_for_colleague(item, sight.me, of_order)
    owed = [
        Owed(name=blob.name, offset=sight.offsets[blob.sha256], size=blob.size)
        for blob in item.envelope.blobs
        if blob.sha256 in sight.offsets
    ]
    return Facts(
        item=item,
        ahead=head if head.id != item.id else None,
        colleague=sight.name(item.envelope.user) if waits else "",
        owed=tuple(owed),
    )


def _sight(cache: Cache) -> _Sight:
    actor = cache.identity.actor
    offsets = {upload.ref.sha256: upload.offset for upload in cache.blobs.missing_uploads()}
    return _Sight(cache, actor.user if actor else "", offsets)
