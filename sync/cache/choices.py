"""By what lists can be narrowed here: where orders came from, what they are marked with, which units there are."""

from typing import Final

from sqlalchemy import Connection

from sync.cache.filters import under
from sync.cache.overlay import Scene
from sync.regulation.orders import Unit
from sync.regulation.terms import Level

DISTINCT: Final = (
    "WITH RECURSIVE each(value) AS (SELECT min({column}) FROM {table} UNION ALL"
    " SELECT (SELECT min({column}) FROM {table} WHERE {column} > value) FROM each WHERE value IS NOT NULL)"
    " SELECT value FROM each WHERE value IS NOT NULL"
)
"""One jump along an index for each value."""
_LEVELS: Final = list(Level)


def distinct(connection: Connection, column: str, table: str) -> list[str]:
    """The values of an indexed column, without the empty one."""
    found = connection.exec_driver_sql(DISTINCT.format(column=column, table=table)).scalars()
    return [value for value in found if value]


def units(scene: Scene) -> list[Unit]:
    """The own unit and all below it, by level and name; none before it is known whose desk it is."""
    own = set(under(scene.actor.unit, scene.units)) if scene.actor else set()
    found = [unit for unit in scene.units.values() if unit.id in own]
    return sorted(found, key=lambda unit: (_LEVELS.index(unit.level), unit.name))
