"""`courier export` and `courier import`: what travels by hand where there is no line."""

import argparse
from typing import Any

from sync.cache.cache import Cache
from sync.cache.parcel import ParcelState
from sync.client.cli.exits import BY_STATE, DONE, OFFLINE, REFUSED, USAGE, Outcome
from sync.client.connect import connect
from sync.client.courier.exporting import export_answers, export_outbox
from sync.client.courier.importing import Imported, import_file
from sync.contract.clock import SystemClock
from sync.contract.status import SyncStatus


def run_courier(cache: Cache, options: argparse.Namespace) -> Outcome:
    """One of the two."""
    return _export(cache, options) if options.what == "export" else _import(cache, options)


def _export(cache: Cache, options: argparse.Namespace) -> Outcome:
    if options.file is None and options.answers is None:
        return {
            "problem": {"title": "没有说写到哪里", "cause": "", "advice": "请给出文件、文件夹或 --answers。"}
        }, USAGE
    value: dict[str, Any] = {}
    if options.answers is not None:
        value["answers"] = [str(file) for file in export_answers(cache, options.answers)]
    if options.file is not None:
        done = export_outbox(cache, SystemClock(), options.file)
        about = {"file": str(done.file), "commands": done.commands, "attachments": done.attachments, "left": done.left}
        value |= {**about, "sentence": done.sentence}
    return value, DONE


def _import(cache: Cache, options: argparse.Namespace) -> Outcome:
    imported = import_file(cache, SystemClock(), options.file)
    if imported.applied is None:
        return _relay(cache, imported, options)
    while cache.search.index_some():
        continue
    done = imported.applied
    told = {"receipts": done.receipts, "parked": done.parked, "received": done.rows, "whole": done.whole}
    return {"kind": "answer", **told, "sentence": imported.sentence}, REFUSED if done.parked else DONE


def _relay(cache: Cache, imported: Imported, options: argparse.Namespace) -> Outcome:
    """One cycle at once; without a line it waits here, and every later cycle tries again."""
    status = _cycle(cache)
    parcel = cache.parcels.get(imported.parcel)
    state = parcel.state if parcel else ParcelState.WAITING
    value: dict[str, Any] = {"kind": "outbox", "unit": imported.unit, "state": state, "sentence": imported.sentence}
    if parcel is not None and state is ParcelState.REFUSED:
        words = {"title": parcel.reason_title, "cause": parcel.reason_detail, "advice": parcel.reason_advice}
        return {**value, "sentence": f"区级平台没有接受{imported.unit}的信使文件。", "problem": words}, REFUSED
    if state is ParcelState.WAITING:
        return value, BY_STATE.get(status.state, OFFLINE)
    value["sentence"] = f"{imported.unit}的发件箱已转交区级平台，带回文件已经备好。"
    if options.answers is not None:
        value["answers"] = [str(file) for file in export_answers(cache, options.answers)]
    return value, DONE


def _cycle(cache: Cache) -> SyncStatus:
    engine = connect(cache, SystemClock())
    try:
        return engine.cycle(hurry=True).status
    finally:
        engine.close()
