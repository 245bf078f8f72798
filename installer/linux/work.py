"""The folder that a build works in: where its parts lie, and which of them are finished."""

import hashlib
import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from installer.talk import Stop, say


@dataclass(frozen=True, slots=True)
class Work:
    """`root` holds everything that a build makes; parts that are finished are used again by the next build."""

    root: Path

    @staticmethod
    def usual() -> Path:
        """Where the parts lie unless somebody says otherwise."""
        cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        return Path(cache) / "duban-desk-package"

    @property
    def base(self) -> Path:
        """The old Debian."""
        return self.root / "base"

    @property
    def inside(self) -> Path:
        """What the old Debian sees as `/build`."""
        return self.base / "build"

    @property
    def tools(self) -> Path:
        """An environment with pip that fetches and unpacks."""
        return self.root / "tools"

    @property
    def tree(self) -> Path:
        """The package's files as they will lie on a workstation."""
        return self.root / "tree"

    def once(self, part: str, marks: object, make: Callable[[], None], *, chinese: str) -> None:
        """Make `part` unless it was made of the same `marks`; the stamp is written last."""
        stamp = self.root / f"{part}.done"
        mark = hashlib.sha256(json.dumps(marks, sort_keys=True, default=str).encode()).hexdigest()
        if stamp.exists() and stamp.read_text() == mark:
            return
        say(chinese, f"making: {part}")
        stamp.unlink(missing_ok=True)
        make()
        stamp.write_text(mark)


def run(*command: str | Path, quiet: bool = True, polite: bool = True, **options: object) -> str:
    """Run, politely because people work on the machine meanwhile; its output. Raises Stop with the last words."""
    done = subprocess.run(  # type: ignore[call-overload]
        [*(("nice", "-n", "15") if polite else ()), *map(str, command)],
        check=False,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if quiet else None,
        **options,
    )
    if done.returncode:
        raise Stop("打包没有完成。", f"{' '.join(map(str, command))[:200]}\n{done.stdout[-3000:]}")
    return str(done.stdout)
