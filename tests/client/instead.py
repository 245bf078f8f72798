"""For a while somebody else answers in the district's place."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sync.contract.commands import Envelope
from sync.contract.receipts import BatchAnswer, CommandResult, Receipt
from tests.client.hostile import SERVER_ID, Answering, Hostile, Reply, hostile
from tests.client.station import Station
from tests.helpers.clocks import MORNING

PORTAL_PAGE = "<html><title>上网认证</title></html>".encode()


@contextmanager
def instead(village: Station, *replies: Answering) -> Iterator[Hostile]:
    """For a while, these answers come instead of the district's; those with an identity bear the district's own."""

    def disguised(answering: Answering) -> Answering:
        if not isinstance(answering, Reply):
            return lambda asked: as_the_district(answering(asked))
        return as_the_district(answering)

    def as_the_district(reply: Reply) -> Reply:
        return replace(reply, identity=village.cache.identity.server_id) if reply.identity == SERVER_ID else reply

    good = village.url
    with hostile(*(disguised(reply) for reply in replies)) as server:
        village.move_to(server.url)
        yield server
    village.move_to(good)


def answer(*results: CommandResult) -> BatchAnswer:
    return BatchAnswer(results=results, changes=(), server_time=MORNING)


def receipt_for(envelope: Envelope) -> Receipt:
    return Receipt(
        number="1", command=envelope.id, order=envelope.order, hash=envelope.hash, seq=9, rev=9, received_at=MORNING
    )
