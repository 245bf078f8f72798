"""The main job from the first screen to the new deadline, judged by the district's database and the second desk."""

from pathlib import Path

from tests.story.judge import judge
from tests.story.scenes import play
from tests.story.stage import staged

PICTURES = {
    "village": ("enrol", "sign-in", "inbox", "order-offline", "reply", "extension", "upward", "outbox-offline"),
    "township": ("approvals", "decide-extension", "decide-upward", "timeline"),
}


def test_a_village_and_its_township_do_a_days_work_over_a_line_that_dies(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    with staged(tmp_path, pictures) as story:
        play(story)
        facts = judge(story)
    assert facts["due_after"] > facts["due_before"]
    assert "上级已作出决定" in facts["toast"]
    for desk, names in PICTURES.items():
        for name in names:
            assert (pictures / desk / f"{name}.png").stat().st_size > 10_000, f"{desk}/{name}"
