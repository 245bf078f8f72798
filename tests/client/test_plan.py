"""What is sent next, as a table of cases."""

from datetime import UTC, datetime, timedelta

from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.client.plan import MAX_BATCH_BYTES, Send, Upload, next_step
from sync.contract.commands import BlobRef, compose
from sync.contract.version import MAX_BATCH
from sync.regulation.acts import Progress
from sync.regulation.terms import Verb

NOW = datetime(2026, 11, 23, tzinfo=UTC)
NOTHING_THERE: set[str] = set()


def item(name: str, *blobs: str, text: str = "已到现场。") -> OutboxItem:
    refs = tuple(BlobRef(sha256=sha, name=sha, size=9, media_type="image/jpeg") for sha in blobs)
    act = Progress(hop="h", text=text)
    envelope = compose(act, id=name, device="d", user="u", order=name, base_rev=1, composed_at=NOW, blobs=refs)
    return OutboxItem(
        id=name,
        order=name,
        number=name,
        subject="",
        verb=Verb.PROGRESS,
        envelope=envelope,
        state=OutboxState.WAITING,
        due=NOW + timedelta(days=1),
        hold_until=None,
        attempts=0,
        maybe_there=False,
        last_attempt_at=None,
        next_try=None,
        reason_title="",
        reason_detail="",
        reason_advice="",
        receipt=None,
        created_at=NOW,
    )


def planned(ready: list[OutboxItem], there: set[str] = NOTHING_THERE, done: set[str] = NOTHING_THERE) -> str:
    step = next_step(ready, there.__contains__, done)
    if isinstance(step, Send):
        return "send " + " ".join(one.id for one in step.items)
    return f"upload {step.blob.sha256} for {step.item.id}" if isinstance(step, Upload) else "nothing"


def test_nothing_ready_is_nothing_to_do() -> None:
    assert planned([]) == "nothing"


def test_commands_go_together_in_the_order_of_their_deadlines() -> None:
    assert planned([item("soon"), item("later")]) == "send soon later"


def test_a_later_photo_delays_no_earlier_command() -> None:
    assert planned([item("soon"), item("later", "photo")]) == "send soon"


def test_nor_does_an_earlier_photo_hold_back_a_later_command() -> None:
    assert planned([item("soon", "photo"), item("later")]) == "send later"


def test_then_the_photos_of_what_is_due_soonest() -> None:
    ready = [item("soon", "a", "b"), item("later", "c")]
    assert planned(ready) == "upload a for soon"
    assert planned(ready, there={"a"}) == "upload b for soon"


def test_a_command_follows_its_photos_at_once() -> None:
    ready = [item("soon", "a"), item("later", "c")]
    assert planned(ready, there={"a"}) == "send soon"
    assert planned(ready, there={"a"}, done={"soon"}) == "upload c for later"


def test_what_was_answered_in_this_cycle_does_not_go_round_in_circles() -> None:
    assert planned([item("one"), item("two")], done={"one", "two"}) == "nothing"


def test_a_batch_is_bounded_by_count_and_by_bytes() -> None:
    many = next_step([item(str(n)) for n in range(190)], NOTHING_THERE.__contains__, ())
    assert isinstance(many, Send)
    assert len(many.items) <= MAX_BATCH
    long = next_step([item(str(n), text="字" * 5000) for n in range(20)], NOTHING_THERE.__contains__, ())
    assert isinstance(long, Send)
    assert len(long.items) == MAX_BATCH_BYTES // 15_000
    assert planned([item("huge", text="字" * 60_000), item("also", text="字" * 60_000)]) == "send huge"
