"""A small real district for the desk's tests: one village with orders, one user, served by its own process."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.background.district import District as Line
from sync.cache.cache import open_cache
from sync.cache.profile import Profile
from sync.cache.vault import passphrase_key
from sync.contract.clock import SystemClock
from sync.contract.ids import uuid7
from sync.district.district import District
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user
from tests.desktop.running import PASSPHRASE
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.district import ServedDistrict, served

PASSWORD = "correct horse 7"
USERNAME = "wushan"


@dataclass
class Hamlet:
    """Where to go, with which code, and the server that one may stop."""

    server: ServedDistrict
    code: str
    orders: list[str]

    @property
    def url(self) -> str:
        """Where the district listens."""
        return self.server.url


@contextmanager
def hamlet(root: Path, orders: int = 3, tls: tuple[Path, Path] | None = None) -> Iterator[Hamlet]:
    """A served district whose village has so many orders; `tls`: certificate and key, for an https line."""
    folder = root / "district"
    clock = SystemClock()
    district = District.create(folder, clock)
    with district.begin() as tx:
        now = clock.now()
        add_user(tx, username=USERNAME, name="吴晓梅", unit=VILLAGE, password=PASSWORD, now_id=uuid7(now))
        code = make_code(tx, VILLAGE, now)
    ids = [order_in(district, VILLAGE, subject=f"第 {number} 号路灯不亮").id for number in range(orders)]
    district.close()
    with served(folder, tls) as server:
        yield Hamlet(server, code, ids)


def left_alone(folder: Path) -> Profile:
    """A workstation that has worked with a district of three orders, which is gone now."""
    profile = Profile(folder / "profile")
    with hamlet(folder / "place", orders=3) as place:
        cache = open_cache(profile, passphrase_key(profile, PASSPHRASE), SystemClock())
        district = Line(cache, SystemClock())
        district.enrol(place.url, place.code, "测试机")
        district.sign_in(USERNAME, PASSWORD)
        district.engine().cycle()
        cache.close()
    return profile
