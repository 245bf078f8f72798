"""What a write changed, so that whoever shows it rereads only that."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """`orders`: ids to reread; the flags: lists with counts, outbox, drafts, session, attachments, courier files.

    `writing`: who writes on what just now; nothing of it is stored. `handover`: the unit's 交接单.
    `release`: a new version on offer, or how much of its file is here.
    """

    orders: frozenset[str] = frozenset()
    lists: bool = False
    outbox: bool = False
    drafts: bool = False
    session: bool = False
    files: bool = False
    courier: bool = False
    writing: bool = False
    handover: bool = False
    release: bool = False

    def __or__(self, other: "Changed") -> "Changed":
        """Both together."""
        return Changed(
            orders=self.orders | other.orders,
            lists=self.lists or other.lists,
            outbox=self.outbox or other.outbox,
            drafts=self.drafts or other.drafts,
            session=self.session or other.session,
            files=self.files or other.files,
            courier=self.courier or other.courier,
            writing=self.writing or other.writing,
            handover=self.handover or other.handover,
            release=self.release or other.release,
        )

    def __bool__(self) -> bool:
        """True when anything changed at all."""
        flags = (self.lists, self.outbox, self.drafts, self.session, self.files, self.courier)
        return bool(self.orders) or any(flags) or self.writing or self.handover or self.release


NOTHING = Changed()
