"""The peer that the harness loads: `--peer floor,ours=tests/bench/peers/ours.py:Ours`; runs under the harness's Python.

The mapping. One document is one order, one change is one command. A new document is one `register`: number, subject,
category, reporter (name, phone, and the address for `unit`), the time received; the words of the request and below them
the history that came along (`updated_at` and three steps); the state as a tag. An update is one `progress`, whose text
says the new state and the new step. Both are acts of the rules as a workstation writes them: signed envelopes, put into
the outbox beforehand, sent by the timed process with the real engine; the district's own changes go through `perform`.

The workstation stands at the district's own desk: its scope is everything, and `register` is allowed there. Since the
rules let only whoever has an order in hand note progress, orders made at the district get one running assignment to
that same desk. Besides the documents the first sync brings every unit and the rules, the row of an order its assignment
and its timeline, and an answer to commands receipts: what ours needs and the floor does not have.

Not timed, as for the floor: making the stores. Enrolment and sign-in happen beside the line.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from peers.base import Peer  # type: ignore[import-not-found]  # the harness's own

ROOT: Final = Path(__file__).resolve().parents[3]
PYTHON: Final = str(ROOT / ".venv" / "bin" / "python")
PORT: Final = 8750

Run = dict[str, Any]


class Ours(Peer):  # type: ignore[misc]  # its base is the harness's
    """A real district and a real workstation."""

    name = "ours"

    def start_server(self, n: int) -> None:
        """A district that holds the world's documents."""
        self._district("make")
        self._change([(None, doc) for doc in self.world.docs.values()])
        serve = ["-m", "sync.district.cli", "--data", self.path("server"), "serve", "--host", self.host]
        self.server([PYTHON, *serve, "--port", str(PORT)], env=self._env(), stdout=subprocess.DEVNULL, cwd=str(ROOT))
        self.wait_port(PORT)
        self._come_in()

    def use_client(self, tag: str) -> None:
        """Another workstation, enrolled beside the line."""
        super().use_client(tag)
        if self.procs and not Path(self.store).exists():
            self._come_in()

    def initial_sync(self) -> Run:
        """One process that fetches what is new and sends what waits."""
        run: Run = self.client([PYTHON, "-m", "tests.bench.peers.workstation", "sync", self.store], env=self._env())
        first = run.get("first_50_s")
        if first is not None:
            print(f"  first 50 orders after {first:.2f} s", flush=True)
        return run

    incremental_sync = initial_sync

    def mutate_server(self, k: int) -> None:
        """The district's own changes."""
        new, updates = self.world.change(k)
        self._change([*((None, doc) for doc in new), *updates])

    def upload(self, k: int) -> Run:
        """Commands into the outbox, then the timed process."""
        if k:
            new, updates = self.world.change(k, "C")
            self._workstation("edit", self.store, self._lines([*((None, doc) for doc in new), *updates]))
        return self.initial_sync()

    def client_docs(self) -> Iterator[Any]:
        """What the cache holds."""
        self._workstation("dump", self.store, self.path("client.docs"))
        return iter(self.read_ndjson("client.docs"))

    def server_docs(self) -> Iterator[Any]:
        """What the district holds."""
        self._district("dump", self.path("server.docs"))
        return iter(self.read_ndjson("server.docs"))

    def wipe(self) -> None:
        """Nothing of ours lies elsewhere."""
        shutil.rmtree(self.work, ignore_errors=True)

    def _change(self, pairs: list[tuple[Any, Any]]) -> None:
        self._district("change", self._lines(pairs))

    def _lines(self, pairs: list[tuple[Any, Any]]) -> str:
        return str(self.write_ndjson("change.ndjson", [list(pair) for pair in pairs]))

    def _come_in(self) -> None:
        code = self._district("code").strip()
        self._workstation("come_in", self.store, f"http://{self.host}:{PORT}", code)

    def _district(self, verb: str, *args: str) -> str:
        return self._beside("district_side", verb, self.path("server"), *args)

    def _workstation(self, verb: str, *args: str) -> None:
        self._beside("workstation", verb, *args)

    def _beside(self, module: str, *args: str) -> str:
        """A helper process in the district's own network, so that nothing of it crosses the line."""
        argv = [*self.lab.prefix("server"), PYTHON, "-m", f"tests.bench.peers.{module}", *args]
        done = subprocess.run(argv, env=self._env(), cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{module} {args[0]}: {done.stderr[-2000:]}")
        return done.stdout

    def _env(self) -> dict[str, str]:
        return {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}

    @classmethod
    def versions(cls, tools: Any) -> dict[str, str]:
        """What runs here."""
        code = "import json,platform,fastapi,uvicorn,requests;print(json.dumps({'python': platform.python_version(),"
        code += "'fastapi': fastapi.__version__, 'uvicorn': uvicorn.__version__, 'requests': requests.__version__}))"
        done = subprocess.run([PYTHON, "-c", code], capture_output=True, text=True, check=True)
        return dict(json.loads(done.stdout))
