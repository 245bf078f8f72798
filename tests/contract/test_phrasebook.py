"""A book of phrases as a file that people write: what it says, what is wrong with it, and in which line."""

import pytest

from sync.contract.phrasebook import MOST, BadBook, Phrase, decoded, read_book, write_book
from sync.regulation.terms import Verb

BOOK = """# 盖山镇整理
【已到场核实】
适用：答复反映人、办理进展
您好，您反映的事项（{单号}）已收悉。

工作人员已到现场核实。

【结束语】
感谢您的监督。
"""


def test_a_book_is_read_with_its_forms_and_its_blank_lines() -> None:
    first, last = read_book(BOOK)
    assert first.title == "已到场核实"
    assert first.verbs == (Verb.REPLY.value, Verb.PROGRESS.value)
    assert first.text == "您好，您反映的事项（{单号}）已收悉。\n\n工作人员已到现场核实。"
    assert (last.title, last.verbs, last.text) == ("结束语", (), "感谢您的监督。")


def test_what_was_written_is_read_again_even_where_a_text_looks_like_a_title() -> None:
    book = (
        Phrase(title="一", text="适用：全体居民\n【通知】\n\\反斜杠"),
        Phrase(title="二", text="第二条", verbs=(Verb.REPLY.value,)),
    )
    assert read_book(write_book(book)) == book


def test_a_form_of_a_later_version_is_kept_and_left_out_of_the_file() -> None:
    phrase = Phrase(title="一", text="内容", verbs=("later",))
    assert read_book(write_book([phrase])) == (Phrase(title="一", text="内容"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("您好", "第 1 行不在任何【标题】之下"),
        ("【一】\n\n", "第 1 行：“一”没有内容"),
        ("\n【】\n内容", "第 2 行：请写一个标题"),
        ("【一】\n适用：答复\n内容", "第 2 行：没有“答复”这一种办理"),
        ("【一】\n内容\n【一】\n内容", "“一”出现了两次"),
        (f"【{'长' * 31}】\n内容", "超过 30 字"),
        (f"【一】\n{'字' * 4001}", "超过 4000 字"),
        ("".join(f"【{n}】\n字\n" for n in range(MOST + 1)), "最多 500 条"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, said: str) -> None:
    with pytest.raises(BadBook, match=said):
        read_book(text)


def test_files_of_an_older_notepad_are_read_and_pictures_are_not() -> None:
    assert decoded("【一】".encode("utf-8-sig")) == decoded("【一】".encode("gb18030")) == "【一】"
    with pytest.raises(BadBook, match="不是文本"):
        decoded(b"\xff\xd8\xff\xe0\x00\x10JFIF\xff")
