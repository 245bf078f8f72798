"""State that flows down: what a first sync brings first, what is new afterwards, and what an idle poll costs."""

import http.client
import random
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from sqlalchemy import update

from sync.contract import codec, problems
from sync.contract.pages import Entity, Gone, PageEnd
from sync.contract.version import SERVER_HEADER
from sync.district.cursors import BadCursor, Cursor, read_cursor, write_cursor
from sync.district.district import District
from sync.district.identity import start_epoch
from sync.district.orders import load_order
from sync.district.paging import Page
from sync.district.store.tables import counter
from sync.district.store.transaction import SEQUENCE
from sync.regulation.acts import DecideUpward, Dispatch, Sign, SubmitUpward
from sync.regulation.orders import Reporter, Unit
from sync.regulation.rules import Rules, RuleSheet
from sync.regulation.terms import Ground, Kind, UpwardDecision
from tests.district.scenery import OTHER_TOWN, OTHER_VILLAGE, TOWN, VILLAGE, Desk, district_does, hop, order_in
from tests.helpers.clocks import SteadyClock


def test_a_first_sync_brings_units_and_rules_then_what_is_due_soonest(
    district: District, village: Desk, clock: SteadyClock
) -> None:
    early = order_in(district, VILLAGE)
    clock.tick(days=1)
    village.session = village.sign_in()
    late = order_in(district, VILLAGE)
    answer = village.pull()
    entities = [change.entity for change in answer.changes]
    assert entities == [Entity.RULES] + [Entity.UNIT] * len(district.units) + [Entity.ORDER] * 2
    assert [order.id for order in answer.orders()] == [early.id, late.id]
    rules = Rules.from_sheet(codec.loads(bytes(answer.changes[0].row), RuleSheet))
    assert rules == district.rules
    units = {c.id: codec.loads(bytes(c.row), Unit) for c in answer.changes if c.entity is Entity.UNIT}
    assert units == dict(district.units)
    assert answer.changes[1].id == district.top.id, "parents come before their children"


