"""The tables, as numbered steps: `0001_….sql` brings an empty file to version 1, and so on; each step runs once."""

from importlib.resources import files
from typing import Final

from sqlalchemy import Connection

from sync.cache.keyed import SCHEMA

STEPS: Final = "[0-9][0-9][0-9][0-9]_*.sql"


def migrate(tx: Connection) -> None:
    """Bring the file to the present version inside the caller's transaction: all steps or none."""
    version = int(tx.exec_driver_sql("PRAGMA user_version").scalar_one())
    for number in range(version + 1, SCHEMA + 1):
        for statement in statements(number):
            tx.exec_driver_sql(statement)
    tx.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def statements(number: int) -> list[str]:
    """The SQL of one step, statement by statement; comments are left out."""
    prefix = f"{number:04d}_"
    step = next(entry for entry in files(__name__).iterdir() if entry.name.startswith(prefix))
    lines = [line for line in step.read_text("utf-8").splitlines() if not line.lstrip().startswith("--")]
    return [part.strip() for part in "\n".join(lines).split(";\n") if part.strip()]
