"""`duban-sync low-data`: whether the line spares what nobody asked for."""

import argparse
from typing import Any

from sync.cache.cache import Cache
from sync.cache.settings import ON


def run_low_data(cache: Cache, options: argparse.Namespace) -> tuple[Any, int]:
    """Say how it is set, after setting it where that was asked for; `excerpts`: orders whose long texts are away."""
    if options.choice:
        cache.settings.low_data = options.choice == ON
    return {"low_data": cache.settings.low_data, "excerpts": cache.bodies.left()}, 0
