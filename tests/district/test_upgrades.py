"""A database made by an earlier program is brought to the present tables; one of a later program is refused."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import inspect, select

from sync.district.district import DATABASE, District
from sync.district.store.database import NewerStore
from sync.district.store.tables import STORE_VERSION, device_user, feed, meta, metadata
from tests.district.scenery import VILLAGE, Desk, order_in, serving
from tests.helpers.clocks import SteadyClock


def as_version_1(root: Path, clock: SteadyClock) -> None:
    """A district with an order, and its tables as the first program left them."""
    district = District.create(root, clock)
    order_in(district, VILLAGE)
    district.close()
    connection = sqlite3.connect(root / DATABASE)
    connection.executescript(
        "ALTER TABLE feed DROP COLUMN since; UPDATE meta SET value = '1' WHERE name = 'store_version'"
    )
    connection.close()


def test_the_first_programs_tables_become_the_present_ones(tmp_path: Path, clock: SteadyClock) -> None:
    as_version_1(tmp_path, clock)
    for _ in range(2):  # and the second time there is nothing to do
        district = District.open(tmp_path, clock)
        columns = {column["name"] for column in inspect(district.engine).get_columns("feed")}
        with district.read() as connection:
            version = connection.execute(select(meta.c.value).where(meta.c.name == "store_version")).scalar_one()
            known = set(connection.execute(select(feed.c.since)).scalars())
        district.close()
        assert columns == {column.name for column in metadata.tables["feed"].columns}
        assert int(version) == STORE_VERSION
        assert known == {2**62}, "nobody is taken to have seen anything"


def test_who_was_signed_in_before_counts_as_known_and_who_had_signed_out_does_not(
    tmp_path: Path, clock: SteadyClock
) -> None:
    district = District.create(tmp_path, clock)
    with serving(district) as url:
        stays, left = (Desk(district, url, VILLAGE, name) for name in ("stays", "left"))
        left.ask("POST", "/v1/logout")
    district.close()
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.executescript("DELETE FROM device_user; UPDATE meta SET value = '3' WHERE name = 'store_version'")
    connection.close()
    district = District.open(tmp_path, clock)
    with district.read() as reading:
        known = set(reading.execute(select(device_user.c.device)).scalars())
    district.close()
    assert known == {stays.enrolled.device}


def test_a_later_programs_tables_are_left_alone(tmp_path: Path, clock: SteadyClock) -> None:
    District.create(tmp_path, clock).close()
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.executescript("UPDATE meta SET value = '999' WHERE name = 'store_version'")
    connection.close()
    with pytest.raises(NewerStore):
        District.open(tmp_path, clock)
