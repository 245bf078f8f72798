"""The units below this one: their loads and clocks, who is silent, who was chased (R6.2, R14.5, R16.1)."""

from sync.cache.below.lines import Stage
from sync.cache.below.reading import Below
from sync.cache.below.units import Chased, Target, UnitBelow

__all__ = ["Below", "Chased", "Stage", "Target", "UnitBelow"]
