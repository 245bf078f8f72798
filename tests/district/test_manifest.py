"""The district's manifest: as its feed, however it came about, told with every answer, and cheap."""

import zlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import delete, event, select, update

from sync.contract import codec
from sync.contract.manifest import BUCKETS, NOT_YET, Tally, bucket_of, from_etag, one_row
from sync.contract.pages import Change, Entity, Manifest, PageEnd, read_line
from sync.contract.version import OLDEST_SCHEMA
from sync.district import manifest as keeping
from sync.district import streaming
from sync.district.cursors import Cursor
from sync.district.district import District
from sync.district.feed import Place, publish
from sync.district.manner import Manner
from sync.district.orders import load_order
from sync.district.setup import add_unit
from sync.district.store.tables import feed, manifest, meta
from sync.district.streaming import Feed
from sync.regulation.acts import DecideUpward, Sign, SubmitUpward
from sync.regulation.orders import Unit
from sync.regulation.terms import Ground, Level, UpwardDecision
from tests.district.scenery import OTHER_TOWN, TOWN, VILLAGE, Answered, Desk, district_does, hop, order_in


def counted(district: District) -> dict[tuple[str, int], Tally]:
    """Every scope's buckets, from the feed and nothing else."""
    found: dict[tuple[str, int], Tally] = defaultdict(Tally)
    with district.read() as connection:
        for row in connection.execute(select(feed).where(feed.c.gone.is_(None))):
            tally = one_row(Entity(row.entity), row.entity_id, row.rev)
            for number in (bucket_of(Entity(row.entity), row.entity_id), keeping.WHOLE):
                found[row.scope, number] += tally
    return dict(found)


def kept(district: District) -> dict[tuple[str, int], Tally]:
    with district.read() as connection:
        return {(scope, number): Tally(n, total) for scope, number, n, total in connection.execute(select(manifest))}


def sums_up(answer: Answered) -> str:
    return sum((one_row(c.entity, c.id, c.rev) for c in answer.changes if c.gone is None), Tally()).text


def told_when_nothing_is_new(desk: Desk, cursor: str) -> str:
    answer = desk.ask("GET", "/v1/changes", params={"cursor": cursor})
    assert answer.status_code == 304
    return from_etag(answer.headers["ETag"])


def goes_elsewhere(district: District, town: Desk) -> None:
    """An order of the township, which it hands on to another."""
    order = order_in(district, TOWN)
    assert town.do(Sign(hop=hop(order, TOWN)), order).receipt is not None
    with district.read() as connection:
        signed = load_order(connection, order.id)
    assert signed is not None
    up = SubmitUpward(hop=hop(order, TOWN), ground=Ground.OUT_OF_AUTHORITY, reason="属城门", suggested_unit=OTHER_TOWN)
    assert town.do(up, signed).receipt is not None
    with district.read() as connection:
        asked = load_order(connection, order.id)
    assert asked is not None
    verdict = UpwardDecision.ACCEPT
    district_does(
        district, DecideUpward(request=asked.submissions[0].id, verdict=verdict, opinion="同意", unit=OTHER_TOWN), asked
    )


def test_it_is_always_what_a_count_of_the_feed_gives(district: District, village: Desk, town: Desk) -> None:
    order = order_in(district, VILLAGE)
    assert village.do(Sign(hop=hop(order, VILLAGE)), order).receipt is not None
    before = counted(district)
    goes_elsewhere(district, town)
    assert kept(district) == counted(district)
    assert counted(district)[TOWN, keeping.WHOLE] == before[TOWN, keeping.WHOLE], "what left does not count"
    assert counted(district)[OTHER_TOWN, keeping.WHOLE].count == 1


def test_a_first_sync_and_every_later_answer_end_with_it(district: District, village: Desk) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(3)]
    first = village.pull()
    assert first.pages[-1].manifest == sums_up(first) == told_when_nothing_is_new(village, first.cursor)
    assert village.do(Sign(hop=hop(orders[0], VILLAGE)), orders[0]).receipt is not None
    later = village.pull(first.cursor)
    assert later.pages[-1].manifest == told_when_nothing_is_new(village, later.cursor) == sums_up(village.pull())
    assert later.pages[-1].manifest != first.pages[-1].manifest


def test_everyone_gets_what_is_for_everyone_besides_their_own(district: District, village: Desk) -> None:
    cursor = village.pull().cursor
    before = told_when_nothing_is_new(village, cursor)
    with district.begin() as tx:
        publish(tx, {keeping.EVERYONE}, Entity.UNIT, district.top.id, 2, Place(0, 0))
    after = village.pull(cursor)
    assert before != after.pages[-1].manifest == sums_up(village.pull())


