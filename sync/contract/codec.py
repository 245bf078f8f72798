"""JSON for the values of the Measures: strict on reading, compact on writing, canonical where a signature needs it."""

import json
from typing import Any, Final, TypeVar

import msgspec

from sync.contract.wording import fault_words, missing_field

T = TypeVar("T")

TOO_DEEP: Final = "嵌套太深"
LONGEST_REASON: Final = 200
"""Characters: what is said of a fault may quote the faulty value, however long that is."""


class Malformed(ValueError):
    """Bytes that are not the expected value; `field` is the JSON path of the first fault, `$` for the whole.

    `missing` names the field that is not there, for whoever says so in other words; empty for any other fault.
    """

    def __init__(self, reason: str, field: str = "$", missing: str = "") -> None:
        super().__init__(f"{field}: {reason}")
        self.reason = reason
        self.field = field
        self.missing = missing

    @property
    def said(self) -> str:
        """The fault and where it is, for a person; the whole has no name."""
        return self.reason if self.field == "$" else f"{self.field} {self.reason}"


def dumps(value: Any) -> bytes:
    """Compact UTF-8 JSON; moments in RFC 3339 with `Z`."""
    return msgspec.json.encode(value)


def loads(data: bytes | str, kind: type[T]) -> T:
    """Read `kind` from JSON, ignoring fields that this version does not know. Raises Malformed."""
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        raise _malformed(error) from error
    except (msgspec.DecodeError, UnicodeError) as error:
        raise Malformed(fault_words(str(error))) from error
    except RecursionError as error:
        raise Malformed(TOO_DEEP) from error


def build(value: Any, kind: type[T]) -> T:
    """Make `kind` from plain dicts and lists as JSON gives them. Raises Malformed."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise _malformed(error) from error
    except RecursionError as error:
        raise Malformed(TOO_DEEP) from error


def plain(value: Any) -> Any:
    """The dicts, lists and strings that JSON would show for `value`."""
    return msgspec.to_builtins(value)


def canonical(value: Any) -> bytes:
    """The one spelling of a JSON value that is hashed and signed (RFC 8785 for values without floats)."""
    return json.dumps(plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _malformed(error: msgspec.ValidationError) -> Malformed:
    reason, _, path = str(error).partition(" - at `")
    return Malformed(fault_words(reason)[:LONGEST_REASON], path.rstrip("`") or "$", missing_field(reason))
