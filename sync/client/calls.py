"""The calls of the line, typed: what goes up, what comes down, and nothing about sockets."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final
from urllib.parse import quote, urlencode

from sync.client.answers import NOT_FOUND, NOT_MODIFIED, OK, Answer, Head, check_success
from sync.client.errors import Garbled, Permanent
from sync.client.feed import Coming, Page, pages
from sync.client.presence import Presence
from sync.client.transport import Transport
from sync.contract import codec
from sync.contract.access import Enrolled, EnrolRequest, Hello, LoginRequest, RefreshRequest, Session
from sync.contract.brevity import completed
from sync.contract.commands import Envelope
from sync.contract.handover import Leave
from sync.contract.history import NONE, History
from sync.contract.manifest import from_etag
from sync.contract.packing import DCZ, GZIP, pack
from sync.contract.pages import Change, Manifest
from sync.contract.parcel.contents import Posted
from sync.contract.receipts import Batch, BatchAnswer, CommandResult
from sync.contract.version import FAST_LINE, LINE_HEADER, SCHEMA, SERVICE

_JSON: Final = {"Content-Type": "application/json"}
_TAKES: Final = {"Accept-Encoding": f"{DCZ}, {GZIP}"}
_LONG: Final = {LINE_HEADER: FAST_LINE}
"""Kept by the transport only where the line is fast."""
_GRACE: Final = 20.0
"""Seconds that a long poll's answer may be late before the line counts as dead."""


