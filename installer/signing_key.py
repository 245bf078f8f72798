"""A key that signs releases: how it is made, guarded by a passphrase, and read again."""

import argparse
import getpass
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from installer import places
from sync.contract.parcel.keys import spelled


class Wrong(Exception):
    """It cannot be done; the message says why."""


def make_key(args: argparse.Namespace) -> str:
    """A private key into a file of its own, for its owner only, and its public half into what ships."""
    if places.ROOT in args.file.resolve().parents:
        raise Wrong("私钥不能放在源代码文件夹里，请放到别处（最好是加密的优盘）。")
    said = secret(args.passphrase_fd, twice=True)
    key = Ed25519PrivateKey.generate()
    lock = serialization.BestAvailableEncryption(said) if said else serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)
    with os.fdopen(os.open(args.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
    with args.keys.open("a", encoding="utf-8") as shipped:
        shipped.write(f"{spelled(key.public_key())}  # {args.remark or datetime.now(UTC).date()}\n")
    return f"私钥在 {args.file}，请妥善保管。公钥已写入 {args.keys}，提交并打包后生效。"


def private_key(file: Path, said: bytes) -> Ed25519PrivateKey:
    """The key in a file. Raises Wrong, OSError."""
    try:
        key = serialization.load_pem_private_key(file.read_bytes(), said or None)
    except (ValueError, TypeError) as error:
        raise Wrong(f"“{file.name}”不是私钥，或口令不对。") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise Wrong(f"“{file.name}”不是 Ed25519 私钥。")
    return key


def secret(descriptor: int | None, *, twice: bool = False) -> bytes:
    """A passphrase: the next line of a descriptor, else asked for at a terminal; empty for a key without one."""
    if descriptor is not None:
        return _line(descriptor)
    if not sys.stdin.isatty():
        return b""
    given = getpass.getpass("私钥口令（没有则直接回车）：")
    if twice and given != getpass.getpass("再输一遍："):
        raise Wrong("两次输入的口令不一样。")
    return given.encode()


def _line(descriptor: int) -> bytes:
    """Not a byte more: the next key's passphrase may stand behind it."""
    said = bytearray()
    while (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
        said += byte
    return bytes(said)
