"""What is pasted is tidied and says the same."""

import pytest

from desktop.actions.pasting import tidied


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("第一段\r\n第二段\r第三段", "第一段\n第二段\n第三段"),
        ("Word 的软回车\x0b下一行\u2029", "Word 的软回车\n下一行\n"),
        ("电话１３８００００１１１１，Ａ座３层", "电话13800001111，A座3层"),
        ("名称\t数量\u00a0单位", "名称 数量 单位"),
        ("看\u200b不\ufeff见\ufffc", "看不见"),
        ("一  \n\n\n\n\n二", "一\n\n二"),
        ("（全角标点，不动：《办法》％）", "（全角标点，不动：《办法》％）"),
        ("𠮷家👨‍👩‍👧", "𠮷家👨‍👩‍👧"),
    ],
)
def test_signs_change_and_words_do_not(pasted: str, kept: str) -> None:
    assert tidied(pasted) == kept
    assert tidied(kept) == kept
