"""The main screens look as they did when somebody last looked at them."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.kit import theme
from tests.golden.comparing import compared
from tests.golden.letters import strange
from tests.golden.taking import NAMES, taken

pytestmark = pytest.mark.timeout(400)


@pytest.fixture(scope="module")
def today(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[str, QImage]:
    """Today's pictures, where they can say anything."""
    theme.apply(qapp)
    if why := strange():
        pytest.skip(why)
    return taken(tmp_path_factory.mktemp("golden"))


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_looks_as_it_did(name: str, today: dict[str, QImage]) -> None:
    assert compared(name, today[name]) == ""
