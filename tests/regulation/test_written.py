"""What an act says, under the labels of its form; its gist in a line."""

from sync.regulation import acts
from sync.regulation.terms import Method, Outcome
from sync.regulation.written import GIST, gist, has_words, written
from tests.regulation.story import UNITS, at

NOW = at("2026-09-14T09:00")


def test_a_gist_is_the_main_text_and_is_shortened_after_24_characters() -> None:
    assert GIST == 24
    assert gist(acts.Progress(hop="h", text="长" * 24)) == "长" * 24
    assert gist(acts.Progress(hop="h", text="长" * 25)) == f"{'长' * 24}…"
    assert gist(acts.SubmitResult(hop="h", facts="属实", outcome=Outcome.SOLVED, text="已修好")) == "已修好"
    assert gist(acts.RequestExtension(hop="h", days=2, reason="等\n配件")) == "等 配件"
    assert gist(acts.Sign(hop="h")) == ""


def test_what_somebody_wrote_is_told_from_choices_and_numbers() -> None:
    assert has_words(acts.RequestExtension(hop="h", days=2, reason="等配件"))
    assert not has_words(acts.RequestExtension(hop="h", days=2, reason=""))
    assert not has_words(acts.Sign(hop="h"))


def test_ids_and_what_is_empty_are_not_shown_and_units_have_their_names() -> None:
    act = acts.AssignDown(hop="h", unit="village", note="请核查", limit_days=None)
    assert written(act, UNITS, NOW) == (("承办单位", "杨柳村"), ("交办意见", "请核查"))
    unknown = acts.AssignDown(hop="h", unit="nowhere")
    assert written(unknown, UNITS, NOW) == (("承办单位", "nowhere"),)
    contact = acts.ContactReporter(hop="h", method=Method.TELEPHONE, at=NOW, reached=True, text="已说明")
    assert dict(written(contact, UNITS, NOW))["已联系上反映人"] == "是"
