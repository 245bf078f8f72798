"""Attachments over tus 1.0: begin, ask the offset, continue, and read back within scope."""

import base64
import binascii
from email.utils import format_datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.responses import FileResponse

from sync.contract import limits
from sync.contract.bounds import SHA256
from sync.contract.version import ORIGINAL_HEADER, TUS_VERSION
from sync.district.blobs import refusing
from sync.district.blobs.keeping import awaited, blob_file, visible_size
from sync.district.blobs.originals import original_of
from sync.district.blobs.unfinished import TooMuchUnfinished
from sync.district.blobs.uploads import TakenOver, UnfitContent, Uploads, WrongChecksum
from sync.district.problem import Trouble
from sync.district.refusals import unfit_blob
from sync.district.routes.asking import SignedIn, TheDistrict

router = APIRouter()

TUS = {"Tus-Resumable": TUS_VERSION}
WRONG_CHECKSUM = 460
PIECE = 16 * 1024
"""Written at once, so that a cut on a weak line costs two seconds of sending at most."""


def the_uploads(request: Request) -> Uploads:
    """The uploads of this application's district."""
    uploads: Uploads = request.app.state.uploads
    return uploads


TheUploads = Annotated[Uploads, Depends(the_uploads)]


@router.post("/v1/blobs")
def begin(
    district: TheDistrict,
    uploads: TheUploads,
    caller: SignedIn,
    upload_length: Annotated[int, Header()] = -1,
    upload_metadata: Annotated[str, Header()] = "",
) -> Response:
    """Begin an upload (201), or say how much of it is here already (200)."""
    about = _metadata(upload_metadata)
    sha256 = _checked(about.get("sha256", ""))
    if upload_length < 0:
        raise Trouble(refusing.bad_upload("缺少 Upload-Length"))
    name, media_type = about.get("name", ""), about.get("type", "application/octet-stream")
    if large := limits.too_large(upload_length, district.limits):
        raise Trouble(refusing.too_large(name, large))
    if name and (unfit := limits.unfit_kind(name, b"", district.limits)):
        raise Trouble(unfit_blob(name, unfit))
    try:
        offset = uploads.begin(caller.unit, sha256, upload_length, name or sha256, media_type)
    except TooMuchUnfinished as error:
        raise Trouble(refusing.too_much_unfinished()) from error
    except UnfitContent as error:
        raise Trouble(unfit_blob(name, str(error))) from error
    headers = {**TUS, "Location": f"/v1/blobs/{sha256}", "Upload-Offset": str(offset)}
    headers |= _expiry(uploads, caller.unit, sha256)
    return Response(status_code=200 if offset else 201, headers=headers)


@router.head("/v1/blobs/{sha256}")
def offset_of(uploads: TheUploads, caller: SignedIn, sha256: str) -> Response:
    """How much of an upload is here."""
    here, total = _standing(uploads, caller.unit, _checked(sha256))
    lengths = {"Upload-Offset": str(here), "Upload-Length": str(total), "Cache-Control": "no-store"}
    return Response(headers={**TUS, **lengths})


@router.patch("/v1/blobs/{sha256}")
async def go_on(
    request: Request, uploads: TheUploads, caller: SignedIn, sha256: str, upload_offset: Annotated[int, Header()] = -1
) -> Response:
    """Continue an upload at its offset; what arrived before a cut is kept."""
    here, total = await run_in_threadpool(_standing, uploads, caller.unit, _checked(sha256))
    if upload_offset != here:
        return Response(status_code=409, headers={**TUS, "Upload-Offset": str(here)})
    if await run_in_threadpool(uploads.complete, caller.unit, sha256):
        return Response(status_code=204, headers={**TUS, "Upload-Offset": str(here)})
    token = await run_in_threadpool(uploads.take_over, caller.unit, sha256)
    here, total = await run_in_threadpool(_standing, uploads, caller.unit, sha256)
    if upload_offset != here:
        # The connection that was taken over had written one more piece meanwhile.
        return Response(status_code=409, headers={**TUS, "Upload-Offset": str(here)})
    try:
        here = await _receive(request, uploads, token, caller.unit, sha256, here, total)
        if here == total:
            await run_in_threadpool(uploads.finish, token, caller.unit, sha256)
    except UnfitContent as error:
        raise Trouble(unfit_blob("", str(error))) from error
    except WrongChecksum:
        return Response(status_code=WRONG_CHECKSUM, headers={**TUS, "Upload-Offset": "0"})
    except (TakenOver, ClientDisconnect):
        return Response(status_code=409, headers=TUS)
    expiry = await run_in_threadpool(_expiry, uploads, caller.unit, sha256)
    return Response(status_code=204, headers={**TUS, **expiry, "Upload-Offset": str(here)})


@router.get("/v1/blobs/{sha256}")
def content(district: TheDistrict, caller: SignedIn, sha256: str) -> Response:
    """The content, whole or in ranges (RFC 9110: 206, 416, If-Range); its SHA-256 is its entity tag."""
    with district.read() as connection:
        size = visible_size(connection, caller.unit, _checked(sha256))
        coming = size is None and awaited(connection, caller.unit, sha256)
        better = original_of(connection, sha256)
    if size is None:
        raise Trouble(refusing.not_yet() if coming else refusing.no_such_blob())
    file = blob_file(district.root, sha256)
    if not file.is_file():  # a database restored from a backup without its files
        raise Trouble(refusing.lost_blob())
    headers = {"ETag": f'"{sha256}"', "Cache-Control": "private"}
    if better:
        headers[ORIGINAL_HEADER] = f"{better.sha256} {better.size}"
    return FileResponse(file, media_type="application/octet-stream", headers=headers)


async def _receive(
    request: Request, uploads: Uploads, token: object, unit: str, sha256: str, here: int, total: int
) -> int:
    waiting = bytearray()
    try:
        async for chunk in request.stream():
            waiting += chunk
            if here + len(waiting) > total:
                raise Trouble(refusing.bad_upload("内容比申报的长"))
            if len(waiting) >= PIECE:
                piece, waiting = bytes(waiting), bytearray()
                here = await run_in_threadpool(uploads.append, token, unit, sha256, piece)
    finally:
        if waiting and here + len(waiting) <= total:
            here = await run_in_threadpool(uploads.append, token, unit, sha256, bytes(waiting))
    return here


def _standing(uploads: Uploads, unit: str, sha256: str) -> tuple[int, int]:
    standing = uploads.standing(unit, sha256)
    if standing is None:
        raise Trouble(refusing.no_such_blob())
    return standing


def _metadata(header: str) -> dict[str, str]:
    pairs = (item.strip().partition(" ") for item in header.split(",") if item.strip())
    try:
        return {key: base64.b64decode(value, validate=True).decode() for key, _, value in pairs}
    except (binascii.Error, UnicodeDecodeError) as error:
        raise Trouble(refusing.bad_upload("Upload-Metadata 不正确")) from error


def _checked(sha256: str) -> str:
    if not SHA256.fullmatch(sha256):
        raise Trouble(refusing.bad_upload("sha256 不正确"))
    return sha256


def _expiry(uploads: Uploads, unit: str, sha256: str) -> dict[str, str]:
    """The expiration extension of tus."""
    moment = uploads.expires(unit, sha256)
    return {"Upload-Expires": format_datetime(moment, usegmt=True)} if moment else {}
