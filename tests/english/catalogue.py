"""The English catalogue as a file: one context, every source with the places that say it and what fills its holes."""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from tests.english.reached import ROOT
from tests.english.sources import Source

TS: Final = ROOT / "resources" / "translations" / "desk_en.ts"
QM: Final = TS.with_suffix(".qm")


def read(path: Path = TS) -> dict[str, str]:
    """The English of every source; an empty one is unfinished."""
    if not path.exists():
        return {}
    tree = ET.parse(path)
    context = next(found for found in tree.iter("context") if found.findtext("name") == "desk")
    return {
        message.findtext("source") or "": message.findtext("translation") or "" for message in context.iter("message")
    }


def write(sources: Mapping[str, Source], english: Mapping[str, str], path: Path = TS) -> None:
    """Every source in the order of the files that say it."""
    root = _root()
    desk = _context(root, "desk")
    for source in sorted(sources.values(), key=lambda source: (min(source.places), source.text)):
        _message(desk, source, english.get(source.text, ""))
    _save(root, path)


def compile_to(target: Path = QM, source: Path = TS) -> None:
    """What Qt reads, from what people edit, with an index: a compiled catalogue cannot be listed by itself."""
    root = ET.parse(source).getroot()
    index = _context(root, "index")
    for number, chinese in enumerate(text for text, english in read(source).items() if english):
        _message(index, Source(str(number)), chinese)
    with tempfile.TemporaryDirectory() as folder:
        indexed = Path(folder, "indexed.ts")
        _save(root, indexed)
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([lrelease, "-silent", indexed, "-qm", target], check=True)


def _root() -> ET.Element:
    return ET.Element("TS", version="2.1", language="en", sourcelanguage="zh_CN")


def _save(root: ET.Element, path: Path) -> None:
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _context(root: ET.Element, name: str) -> ET.Element:
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = name
    return context


def _message(context: ET.Element, source: Source, english: str) -> None:
    message = ET.SubElement(context, "message")
    for place in sorted(source.places):
        ET.SubElement(message, "location", filename=f"../../{place}")
    ET.SubElement(message, "source").text = source.text
    if source.holes:
        told = "; ".join(f"{{{name}}} = {filling}" for name, filling in source.holes.items() if name != filling)
        if told:
            ET.SubElement(message, "extracomment").text = told
    translation = ET.SubElement(message, "translation")
    translation.text = english
    if not english:
        translation.set("type", "unfinished")
