"""Sends what is due now and then, beside a district that serves."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sync.district.district import District
from sync.district.upstream.rounds import push_due
from sync.district.upstream.settings import load_target
from sync.mishaps import describe

EVERY: Final = 30.0
"""Seconds between two looks; each look costs one indexed read."""
PATIENCE: Final = 5.0
"""Seconds that the end waits for a result under way; it is sent again where it was cut off."""

log = logging.getLogger("duban.district")


@contextmanager
def pushing(district: District, every: float = EVERY) -> Iterator[None]:
    """Results are sent for as long as the block lasts; an address set meanwhile counts from the next look on."""
    stop = threading.Event()
    worker = threading.Thread(target=_work, args=(district, stop, every), name="upstream", daemon=True)
    worker.start()
    try:
        yield
    finally:
        stop.set()
        worker.join(PATIENCE)


def _work(district: District, stop: threading.Event, every: float) -> None:
    while not stop.wait(every):
        try:
            with district.read() as connection:
                target = load_target(connection)
            if target is not None:
                push_due(district, target)
        except Exception as error:  # noqa: BLE001 - the units are served whatever happens here
            # Not the message: it may quote a result, or the address with what it lets in. The next look tries again.
            log.error("results could not be sent upstream\n%s", describe(error))  # noqa: TRY400
