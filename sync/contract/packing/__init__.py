"""How bodies are packed on the line: gzip for anybody, and Zstandard with the line's own dictionary between our ends.

The second is the `dcz` of RFC 9842: forty bytes that name the dictionary, then Zstandard (RFC 8878). Which dictionary
the other end has is not asked for every time; it belongs to the schema of the feed.
"""

from sync.contract.packing.asked import Damaged, Effort, TooMuch, Torn
from sync.contract.packing.codings import DCZ, GZIP, Packer, pack, packer, unpack, unpacked

__all__ = ["DCZ", "GZIP", "Damaged", "Effort", "Packer", "TooMuch", "Torn", "pack", "packer", "unpack", "unpacked"]