class Calls:
    """The district's calls over one transport. Every method may raise LineProblem."""

    def __init__(
        self,
        transport: Transport,
        standing: Callable[[], str | None] = lambda: None,
        coding: Callable[[], str] = lambda: GZIP,
        presence: Presence | None = None,
    ) -> None:
        """`standing` tells where this workstation stands in the feed, None before its first page.

        `coding` is the best one that this district can read; `presence` says and hears who writes.
        """
        self.transport = transport
        self._standing = standing
        self._coding = coding
        self._presence = presence

    def hello(self) -> Hello:
        """Who is there; needs no sign-in."""
        hello = self.transport.call("GET", "/v1/hello").read(Hello)
        if hello.service != SERVICE:
            raise Garbled("对方不是区级平台。")
        return hello

    def enrol(self, request: EnrolRequest) -> Enrolled:
        """Register this workstation's key by a one-time code."""
        return self._post("/v1/enrol", request).read(Enrolled)

    def login(self, request: LoginRequest) -> Session:
        """Sign in."""
        return self._post("/v1/login", request).read(Session)

    def token(self, request: RefreshRequest) -> Session:
        """Trade a refresh token, good for one use, for a new session."""
        return self._post("/v1/token", request).read(Session)

    def logout(self, access: str) -> None:
        """End the session at the district."""
        self.transport.call("POST", "/v1/logout", body=b"", access=access)

    @contextmanager
    def changes(
        self,
        access: str,
        cursor: str | None,
        *,
        thin: bool = False,
        first: bool = False,
        whole: bool = False,
        known: History = NONE,
    ) -> Iterator[Coming]:
        """What comes after `cursor`, page by page; no page at all, but a manifest, when nothing is new (304).

        `thin` asks for rows without their long texts; an older district sends whole ones all the same. `first`: a first
        sync, of which the answer is long, and `known` what came of it so far; `whole`: rows from which nothing was left
        out that should be here. No word about codings: what goes without asking (RFC 9110, 12.5.3) is what the cursor's
        schema says.
        """
        begin = {"cursor": cursor} if cursor else {"schema": str(SCHEMA)}
        asked = {**begin, "thin": "1" if thin else "", "whole": "1" if whole else "", "known": known.name}
        query = urlencode({name: value for name, value in asked.items() if value})
        headers = {**(_LONG if first else {}), **self._said()}
        with self.transport.open("GET", f"/v1/changes?{query}", access=access, headers=headers) as (head, chunks):
            self._heard(head)
            if head.status == OK:
                yield Coming(pages(chunks, head.headers.get("Content-Encoding", ""), known))
            else:
                check_success(Answer(head, b"".join(chunks)))
                yield Coming((), from_etag(head.headers.get("ETag", "")))

    def manifest(self, access: str, cursor: str) -> Manifest | None:
        """The district's buckets for whoever stands at `cursor`; None where it is of a version without."""
        path = f"/v1/manifest?cursor={quote(cursor)}"
        try:
            return self.transport.call("GET", path, access=access).read(Manifest)
        except Permanent as refusal:
            if refusal.problem.status == NOT_FOUND:
                return None
            raise

    @contextmanager
    def buckets(self, access: str, numbers: Sequence[int], *, thin: bool = False) -> Iterator[Iterable[Page]]:
        """These buckets of the district, each on a page of its own, as they arrive; `thin` as in `changes`."""
        path = f"/v1/buckets?only={','.join(map(str, numbers))}&schema={SCHEMA}{'&thin=1' if thin else ''}"
        with self.transport.open("GET", path, access=access) as (head, chunks):
            if head.status != OK:
                check_success(Answer(head, b"".join(chunks)))
            yield pages(chunks, head.headers.get("Content-Encoding", ""), together=False)

    def wait(self, access: str, cursor: str | None, seconds: int) -> bool | None:
        """Hold a content-free poll for `seconds` at most; True when something is new, None when others write now."""
        path = f"/v1/wait?cursor={quote(cursor or '')}&seconds={seconds}"
        answer = self.transport.call("GET", path, access=access, headers=self._said(), patience=seconds + _GRACE)
        stirred = self._heard(answer.head)
        return True if answer.head.status != NOT_MODIFIED else None if stirred else False

    def commands(self, access: str, envelopes: tuple[Envelope, ...]) -> BatchAnswer:
        """Send a batch, each envelope exactly as it was signed."""
        coding = self._coding()
        batch = Batch(commands=envelopes, cursor=self._standing() or "", brief=True, short=True)
        body = pack(codec.dumps(batch), coding)
        headers = {**_JSON, **_TAKES, "Content-Encoding": coding}
        answer = self.transport.call("POST", "/v1/commands", body=body, access=access, headers=headers)
        return completed(answer.read(BatchAnswer), envelopes)

    def command(self, access: str, command: str) -> CommandResult | None:
        """What the district knows about a command whose answer was lost; None when it never arrived."""
        try:
            return self.transport.call("GET", f"/v1/commands/{command}", access=access).read(CommandResult)
        except Permanent as refusal:
            if refusal.problem.status == NOT_FOUND:
                return None
            raise

    def orders(self, access: str, ids: Sequence[str]) -> tuple[Change, ...]:
        """Whole orders as they stand now, MAX_ORDERS at most; what is not in this unit's scope is left out."""
        path = f"/v1/orders/{','.join(quote(each, safe='') for each in ids)}"
        return self.transport.call("GET", path, access=access, headers=_TAKES).read(tuple[Change, ...])

    def hand_over(self, access: str, note: Leave) -> None:
        """Bring the unit's 交接单."""
        self.transport.call("PUT", "/v1/handover", body=codec.dumps(note), access=access, headers=_JSON)

    def courier(self, access: str, posted: Posted) -> bytes:
        """Hand over a parcel whose parts are there; the answer to it, sealed for who wrote it."""
        body = codec.dumps(posted)
        return self.transport.call("POST", "/v1/courier", body=body, access=access, headers=_JSON).body

    def _said(self) -> dict[str, str]:
        return self._presence.headers() if self._presence else {}

    def _heard(self, head: Head) -> bool:
        return self._presence is not None and self._presence.heard(head)

    def _post(self, path: str, value: object) -> Answer:
        return self.transport.call("POST", path, body=codec.dumps(value), headers=_JSON)
