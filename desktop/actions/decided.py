"""What a decision did, in a few words, for the line that says so while the next request opens."""

from typing import Final

from sync.cache.outbox_item import OutboxItem
from sync.regulation.terms import Decision, Review, UpwardDecision, Verb, label

_WORDS: Final[dict[tuple[Verb, str], str]] = {
    (Verb.DECIDE_EXTENSION, Decision.GRANT): "已同意延期",
    (Verb.DECIDE_EXTENSION, Decision.REFUSE): "未同意延期",
    (Verb.DECIDE_UPWARD, UpwardDecision.PASS_UP): "已同意上报",
    (Verb.DECIDE_UPWARD, UpwardDecision.ACCEPT): "已退回，重新交办",
    (Verb.DECIDE_UPWARD, UpwardDecision.REJECT): "未同意上报",
    (Verb.REVIEW_RESULT, Review.PASS): "已通过办理结果",
    (Verb.REVIEW_RESULT, Review.SEND_BACK): "已将办理结果退回重办",
}


def decided_words(item: OutboxItem) -> str:
    """`DB20261123000001 已同意延期`; a command that decides nothing is called by its name."""
    verdict = str(item.envelope.payload.get("verdict", ""))
    return f"{item.about} {_WORDS.get((item.verb, verdict), label(item.verb))}"
