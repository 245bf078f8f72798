"""The key of the encrypted copy: 32 bytes from the system keyring or from a passphrase, never in a plain file."""

import hashlib
import json
import os
import secrets
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

from sync.cache.errors import CacheUnreachable, DamagedCache, KeyringLocked, KeyringMissing, WrongKey
from sync.cache.keyed import mark_of
from sync.cache.profile import Profile

SERVICE: Final = "duban-desk"
KEY_BYTES: Final = 32
NO_KEY: Final = (
    "若换过系统账户或密钥环，请用原来的账户登录。密钥确实找不回来的，可以用新的登记码重新登记："
    "旧数据原样放到一边，里面的草稿和待发送取不出来，工单会从区级平台取回。"
)
COST: Final[dict[str, int]] = {"n": 2**16, "r": 8, "p": 1}
"""scrypt: 64 MB and about 150 ms on an office PC; written beside the salt, so that it can be raised later."""


def keyring_key(profile: Profile) -> bytes:
    """The key from the system keyring, made on first use. May block: never call it on the window's thread.

    Raises KeyringMissing, KeyringLocked, or WrongKey when there is a cache but the keyring has no key for it.
    """
    account = str(profile.root.resolve())
    stored = _remembered(profile, account)
    if stored:
        return bytes.fromhex(stored)
    if profile.begun():
        raise WrongKey("系统密钥环里没有这份数据的密钥。", advice=NO_KEY)
    key = secrets.token_bytes(KEY_BYTES)
    know(profile, key)
    if _asked(lambda ring: ring.get_password(SERVICE, account)) != key.hex():
        raise KeyringLocked("系统密钥环没有记住密钥。")
    with suppress(FileNotFoundError):
        profile.salt_file.unlink()
    return key


def know(profile: Profile, key: bytes) -> None:
    """Keep the key for this folder, and by its mark, by which the folder is known when it is mounted elsewhere."""
    for account in (str(profile.root.resolve()), _account(mark_of(key))):
        _asked(partial(_keep, account, key.hex()))


def load() -> None:
    """Import the library that asks the system keyring, which takes longer than asking. Asks nothing."""
    import keyring  # noqa: F401


def keyring_answers() -> None:
    """Return when the system keyring can be asked; nothing is kept in it. Raises KeyringMissing, KeyringLocked."""
    _asked(lambda ring: ring.get_password(SERVICE, ""))


def passphrase_key(profile: Profile, passphrase: str) -> bytes:
    """The key derived from a passphrase by scrypt; the salt is made on first use. About 0.2 s. Raises DamagedCache."""
    if not profile.salt_file.exists():
        if profile.begun():
            raise WrongKey("这份数据由系统密钥环保护，不是用口令建立的。", advice=NO_KEY)
        profile.make()
        _write_private(profile.salt_file, json.dumps({"kdf": "scrypt", "salt": secrets.token_hex(16), **COST}))
    try:
        return _derived(_parameters(profile), passphrase)
    except (ValueError, TypeError, OverflowError) as error:
        raise DamagedCache("保存口令参数的文件已损坏。", detail=str(profile.salt_file)) from error


def _remembered(profile: Profile, account: str) -> str | None:
    """By the folder; where that has the key of other data, which lay there before these, by the mark of these."""
    by_folder, mark = _asked(lambda ring: ring.get_password(SERVICE, account)), _mark(profile)
    if not mark or (by_folder and mark == mark_of(bytes.fromhex(by_folder))):
        return by_folder
    return _asked(lambda ring: ring.get_password(SERVICE, _account(mark))) or by_folder


def _mark(profile: Profile) -> str:
    try:
        return profile.check_file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _account(mark: str) -> str:
    return f"key {mark[:32]}"


def _keep(account: str, key: str, ring: Any) -> None:
    ring.set_password(SERVICE, account, key)


def _derived(parameters: dict[str, Any], passphrase: str) -> bytes:
    return hashlib.scrypt(
        passphrase.encode(),
        salt=bytes.fromhex(parameters["salt"]),
        n=parameters["n"],
        r=parameters["r"],
        p=parameters["p"],
        maxmem=256 * 1024 * 1024,
        dklen=KEY_BYTES,
    )


def _parameters(profile: Profile) -> dict[str, Any]:
    """As they were written. Raises ValueError, CacheUnreachable."""
    try:
        found = json.loads(profile.salt_file.read_text())
    except OSError as error:
        raise CacheUnreachable(detail=str(error)) from error
    if not isinstance(found, dict) or not found.keys() >= {"salt", *COST}:
        raise ValueError("parameters are missing")
    return found


def _write_private(path: Path, text: str) -> None:
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(file, "w") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        raise CacheUnreachable(detail=str(error)) from error


def _asked(question: Any) -> str | None:
    import keyring  # slow to import, and not needed where a passphrase guards
    from keyring.errors import InitError, KeyringError, NoKeyringError
    from keyring.errors import KeyringLocked as Locked

    try:
        ring = keyring.get_keyring()
        if type(ring).__module__.startswith("keyrings.alt"):
            raise KeyringMissing("这台电脑只有不加密的密钥存放处。", detail=type(ring).__module__)
        answer: str | None = question(ring)
    # Where there is no bus to ask on (OSError), or no service on it (RuntimeError), the errors are not keyring's own.
    except (NoKeyringError, OSError, RuntimeError) as error:
        raise KeyringMissing(detail=type(error).__name__) from error
    except (Locked, InitError, KeyringError) as error:
        raise KeyringLocked(detail=type(error).__name__) from error
    return answer
