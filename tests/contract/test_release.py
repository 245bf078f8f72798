"""A release is believed only word for word as its makers signed it, only forward, and only where it fits."""

import base64
from dataclasses import replace
from datetime import date, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract import codec
from sync.contract.parcel.keys import signing_key, spelled
from sync.contract.release import Offer, Refusal, Release, SignedRelease, judged, read_signed, sign, trusted_keys
from sync.contract.release.manifest import number
from tests.helpers.releases import DAY, MAKERS, TRUSTED, a_release, described, forced, here, sign_anything, signed


def why(given: SignedRelease, **there: object) -> Refusal:
    found = judged(given, here(**there), TRUSTED)
    assert isinstance(found, Refusal), found
    assert found.title
    return found


def test_a_newer_version_for_this_machine_is_an_offer() -> None:
    arm = described(platform="linux-aarch64")
    both = signed(a_release(files=(described(), arm)))
    found = judged(read_signed(codec.dumps(both)), here(platform="linux-aarch64"), TRUSTED)
    assert isinstance(found, Offer)
    assert (found.release.version, found.file) == ("0.2.0", arm)


def test_the_signature_of_a_stranger_counts_for_nothing() -> None:
    forged = signed(a_release(), Ed25519PrivateKey.generate())
    assert why(forged).title == "新版本的签名核对不上"
    theirs = replace(forged, signatures=(replace(forged.signatures[0], key=signed().signatures[0].key),))
    assert why(theirs).title == "新版本的签名核对不上", "nor does it under the makers' name"
    assert why(replace(signed(), signatures=())).title == "新版本的签名核对不上"


@pytest.mark.parametrize(
    "fields",
    [{"version": "0.3.0"}, {"changes": ["x"]}, {"files": [codec.plain(described(b"evil"))]}, {"more": 1}],
    ids=["version", "words", "file", "a field that nobody reads"],
)
def test_no_word_of_it_can_be_changed(fields: dict[str, object]) -> None:
    good = signed()
    assert why(replace(good, manifest=good.manifest | fields)).alarming


def test_a_signature_under_something_else_is_none_here() -> None:
    """The makers' key signs other things elsewhere: what is signed begins with what it is about."""
    bare = MAKERS.sign(codec.canonical(a_release()))
    good = signed()
    elsewhere = replace(good.signatures[0], signature=base64.urlsafe_b64encode(bare).decode())
    assert why(replace(good, signatures=(elsewhere,))).title == "新版本的签名核对不上"


def test_what_a_later_version_adds_is_signed_and_left_aside() -> None:
    later = sign_anything(codec.plain(a_release()) | {"notes": {"url": "…"}})
    assert isinstance(judged(later, here(), TRUSTED), Offer)


def test_a_key_can_be_changed_without_a_gap() -> None:
    new = Ed25519PrivateKey.generate()
    both = signed(a_release(), MAKERS, new)
    for trusted in (TRUSTED, {spelled(new.public_key())}):
        assert isinstance(judged(both, here(), trusted), Offer)
    assert why(signed(a_release(), new)).title == "新版本的签名核对不上", "a desk that was not told of it"


def test_a_program_without_keys_believes_nobody_and_alarms_nobody() -> None:
    found = judged(signed(), here(), frozenset())
    assert isinstance(found, Refusal)
    assert (found.title, found.alarming) == ("不能核对新版本", False)


@pytest.mark.parametrize(
    ("there", "title", "alarming"),
    [
        ({"version": "0.2.0"}, "已是区里放出的最新版本", False),
        ({"version": "0.10"}, "已是区里放出的最新版本", False),
        ({"seen": "0.3.0"}, "区里放出了较旧的版本", True),
        ({"today": DAY - timedelta(days=2)}, "本机日期不对", True),
        ({"today": date(1970, 1, 1)}, "本机日期不对", True),
        ({"today": DAY + timedelta(days=366)}, "新版本的清单已经过期", True),
        ({"schema": 0}, "区级平台还不支持新版本", False),
        ({"platform": "windows-x86_64"}, "没有可用的新版本", False),
        ({"system": "2.27"}, "操作系统太旧", False),
        ({"system": ""}, "操作系统太旧", False),
        ({"version": "源码运行"}, "没有可用的新版本", False),
    ],
)
def test_every_reason_against_it_is_a_sentence(there: dict[str, object], title: str, alarming: bool) -> None:
    found = why(signed(), **there)
    assert (found.title, found.alarming) == (title, alarming)


def test_one_for_another_program_is_refused() -> None:
    assert why(signed(a_release(product="another"))).title == "新版本的清单属于别的程序"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "../../.bashrc.deb"),
        ("name", "duban/../x.deb"),
        ("name", "C:\\duban.deb"),
        ("name", "duban-desk.deb\x00.exe"),
        ("name", "duban-desk.sh"),
        ("name", ".duban.deb"),
        ("size", 2**50),
        ("size", 0),
        ("size", -1),
        ("sha256", "../" + "0" * 61),
        ("platform", "amiga"),
    ],
)
def test_what_leads_astray_is_refused_even_under_a_true_signature(field: str, value: object) -> None:
    file = codec.plain(described()) | {field: value}
    assert why(forced(a_release(), files=[file])).title == "新版本的清单不合规范"


@pytest.mark.parametrize(
    "fields",
    [
        {"version": "1"},
        {"version": "9" * 5000},
        {"changes": ["\u202e反过来"]},
        {"changes": ["字" * 5000]},
        {"changes": []},
        {"expires": "2099-01-01"},
        {"files": []},
        {"files": [codec.plain(described())] * 2},
        {"files": None},
        {"filler": "x" * 20_000},
    ],
    ids=str,
)
def test_so_is_whatever_no_maker_would_write(fields: dict[str, object]) -> None:
    assert why(forced(a_release(), **fields)).title == "新版本的清单不合规范"


def test_nobody_signs_what_nobody_would_take() -> None:
    with pytest.raises(codec.Malformed):
        sign(a_release(expires=DAY), [MAKERS])


def test_a_file_that_is_none_is_named_so() -> None:
    for data in (b"", b"{}", b"\x7fELF", b"[" * 10_000, b" " * 20_000):
        with pytest.raises(codec.Malformed):
            read_signed(data)


def test_versions_are_compared_as_numbers() -> None:
    assert number("0.10.0") > number("0.9.9")
    assert number("1.0") == number("1.0.0")
    assert number("1.0-rc1") == number("") == ()


def test_every_key_that_ships_can_be_used() -> None:
    for key in trusted_keys():
        signing_key(key)


def test_it_fits_into_one_page_of_the_feed() -> None:
    files = tuple(described(platform=name) for name in ("linux-x86_64", "linux-aarch64", "windows-x86_64"))
    whole: Release = a_release(changes=("字" * 120,) * 12, files=files)
    assert len(codec.dumps(signed(whole, MAKERS, MAKERS))) < 12 * 1024
