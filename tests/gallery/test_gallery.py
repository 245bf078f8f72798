"""Every screen is reached, and nothing on it is cut, covered, nameless or out of reach, with large letters too."""

import pytest

from tests.gallery.index import write_index
from tests.gallery.showing import Part, Tour, summed_up, visited

SMALL = "1280x720-letters-150%"
SCENES = "gates,places,orders,saying"
"""Those that every change can touch; `python -m tests.gallery DIR` walks over all of them, which takes minutes."""

pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module", params=["normal", "extreme"])
def tour(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """A visit at the smallest screen with the largest letters, where everything is tightest."""
    folder = tmp_path_factory.mktemp("gallery")
    made = visited(folder, folder / "pictures", request.param, SMALL, Part(themes="light", only=SCENES))
    write_index(folder / "pictures", [made])
    return made


def test_every_screen_is_reached(tour: Tour) -> None:
    assert tour.failed == []
    assert {"gate-signin", "place-approvals", "place-outbox", "order", "order-why", "order-end"} <= set(tour.shots)


def test_nothing_is_cut_covered_nameless_or_out_of_reach(tour: Tour) -> None:
    assert summed_up(tour.findings) == {}
