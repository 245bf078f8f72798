"""What a write changed, so that whoever shows it rereads only that."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """`orders`: ids to reread; the flags: lists with their counts, outbox, drafts, session, fetched attachments."""

    orders: frozenset[str] = frozenset()
    lists: bool = False
    outbox: bool = False
    drafts: bool = False
    session: bool = False
    files: bool = False

    def __or__(self, other: "Changed") -> "Changed":
        """Both together."""
        return Changed(
            orders=self.orders | other.orders,
            lists=self.lists or other.lists,
            outbox=self.outbox or other.outbox,
            drafts=self.drafts or other.drafts,
            session=self.session or other.session,
            files=self.files or other.files,
        )

    def __bool__(self) -> bool:
        """True when anything changed at all."""
        return bool(self.orders or self.lists or self.outbox or self.drafts or self.session or self.files)


NOTHING = Changed()
