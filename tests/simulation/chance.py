"""All chance of a run comes from its seed: also that of ids, tokens and secrets, which ask the system otherwise."""

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from unittest.mock import patch


@contextmanager
def seeded(seed: object) -> Iterator[None]:
    """Whatever asks `secrets` or `SystemRandom` inside gets the same answers for the same seed.

    Keys made by the cryptography library stay its own: they change no decision and stand in no trace.
    """
    with patch("random._urandom", Random(f"secrets {seed}").randbytes):
        yield
