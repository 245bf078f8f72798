"""A new version is told by the feed; its file comes down behind everything else and bears its name once it is whole."""

from pathlib import Path

from sync.cache.releases import Fetch, Stage
from sync.contract import codec
from sync.contract.release import read_signed
from sync.contract.status import LineState
from sync.district.district import District
from sync.district.releases.taking import release_file, take_in, withdraw
from sync.regulation.terms import Verb
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.line_proxy import LineProxy
from tests.helpers.releases import CONTENT, TRUSTED, described, on_disk, signed

FILE = described()


def offer(district: District, folder: Path) -> None:
    take_in(district, signed(), [on_disk(folder / "stick")], TRUSTED)


def want(station: Station, folder: Path) -> None:
    assert station.cache.releases.want("0.2.0", FILE, folder).release


def standing(station: Station) -> Fetch:
    found = station.cache.releases.fetch()
    assert found is not None
    return found


def test_it_is_told_with_the_feed_and_costs_nothing_afterwards(
    district: District, village: Station, line: LineProxy, tmp_path: Path
) -> None:
    village.engine.cycle()
    before, rules = line.meter.down, village.cache.orders.rules()
    village.engine.cycle()
    quiet = line.meter.down - before
    assert village.cache.releases.told() is None
    offer(district, tmp_path)
    assert village.engine.cycle().changed.release
    assert village.cache.releases.told() == read_signed(codec.dumps(signed()))
    before = line.meter.down
    village.engine.cycle()
    assert line.meter.down - before <= quiet, "not a byte more than before there was anything"
    assert village.cache.orders.rules() == rules, "it is never taken for the rules"
    assert village.cache.releases.fetch() is None, "nothing is fetched that nobody asked for"
    withdraw(district)
    village.engine.cycle()
    assert village.cache.releases.told() is None


def test_it_goes_on_at_the_exact_byte_after_a_cut(
    district: District, village: Station, line: LineProxy, tmp_path: Path
) -> None:
    offer(district, tmp_path)
    village.engine.cycle()
    want(village, tmp_path / "下载")
    line.cut_after(150_000)
    assert village.engine.cycle().status.state is LineState.OFFLINE
    here = standing(village).landing.here()
    assert 60_000 < here < 150_000
    assert not (tmp_path / "下载" / FILE.name).exists(), "what is not whole does not bear its name"
    before = line.meter.down
    village.engine.cycle(hurry=True)
    assert standing(village).stage is Stage.HERE
    assert Path(standing(village).place).read_bytes() == CONTENT
    assert line.meter.down - before < len(CONTENT) - here + 10_000
    assert [each.name for each in (tmp_path / "下载").iterdir()] == [FILE.name], "and nothing else is left there"


def test_a_command_passes_between_two_ranges_and_a_changed_mind_is_heard(
    district: District, village: Station, tmp_path: Path
) -> None:
    offer(district, tmp_path)
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    want(village, tmp_path)
    written: list[str] = []

    def write(_: object) -> None:
        if not written:
            written.append(village.queue(Verb.SIGN, order).id)
        elif village.item(written[0]).receipt is not None:
            village.cache.releases.forget()

    village.engine.progress = write
    village.engine.cycle()
    assert village.item(written[0]).receipt is not None
    assert village.cache.releases.fetch() is None
    assert not (tmp_path / FILE.name).exists()
    assert list(tmp_path.glob("*.part")), "what came of it stays for the next time"


def test_what_goes_wrong_is_said_and_can_be_tried_again(district: District, village: Station, tmp_path: Path) -> None:
    offer(district, tmp_path)
    kept = release_file(district.root, FILE.sha256)
    village.engine.cycle()

    def tried(folder: Path, hurry: bool = False) -> Fetch:
        want(village, folder)
        village.engine.cycle(hurry=hurry)
        return standing(village)

    kept.write_bytes(CONTENT[:-1] + bytes([CONTENT[-1] ^ 1]))
    assert "不一致" in tried(tmp_path).reason, "one byte is altered"
    assert not list(tmp_path.glob("duban-desk*")), "and nothing of it stays"
    kept.write_bytes(CONTENT[:-1])
    assert "对不上" in tried(tmp_path).reason, "the last byte is missing"
    assert village.engine.status().state is LineState.CONNECTED, "which says nothing of the line"
    kept.write_bytes(CONTENT)
    assert Path(tried(tmp_path, hurry=True).place).read_bytes() == CONTENT
    (tmp_path / "file").write_text("")
    assert "写不进去" in tried(tmp_path / "file" / "folder").reason
    withdraw(district)
    assert "已撤回" in tried(tmp_path / "elsewhere").reason
