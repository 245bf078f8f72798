"""`python -m sync.district.cli`: the same as `duban-district`."""

import sys

from sync.district.cli import main

sys.exit(main())
