"""A new version from its makers to a file in a village: a server process, an encrypted cache, a line that breaks."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.actions import release
from desktop.actions.desk import Desk
from desktop.actions.release import Machine, command, standing
from sync.cache.releases import Stage
from sync.contract.release import Offer
from sync.contract.status import LineState
from sync.district.district import District
from sync.district.releases.taking import take_in, withdraw
from tests.client.station import Station, clock_of_today
from tests.district.scenery import VILLAGE
from tests.helpers.district import served
from tests.helpers.line_proxy import line_to
from tests.helpers.releases import CONTENT, TRUSTED, a_release, on_disk, signed

MACHINE = Machine("0.1.0", "linux-x86_64", "2.31")


@pytest.mark.e2e
def test_a_new_version_is_told_fetched_over_a_broken_line_and_withdrawn(tmp_path: Path) -> None:
    clock = clock_of_today()
    today = clock.now().date()
    district = District.create(tmp_path / "district", clock)
    offer = a_release(issued=today, expires=today.replace(year=today.year + 1, day=1))
    take_in(district, signed(offer), [on_disk(tmp_path / "stick")], TRUSTED)
    with (
        served(district.root) as server,
        line_to(server.url) as line,
        closing(Station(tmp_path / "village", district, line.url, VILLAGE, "cun", clock)) as station,
    ):
        desk = Desk(station.cache, clock)
        station.engine.cycle()
        verdict = standing(desk, MACHINE, TRUSTED).verdict
        assert isinstance(verdict, Offer)
        release.want(desk, verdict, tmp_path / "下载")
        line.cut_after(150_000)
        assert station.engine.cycle().status.state is LineState.OFFLINE
        assert 0 < standing(desk, MACHINE, TRUSTED).here < len(CONTENT)
        server.kill()
        server.restart()
        station.engine.cycle(hurry=True)
        fetch = standing(desk, MACHINE, TRUSTED).fetch
        assert fetch is not None
        assert fetch.stage is Stage.HERE
        assert Path(fetch.place).read_bytes() == CONTENT
        assert command(Path(fetch.place)).startswith("sudo apt install ")
        withdraw(district)
        station.engine.cycle(hurry=True)
        assert standing(desk, MACHINE, TRUSTED).verdict is None
    district.close()
