"""Sends one result over HTTP and reads what the other system says to it; the only place here that knows the network.

Only an answer that repeats the result's id and gives a receipt is an acknowledgement. Everything else, also a page of
somebody's sign-in that says 200, means that nothing is known, and the same id is sent again.
"""

import http.client
import time
import urllib.request
from typing import Any, Final, NoReturn
from urllib.error import HTTPError

import msgspec

from sync.contract import codec
from sync.district.upstream.settings import Target
from sync.regulation.contents.upstream import LONGEST_RECEIPT

MOST: Final = 64 * 1024
"""Bytes of an answer that are read; an acknowledgement has a few dozen."""
PIECE: Final = 4096
UNKNOWN: Final = "回答不是上级平台的回执，可能是上网认证页面"


class NotAcknowledged(Exception):
    """Nothing is known of the result; the message says why, without anything of its content."""


class _Answer(msgspec.Struct):
    """What an acknowledgement says."""

    id: str
    receipt: str


class _NoDetours(urllib.request.HTTPRedirectHandler):
    """A result is not carried to another address than the one that was set."""

    def redirect_request(self, *_about: Any) -> NoReturn:
        """Never."""
        raise NotAcknowledged("上级平台的地址要求转到别处，没有照办")


_OPENER: Final = urllib.request.build_opener(_NoDetours)


def send(target: Target, push: str, doc: bytes) -> str:
    """The receipt that the other system gave for this id. Raises NotAcknowledged."""
    headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": push}
    try:
        request = urllib.request.Request(target.url, data=doc, headers=headers)  # noqa: S310 - http(s) only, see settings
        with _OPENER.open(request, timeout=target.timeout) as response:
            body = _read(response, target.timeout)
    except HTTPError as error:
        error.close()
        raise NotAcknowledged(f"上级平台回答 {error.code}") from error
    except TimeoutError as error:
        raise NotAcknowledged("上级平台没有在规定时间内回答") from error
    except (OSError, http.client.HTTPException) as error:
        raise NotAcknowledged("连不上上级平台") from error
    except ValueError as error:
        # A host that IDNA cannot spell, set by an earlier program, or one that the other system points to.
        raise NotAcknowledged("上级平台的地址不可用，请用 duban-district upstream address 重新设置") from error
    return _receipt(body, push)


def _read(response: http.client.HTTPResponse, seconds: float) -> bytes:
    """The whole answer, in bounded time: one that drips for ever is none."""
    until, body = time.monotonic() + seconds, b""
    while piece := response.read1(PIECE):
        body += piece
        if len(body) > MOST:
            raise NotAcknowledged(UNKNOWN)
        if time.monotonic() > until:
            raise TimeoutError
    return body


def _receipt(body: bytes, push: str) -> str:
    try:
        answer = codec.loads(body, _Answer)
    except codec.Malformed as error:
        raise NotAcknowledged(UNKNOWN) from error
    receipt = answer.receipt.strip()
    if answer.id != push:
        raise NotAcknowledged("上级平台的回执是另一件的")
    if not receipt or len(receipt) > LONGEST_RECEIPT:
        raise NotAcknowledged("上级平台的回执没有可用的编号")
    return receipt
