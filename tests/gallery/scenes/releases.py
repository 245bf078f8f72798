"""A new version on offer: the quiet button, and the window from the first word to the command to type."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from desktop.actions.release import Machine
from desktop.screens.release import Releases
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.contract.release import RELEASE_ID, ReleaseFile, SignedRelease
from tests.gallery.guide import Guide
from tests.helpers.releases import TRUSTED, a_release, described, signed

CHANGES = ("待办列表打开更快。", "修正延期申请里节假日的说明。")
LONG = "延期申请、重大事项报告和疑难协调的表单里，因节假日调整而改变的期限逐日写明依据和起算日。"


async def updates(guide: Guide) -> None:
    """None, one on offer, on its way, given up, here, and one that is not believed."""
    work = guide.desk.work
    assert work is not None
    releases, before = work.releases, (work.releases.trusted, work.releases.machine)
    releases.trusted, releases.machine = TRUSTED, Machine("0.1.0", "linux-x86_64", "2.31")
    file = replace(described(), size=69_206_016)
    changes = (*CHANGES, LONG, "常用语可以按单位排序。") if guide.visit.content == "extreme" else CHANGES
    offer = signed(a_release(changes=changes, files=(file,)))
    with TemporaryDirectory(prefix="duban-") as folder:
        releases.open_page()
        await _seen(guide, releases, "release-none")
        _tell(guide, offer, rev=1)
        await _seen(guide, releases, "release-offered")
        await _fetching(guide, releases, file, Path(folder) / "下载")
        _tell(guide, replace(offer, signatures=()), rev=2)
        await _seen(guide, releases, "release-refused")
        _tell(guide, rev=3)
        releases.look()
        await guide.rest()
        releases.sheet().close()
    releases.trusted, releases.machine = before


async def _fetching(guide: Guide, releases: Releases, file: ReleaseFile, folder: Path) -> None:
    kept = guide.desk.cache.releases if guide.desk.cache else None
    assert kept is not None
    kept.want("0.2.0", file, folder)
    fetch = kept.fetch()
    assert fetch is not None
    assert fetch.landing.room()
    with fetch.landing.part.open("wb") as part:
        part.truncate(31_457_280)
    await _seen(guide, releases, "release-on-its-way")
    kept.fail(fetch, "磁盘空间不够；请清理后再下载，已经收到的部分会接着用。")
    await _seen(guide, releases, "release-failed")
    kept.want("0.2.0", file, folder)
    place = fetch.landing.part.rename(folder / file.name)
    kept.came(fetch, place)
    await _seen(guide, releases, "release-here")
    kept.forget()


def _tell(guide: Guide, *offered: SignedRelease, rev: int) -> None:
    assert guide.desk.cache is not None
    row = msgspec.Raw(codec.dumps(offered))
    orders = guide.desk.cache.orders
    orders.apply([Change(entity=Entity.RULES, id=RELEASE_ID, rev=rev, row=row)], orders.cursor() or "gallery")


async def _seen(guide: Guide, releases: Releases, name: str) -> None:
    releases.look()
    await guide.rest()
    await guide.shot(name, releases.sheet())
    if name == "release-offered":
        await guide.shot("release-button")
