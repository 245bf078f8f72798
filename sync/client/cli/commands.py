"""The commands: each does one thing to an open cache and returns what to print with its exit code."""

import argparse
import sys
from pathlib import Path
from typing import Final

from sync.cache.cache import Cache
from sync.cache.errors import CacheProblem
from sync.cache.settings import CA
from sync.client.cli.account import run_account
from sync.client.cli.asking import run_why
from sync.client.cli.conflicts import run_conflicts, run_resolve
from sync.client.cli.courier import run_courier
from sync.client.cli.exits import BY_STATE, DONE, OFFLINE, REFUSED, STORAGE, Outcome
from sync.client.cli.moving import run_move
from sync.client.cli.opening import secret
from sync.client.cli.restoring import run_restore
from sync.client.cli.showing import dumped, remembered, shown, status_value
from sync.client.cli.sparing import run_low_data
from sync.client.cli.telling import run_check_reply, run_progress, run_show
from sync.client.cli.verifying import run_verify
from sync.client.cli.watching import run_watch
from sync.client.connect import connect, transport_for
from sync.client.login import enrol, sign_in, sign_out
from sync.client.queueing import queue
from sync.client.wishes import Queued, Wish, unqueued
from sync.contract import codec
from sync.contract.clock import SystemClock


def run_enrol(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Register this workstation."""
    if options.ca:
        cache.settings.set(CA, Path(options.ca).read_text(encoding="ascii"))
    transport = transport_for(cache, SystemClock(), options.url)
    return enrol(cache, transport, options.code, options.name), DONE


def run_login(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Sign in; the tokens stay in the encrypted file."""
    password = secret(options.password_fd, "密码")
    session = sign_in(cache, transport_for(cache, SystemClock()), options.username, password)
    return {"actor": session.actor, "unit": session.unit, "expires_in": session.expires_in}, DONE


def run_logout(cache: Cache, _: argparse.Namespace) -> Outcome:
    """Forget the tokens."""
    if cache.identity.session:
        sign_out(cache, transport_for(cache, SystemClock()))
    return {"signed_in": False, "waiting": cache.outbox.waiting()}, DONE


def run_once(cache: Cache, _: argparse.Namespace) -> Outcome:
    """One cycle of the same engine as the desk's."""
    parked = cache.outbox.parked()
    engine = connect(cache, SystemClock())
    try:
        report = engine.cycle(hurry=True)
    finally:
        engine.close()
    while cache.search.index_some():
        continue
    value = {
        **status_value(cache, report.status, SystemClock()),
        "sent": report.sent,
        "received": report.received,
        "new_orders": report.new_orders,
        "decided": report.decided,
        "asked": report.asked,
        "rated_badly": report.rated_badly,
        "left": report.left,
    }
    code = BY_STATE.get(report.status.state, OFFLINE)
    return value, REFUSED if code == DONE and report.status.parked > parked else code


def run_status(cache: Cache, _: argparse.Namespace) -> Outcome:
    """How the line stood when it was last used; no network."""
    engine = connect(cache, SystemClock())
    engine.recall()
    return remembered(cache, engine.status(), SystemClock()), DONE


def run_queue(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Queue what a file asks for; one refusal does not keep the others.

    Where the storage fails, what was queued before is told all the same: giving the whole file again would double it.
    """
    text = sys.stdin.read() if options.file == "-" else Path(options.file).read_text(encoding="utf-8-sig")
    results: list[Queued] = []
    for wish in codec.loads(text, tuple[Wish, ...]):
        try:
            results.append(queue(cache, SystemClock(), wish))
        except CacheProblem as problem:
            results.append(unqueued(wish, reason=f"{problem.title}：{problem.cause}", remedy=problem.advice))
            return [shown(result) for result in results], STORAGE
    return [shown(result) for result in results], DONE if all(result.command for result in results) else REFUSED


def run_dump(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Everything that this workstation holds."""
    return dumped(cache, SystemClock(), reporter=options.reporter), DONE


COMMANDS: Final = {
    "courier": run_courier,
    "enrol": run_enrol,
    "login": run_login,
    "logout": run_logout,
    "once": run_once,
    "status": run_status,
    "queue": run_queue,
    "dump": run_dump,
    "low-data": run_low_data,
    "why": run_why,
    "conflicts": run_conflicts,
    "resolve": run_resolve,
    "account": run_account,
    "watch": run_watch,
    "show": run_show,
    "progress": run_progress,
    "check-reply": run_check_reply,
    "verify": run_verify,
}

UNOPENED: Final = {"move": run_move, "restore": run_restore}
"""Those to which the profile itself is the matter, before there is an open cache."""
