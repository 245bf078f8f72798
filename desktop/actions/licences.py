"""Which software is shipped with this one, and under which licences, as its own metadata says."""

import re
from importlib import metadata
from typing import Final

OURS: Final = "duban-desk"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")


def shipped(root: str = OURS) -> list[str]:
    """One line for each piece that `root` needs, by name; reads many small files."""
    found: dict[str, str] = {}
    waiting = _needed(root, "desktop")
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = _line(name)
            waiting += _needed(name)
    return sorted((line for line in found.values() if line), key=str.casefold)


def _needed(name: str, extra: str = "") -> list[str]:
    """Without what another extra wants, and whatever is not installed here."""
    try:
        wanted = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    return [_normal(each) for each in wanted if "extra ==" not in each or (extra and f'"{extra}"' in each)]


def _normal(requirement: str) -> str:
    found = _NAME.match(requirement)
    return re.sub(r"[._-]+", "-", found[0]).lower() if found else ""


def _line(name: str) -> str:
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    return f"{told['Name']} {told['Version']}　{licence(told)}"


def licence(told: metadata.PackageMetadata) -> str:
    """The expression, the classifiers, or the first line of the field that some fill with the whole text."""
    classifiers = told.get_all("Classifier") or []
    named = [each.rsplit(" :: ", 1)[-1] for each in classifiers if each.startswith("License")]
    (expression,) = told.get_all("License-Expression") or [""]
    field = " ".join(told.get_all("License") or []).strip().splitlines()
    return expression or "、".join(named) or (field[0] if field else "—")
