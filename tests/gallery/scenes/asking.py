"""Questions that stand over the work: a courier file that was brought, a designation that would go."""

from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.actions.declaring import declarations
from desktop.actions.designate import declare
from desktop.actions.desk import Desk
from desktop.actions.submit import Done
from desktop.screens.designations import DesignationsPage
from sync.cache.cache import Cache
from sync.contract.parcel import Label, ParcelKind, ParcelWriter
from sync.contract.parcel.keys import sealing_key, spelled
from sync.contract.parcel.records import Kind, record
from sync.regulation.acts import Designate
from tests.gallery.guide import Guide

SCOPE = "村内路灯、道路保洁"


async def questions(guide: Guide) -> None:
    """What is in a file that was brought, and what is lost where one designation takes the place of another."""
    work, cache = guide.desk.work, guide.desk.cache
    assert work is not None
    assert cache is not None
    with TemporaryDirectory(prefix="duban-") as folder:
        file = str(_brought(cache, Path(folder) / "吴山村.dbx"))
        await guide.shot_of_new("courier-brought", lambda: work.couriers.offer(file))
    await _designations(guide, Desk(cache, guide.desk.door.clock))


async def _designations(guide: Guide, desk: Desk) -> None:
    """One waits to be sent, another one is half written."""
    known = declarations(desk)
    if not known.choices:
        return
    act = Designate(unit=known.choices[0].value, scope=SCOPE, since=known.today)
    done = declare(desk, act)
    assert isinstance(done, Done)
    page = DesignationsPage(desk, guide.desk.door, guide.desk.window)
    page.begin()
    await guide.until(lambda: page.form.sheet is not None and page.known is not None, "what stands")
    await guide.rest()
    await guide.shot("designations-waiting", page)
    assert page.form.sheet is not None
    page.form.sheet.put({**page.form.values(), "scope": "沟渠清淤，河道保洁"})
    page.kept.touch()
    await guide.shot_of_new("designations-instead", lambda: page.revise(done.item.id))
    page.close()
    await guide.rest()


def _brought(cache: Cache, file: Path) -> Path:
    """The outbox of a village, as it stands on a stick; nobody here can read what is in it."""
    identity, key = cache.identity, Ed25519PrivateKey.generate()
    keys = identity.courier_keys
    assert keys is not None
    label = Label(
        kind=ParcelKind.OUTBOX, id="brought", server=identity.server_id, device="village", unit="吴山村委会",
        key=spelled(key.public_key()),
    )  # fmt: skip
    with file.open("wb") as out:
        writer = ParcelWriter(out, label, to=sealing_key(keys.seal), key=key)
        writer.write([record(Kind.PIECE, bytes(47_000))])
        writer.finish()
    return file
