"""A district that serves on a free port, and workstations that speak to it as ours do."""

import base64
import hashlib
import socket
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import requests
import uvicorn
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.contract import codec
from sync.contract.access import Enrolled, Session
from sync.contract.commands import BlobRef, Envelope, compose, payload_hash, signed
from sync.contract.ids import uuid7
from sync.contract.pages import Change, Entity, PageEnd, read_line
from sync.contract.receipts import BatchAnswer, CommandResult
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.numbers import ORDER, next_number
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user
from sync.district.routes.app import create_app
from sync.regulation.acts import Act, Dispatch, Register
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Kind, Role, Verb
from tests.helpers.clocks import SteadyClock
from tests.helpers.waiting import eventually

T = TypeVar("T")

PASSWORD = "correct horse 7"
TOWN = "gaishan"
VILLAGE = "gaishan-wushan"
OTHER_VILLAGE = "gaishan-gaohu"
OTHER_TOWN = "chengmen"
TIMEOUT = 30


@contextmanager
def serving(district: District) -> Iterator[str]:
    """The district behind a real uvicorn on a free port; its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(create_app(district), server_header=False, access_log=False, log_level="critical")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    eventually(lambda: server.started)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(TIMEOUT)
        listener.close()


@dataclass
class Answered:
    """One answer of the feed."""

    changes: list[Change]
    pages: list[PageEnd]
    raw: bytes

    @property
    def cursor(self) -> str:
        return self.pages[-1].cursor

    def orders(self) -> list[WorkOrder]:
        upserts = [c for c in self.changes if c.entity is Entity.ORDER and c.gone is None]
        return [codec.loads(bytes(c.row), WorkOrder) for c in upserts]


class Desk:
    """An enrolled workstation with a signed-in user, without a cache."""

    def __init__(self, district: District, url: str, unit: str, username: str, role: Role = Role.ADMINISTRATOR) -> None:
        self.district, self.url, self.unit, self.username = district, url, unit, username
        self.line = requests.Session()
        with district.begin() as tx:
            now = district.clock.now()
            add_user(
                tx,
                username=username,
                name=f"{username}管理员",
                unit=unit,
                password=PASSWORD,
                now_id=uuid7(now),
                role=role,
            )
        self.move()

    def move(self) -> None:
        """The same person at a workstation that is new to the district."""
        with self.district.begin() as tx:
            code = make_code(tx, self.unit, self.district.clock.now())
        self.key = Ed25519PrivateKey.generate()
        self.enrolled = self.post("/v1/enrol", enrol_body(code, self.key), Enrolled)
        self.session = self.sign_in()

    def sign_in(self) -> Session:
        body = {"username": self.username, "password": PASSWORD, "device": self.enrolled.device}
        return self.post("/v1/login", body, Session)

    def post(self, path: str, body: Any, kind: type[T]) -> T:
        answer = self.line.post(self.url + path, data=codec.dumps(body), headers=self.headers(), timeout=TIMEOUT)
        assert answer.status_code == 200, answer.text
        return codec.loads(answer.content, kind)

    def headers(self) -> dict[str, str]:
        session = getattr(self, "session", None)
        return {"Authorization": f"Bearer {session.access}"} if session else {}

    def ask(self, method: str, path: str, **more: Any) -> requests.Response:
        headers = {**self.headers(), **more.pop("headers", {})}
        return self.line.request(method, self.url + path, headers=headers, timeout=TIMEOUT, **more)

    def pull(self, cursor: str = "") -> Answered:
        answer = self.ask("GET", "/v1/changes", params={"cursor": cursor}, stream=True)
        assert answer.status_code == 200, answer.text
        raw = answer.raw.read()
        lines = [read_line(line) for line in zlib.decompress(raw, 31).splitlines()]
        pages = [line for line in lines if isinstance(line, PageEnd)]
        return Answered([line for line in lines if isinstance(line, Change)], pages, raw)

    def write(self, act: Act, order: WorkOrder, *, base_rev: int | None = None, **more: Any) -> Envelope:
        """A signed envelope."""
        now: datetime = self.district.clock.now()
        about = {
            "id": more.pop("id", uuid7(now)),
            "device": self.enrolled.device,
            "user": self.session.actor.user,
            "order": order.id,
            "base_rev": order.rev if base_rev is None else base_rev,
            "composed_at": now,
            **more,
        }
        return signed(compose(act, **about), self.key)

    def around(self, verb: Verb, content: Any, order: str, base_rev: int = 0, **more: Any) -> Envelope:
        """A correctly signed envelope around any content; `more` is changed before it is signed."""
        now = self.district.clock.now()
        envelope = Envelope(
            id=uuid7(now),
            device=self.enrolled.device,
            user=self.session.actor.user,
            type=verb,
            version=1,
            order=order,
            base_rev=base_rev,
            payload=content,
            hash=payload_hash(content),
            composed_at=now,
        )
        return signed(replace(envelope, **more), self.key)

    def send(self, *envelopes: Any) -> BatchAnswer:
        return self.post("/v1/commands", {"commands": list(envelopes)}, BatchAnswer)

    def send_one(self, envelope: Any) -> CommandResult:
        return self.send(envelope).results[0]

    def do(self, act: Act, order: WorkOrder, **more: Any) -> CommandResult:
        return self.send_one(self.write(act, order, **more))


def enrol_body(code: str, key: Ed25519PrivateKey) -> dict[str, str]:
    """What a workstation says to enrol."""
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return {"code": code, "public_key": base64.urlsafe_b64encode(raw).decode(), "device_name": "村委会电脑"}


def order_in(
    district: District,
    unit: str | None,
    *,
    kind: Kind = Kind.HELP,
    reporter: Reporter | None = None,
    subject: str = "路灯不亮",
    body: str = "村口的路灯已经三天没有亮了。",
) -> WorkOrder:
    """A fresh order, dispatched to `unit` or left in the tray."""
    now = district.clock.now()
    with district.begin() as tx:
        actor = district_actor(tx)
        register = Register(
            number=next_number(tx, ORDER, now),
            source="市12345政务服务热线",
            kind=kind,
            subject=subject,
            body=body,
            received_at=now,
            reporter=reporter or Reporter(name="王某", phone="13800000000"),
        )
        order = perform(tx, register, order_id=uuid7(now), actor=actor, command_id=uuid7(now), at=now)
        if unit is not None:
            order = perform(tx, Dispatch(unit=unit), order_id=order.id, actor=actor, command_id=uuid7(now), at=now)
    return order


def district_does(district: District, act: Act, order: WorkOrder) -> WorkOrder:
    """The district acts on an order."""
    now = district.clock.now()
    with district.begin() as tx:
        return perform(tx, act, order_id=order.id, actor=district_actor(tx), command_id=uuid7(now), at=now)


def hop(order: WorkOrder, unit: str) -> str:
    """The id of the unit's live assignment."""
    found = order.hop_of(unit)
    assert found is not None
    return found.id


def blob_ref(content: bytes, name: str = "现场.jpg") -> BlobRef:
    """What a command says of an attachment."""
    return BlobRef(sha256=hashlib.sha256(content).hexdigest(), name=name, size=len(content), media_type="image/jpeg")


def metadata(ref: BlobRef) -> str:
    """The tus header that announces it."""
    said = {"sha256": ref.sha256, "name": ref.name, "type": ref.media_type}
    return ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in said.items())


def make_district(root: Path, clock: SteadyClock) -> District:
    """A district with its units."""
    return District.create(root / "district", clock)


def outcomes(results: Sequence[CommandResult]) -> list[str]:
    """The answers' words."""
    return [result.outcome.value for result in results]
