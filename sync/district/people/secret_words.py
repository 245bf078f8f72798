"""Makes and compares secrets; only their hashes are kept."""

import hashlib
import secrets
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

CODE_LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without the letters and digits that look alike on paper."""
CODE_LENGTH: Final = 10

_hasher: Final = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def new_token() -> str:
    """An opaque token of 22 characters, 128 bits."""
    return secrets.token_urlsafe(16)


def new_code() -> str:
    """An enrolment code as it is read out: `ABCDE-23456`."""
    letters = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
    return f"{letters[:5]}-{letters[5:]}"


def digest(secret: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(secret.encode()).hexdigest()


def code_digest(code: str) -> str:
    """What is kept of an enrolment code, however it was typed."""
    return digest("".join(c for c in code.upper() if c in CODE_LETTERS))


def hash_password(password: str) -> str:
    """An argon2id hash with its own salt."""
    return _hasher.hash(password)


def password_fits(kept: str | None, password: str) -> bool:
    """True when the password is the kept one; takes as long for an unknown user, so that names cannot be guessed."""
    try:
        _hasher.verify(kept or _decoy(), password)
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


@cache
def _decoy() -> str:
    return hash_password(new_token())
