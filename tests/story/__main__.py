"""`python -m tests.story [--pictures DIR]`: plays the story, prints one JSON line, exits 0 if it happened.

`--puppet COMMAND` plays it with other desks, such as packaged ones.
"""

import argparse
import json
import shlex
import sys
import tempfile
import traceback
from pathlib import Path

from tests.story.desks import PUPPET
from tests.story.judge import judge
from tests.story.scenes import play
from tests.story.stage import staged


def main() -> int:
    """Play and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--offscreen", action="store_true")
    parser.add_argument("--puppet", type=shlex.split, default=PUPPET)
    options = parser.parse_args()
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    try:
        with (
            tempfile.TemporaryDirectory(prefix="duban-story-") as folder,
            staged(Path(folder), options.pictures and options.pictures.resolve(), tuple(options.puppet)) as story,
        ):
            play(story)
            facts = judge(story)
    except Exception as error:  # noqa: BLE001  the one line says what did not happen
        traceback.print_exc()
        print(json.dumps({"ok": False, "why": str(error)[:2000]}, ensure_ascii=False))
        return 1
    print(json.dumps({"ok": True, **facts}, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
