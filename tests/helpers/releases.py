"""Releases as their makers sign them: small files with the names of real ones, and keys that live for one test run."""

import base64
import hashlib
import random
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract import codec
from sync.contract.parcel.keys import spelled
from sync.contract.release import PRODUCT, Here, Release, ReleaseFile, SignedRelease, sign, signing

MAKERS: Final = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
TRUSTED: Final = frozenset({spelled(MAKERS.public_key())})
CONTENT: Final = random.Random(11).randbytes(300_000)
DAY: Final = date(2026, 9, 28)
CHANGES: Final = ("待办列表打开更快。", "修正延期申请里节假日的说明。")


def described(content: bytes = CONTENT, version: str = "0.2.0", platform: str = "linux-x86_64") -> ReleaseFile:
    kind = {"linux-x86_64": "-1_amd64.deb", "linux-aarch64": "-1_arm64.deb", "windows-x86_64": "-x64.exe"}[platform]
    name = f"duban-desk_{version}{kind}"
    sha256 = hashlib.sha256(content).hexdigest()
    return ReleaseFile(platform=platform, name=name, size=len(content), sha256=sha256, system="2.28")


def a_release(version: str = "0.2.0", **other: Any) -> Release:
    made = Release(
        product=PRODUCT,
        version=version,
        issued=DAY,
        expires=DAY.replace(year=DAY.year + 1),
        protocol=1,
        schema=1,
        changes=CHANGES,
        files=(described(version=version),),
    )
    return replace(made, **other)


def signed(release: Release | None = None, *keys: Ed25519PrivateKey) -> SignedRelease:
    return sign(release or a_release(), keys or (MAKERS,))


def forced(release: Release, **fields: Any) -> SignedRelease:
    """What the makers' own tool would never sign, under their true signature."""
    manifest = codec.plain(release) | fields
    return sign_anything(manifest)


def sign_anything(manifest: dict[str, Any]) -> SignedRelease:
    said = signing._signed_bytes(manifest)
    (good,) = signed().signatures
    signature = base64.urlsafe_b64encode(MAKERS.sign(said)).decode()
    return SignedRelease(manifest=manifest, signatures=(replace(good, signature=signature),))


def here(**other: Any) -> Here:
    usual: dict[str, Any] = {
        "version": "0.1.0",
        "platform": "linux-x86_64",
        "system": "2.31",
        "schema": 2,
        "today": DAY,
    }
    return Here(**(usual | other))


def on_disk(folder: Path, content: bytes = CONTENT, version: str = "0.2.0") -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / described(content, version).name
    file.write_bytes(content)
    return file
