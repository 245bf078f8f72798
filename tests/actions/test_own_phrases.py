"""One's own 常用语 go to a colleague as a file, and come back."""

from pathlib import Path

import pytest

from desktop.actions.desk import Desk
from desktop.actions.own_phrases import NotExchanged, export_phrases, import_phrases
from sync.contract.phrasebook import Phrase

HELLO = Phrase(title="问候", text="您好，{单号}已收悉。", verbs=("reply",))


def test_what_was_exported_is_imported_elsewhere(village: Desk, town: Desk, tmp_path: Path) -> None:
    village.cache.phrases.add(HELLO)
    assert export_phrases(village, tmp_path / "常用语.txt") == "已导出 1 条到“常用语.txt”。"
    town.cache.phrases.add(Phrase(title="问候", text="旧的"))
    assert import_phrases(town, tmp_path / "常用语.txt") == "导入 1 条：新增 0 条，替换同名的 1 条。"
    assert [each.phrase for each in town.cache.phrases.own()] == [HELLO]


@pytest.mark.parametrize(("content", "said"), [(b"\xff\xd8\xff\xe0\x00", "不是文本"), ("您好".encode(), "第 1 行")])
def test_a_file_that_is_none_changes_nothing(village: Desk, tmp_path: Path, content: bytes, said: str) -> None:
    village.cache.phrases.add(HELLO)
    (tmp_path / "f.txt").write_bytes(content)
    with pytest.raises(NotExchanged, match=said):
        import_phrases(village, tmp_path / "f.txt")
    with pytest.raises(NotExchanged, match="读不出来"):
        import_phrases(village, tmp_path / "nowhere.txt")
    assert [each.phrase for each in village.cache.phrases.own()] == [HELLO]


def test_a_file_that_cannot_be_written_is_told(village: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotExchanged, match="没有写成"):
        export_phrases(village, tmp_path / "nowhere" / "f.txt")