def test_an_empty_poll_costs_the_same_statements_however_much_there_is(district: District, village: Desk) -> None:
    def statements() -> int:
        cursor = village.pull().cursor
        with watched(district) as said:
            told_when_nothing_is_new(village, cursor)
        return len(said)

    few = statements()
    for _ in range(60):
        order_in(district, VILLAGE)
    assert statements() == few
    assert few <= 7, few


@contextmanager
def watched(district: District) -> Iterator[list[str]]:
    """Every question that the district's database is asked."""
    said: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.startswith("SELECT"):
            said.append(statement)

    event.listen(district.engine, "before_cursor_execute", note)
    yield said
    event.remove(district.engine, "before_cursor_execute", note)


def test_an_answer_follows_what_becomes_new_while_it_is_on_its_way(district: District, village: Desk) -> None:
    order_in(district, VILLAGE)
    pieces = Feed(district, VILLAGE).pages(Cursor(seq=0), Manner(schema=OLDEST_SCHEMA))
    streamed, first = b"", True
    late = ""
    for _ in range(60):
        order_in(district, VILLAGE, subject="一件很长的事" * 60)
    for piece in pieces:
        streamed += piece
        if first:
            late, first = order_in(district, VILLAGE).id, False
    lines = [read_line(line) for line in zlib.decompress(streamed, 31).splitlines()]
    end = lines[-1]
    assert isinstance(end, PageEnd)
    assert late in {line.id for line in lines if isinstance(line, Change)}
    assert end.manifest == told_when_nothing_is_new(village, end.cursor)


def test_an_answer_that_cannot_catch_up_says_so(
    district: District, village: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "ROUNDS", 2)
    monkeypatch.setattr("sync.district.reading.anything_new", lambda *_: True)
    assert village.pull().pages[-1].manifest == NOT_YET


def test_a_bucket_comes_whole_with_its_own_sum(district: District, village: Desk) -> None:
    for _ in range(8):
        order_in(district, VILLAGE)
    whole = village.pull()
    asked = village.ask("GET", "/v1/manifest", params={"cursor": whole.cursor})
    texts = codec.loads(asked.content, Manifest).buckets
    assert len(texts) == BUCKETS
    answer = village.ask("GET", "/v1/buckets", params={"only": "5,63,0"})
    lines = [read_line(line) for line in answer.content.splitlines()]
    ends = [line for line in lines if isinstance(line, PageEnd)]
    assert [(end.bucket, end.more) for end in ends] == [(0, True), (5, True), (63, False)]
    assert [end.manifest for end in ends] == [texts[0], texts[5], texts[63]]
    wanted = {(c.id, c.rev) for c in whole.changes if bucket_of(c.entity, c.id) in (0, 5, 63)}
    assert {(line.id, line.rev) for line in lines if isinstance(line, Change)} == wanted


def test_whoever_is_behind_gets_no_buckets_but_has_to_pull(district: District, village: Desk) -> None:
    cursor = village.pull().cursor
    order_in(district, VILLAGE)
    asked = village.ask("GET", "/v1/manifest", params={"cursor": cursor})
    assert codec.loads(asked.content, Manifest).buckets == ()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/manifest", 410),
        ("/v1/manifest?cursor=9.forged", 410),
        ("/v1/buckets", 400),
        ("/v1/buckets?only=64", 400),
        ("/v1/buckets?only=-1", 400),
        ("/v1/buckets?only=1,x", 400),
    ],
)
def test_what_makes_no_sense_is_refused(village: Desk, path: str, status: int) -> None:
    assert village.ask("GET", path).status_code == status


def test_a_district_of_the_earlier_version_is_counted_once(district: District, village: Desk, town: Desk) -> None:
    order_in(district, VILLAGE)
    goes_elsewhere(district, town)
    expected = kept(district)
    with district.begin() as tx:
        tx.connection.execute(delete(manifest))
        tx.connection.execute(update(meta).where(meta.c.name == "store_version").values(value=b"2"))
    District.open(district.root, district.clock).close()
    assert kept(district) == expected
    with district.begin() as tx:
        tx.connection.execute(delete(manifest).where(manifest.c.scope == TOWN))
    District.open(district.root, district.clock).close()
    assert kept(district) != expected, "an open district is not counted at every start"


def test_a_unit_that_is_added_later_counts_for_everyone(district: District, village: Desk) -> None:
    with district.begin() as tx:
        add_unit(tx, Unit(id="neu", name="新村", level=Level.VILLAGE, parent=TOWN))
    assert kept(district) == counted(district)
