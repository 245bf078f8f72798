"""A village without a line, a stick, and what can be seen at the district."""

import shutil
from pathlib import Path

from sqlalchemy import func, select

from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.client.courier.exporting import Exported, export_answers, export_outbox
from sync.client.courier.importing import Imported, import_file
from sync.contract import codec
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.store.tables import command, timeline
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.client.station import Station

CANARY = "金丝雀不应被转交的人看见"


def exported(village: Station, stick: Path) -> Exported:
    return export_outbox(village.cache, village.clock, stick)


def imported(station: Station, file: Path) -> Imported:
    return import_file(station.cache, station.clock, file)


def relayed(relay: Station, file: Path, stick: Path) -> Path:
    """Another workstation takes the file, brings it to the district, and writes the answer onto the stick."""
    imported(relay, file)
    relay.engine.cycle(hurry=True)
    (answer,) = export_answers(relay.cache, stick)
    return answer


def effects(district: District, item: OutboxItem) -> int:
    """How often a command stands in the timeline of its order."""
    with district.read() as connection:
        where = timeline.c.entry == item.id
        return connection.execute(select(func.count()).select_from(timeline).where(where)).scalar() or 0


def commands(district: District) -> int:
    with district.read() as connection:
        return connection.execute(select(func.count()).select_from(command)).scalar() or 0


def at_district(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def state_of(station: Station) -> bytes:
    """Everything of a cache that a courier file could change."""
    cache = station.cache
    facts = {order: codec.plain(cache.orders.fact(order)) for order in sorted(cache.orders.revs())}
    outbox = [codec.plain(item) for item in cache.outbox.all()]
    parcels = [codec.plain(each) for each in (*cache.parcels.waiting(), *cache.parcels.ready())]
    return codec.dumps([facts, outbox, parcels, cache.orders.cursor(), cache.orders.confirmed_at])


def changed_at(file: Path, position: int, *, into: Path) -> Path:
    """A copy with one bit turned; counted from the end where negative."""
    data = bytearray(file.read_bytes())
    data[position] ^= 1
    into.write_bytes(bytes(data))
    return into


def copied(file: Path, into: Path) -> Path:
    return Path(shutil.copyfile(file, into))


def waiting(station: Station, item: OutboxItem) -> bool:
    return station.item(item.id).state is OutboxState.WAITING


def progress(station: Station, order: WorkOrder, text: str = CANARY, *files: Path) -> OutboxItem:
    return station.queue(Verb.PROGRESS, order, *files, text=text)
