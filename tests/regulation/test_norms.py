"""What a text is about, by every two neighbouring characters."""

from sync.regulation.norms import pairs


def test_every_two_neighbours_count_and_empty_words_do_not() -> None:
    assert pairs("路灯不亮") == {"路灯", "灯不", "不亮"}
    assert pairs("反映路灯问题") == {"路灯"}
    assert pairs("亮") == set()
