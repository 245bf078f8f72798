"""The files of the version on offer, for every workstation that is signed in."""

from fastapi import APIRouter, Response
from starlette.responses import FileResponse

from sync.contract.problems import Problem
from sync.district.problem import Trouble
from sync.district.releases.offering import offered
from sync.district.releases.taking import release_file
from sync.district.routes.asking import SignedIn, TheDistrict

router = APIRouter()


@router.get("/v1/releases/{sha256}")
def content(district: TheDistrict, _caller: SignedIn, sha256: str) -> Response:
    """The content, whole or in ranges, as of attachments; only what is on offer now is given."""
    with district.read() as connection:
        standing = offered(connection)
    known = {file.sha256 for file in standing.release.files} if standing else set()
    file = release_file(district.root, sha256)
    if sha256 not in known or not file.is_file():
        raise Trouble(_gone())
    headers = {"ETag": f'"{sha256}"', "Cache-Control": "private"}
    return FileResponse(file, media_type="application/octet-stream", headers=headers)


def _gone() -> Problem:
    return Problem(
        type="about:blank",
        title="这个版本已不再提供",
        status=404,
        detail="区里已撤回这个版本，或换成了更新的版本",
        advice="同步后会看到区里现在放出的版本。",
    )
