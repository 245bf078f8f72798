"""Everything here takes real processes and real seconds."""

from pathlib import Path

import pytest

E2E_TIMEOUT_S = 300
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies in this folder, and give it more time than a unit test has."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("e2e")
            item.add_marker(pytest.mark.timeout(E2E_TIMEOUT_S))
