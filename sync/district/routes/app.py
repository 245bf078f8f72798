"""The FastAPI application around one district."""

from fastapi import FastAPI

from sync.contract.version import SERVER_HEADER
from sync.district.blobs.uploads import Uploads
from sync.district.district import District
from sync.district.routes import access, blobs, changes, commands, courier, handover, manifest, orders, releases
from sync.district.routes.answers import handle_problems
from sync.district.routes.faults import Faults
from sync.district.routes.header import IdentityHeader


def create_app(district: District) -> FastAPI:
    """An application that serves `district`; it opens and closes nothing."""
    app = FastAPI(title=district.identity.name, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.district = district
    app.state.uploads = Uploads(district)
    for module in (access, changes, manifest, commands, orders, blobs, courier, handover, releases):
        app.include_router(module.router)
    handle_problems(app)
    app.add_middleware(Faults)
    app.add_middleware(IdentityHeader, name=SERVER_HEADER, value=district.identity.server_id)
    return app
