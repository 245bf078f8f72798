"""Commands up, and what became of one."""

import msgspec
from fastapi import APIRouter, Request, Response

from sync.contract.brevity import shortened
from sync.contract.version import MAX_BATCH
from sync.district.dedupe import result_of
from sync.district.intake import take_batch
from sync.district.problem import Trouble
from sync.district.refusals import never_arrived, too_many
from sync.district.routes.answers import answer, read
from sync.district.routes.asking import SignedIn, TheDistrict, WholeBody
from sync.district.routes.packing import packed

router = APIRouter()


class LooseBatch(msgspec.Struct):
    """A batch whose envelopes are read one by one, so that a broken one does not spoil the others."""

    commands: list[object]
    cursor: str = ""
    brief: bool = False
    short: bool = False


@router.post("/v1/commands")
def post_commands(request: Request, district: TheDistrict, caller: SignedIn, body: WholeBody) -> Response:
    """Take a batch; every command is answered on its own."""
    batch = read(body, LooseBatch)
    if len(batch.commands) > MAX_BATCH:
        raise Trouble(too_many(MAX_BATCH))
    taken = take_batch(district, caller, batch.commands, batch.cursor, brief=batch.brief)
    return packed(request, shortened(taken) if batch.short else taken)


@router.get("/v1/commands/{command_id}")
def get_command(district: TheDistrict, caller: SignedIn, command_id: str) -> Response:
    """What was answered to a command of the caller's unit; 404 when it never arrived."""
    with district.read() as connection:
        result = result_of(connection, command_id, caller.unit)
    if result is None:
        raise Trouble(never_arrived())
    return answer(result)
