"""Every window and every editor is put away by Esc: nothing is sent by it, and nothing that was written is lost.

Nor does a key of an input method that is spelling a word do anything else, in whatever field.
"""

from pathlib import Path

import pytest

from desktop.actions.forms import FORMS
from tests.gallery.showing import Part, Tour, summed_up, visited

WINDOWS = {
    "settings", "help", "why", "conflict", "designations", "phrases", "phrases-own", "order-access", "batch-sign",
    "batch-urge", "print-slip", "trip", "handover", "leaving",
}  # fmt: skip
USUAL_FORMS = {"form-reply", "form-progress", "form-request_extension", "form-submit_upward", "form-decide_extension"}

pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """Somebody who begins everything and ends nothing."""
    folder: Path = tmp_path_factory.mktemp("cancelling")
    return visited(folder, folder / "none", "normal", "1366x768", Part(themes="light", guide="esc"))


def test_every_window_and_editor_is_come_to(tour: Tour) -> None:
    assert tour.failed == []
    assert set(tour.shots) >= WINDOWS | USUAL_FORMS
    assert {shot for shot in tour.shots if shot.startswith("form-")} <= {f"form-{verb}" for verb in FORMS}


def test_esc_sends_nothing_loses_nothing_leaves_nothing_open_and_is_left_to_who_spells(tour: Tour) -> None:
    assert summed_up(tour.findings) == {}
