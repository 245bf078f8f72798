"""How the line does: a first sync, and asking when there is nothing new."""

from pathlib import Path

from tests.bench.figures import Figure, Figures
from tests.bench.filling import Filled, complete
from tests.bench.measuring import measured
from tests.helpers.authority import Authority
from tests.helpers.district import served

ACKED = 2 * 52
"""IP and TCP heads of a question and an answer on a connection that stays open; each acknowledges the one before."""

FLOOR_POLL = (
    b"GET /v1/changes?cursor=0123456789abcdef HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n"
    b"Authorization: Bearer 0123456789abcdef0123456789abcdef\r\n\r\n"
    b"HTTP/1.1 304 Not Modified\r\nDate: Mon, 28 Sep 2026 01:00:00 GMT\r\n\r\n"
)
"""The least that HTTP/1.1 can say with a cursor, a token of 128 bits and a date."""


def first_sync(url: str, filled: Filled, desk: Path) -> tuple[Figure, Figure]:
    """Seconds of a first sync, and bytes over the line, into the new profile `desk`."""
    copy = desk.with_suffix(".rows.gz")
    ours = measured("first_sync", url, filled.code, str(desk), str(copy))
    complete(ours, filled)
    floors = [measured("floor_sync", str(copy), str(desk.with_suffix(f".floor{n}")))["seconds"] for n in range(3)]
    size = copy.stat().st_size
    return Figure(ours["seconds"], "s", sorted(floors)[1]), Figure(ours["bytes"], "bytes", size)


def secure(filled: Filled, desk: Path, folder: Path) -> Figures:
    """What a secure line adds to asking for news: the first time, and on a connection that stays open."""
    authority = Authority()
    pem = folder / "authority.pem"
    pem.write_text(authority.pem)
    with served(filled.folder) as plain:
        floor = measured("empty_poll", plain.url, str(desk))
    with served(filled.folder, authority.files(folder)) as district:
        ours = measured("empty_poll", district.url, str(desk), str(pem))
    return {
        "line.tls_first_poll_bytes": Figure(ours["first_bytes"], "bytes", floor["first_bytes"]),
        "line.tls_kept_poll_bytes": Figure(ours["bytes"], "bytes", floor["bytes"]),
        "line.tls_round_trips": Figure(ours["first_trips"], "round trips", floor["first_trips"]),
    }


def index(filled: Filled, desk: Path, label: str) -> Figures:
    """Seconds until a first sync can be searched by its words as well; its rows are found before."""
    ours = measured("indexing", str(desk))
    complete(ours, filled)
    return {f"line.index_{label}_s": Figure(ours["seconds"], "s")}


def empty_poll(url: str, desk: Path, label: str) -> Figures:
    """What it costs to hear that there is nothing new."""
    ours = measured("empty_poll", url, str(desk))
    return {
        f"line.empty_poll_kept_bytes_{label}": Figure(ours["bytes"] + ACKED, "bytes", len(FLOOR_POLL) + ACKED),
        f"line.empty_poll_round_trips_{label}": Figure(ours["round_trips"], "round trips", 1),
        f"line.empty_poll_first_bytes_{label}": Figure(ours["first_bytes"], "bytes", len(FLOOR_POLL)),
    }
