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
    """Today's pictures, where they can say anything.

    What differs is taken a second time: a change differs again, while a list that was read in another turn of a busy
    machine stands elsewhere only once.
    """
    theme.apply(qapp)
    if why := strange():
        pytest.skip(why)
    first = taken(tmp_path_factory.mktemp("golden"))
    if not any(compared(name, picture) for name, picture in first.items()):
        return first
    second = taken(tmp_path_factory.mktemp("golden"))
    return {name: picture if not compared(name, picture) else second[name] for name, picture in first.items()}


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_looks_as_it_did(name: str, today: dict[str, QImage]) -> None:
    assert compared(name, today[name]) == ""
