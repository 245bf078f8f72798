"""What a process says of itself."""

import os
import time
from pathlib import Path


def since_start() -> float:
    """Seconds since the measuring program started this process, interpreter and imports included."""
    return time.monotonic() - float(os.environ["DUBAN_BENCH_STARTED"])


def resident_mib() -> float:
    """Memory held now, in MiB."""
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024
