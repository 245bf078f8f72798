"""What the installer says: each sentence in Chinese for those who run it, in English for those who build it."""

import sys
from io import TextIOWrapper


class Stop(Exception):
    """Nothing more can be done without a person; carries both sentences and, where there is one, the exact command."""

    def __init__(self, chinese: str, english: str, command: str = "") -> None:
        super().__init__(english)
        self.chinese = chinese
        self.english = english
        self.command = command


def speak_unicode() -> None:
    """Never die of a terminal that can't show a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace", line_buffering=True)


def say(chinese: str, english: str) -> None:
    """One step of the set-up, on the error stream: the output belongs to the command that was asked for."""
    print(f"» {chinese} · {english}", file=sys.stderr)


def explain(stop: Stop) -> None:
    """Why it stopped and what to do."""
    print(f"✗ {stop.chinese}\n  {stop.english}", file=sys.stderr)
    if stop.command:
        print(f"\n    {stop.command}\n", file=sys.stderr)
