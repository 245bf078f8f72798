"""`python -m tests.story.upgraded PROFILE --sync COMMAND --between COMMAND`: what was queued outlives an upgrade.

A `duban-sync` queues on a real district's orders, COMMAND puts the newer one in its place, and that one sends them.
Prints one line of JSON; 0 if nothing was lost and everything took effect.
"""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.story.enrolled import SYNC, Tool
from tests.story.town import town_in

REFUSED = 5
"""`duban-sync queue` where some of the wishes may not be: the others are queued."""


def main() -> int:
    """Queue, upgrade, look, send."""
    parser = argparse.ArgumentParser()
    parser.add_argument("profile")
    parser.add_argument("--sync", type=shlex.split, default=SYNC)
    parser.add_argument("--between", type=shlex.split, default=["true"])
    options = parser.parse_args()
    tool = Tool(options.sync, options.profile)
    with tempfile.TemporaryDirectory(prefix="duban-town-") as folder, town_in(Path(folder)) as town:
        tool.join(town)
        queued = _queue(tool)
        subprocess.run(options.between, check=True, stdout=sys.stderr)
        found = json.loads(tool("dump"))
        sent = json.loads(tool("once"))
    told = {
        "queued": len(queued),
        "kept": len({item["id"] for item in found["outbox"]} & queued),
        "orders": len(found["orders"]),
        "sent": sent["sent"],
        "still_waiting": sent["waiting"],
    }
    print(json.dumps(told))
    return 0 if len(queued) == told["kept"] == told["sent"] > 0 == told["still_waiting"] else 1


def _queue(tool: Tool) -> set[str]:
    """A note on every order that may have one; their ids."""
    orders = json.loads(tool("dump"))["orders"]
    wishes = [{"verb": "progress", "order": each["number"], "fields": {"text": "已到现场"}} for each in orders]
    answer: list[dict[str, Any]] = json.loads(tool("queue", "-", told=json.dumps(wishes), allowed=(0, REFUSED)))
    return {each["command"] for each in answer if "command" in each}


if __name__ == "__main__":
    sys.exit(main())