def test_rows_travel_as_they_were_stored(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    sent = village.pull().changes[-1]
    with district.read() as connection:
        assert codec.loads(bytes(sent.row), type(order)) == load_order(connection, order.id)
    assert sent.rev == order.rev


def test_a_first_sync_goes_on_from_any_page(district: District, village: Desk) -> None:
    made = {order_in(district, VILLAGE, subject=f"第{n}件" * 20).id for n in range(60)}
    whole = village.pull()
    assert len(whole.pages) > 2
    assert [page.more for page in whole.pages] == [True] * (len(whole.pages) - 1) + [False]
    for page in whole.pages[:-1]:
        rest = village.pull(page.cursor)
        known = len(whole.changes) - len(rest.changes)
        assert whole.changes[known:] == rest.changes
    assert {order.id for order in whole.orders()} == made


def test_what_changes_during_a_first_sync_arrives_in_the_end(district: District, village: Desk) -> None:
    orders = [order_in(district, VILLAGE, subject=f"第{n}件" * 20) for n in range(60)]
    middle = village.pull().pages[-2].cursor
    changed, new = district_moves(district, orders[0].id, village), order_in(district, VILLAGE)
    rest = village.pull(middle)
    assert {changed, new.id} <= {order.id for order in rest.orders()}


def district_moves(district: District, order_id: str, village: Desk) -> str:
    with district.read() as connection:
        order = load_order(connection, order_id)
    assert order is not None
    assert village.do(Sign(hop=hop(order, VILLAGE)), order).receipt is not None
    return order_id


def test_afterwards_only_what_is_new_arrives(district: District, village: Desk) -> None:
    order_in(district, VILLAGE)
    cursor = village.pull().cursor
    new = order_in(district, VILLAGE)
    answer = village.pull(cursor)
    assert [change.id for change in answer.changes] == [new.id]


def test_pages_stay_about_twelve_kilobytes(district: District, village: Desk) -> None:
    for n in range(120):
        order_in(district, VILLAGE, subject=f"{n}号楼前的路灯坏了")
    answer = village.pull()
    assert len(answer.raw) / len(answer.pages) < 13_000


def test_no_page_is_large_where_orders_follow_what_packs_much_better(
    district: District, village: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    real = Page.end

    def end(page: Page, mark: PageEnd) -> bytes:
        packed = real(page, mark)
        sizes.append(len(packed))
        return packed

    monkeypatch.setattr(Page, "end", end)
    chance = random.Random(3)
    for _ in range(60):
        order_in(district, VILLAGE, body="".join(chr(chance.randrange(0x4E00, 0x5E00)) for _ in range(300)))
    village.pull()
    assert len(sizes) > 3
    assert max(sizes) < 13_000


def test_nothing_new_is_a_bodiless_304_with_hardly_any_headers(district: District, village: Desk) -> None:
    cursor = village.pull().cursor
    parts = urlsplit(village.url)
    line = http.client.HTTPConnection(str(parts.hostname), parts.port)
    line.request("GET", f"/v1/changes?cursor={cursor}", headers=village.headers())
    answer = line.getresponse()
    assert (answer.status, answer.read()) == (304, b"")
    headers = {name.lower(): value for name, value in answer.getheaders()}
    assert set(headers) == {"date", "etag", SERVER_HEADER.lower()}
    assert len(headers["etag"]) == 10
    assert headers[SERVER_HEADER.lower()] == district.identity.server_id
    line.close()


def test_other_units_changes_leave_the_feed_quiet(district: District, village: Desk) -> None:
    cursor = village.pull().cursor
    order_in(district, OTHER_TOWN)
    assert village.ask("GET", "/v1/changes", params={"cursor": cursor}).status_code == 304


def test_each_unit_sees_its_own_and_its_subtrees_orders(
    district: District, url: str, village: Desk, town: Desk, other_village: Desk
) -> None:
    mine, next_door, elsewhere = (
        order_in(district, VILLAGE),
        order_in(district, OTHER_VILLAGE),
        order_in(district, OTHER_TOWN),
    )
    tray = order_in(district, None)
    top = Desk(district, url, district.top.id, "qu")
    seen = [{order.id for order in desk.pull().orders()} for desk in (village, other_village, town, top)]
    assert seen == [{mine.id}, {next_door.id}, {mine.id, next_door.id}, {mine.id, next_door.id, elsewhere.id, tray.id}]


def test_an_order_that_goes_elsewhere_leaves_the_scope(district: District, village: Desk, town: Desk) -> None:
    order = order_in(district, TOWN)
    assert town.do(Sign(hop=hop(order, TOWN)), order).receipt is not None
    cursor = town.pull().cursor
    signed = town.pull().orders()[0]
    up = SubmitUpward(
        hop=hop(order, TOWN), ground=Ground.OUT_OF_AUTHORITY, reason="属城门镇", suggested_unit=OTHER_TOWN
    )
    assert town.do(up, signed).receipt is not None
    asked = town.pull(cursor).orders()[0]
    accept = DecideUpward(
        request=asked.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="同意", unit=OTHER_TOWN
    )
    after = district_does(district, accept, asked)
    change = town.pull(cursor).changes[-1]
    assert (change.id, change.gone, change.rev) == (order.id, Gone.LEFT_SCOPE, after.rev)
    assert bytes(change.row) == b"null"
    assert order.id not in {seen.id for seen in town.pull().orders()}


def test_an_order_that_comes_back_returns_with_a_higher_rev(district: District, village: Desk) -> None:
    order = order_in(district, None)
    sent = district_does(district, Dispatch(unit=VILLAGE), order)
    assert village.pull().orders()[0].rev == sent.rev


@pytest.mark.parametrize("kind", [Kind.REPORT, Kind.HELP])
def test_a_whistle_blowers_name_does_not_travel_down(district: District, url: str, village: Desk, kind: Kind) -> None:
    # A confidential order, and every 举报, travels down without identity (R17.3).
    who = Reporter(name="李不愿透露", phone="13911112222", address="某村1号", confidential=kind is Kind.HELP)
    order = order_in(district, VILLAGE, kind=kind, reporter=who)
    answer = village.pull()
    assert answer.orders()[0].reporter == Reporter(confidential=True)
    answered = village.send(village.write(Sign(hop=hop(order, VILLAGE)), order))
    for row in (answer.changes[-1].row, answered.changes[0].row):
        assert "13911112222" not in bytes(row).decode()
    top = Desk(district, url, district.top.id, "qu")
    assert top.pull().orders()[0].reporter == who


@pytest.mark.parametrize("spoil", ["x{}", "{}x", "1{}", "nonsense.{}"])
def test_a_forged_cursor_starts_over(village: Desk, spoil: str) -> None:
    answer = village.ask("GET", "/v1/changes", params={"cursor": spoil.format(village.pull().cursor)})
    assert answer.status_code == 410
    assert answer.json()["type"] == problems.CURSOR_EXPIRED


def test_a_cursor_of_another_unit_starts_over(village: Desk, town: Desk) -> None:
    answer = village.ask("GET", "/v1/changes", params={"cursor": town.pull().cursor})
    assert answer.status_code == 410


def test_a_new_epoch_ends_every_cursor(district: District) -> None:
    old = write_cursor(Cursor(seq=7), district.identity, VILLAGE)
    assert read_cursor(old, district.identity, VILLAGE) == Cursor(seq=7)
    with district.begin() as tx:
        start_epoch(tx.connection, district.clock.now())
    again = District.open(district.root, district.clock)
    with pytest.raises(BadCursor):
        read_cursor(old, again.identity, VILLAGE)
    assert again.identity.server_id == district.identity.server_id
    again.close()


def test_waiting_ends_as_soon_as_something_is_new(district: District, village: Desk, clock: SteadyClock) -> None:
    cursor = village.pull().cursor
    asked = {"cursor": cursor, "seconds": "0"}
    assert village.ask("GET", "/v1/wait", params=asked).status_code == 304
    order_in(district, VILLAGE)
    clock.tick(1)
    answer = village.ask("GET", "/v1/wait", params={**asked, "seconds": "20"})
    assert (answer.status_code, answer.content) == (204, b"")


@pytest.mark.parametrize("seconds", ["nan", "inf", "soon"])
def test_a_wait_without_an_end_is_refused(village: Desk, seconds: str) -> None:
    answer = village.ask("GET", "/v1/wait", params={"cursor": village.pull().cursor, "seconds": seconds})
    assert (answer.status_code, answer.json()["type"]) == (400, problems.MALFORMED)


def test_a_cursor_that_a_restored_backup_does_not_know_starts_over(district: District, village: Desk) -> None:
    order_in(district, VILLAGE)
    cursor = village.pull().cursor
    with district.begin() as tx:
        tx.connection.execute(update(counter).where(counter.c.name == SEQUENCE).values(value=counter.c.value - 1))
    answer = village.ask("GET", "/v1/changes", params={"cursor": cursor})
    assert (answer.status_code, answer.json()["type"]) == (410, problems.CURSOR_EXPIRED)


def test_without_a_session_there_is_no_feed(district: District, village: Desk, clock: SteadyClock) -> None:
    clock.tick(timedelta(minutes=16).total_seconds())
    for path in ("/v1/changes", "/v1/wait", "/v1/commands/x", "/v1/blobs/" + "0" * 64):
        answer = village.ask("GET", path)
        assert answer.status_code == 401
        assert answer.json()["type"] == problems.SESSION_EXPIRED
        assert answer.headers[SERVER_HEADER] == district.identity.server_id
