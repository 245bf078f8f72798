"""What guards this machine's data, and whether the data are whole."""

from contextlib import closing
from dataclasses import dataclass
from typing import Final

from desktop.checkup.books import Books, read_books
from desktop.checkup.finding import Finding, bad, good, limited
from sync.cache.errors import CacheProblem, DamagedCache, KeyringLocked, KeyringMissing
from sync.cache.keyed import SCHEMA, Connection, connect, examine, translated
from sync.cache.profile import Profile
from sync.cache.rescue.gone import refuse_gone
from sync.cache.rescue.soundness import faults
from sync.cache.settings import CA, PROXY
from sync.cache.vault import keyring_answers, keyring_key, passphrase_key

GUARD: Final = "数据的钥匙"
DATA: Final = "本机数据"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """How this workstation reaches its district; empty before it is registered."""

    url: str = ""
    server: str = ""
    ca_pem: str = ""
    proxy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What came of it. `known` and `books` are None where the data could not be read."""

    found: list[Finding]
    known: Known | None = None
    books: Books | None = None


def key_of(profile: Profile, passphrase: str) -> bytes:
    """The key to data that are there; deriving it takes a tenth of a second and more. Raises CacheProblem."""
    return passphrase_key(profile, passphrase) if profile.guarded_by() == "passphrase" else keyring_key(profile)


def look(profile: Profile, passphrase: str, key: bytes | None = None) -> Looked:
    """The desk may be open meanwhile; nothing is changed. Who has the `key` already gives it."""
    guard = profile.guarded_by()
    if guard is None:
        return Looked(found=[_keyring(), good(DATA, "还没有数据，第一次打开时建立。")], known=Known())
    if guard == "passphrase" and not passphrase and key is None:
        said = "由口令保护，这次没有给出口令，里面的数据没有检查。"
        return Looked(
            found=[limited(GUARD, said, "先在窗口里输入口令，再检查一次；没有窗口时用 --passphrase-fd 给出。")]
        )
    try:
        key = key or key_of(profile, passphrase)
        version = examine(profile, key)
        refuse_gone(profile, key)
    except CacheProblem as problem:
        about = DATA if isinstance(problem, DamagedCache) else GUARD
        return Looked(found=[bad(about, f"{problem.title}：{problem.cause}", problem.advice)])
    guarded = good(GUARD, "由口令保护，口令正确。" if guard == "passphrase" else "在系统密钥环里。")
    try:
        return _read(profile, key, version, guarded)
    except CacheProblem as problem:
        return Looked(found=[guarded, bad(DATA, f"{problem.title}：{problem.cause}", problem.advice)])


def _keyring() -> Finding:
    try:
        keyring_answers()
    except (KeyringMissing, KeyringLocked) as problem:
        return limited(GUARD, f"{problem.title}。", problem.advice)
    return good(GUARD, "系统密钥环可用。")


def _read(profile: Profile, key: bytes, version: int, guarded: Finding) -> Looked:
    with closing(connect(profile.cache_file, key, read_only=True)) as connection, translated():
        broken, known = faults(connection), _known(connection)
        if broken:
            advice = "请在窗口里按“修复本机数据”，或关闭督办通后用 --repair 修复；草稿和待发送的会先抢救出来。"
            return Looked(found=[guarded, bad(DATA, f"有 {broken} 处损坏。", advice)], known=known)
        books = read_books(connection, version)
    older = "" if version == SCHEMA else f"（第 {version} 版，打开时升级到第 {SCHEMA} 版）"
    whole = good(DATA, f"完好{older}，待发送 {books.waiting} 件。")
    return Looked(found=[guarded, whole], known=known, books=books)


def _known(connection: Connection) -> Known:
    identity = dict(connection.execute("SELECT name, value FROM identity WHERE name IN ('server_url', 'server_id')"))
    chosen = dict(connection.execute("SELECT name, value FROM setting WHERE name IN (?, ?)", (CA, PROXY)))
    return Known(
        url=identity.get("server_url", ""),
        server=identity.get("server_id", ""),
        ca_pem=chosen.get(CA, ""),
        proxy=chosen.get(PROXY, ""),
    )
