"""What must hold whatever happens: the promises of the line, each a sentence and a few lines that check it.

`ALWAYS` is checked after every step, `AT_REST` once faults have stopped and everybody had time to sync.
`python -m tests.simulation --invariants` prints the sentences.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator
from typing import Final

from desktop.tray.reminders import DIGEST_FROM
from sync.cache.outbox_item import OutboxState
from sync.contract import codec, problems
from sync.contract.receipts import Outcome
from sync.district.cursors import BadCursor, read_cursor
from sync.regulation.orders import WorkOrder
from tests.simulation.counting import at_the_district, at_the_workstation
from tests.simulation.looking import (
    behind,
    books,
    district_rows,
    drafts,
    effects,
    files_telling,
    items,
    listed,
    unit_of,
)
from tests.simulation.scenery import CANARY_NAME, CANARY_PHONE
from tests.simulation.world import World

NO_REASONS: Final = (problems.SERVER_FAULT, problems.UNSUPPORTED_VERSION)
"""For which nothing may be refused: a fault passes, and a district is always renewed before its workstations."""

REFUSED: Final = (OutboxState.PARKED, OutboxState.CONFLICT, OutboxState.WITHDRAWN)
CANARIES: Final = (CANARY_NAME.encode(), CANARY_PHONE.encode())
WHERE_CONTENT_IS: Final = ("listing", "approval", "unindexed")

Found = Iterator[str]
Invariant = Callable[[World], Found]


def acknowledged_words_survive(world: World) -> Found:
    """Every draft that was acknowledged is there with its last words, and no other: also after a reset or a crash."""
    for at in world.watched:
        here = {draft.id: draft.fields for draft in drafts(at)}
        if here != at.promised.words:
            yield f"{at.name} has drafts {here}, acknowledged were {dict(at.promised.words)}"


def a_command_stays_as_it_was_given(world: World) -> Found:
    """Every acknowledged command is in the outbox, word for word as it was signed, and nothing else is."""
    for at in world.watched:
        here = {item.id: item for item in items(at)}
        if set(here) != set(at.promised.given):
            yield f"{at.name} holds commands {sorted(here)}, given were {sorted(at.promised.given)}"
        for envelope in at.promised.given.values():
            item = here.get(envelope.id)
            if item and item.envelope != envelope:
                yield f"{at.name}: {envelope.type} {envelope.id} was changed"
            taken_back = envelope.id in at.promised.taken_back
            revived = taken_back and envelope.id in world.server.forgotten
            if item and (item.state is OutboxState.WITHDRAWN) != taken_back and not revived:
                yield f"{at.name}: {envelope.type} {envelope.id} is {item.state}"


def every_command_has_one_effect_at_most(world: World) -> Found:
    """No command stands twice in a timeline, and the order's own timeline is the kept one."""
    entries: dict[str, list[str]] = defaultdict(list)
    for order, entry in books(world).effects:
        entries[order].append(entry.id)
    for order, row in books(world).rows.items():
        own = listed(row)
        doubled = [entry for entry, count in Counter(own).items() if count > 1]
        if doubled:
            yield f"{len(doubled)} commands have more than one effect on {order}"
        if list(own) != entries[order]:
            yield f"the timeline of {order} and its row differ"


def every_effect_was_somebodys_command(world: World) -> Found:
    """What a device did, its user told it to, and took back at most after a refusal that the district has forgotten."""
    for at in world.watched:
        for _, entry in effects(world, at):
            if entry.id not in at.promised.given:
                yield f"an effect {entry.verb} of {at.name} that nobody commanded"
            if entry.id in at.promised.taken_back - world.server.forgotten:
                yield f"an effect {entry.verb} of {at.name} that was taken back"


def effect_and_receipt_go_together(world: World) -> Found:
    """A command is answered *applied* exactly when its effect is there, and the receipt names the effect."""
    done = {entry.id: entry.rev for at in world.workstations for _, entry in effects(world, at)}
    applied = {command for command, outcome in books(world).outcomes.items() if outcome is Outcome.APPLIED}
    for lone in sorted(applied - set(done)):
        yield f"a receipt without effect: {lone}"
    for lone in sorted(set(done) - applied):
        yield f"an effect without receipt: {lone}"
    for one in sorted(set(done) & applied):
        if books(world).receipts[one].rev != done[one]:
            yield f"the receipt of {one} is for another effect"


def sent_means_received(world: World) -> Found:
    """Nothing counts as delivered without a receipt that the district holds, or held until it was restored."""
    yield from _without_receipt(world, world.server.forgotten)


def sent_means_received_also_after_a_restore(world: World) -> Found:
    """What a restored district forgot does not go on counting as delivered, as long as the order is the unit's."""
    yield from _without_receipt(world, frozenset())


