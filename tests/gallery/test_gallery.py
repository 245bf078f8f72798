"""Every screen is reached, and nothing on it is cut, covered, nameless or out of reach, with large letters too."""

from pathlib import Path

import pytest

from tests.gallery.houses import CONTENTS
from tests.gallery.index import write_index
from tests.gallery.scenes import SCENES
from tests.gallery.showing import Part, Tour, summed_up, visited
from tests.manual.kept import TIGHT, stale
from tests.manual.told import page_of

EVERYWHERE = {"gate-signin", "place-approvals", "place-outbox", "settings-look", "help", "search-nothing", "palette"}
WITH_ORDERS = {
    "order", "order-why", "order-end", "order-reporter", "form-reply", "form-request_extension", "phrases",
    "filter-panel", "batch-picked", "calling", "print-slip", "trip", "handover", "banner-and-toast", "leaving",
}  # fmt: skip

LOOKED = Path(__file__).with_name("LOOKED.md")

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module", params=list(CONTENTS))
def tour(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """A visit to every scene at the smallest screen with the largest letters, where everything is tightest."""
    folder = tmp_path_factory.mktemp("gallery")
    made = visited(folder, folder / "pictures", request.param, TIGHT, Part(themes="light"))
    write_index(folder / "pictures", [made])
    return made


def test_every_screen_is_reached(tour: Tour) -> None:
    assert tour.failed == []
    assert (EVERYWHERE | WITH_ORDERS if CONTENTS[tour.content].orders else EVERYWHERE) <= set(tour.shots)
    assert len(tour.shots) > 2 * len(SCENES)


def test_nothing_is_cut_covered_nameless_or_out_of_reach(tour: Tour) -> None:
    assert summed_up(tour.findings) == {}


def test_every_picture_stands_in_the_table_of_what_was_looked_at(tour: Tour) -> None:
    table = LOOKED.read_text("utf-8").partition("## What was changed")[0]
    named = {line.split("|")[1].strip() for line in table.splitlines() if line.startswith("| ")}
    assert [shot for shot in tour.shots if shot not in named] == []


def test_every_screen_has_its_page_in_the_manual(tour: Tour) -> None:
    assert [shot for shot in tour.shots if not page_of(shot)] == []


def test_the_pictures_of_the_manual_say_what_the_windows_say(tour: Tour) -> None:
    if tour.content == "normal":
        assert stale(tour.words) == {}, "take them anew and look: python -m tests.manual"
