"""A reader of the PDFs that Qt writes: the words of every page, by the map that each font carries along."""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path

_OBJECT = re.compile(rb"(\d+) 0 obj(.*?)endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)endstream", re.DOTALL)
_RANGE = re.compile(r"<([0-9A-F]+)> <([0-9A-F]+)> (?:\[(.*?)\]|<([0-9A-F]+)>)", re.DOTALL)
_STEP = re.compile(r"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj")


def pages_of(file: Path) -> list[str]:
    """The words of each page, without the blanks between them."""
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(file.read_bytes())}
    return [_words(objects, body) for body in objects.values() if b"/Type /Page\n" in body]


def _words(objects: dict[int, bytes], page: bytes) -> str:
    maps = {name: _map(objects, objects[number]) for name, number in _fonts(objects[_reference(page, "Resources")])}
    content, font, said = _stream(objects[_reference(page, "Contents")]).decode("latin-1"), "", []
    for step in _STEP.finditer(content):
        if step[1]:
            font = step[1]
        else:
            codes = re.findall("....", step[2])
            said += [maps[font].get(int(code, 16), "") for code in codes]
    return flat("".join(said))


def boxes_in(file: Path) -> int:
    """How many characters no font had, so that an empty box stands for each."""
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(file.read_bytes())}
    pages = (body for body in objects.values() if b"/Type /Page\n" in body)
    drawn = (_stream(objects[_reference(page, "Contents")]).decode("latin-1") for page in pages)
    steps = (step for content in drawn for step in _STEP.finditer(content) if step[2])
    return sum(re.findall("....", step[2]).count("0000") for step in steps)


def flat(words: str) -> str:
    """Words as `pages_of` gives them: without blanks, in one of the shapes that a character may have."""
    return "".join(unicodedata.normalize("NFKC", words).split())


def _fonts(resources: bytes) -> Iterator[tuple[str, int]]:
    for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources):
        yield name.decode(), int(number)


def _map(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for first, last, listed, single in _RANGE.findall(
        _stream(objects[_reference(font, "ToUnicode")]).decode("latin-1")
    ):
        start = int(first, 16)
        if listed:
            found |= {start + n: _letter(each) for n, each in enumerate(re.findall("<([0-9A-F]+)>", listed))}
        else:
            found |= {n: chr(int(single, 16) + n - start) for n in range(start, int(last, 16) + 1)}
    return found


def _letter(code: str) -> str:
    return bytes.fromhex(code).decode("utf-16-be", "replace")


def _reference(body: bytes, name: str) -> int:
    found = re.search(rb"/" + name.encode() + rb" (\d+) 0 R", body)
    assert found, name
    return int(found[1])


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found
    return zlib.decompress(found[1]) if b"FlateDecode" in body.split(b"stream", 1)[0] else found[1]
