"""Prepares a district to look at and serves it on the loopback until it is told to stop."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from threading import Event, Thread
from typing import Final

import uvicorn

from sync.contract.clock import Clock
from sync.district.cli.common import CommandFailed, listening
from sync.district.demo.cast import Ticket, make_users, only_strangers, tickets
from sync.district.demo.play import Play
from sync.district.demo.sample import fill
from sync.district.demo.stories import stories
from sync.district.district import District
from sync.district.routes.app import create_app

LOOPBACK: Final = "127.0.0.1"
LAST_WORDS_S: Final = 2
"""How long waiting workstations may keep the server from ending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """What the demo prints: where it is, who may come in, and how many orders of the sample there are."""

    url: str
    users: list[Ticket]
    orders: int
    added: int


def prepare(data: Path, clock: Clock) -> tuple[District, list[Ticket], int]:
    """The district with units, users and sample, fresh enrolment codes, and how many orders were added just now.

    Safe to run again: what is there stays as it is. All of it is one transaction: cut short, nothing of it happened.
    Raises CommandFailed where the folder belongs to a real district: known passwords have no place there.
    """
    district = District.create(data, clock)
    now = clock.now()
    with district.begin() as tx:
        if only_strangers(tx):
            raise CommandFailed(f"{data} 里是正式的区级平台数据，请另选一个文件夹做演示")
        make_users(tx, now)
        added = fill(tx, now, district.root)
        return district, tickets(tx, now), added


def open_door(port: int = 0) -> socket.socket:
    """A listening socket on the loopback; port 0 takes any free one."""
    return listening(LOOPBACK, port)


def invitation(door: socket.socket, users: list[Ticket], added: int) -> Invitation:
    """What to tell the visitor."""
    url = f"http://{LOOPBACK}:{door.getsockname()[1]}"
    return Invitation(url=url, users=users, orders=len(stories()), added=added)


def serve(district: District, door: socket.socket, *, pace: float = 0, seed: int = 0) -> None:
    """Answer until SIGTERM or SIGINT; with a pace, the play runs beside it, in the same process."""
    stop = Event()
    player = Thread(target=_keep_playing, args=(district, stop.wait, pace, seed), name="play")
    if pace > 0:
        player.start()
    try:
        config = uvicorn.Config(
            create_app(district),
            server_header=False,
            access_log=False,
            log_level="warning",
            timeout_graceful_shutdown=LAST_WORDS_S,
        )
        uvicorn.Server(config).run(sockets=[door])
    finally:
        stop.set()
        if player.is_alive():
            player.join()


def _keep_playing(district: District, wait: Callable[[float], bool], pace: float, seed: int) -> None:
    for _ in Play(district, Random(seed or None)).run(pace=pace, wait=wait):
        continue
