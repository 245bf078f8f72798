"""`python -m tests.story [--pictures DIR]`: plays the story, prints one JSON line, exits 0 only if every step happened."""

import argparse
import json
import sys
import tempfile
import traceback
from pathlib import Path

from tests.story.judge import judge
from tests.story.plot import (
    Story,
    day_without_a_line,
    district_decides,
    next_morning,
    pick_cast,
    sit_down,
    staged,
    township_decides,
    two_minutes_of_line,
    village_learns,
)

CUT_AFTER = 900
"""Bytes of answer before the line breaks: in the middle of the answer to the commands."""


def play(story: Story) -> dict[str, object]:
    """The whole story; what happened, as judged."""
    pick_cast(story)
    village = sit_down(story, story.village, story.line.url, "village")
    day_without_a_line(story, village)
    village = next_morning(story)
    two_minutes_of_line(story, village, cut_after=CUT_AFTER)
    township = sit_down(story, story.township, story.town.url, "township", dark=True)
    township_decides(story, township)
    district_decides(story)
    village_learns(story, village)
    story.facts["township_sees"] = _second_desk(story, township)
    village.close()
    township.close()
    return judge(story)


def _second_desk(story: Story, township: object) -> list[str]:
    assert callable(township)
    township("sync")
    township("open_order", number=story.cast.extend)
    township("picture", name="timeline")
    return [step["verb"] for step in township("timeline")]


def main() -> int:
    """Play and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--offscreen", action="store_true")
    options = parser.parse_args()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    try:
        with (
            tempfile.TemporaryDirectory(prefix="duban-story-") as folder,
            staged(Path(folder), options.pictures and options.pictures.resolve()) as story,
        ):
            facts = play(story)
    except Exception as error:  # noqa: BLE001  the one line says what did not happen
        traceback.print_exc()
        print(json.dumps({"ok": False, "why": str(error)[:2000]}, ensure_ascii=False))
        return 1
    print(json.dumps({"ok": True, **facts}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
