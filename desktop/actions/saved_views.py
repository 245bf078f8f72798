"""Lists that somebody looks at again and again: a place, what it is narrowed by, its order and its look."""

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from desktop.actions.looks import USUAL, Look, look_of
from sync.cache.filters import EVERYTHING, Filter, Sort, filter_of
from sync.cache.places import Place

if TYPE_CHECKING:
    from desktop.actions.desk import Desk

SETTING: Final = "inbox.views"
MOST: Final = 9
"""So many can be told apart at a glance, and have a key each."""
NAME: Final = 12
"""Characters of a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """One list under its name."""

    name: str
    place: Place
    where: Filter = EVERYTHING
    sort: Sort = Sort.DUE
    look: Look = USUAL


def saved_views(desk: "Desk") -> list[SavedView]:
    """Those kept on this workstation, oldest first; one that this version cannot read is left out."""
    kept = desk.cache.settings.get(SETTING, "[]")
    return [view for each in json.loads(kept) if (view := _read(each)) is not None]


def save_view(desk: "Desk", view: SavedView) -> list[SavedView]:
    """Keep a view; one of the same name is replaced, the newest of more than MOST pushes nothing out. Returns all."""
    named = replace(view, name=view.name.strip()[:NAME])
    kept = [named if each.name == named.name else each for each in saved_views(desk)]
    if named not in kept and len(kept) < MOST:
        kept.append(named)
    return _keep(desk, kept)


def rename_view(desk: "Desk", old: str, new: str) -> list[SavedView]:
    """Give a view another name; the name of another one is not taken. Returns all."""
    kept = saved_views(desk)
    name = new.strip()[:NAME]
    if name and name not in [each.name for each in kept]:
        kept = [replace(each, name=name) if each.name == old else each for each in kept]
    return _keep(desk, kept)


def delete_view(desk: "Desk", name: str) -> list[SavedView]:
    """Forget a view. Returns those that are left."""
    return _keep(desk, [each for each in saved_views(desk) if each.name != name])


def _keep(desk: "Desk", views: list[SavedView]) -> list[SavedView]:
    desk.cache.settings.set(SETTING, json.dumps([asdict(view) for view in views], ensure_ascii=False))
    return views


def _read(kept: dict[str, Any]) -> SavedView | None:
    try:
        where, sort = filter_of(kept["where"]), Sort(kept["sort"])
        look = look_of(kept["look"]) if "look" in kept else USUAL
        return SavedView(name=kept["name"], place=Place(kept["place"]), where=where, sort=sort, look=look)
    except (KeyError, TypeError, ValueError):
        return None
