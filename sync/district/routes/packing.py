"""Packed bodies: gzip on the way in, with a bound against bombs, and on the way out for whoever takes it."""

import gzip
import zlib
from typing import Any, Final

from fastapi import Request, Response

from sync.contract import codec
from sync.district.problem import Trouble, malformed
from sync.district.routes.answers import answer

GZIP: Final = "gzip"
GZIP_WINDOW: Final = 31
WORTH_PACKING: Final = 300
"""Bytes below which gzip's own head and tail and the header that names it cost more than they save."""


class TooMuch(ValueError):
    """The body unpacks to more than was allowed."""


def unpacked(request: Request, body: bytes, limit: int) -> bytes:
    """The body as it was before its `Content-Encoding`. Raises Trouble (400), TooMuch."""
    coding = request.headers.get("content-encoding", "").lower()
    if coding in ("", "identity"):
        return body
    if coding != GZIP:
        raise Trouble(malformed(codec.Malformed("不支持这种压缩方式")))
    unpack = zlib.decompressobj(GZIP_WINDOW)
    try:
        whole = unpack.decompress(body, limit + 1)
    except zlib.error as error:
        raise Trouble(malformed(codec.Malformed("压缩的内容已损坏"))) from error
    if len(whole) > limit:
        raise TooMuch
    if not unpack.eof or unpack.unused_data:
        raise Trouble(malformed(codec.Malformed("压缩的内容不完整")))
    return whole


def packed(request: Request, value: Any) -> Response:
    """A value as JSON, packed where the asker takes gzip and it pays."""
    plain = answer(value)
    if GZIP not in request.headers.get("accept-encoding", "") or len(plain.body) < WORTH_PACKING:
        return plain
    body = gzip.compress(bytes(plain.body), 6, mtime=0)
    return Response(body, headers={"Content-Encoding": GZIP}, media_type="application/json")
