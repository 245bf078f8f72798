"""Packed bodies on the way in, with a bound against bombs, and on the way out for whoever takes them."""

from typing import Any, Final

from fastapi import Request, Response

from sync.contract import codec
from sync.contract.packing import DCZ, GZIP, Damaged, Torn, pack, unpack
from sync.district.problem import Trouble, malformed
from sync.district.routes.answers import answer

WORTH_PACKING: Final = 300
"""Bytes below which the head of a coding and the header that names it cost more than they save."""


def unpacked(request: Request, body: bytes, limit: int) -> bytes:
    """The body as it was before its `Content-Encoding`. Raises Trouble (400), TooMuch."""
    coding = request.headers.get("content-encoding", "").lower()
    if coding in ("", "identity"):
        return body
    if coding not in (DCZ, GZIP):
        raise Trouble(malformed(codec.Malformed("不支持这种压缩方式")))
    try:
        return unpack(body, coding, limit)
    except Damaged as error:
        raise Trouble(malformed(codec.Malformed("压缩的内容已损坏"))) from error
    except Torn as error:
        raise Trouble(malformed(codec.Malformed("压缩的内容不完整"))) from error


def packed(request: Request, value: Any) -> Response:
    """A value as JSON, packed in the best coding that the asker takes, where it pays."""
    plain, taken = answer(value), request.headers.get("accept-encoding", "")
    coding = next((each for each in (DCZ, GZIP) if each in taken), None)
    if coding is None or len(plain.body) < WORTH_PACKING:
        return plain
    body = pack(bytes(plain.body), coding)
    return Response(body, headers={"Content-Encoding": coding}, media_type="application/json")
