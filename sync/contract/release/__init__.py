"""A new version of the program as it is announced: signed by its makers, kept by the district, judged at each desk.

Nothing here installs anything: a desk learns that there is a file, and may fetch it for the machine's administrator.
"""

from sync.contract.release.judging import Here, Offer, Refusal, judged
from sync.contract.release.manifest import MAX_FILE_BYTES, PRODUCT, RELEASE_ID, Release, ReleaseFile, number
from sync.contract.release.signing import Forged, SignedRelease, opened, read_signed, sign
from sync.contract.release.trust import trusted_keys

__all__ = [
    "MAX_FILE_BYTES",
    "PRODUCT",
    "RELEASE_ID",
    "Forged",
    "Here",
    "Offer",
    "Refusal",
    "Release",
    "ReleaseFile",
    "SignedRelease",
    "judged",
    "number",
    "opened",
    "read_signed",
    "sign",
    "trusted_keys",
]
