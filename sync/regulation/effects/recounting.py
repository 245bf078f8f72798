"""Every clock that runs, counted again by a calendar that has changed (R5.1, R12.2-R12.4, R13.4)."""

from dataclasses import replace

from sync.regulation.deadlines import own_deadline
from sync.regulation.effects.hops import redated, replaced
from sync.regulation.effects.letters import letters_redated
from sync.regulation.orders import WorkOrder
from sync.regulation.rules import Rules


def recounted(order: WorkOrder, rules: Rules) -> WorkOrder:
    """The order with the own and the effective due of every live hop, and of an owed letter, as a count gives them now.

    Granted extensions count on from the new date; what is over keeps the dates by which it was judged.
    """
    for hop in order.assignments:
        if hop.live:
            order = replaced(order, replace(hop, own_due=own_deadline(hop, order, rules).due_utc))
    return letters_redated(redated(order, rules), rules)
