"""The environment is made once, repaired after a cut, and left alone when it is complete."""

from pathlib import Path

import pytest

from installer import environment, places
from installer.talk import Stop


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """A project in a folder of its own whose pip only writes down what it was asked."""
    root = tmp_path / "project"
    (root / "installer").mkdir(parents=True)
    (root / "pyproject.toml").touch()
    for name in ("dev", "desktop", "district"):
        (root / "installer" / f"requirements.{name}.txt").write_text(f"# {name}\n")
    venv = root / ".venv"
    for name, value in {
        "ROOT": root,
        "INSTALLER": root / "installer",
        "VENV": venv,
        "STAMP": venv / "stamp.json",
        "UNFINISHED": venv / "unfinished",
        "GUARD": root / ".venv.lock",
    }.items():
        monkeypatch.setattr(places, name, value)
    asked: list[tuple[str, ...]] = []

    def write_down(*arguments: str) -> int:
        asked.append(arguments)
        return 0

    monkeypatch.setattr(environment, "_pip", write_down)
    return asked


@pytest.fixture
def quickly(calls: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch) -> None:
    """Making a real environment takes seconds; one test does."""

    def make() -> None:
        places.venv_python().parent.mkdir(parents=True, exist_ok=True)
        places.venv_python().touch()

    monkeypatch.setattr(environment, "_make", make)
    monkeypatch.setattr(environment, "_works", lambda: places.venv_python().exists())


@pytest.mark.usefixtures("quickly")
def test_what_is_complete_is_left_alone(calls: list[tuple[str, ...]]) -> None:
    environment.prepare("desktop")
    assert len(calls) == 2
    environment.prepare("desktop")
    assert len(calls) == 2


@pytest.mark.usefixtures("quickly")
def test_the_complete_lock_makes_the_smaller_ones_complete_too(calls: list[tuple[str, ...]]) -> None:
    environment.prepare("dev")
    environment.prepare("desktop", "district")
    assert len(calls) == 2


@pytest.mark.usefixtures("quickly")
def test_a_changed_lock_is_installed_again(calls: list[tuple[str, ...]]) -> None:
    environment.prepare("desktop")
    places.lock_file("desktop").write_text("# newer\n")
    environment.prepare("desktop")
    assert len(calls) == 4


def test_an_environment_left_by_a_cut_is_started_afresh(
    calls: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*arguments: str) -> int:
        (places.VENV / "half-a-package").touch()
        raise KeyboardInterrupt

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(environment, "_pip", cut)
        with pytest.raises(KeyboardInterrupt):
            environment.prepare("desktop")
    assert not places.STAMP.exists()
    environment.prepare("desktop")
    assert places.STAMP.exists()
    assert not (places.VENV / "half-a-package").exists()


@pytest.mark.usefixtures("quickly")
def test_a_line_that_stays_away_is_told_with_what_to_do(
    calls: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "_pip", lambda *arguments: 1)
    with pytest.raises(Stop, match="again") as told:
        environment.prepare("desktop")
    assert "再运行一次" in told.value.chinese
