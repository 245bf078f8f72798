"""Problems that travel (RFC 9457), each with a title, a cause and advice in Chinese."""

from dataclasses import dataclass
from typing import Final

TYPE_PREFIX: Final = "urn:duban:problem:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem. `type` is stable; `article` and `field` say what refused; `retry_after` is in seconds."""

    type: str
    title: str
    status: int = 400
    detail: str = ""
    advice: str = ""
    article: str = ""
    field: str = ""
    retryable: bool = False
    retry_after: int | None = None


REFUSED: Final = TYPE_PREFIX + "refused"
"""A rule of the Measures said no; `article` says which."""
MALFORMED: Final = TYPE_PREFIX + "malformed"
OUT_OF_SCOPE: Final = TYPE_PREFIX + "out-of-scope"
UNKNOWN_ORDER: Final = TYPE_PREFIX + "unknown-order"
CHANGED_MEANWHILE: Final = TYPE_PREFIX + "changed-meanwhile"
BAD_SIGNATURE: Final = TYPE_PREFIX + "bad-signature"
ID_REUSED: Final = TYPE_PREFIX + "id-reused"
MISSING_BLOB: Final = TYPE_PREFIX + "missing-blob"
UNSUPPORTED_VERSION: Final = TYPE_PREFIX + "unsupported-version"
BAD_CREDENTIALS: Final = TYPE_PREFIX + "bad-credentials"
SESSION_EXPIRED: Final = TYPE_PREFIX + "session-expired"
DEVICE_UNKNOWN: Final = TYPE_PREFIX + "device-unknown"
ENROLMENT_CODE: Final = TYPE_PREFIX + "enrolment-code"
CURSOR_EXPIRED: Final = TYPE_PREFIX + "cursor-expired"
PARCEL: Final = TYPE_PREFIX + "parcel"
"""A courier file cannot be taken as it is."""
TOO_LARGE: Final = TYPE_PREFIX + "too-large"
UNFIT_BLOB: Final = TYPE_PREFIX + "unfit-blob"
QUOTA: Final = TYPE_PREFIX + "quota"
BUSY: Final = TYPE_PREFIX + "busy"
SERVER_FAULT: Final = TYPE_PREFIX + "server-fault"
