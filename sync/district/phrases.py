"""常用语 of the district: kept beside its rules, and every workstation gets them in one row of the feed."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from sync.contract import codec
from sync.contract.pages import PHRASES_ID, Entity
from sync.contract.phrasebook import MOST, BadBook, Phrase
from sync.district.feed import EVERYONE, Place, publish
from sync.district.store.tables import meta
from sync.district.store.transaction import Transaction


def load_phrases(connection: Connection) -> tuple[Phrase, ...]:
    """Those that are in use, in their order; none before the first."""
    kept = connection.execute(select(meta.c.value).where(meta.c.name == PHRASES_ID)).scalar()
    return () if kept is None else codec.loads(kept, tuple[Phrase, ...])


def add_phrases(tx: Transaction, new: Iterable[Phrase]) -> tuple[Phrase, ...]:
    """One with a known title takes its place, others come behind. All of them now. Raises BadBook."""
    by_title = {phrase.title: phrase for phrase in load_phrases(tx.connection)}
    return _adopt(tx, tuple({**by_title, **{phrase.title: phrase for phrase in new}}.values()))


def remove_phrase(tx: Transaction, title: str) -> tuple[Phrase, ...]:
    """Withdraw one from every workstation. The others. Raises BadBook where there is none of this title."""
    known = load_phrases(tx.connection)
    left = tuple(phrase for phrase in known if phrase.title != title)
    if left == known:
        raise BadBook(f"没有标题为“{title}”的常用语")
    return _adopt(tx, left)


def _adopt(tx: Transaction, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    if len(phrases) > MOST:
        raise BadBook(f"共有 {len(phrases)} 条，最多 {MOST} 条")
    tx.connection.execute(delete(meta).where(meta.c.name == PHRASES_ID))
    tx.connection.execute(insert(meta).values(name=PHRASES_ID, value=codec.dumps(phrases)))
    publish(tx, {EVERYONE}, Entity.RULES, PHRASES_ID, tx.take(PHRASES_ID), Place(0, -1))
    return phrases