def refused_means_judged(world: World) -> Found:
    """Nothing counts as refused unless the district judged it so, for a reason that is told: no fault, not its age."""
    for at in world.watched:
        for item in items(at, OutboxState.PARKED, OutboxState.CONFLICT):
            judged = world.server.judged[item.id]
            outcome = Outcome.CONFLICT if item.state is OutboxState.CONFLICT else Outcome.REJECTED
            if not any(each.outcome is outcome and each.problem not in NO_REASONS for each in judged):
                yield f"{at.name}: {item.verb} {item.id} counts as refused, and the district never said so"
            if not item.reason_title or not item.reason_advice:
                yield f"{at.name}: {item.verb} {item.id} is refused without a reason"


def refused_has_no_effect(world: World) -> Found:
    """What the user is told was refused has not happened, unless a restored district forgot the refusal."""
    yield from _refused_and_done(world, world.server.forgotten)


def refused_has_no_effect_also_after_a_restore(world: World) -> Found:
    """What happened after all, because the refusal was forgotten, no longer counts as refused or as taken back."""
    yield from _refused_and_done(world, frozenset())


def _refused_and_done(world: World, besides: Collection[str]) -> Found:
    for at in world.watched:
        refused = {item.id for item in items(at, *REFUSED)}
        for _, entry in effects(world, at):
            if entry.id in refused and entry.id not in besides:
                yield f"{at.name}: {entry.verb} {entry.id} took effect and counts as refused"


def the_cursor_is_never_ahead(world: World) -> Found:
    """Every row up to the cursor is here at least as new as the district had it then."""
    for at in world.watched:
        text, identity, unit = at.cache.orders.cursor(), world.server.district.identity, unit_of(world, at)
        if not text:
            continue
        try:
            cursor = read_cursor(text, identity, unit)
        except BadCursor:  # of another epoch or unit: the next fetch begins anew
            continue
        for order in set(behind(world, at, cursor, unit)) - at.damaged:
            yield f"{at.name}: the cursor says that {order} is here as it is now, and it is not"


def rows_never_go_back(world: World) -> Found:
    """A row that was seen is never replaced by an older one, unless everything is fetched anew."""
    for at in world.watched:
        at.look_at_rows()
        for said in at.went_back:
            yield f"{at.name}: {said}"


def the_manifest_is_what_a_count_gives(world: World) -> Found:
    """The manifest kept at the district equals a count of its feed, a workstation's one a count of its rows."""
    kept, counted = at_the_district(world)
    if kept != counted:
        yield f"the district's manifest is wrong in {sorted(key for key, _ in kept.items() ^ counted.items())}"
    for at in world.watched:
        kept, counted = at_the_workstation(at)
        if kept != counted and not at.damaged:
            yield f"{at.name}: the books are wrong in {sorted(key[1] for key, _ in kept.items() ^ counted.items())}"


def up_to_date_is_only_said_where_the_rows_match(world: World) -> Found:
    """Whenever a workstation said that all is here up to a moment, its orders were those of the district."""
    for at in world.watched:
        for order in at.overclaimed:
            yield f"{at.name} called itself up to date without order {order} as the district has it"


def orders_are_worked_in_turn(world: World) -> Found:
    """On one order, the effects of one workstation's commands come in the order in which they were given."""
    for at in world.watched:
        turns = {command: turn for turn, command in enumerate(at.promised.given)}
        last: dict[str, int] = {}
        for order, entry in effects(world, at):
            turn = turns.get(entry.id, -1)
            if turn < last.get(order, -1) and not world.server.forgotten:
                yield f"{at.name}: {entry.verb} on {order} took effect out of turn"
            last[order] = turn


def the_reporter_stays_secret(world: World) -> Found:
    """A reporter's name or telephone is nowhere in plain text: not in a file of the workstation, not in any log."""
    for at in world.watched:
        for file in files_telling(at, CANARIES):
            yield f"{at.name}: {file} tells who reported"
    if any(canary.decode() in said for said in world.overheard for canary in CANARIES):
        yield "a log tells who reported"


def people_are_told_once(world: World) -> Found:
    """The tray says nothing twice, and never more than a few things at once: beyond, one summary."""
    for at in world.watched:
        keys = [key for look in at.told for notice in look for key in notice]
        twice = [key for key, count in Counter(keys).items() if count > 1]
        if twice:
            yield f"{at.name} tells {len(twice)} things twice"
        if any(len(look) >= DIGEST_FROM for look in at.told):
            yield f"{at.name} tells more than {DIGEST_FROM - 1} things at once"


