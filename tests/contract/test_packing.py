"""Both codings bring every body back word for word, page by page, and the line's dictionary stays what it is."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.packing import DCZ, GZIP, Damaged, Effort, TooMuch, Torn, pack, packer, unpack, unpacked
from sync.contract.packing.dictionary import content

BOTH = pytest.mark.parametrize("coding", [GZIP, DCZ])
WORDS = "路灯不亮，已请电力公司处理。".encode()


@given(st.sampled_from([GZIP, DCZ]), st.sampled_from(Effort), st.lists(st.binary(max_size=400), min_size=1, max_size=6))
def test_every_page_can_be_read_as_soon_as_it_is_packed(coding: str, effort: Effort, texts: list[bytes]) -> None:
    sender, read = packer(coding, effort), b""
    packed = [sender.page(text) for text in texts] + [sender.end()]
    arriving = iter(packed)
    pieces = unpacked(arriving, coding, 100)
    for piece in pieces:
        read += piece
    assert read == b"".join(texts)
    for count in range(1, len(texts) + 1):
        assert so_far(packed[:count], coding) == b"".join(texts[:count])


@BOTH
def test_what_unpacks_beyond_the_bound_is_stopped(coding: str) -> None:
    with pytest.raises(TooMuch):
        unpack(pack(b"0" * 1_000_000, coding), coding, 10_000)
    assert max(map(len, unpacked((pack(b"0" * 1_000_000, coding),), coding, 4_096))) <= 4_096


@BOTH
def test_a_body_that_ends_too_early_is_torn_and_one_that_goes_on_is_damaged(coding: str) -> None:
    whole = pack(WORDS, coding)
    with pytest.raises(Torn):
        unpack(whole[:-1], coding, 1_000)
    with pytest.raises(Damaged):
        unpack(whole + b"x", coding, 1_000)


def test_another_dictionary_is_noticed_by_its_name() -> None:
    whole = bytearray(pack(WORDS, DCZ))
    whole[20] ^= 1
    with pytest.raises(Damaged, match="dictionary"):
        unpack(bytes(whole), DCZ, 1_000)


def test_the_dictionary_never_changes() -> None:
    """Whoever wants another makes a new number and a new schema: old workstations read with this one."""
    assert hashlib.sha256(content()).hexdigest() == "ff759f4dbbb6c501410b0e2a2b3522ab8d893a160395f23beb88ccab9d85349e"


def so_far(chunks: list[bytes], coding: str) -> bytes:
    read = b""
    try:
        for piece in unpacked(chunks, coding, 1 << 20):
            read += piece
    except Torn:
        pass
    return read
