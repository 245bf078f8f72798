"""`duban-sync restore`: a new or mended workstation in one command, and what came back of the old one."""

import argparse
import json
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from sync.cache.cache import Cache, open_cache
from sync.cache.errors import CacheUnreachable, KeyringMissing, WrongKey
from sync.cache.profile import Profile, lock
from sync.cache.rescue.standing_up import StoodUp, stand_up
from sync.cache.rescue.telling import lost_words, merged_words, put_away_words, saved_words
from sync.cache.settings import CA, put
from sync.cache.vault import keyring_key, passphrase_key
from sync.client.cli.exits import BY_STATE, DONE, OFFLINE, REFUSED, Outcome, Text
from sync.client.cli.opening import profile_of, secret
from sync.client.cli.showing import status_value
from sync.client.cli.so_far import SoFar, say
from sync.client.restoring import Entry, Heard, Old, Restored, restore
from sync.contract.clock import Clock, SystemClock

WITHOUT: Final = "取不到钥匙时，不带 --from 再运行一次：工单从区级平台收回，旧数据里的草稿和待发送取不出来。"
RETIRED: Final = "原来的工作站由这一台接替，请区级平台停用它：duban-district workstation shut-out {}"
_TOLD: Final = "restore.told"
"""What this run, or an earlier one that was cut off, found of the old data."""


def run_restore(options: argparse.Namespace) -> Outcome:
    """All of it on the profile, whatever lies there; run again where it was cut off."""
    profile, clock = profile_of(options.profile), SystemClock()
    guarded = options.passphrase_fd is not None or profile.salt_file.exists()
    passphrase = secret(options.passphrase_fd, "口令") if guarded else ""
    password = secret(options.password_fd, "密码")
    entry = Entry(url=options.url, code=options.code, name=options.name, username=options.username, password=password)
    old = _old(options, passphrase)
    with lock(profile):
        stood = stand_up(profile, passphrase, clock.now(), forgotten=options.set_aside)
        with closing(open_cache(profile, stood.key, clock)) as cache:
            _stood(cache, stood)
            if options.ca:
                cache.settings.set(CA, Path(options.ca).read_text(encoding="ascii"))
            restored = restore(cache, clock, entry, old, _hearing(cache, clock))
            return _told(cache, restored, as_json=options.json)


def _old(options: argparse.Namespace, passphrase: str) -> Old | None:
    """The folder from before with its key: behind its own passphrase, the same as here, or in this keyring."""
    if options.old is None:
        return None
    old = Profile(options.old)
    if old.salt_file.exists():
        own = options.old_passphrase_fd is not None or not passphrase
        words = secret(options.old_passphrase_fd, "旧数据的口令") if own else passphrase
        return Old(profile=old, key=passphrase_key(old, words))
    if not old.begun():
        raise CacheUnreachable(f"{old.root} 里没有本机数据。", advice="请核对旧数据文件夹的位置。")
    try:
        return Old(profile=old, key=keyring_key(old))
    except (KeyringMissing, WrongKey) as error:
        raise WrongKey("旧数据的钥匙在旧电脑的系统密钥环里，这里没有。", advice=WITHOUT) from error


def _hearing(cache: Cache, clock: Clock) -> Heard:
    return Heard(
        merged=lambda tx, found, device: put(
            tx, _TOLD, _with(cache, [merged_words(found), *_retired(device)], [lost_words(found)])
        ),
        retired=lambda device: _note(cache, _retired(device), []),
        step=say,
        fetched=SoFar(cache, clock, say),
    )


def _retired(device: str) -> list[str]:
    return [RETIRED.format(device)] if device else []


def _stood(cache: Cache, stood: StoodUp) -> None:
    if stood.salvaged is not None:
        _note(cache, [saved_words(stood.salvaged)], [lost_words(stood.salvaged)])
    if stood.put_away is not None:
        _note(cache, [], [put_away_words(stood.put_away)])


def _note(cache: Cache, told: list[str], could_not: list[str]) -> None:
    """Keep it for the end, which may come in another run."""
    cache.settings.set(_TOLD, _with(cache, told, could_not))


def _with(cache: Cache, told: list[str], could_not: list[str]) -> str:
    """What was kept before, and this."""
    before = _earlier(cache)
    return json.dumps([before[0] + told, before[1] + [*filter(None, could_not)]])


def _earlier(cache: Cache) -> tuple[list[str], list[str]]:
    kept = cache.settings.get(_TOLD)
    told, could_not = json.loads(kept) if kept else ([], [])
    return told, could_not


def _told(cache: Cache, restored: Restored, *, as_json: bool) -> Outcome:
    told, could_not = _earlier(cache)
    status = restored.report.status
    code = BY_STATE.get(status.state, OFFLINE)
    if code == DONE:
        cache.settings.set(_TOLD, "")
        code = REFUSED if could_not or status.parked else DONE
    value = _value(cache, restored, told, could_not)
    return value if as_json else Text("\n".join(_words(value))), code


def _value(cache: Cache, restored: Restored, told: Sequence[str], could_not: Sequence[str]) -> dict[str, Any]:
    return {
        **status_value(cache, restored.report.status, SystemClock()),
        "orders": len(cache.orders.revs()),
        "drafts": len(cache.drafts.all()),
        "sent": restored.report.sent,
        "known": restored.known,
        "told": list(told),
        "could_not": list(could_not),
    }


def _words(value: dict[str, Any]) -> list[str]:
    words = [f"工作台已恢复：{value['unit']['name']}，{value['actor']['name']}。"]
    words.append(f"工单 {value['orders']} 件，草稿 {value['drafts']} 份，待发送 {value['waiting']} 件。")
    known, sent, parked = value["known"], value["sent"], value["parked"]
    if known or sent or parked:
        words.append(f"旧的待发送：区级平台早已收到 {known} 件，这次送达 {sent} 件，需要处理 {parked} 件。")
    return [*words, *value["told"], *value["could_not"], value["sentence"]]