def only_colleagues_hear_who_writes(world: World) -> Found:
    """Who writes is told to workstations of the same kind of unit, with a name, and never to the writer's own."""
    for at in world.watched:
        for seen in at.cache.colleagues._others:
            name = seen.pen.name.partition(" ")[0]
            if name == at.username or name.partition("-")[0] != at.username.partition("-")[0]:
                yield f"{at.name} hears that {name or 'somebody'} writes on {seen.pen.order}"


def every_command_is_settled(world: World) -> Found:
    """Once faults stop, every command is applied or refused; nothing waits for ever, and the line stands."""
    for at in world.watched:
        for item in items(at, OutboxState.WAITING):
            yield f"{at.name}: {item.verb} {item.id} still waits after {item.attempts} attempts: {item.reason_title}"
        if at.engine.status().confirmed_at is None:
            yield f"{at.name} never got everything"


def what_is_seen_is_what_the_district_has(world: World) -> Found:
    """Rows, lists and orders on the desk are the district's for this unit, word for word: nothing less."""
    for at in world.watched:
        rows = district_rows(world, at)
        for order, row in rows.items():
            here = at.cache.orders.row_text(order)
            if here is None:
                yield f"{at.name} lacks order {order}"
            elif here != row:
                yield f"{at.name} has order {order} otherwise than the district"
            elif at.cache.views.order(order) != codec.loads(row, WorkOrder):
                yield f"{at.name} shows order {order} otherwise than the district has it"


def nothing_outside_the_scope(world: World) -> Found:
    """Of an order that is not the unit's, nothing is kept but that it left: no row, line, request or search entry."""
    for at in world.watched:
        mine = set(district_rows(world, at))
        with at.cache._database.read() as connection:
            ask = connection.exec_driver_sql
            facts = {row[0]: (row[1], row[2]) for row in ask("SELECT id, no, row IS NOT NULL FROM fact")}
            shown = set(ask("SELECT id FROM listed").scalars())
            kept = {no for table in WHERE_CONTENT_IS for no in ask(f"SELECT no FROM {table}").scalars()}
        for order, (no, whole) in facts.items():
            if order not in mine and (whole or order in shown or no in kept):
                yield f"{at.name} keeps content of order {order}, which is not its unit's"


def drafts_know_whether_their_order_is_here(world: World) -> Found:
    """A draft is set aside with a reason exactly when its order left."""
    for at in world.watched:
        mine = set(district_rows(world, at))
        for draft in drafts(at):
            if bool(draft.parked_reason) == (draft.order in mine):
                yield f"{at.name}: a draft on {draft.order} is {'set aside' if draft.parked_reason else 'as if here'}"


def attachments_are_whole(world: World) -> Found:
    """Every attachment that an order names is a complete blob at the district."""
    lacking = books(world).named_blobs - books(world).whole_blobs
    if lacking:
        yield f"{len(lacking)} attachments are named and not there"


ALWAYS: Final[tuple[Invariant, ...]] = (
    acknowledged_words_survive,
    a_command_stays_as_it_was_given,
    every_command_has_one_effect_at_most,
    every_effect_was_somebodys_command,
    effect_and_receipt_go_together,
    sent_means_received,
    refused_means_judged,
    refused_has_no_effect,
    the_cursor_is_never_ahead,
    rows_never_go_back,
    the_manifest_is_what_a_count_gives,
    up_to_date_is_only_said_where_the_rows_match,
    orders_are_worked_in_turn,
    people_are_told_once,
    only_colleagues_hear_who_writes,
)

AT_REST: Final[tuple[Invariant, ...]] = (
    every_command_is_settled,
    sent_means_received_also_after_a_restore,
    refused_has_no_effect_also_after_a_restore,
    what_is_seen_is_what_the_district_has,
    nothing_outside_the_scope,
    drafts_know_whether_their_order_is_here,
    attachments_are_whole,
    the_reporter_stays_secret,
)


def promises() -> list[str]:
    """Every promise by name, with its sentence."""
    return [f"{each.__name__}: {each.__doc__}" for each in ALWAYS + AT_REST]


def _without_receipt(world: World, forgotten: Collection[str]) -> Found:
    receipts = books(world).receipts
    for at in world.watched:
        mine = district_rows(world, at)
        for item in items(at, OutboxState.DELIVERED):
            kept = receipts.get(item.id)
            # A copy that lingered on the line may have reached the restored district, which gave a receipt of its own.
            same = item.receipt == kept or item.id in world.server.forgotten
            lost = item.receipt is None or kept is None or not same
            if lost and item.id not in forgotten and (item.order in mine or item.id not in world.server.forgotten):
                yield f"{at.name}: {item.verb} {item.id} counts as delivered, and the district knows nothing of it"
