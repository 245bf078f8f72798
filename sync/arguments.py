"""Command lines that speak the reader's language: headings, help and complaints of argparse in Chinese."""

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NoReturn

WRONG_USE: Final = 2

_DASHED_VALUE: Final = re.compile(r"-[^-].+|--.*[A-Z0-9_].*")  # options here are lower case words
_USAGE: Final = re.compile(r"^usage: ")
_COMPLAINTS: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"the following arguments are required: (.+)"), r"还缺：\1"),
    (re.compile(r"unrecognized arguments: (.+)"), r"不认识：\1"),
    (re.compile(r"argument (.+?): invalid choice: '(.*)' \(choose from (.+)\)"), r"\1 不能是“\2”，可以是：\3"),
    (re.compile(r"argument (.+?): invalid .+ value: '(.*)'"), r"\1 的值“\2”不对"),
    (re.compile(r"argument (.+?): expected (?:at least )?one argument"), r"\1 后面要有一个值"),
    (re.compile(r"argument (.+?): not allowed with argument (.+)"), r"\1 不能和 \2 一起用"),
    (re.compile(r"argument (.+?): ignored explicit argument '(.*)'"), r"\1 后面不能有值（“\2”）"),
    (re.compile(r"ambiguous option: (\S+) could match (.+)"), r"“\1”可以是几个选项：\2"),
    (re.compile(r"argument (.+?): (.+)"), r"\1：\2"),
)


def whole(low: int, high: int) -> Callable[[str], int]:
    """The type of an option that is a whole number from `low` to `high`."""

    def read(text: str) -> int:
        number = int(text)
        if not low <= number <= high:
            raise argparse.ArgumentTypeError(f"应在 {low} 至 {high} 之间，不能是 {number}")
        return number

    return read


class Parser(argparse.ArgumentParser):
    """An ArgumentParser for people who read Chinese; its commands become such parsers too."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "add_help": False})
        self._positionals.title, self._optionals.title = "参数", "选项"
        self.add_argument("-h", "--help", action="help", help="显示这段说明")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse; only that a value may begin with a dash, as one check value in sixty-four does."""
        return super().parse_known_args(list(self._bound(sys.argv[1:] if args is None else args)), namespace)

    def format_usage(self) -> str:
        """The one line before a complaint."""
        return _USAGE.sub("用法：", super().format_usage())

    def format_help(self) -> str:
        """What `--help` prints."""
        return _USAGE.sub("用法：", super().format_help())

    def error(self, message: str) -> NoReturn:
        """Say how it is used and what was wrong; ends the process with 2."""
        self.exit(WRONG_USE, f"{self.format_usage()}用法不对：{complaint(message)}。{self.prog} --help 有说明。\n")

    def _bound(self, words: Sequence[str]) -> Iterator[str]:
        """The words typed, an option that wants one value bound by `=` to a value that begins with a dash."""
        rest = list(words)
        while rest:
            word = rest.pop(0)
            action = self._option_string_actions.get(word)
            wants = action is not None and action.nargs is None
            yield f"{word}={rest.pop(0)}" if wants and rest and self._dashed_value(rest[0]) else word
            if word == "--":
                yield from rest
                return

    def _dashed_value(self, word: str) -> bool:
        return bool(_DASHED_VALUE.fullmatch(word)) and word not in self._option_string_actions


def complaint(message: str) -> str:
    """What argparse complains of, in Chinese; as it is where it is new."""
    for pattern, words in _COMPLAINTS:
        if found := pattern.fullmatch(message):
            return found.expand(words)
    return message
