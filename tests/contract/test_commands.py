"""An envelope proves who wrote what: any change to it, however small, breaks the proof."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sync.contract import bounds, codec
from sync.contract.commands import BlobRef, Envelope, act_of, compose, signed, verified
from sync.contract.ids import uuid7
from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.regulation.acts import Progress, RequestExtension

NOW = datetime(2026, 11, 23, 2, 30, tzinfo=UTC)
KEY = Ed25519PrivateKey.generate()


def envelope(text: str = "已到现场查看", **changes: object) -> Envelope:
    made = compose(
        Progress(hop="h1", text=text),
        id=uuid7(NOW),
        device="d1",
        user="u1",
        order="o1",
        base_rev=3,
        composed_at=NOW,
        last_contact=NOW - timedelta(hours=26),
        blobs=(BlobRef(sha256="a" * 64, name="照片.jpg", size=9, media_type="image/jpeg"),),
    )
    return signed(replace(made, **changes), KEY)  # type: ignore[arg-type]


@given(st.text(max_size=200))
def test_what_was_signed_is_still_proven_after_it_travelled(text: str) -> None:
    sent = envelope(text)
    arrived = codec.loads(codec.dumps(sent), Envelope)
    assert arrived == sent
    assert verified(arrived, KEY.public_key())


@pytest.mark.parametrize(
    "changed",
    [
        {"order": "o2"},
        {"user": "u2"},
        {"device": "d2"},
        {"base_rev": 4},
        {"composed_at": NOW + timedelta(seconds=1)},
        {"last_contact": None},
        {"clock_offset_ms": 1},
        {"payload": {"hop": "h1", "text": "没有到现场"}},
        {"blobs": ()},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_changed_envelope_is_not_the_devices_own(changed: dict[str, object]) -> None:
    tampered = replace(envelope(), **changed)  # type: ignore[arg-type]
    assert not verified(tampered, KEY.public_key())


def test_another_devices_key_proves_nothing() -> None:
    assert not verified(envelope(), Ed25519PrivateKey.generate().public_key())


def test_a_signature_that_is_none_proves_nothing() -> None:
    assert not verified(replace(envelope(), signature="不是签名"), KEY.public_key())


def test_the_act_inside_is_the_one_that_was_composed() -> None:
    assert act_of(envelope("清运完毕")) == Progress(hop="h1", text="清运完毕")


def test_a_wrong_type_is_named_by_its_field() -> None:
    act = RequestExtension(hop="h1", days=3, reason="连日降雨")
    asked = compose(act, id=uuid7(NOW), device="d", user="u", order="o", base_rev=1, composed_at=NOW)
    with pytest.raises(codec.Malformed) as wrong:
        act_of(replace(asked, payload={**asked.payload, "days": "三天"}))
    assert wrong.value.field == "$.days"


def test_a_text_beyond_the_limit_is_named_by_its_field() -> None:
    with pytest.raises(codec.Malformed) as wrong:
        act_of(envelope("字" * (MAX_TEXT_CHARACTERS + 1)))
    assert wrong.value.field == "$.text"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("$.id", {"id": "../../etc/passwd"}),
        ("$.order", {"order": ""}),
        ("$.version", {"version": 0}),
        ("$.composed_at", {"composed_at": NOW.replace(tzinfo=None)}),
        ("$.blobs[0].name", {"blobs": (BlobRef(sha256="a" * 64, name="../x", size=1, media_type=""),)}),
        ("$.blobs[0].sha256", {"blobs": (BlobRef(sha256="A" * 64, name="x", size=1, media_type=""),)}),
        ("$.blobs[0].size", {"blobs": (BlobRef(sha256="a" * 64, name="x", size=-1, media_type=""),)}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_envelope_that_goes_too_far_is_refused_by_the_field(field: str, value: dict[str, object]) -> None:
    with pytest.raises(codec.Malformed) as wrong:
        bounds.check(replace(envelope(), **value))  # type: ignore[arg-type]
    assert wrong.value.field == field


def test_an_ordinary_envelope_goes_through() -> None:
    bounds.check(envelope())


def test_the_same_moment_in_another_zone_is_signed_alike() -> None:
    here = envelope(composed_at=NOW.astimezone(timezone(timedelta(hours=8))))
    arrived = codec.loads(codec.dumps(here), Envelope)
    assert arrived.composed_at == NOW
