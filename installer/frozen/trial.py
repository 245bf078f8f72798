"""Never shipped: laid beside an installed desk, it is that desk with hands (`puppet`) or a stopwatch (`starting`)."""

import sys

if sys.argv.pop(1) == "puppet":
    from tests.story.puppet import main as play

    sys.exit(play())

from tests.bench.children.starting import main as measure

measure(*sys.argv[1:])
