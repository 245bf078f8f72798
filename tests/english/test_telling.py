"""What stands in a window is told: whole, by its template, or joint by joint; what is somebody's own stays as it is."""

import time

import pytest

from desktop.kit import language
from desktop.kit.language.articles import number
from desktop.kit.language.book import Book

BOOK = Book(
    [
        ("待办", "To do"),
        ("签收", "Sign for"),
        ("草稿", "Drafts"),
        (" · 草稿", " · Draft"),
        (" · 暂定", " · Provisional"),
        ("（本单位）", " (your unit)"),
        ("还没有发送过", "Not sent yet"),
        ("还剩 {n} 个工作日", "{n} working {n|day|days} left"),
        ("{1}自动再试。", "{1!t} it is tried again by itself."),
        ("{n} 分钟后", "In {n} {n|minute|minutes}"),
        ("督办通\n待办 {n} 件", "Duban Desk\n{n} to do"),
        ("，其中超期 {n} 件", ", {n} of them overdue"),
        ("另有 {1} 项冲突", "{1} more {1|conflict|conflicts}"),
        ("送达后由 {1} 审批；{2} 前到达方为有效", "Once delivered, {1} decides; it counts only if it arrives by {2!t}"),
        ("现在不能{1}：{2}", "Cannot {1!l} now: {2!t}"),
        ("请先登录。", "Please sign in first."),
        ("登录已过期。", "Your sign-in has expired."),
        ("期限到{1}月{2}日。", "Due by {2} {1!m}."),
        ("依据{1}。", "By {1!t}."),
        ("{1}人", "{1} people"),
    ]
)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("待办", "To do"),
        ("待办 *", "To do *"),
        ("待办：", "To do:"),
        ("草稿", "Drafts"),
        ("签收(&S) · 草稿", "Sign for (&S) · Drafts"),
        ("签收（Alt+S）", "Sign for (Alt+S)"),
        ("还剩 1 个工作日", "1 working day left"),
        ("还剩 12 个工作日 · 暂定", "12 working days left · Provisional"),
        ("督办通\n待办 3 件，其中超期 1 件", "Duban Desk\n3 to do, 1 of them overdue"),
        ("还没有发送过。5 分钟后自动再试。", "Not sent yet. In 5 minutes it is tried again by itself."),
        ("盖山镇（本单位）", "盖山镇 (your unit)"),
        ("现在不能签收：请先登录。", "Cannot sign for now: Please sign in first."),
        ("登录已过期。请先登录。", "Your sign-in has expired. Please sign in first."),
        ("期限到11月9日。", "Due by 9 Nov."),
        ("依据《办法》第十二条（四）。", "By Art. 12(4) of the Measures."),
        (
            "送达后由 盖山镇 审批；11月30日 22:00 前到达方为有效",
            "Once delivered, 盖山镇 decides; it counts only if it arrives by 30 Nov 22:00",
        ),
    ],
)
def test_sentences_of_the_desk_are_told(chinese: str, english: str) -> None:
    assert BOOK.say(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("今天 17:05", "Today 17:05"),
        ("11月26日 17:00", "26 Nov 17:00"),
        ("11月25日 周三 24:00 前", "By Wed 25 Nov 24:00"),
        ("明天 周五 24:00 前", "By tomorrow 24:00"),
        ("2025年3月4日 08:00", "4 Mar 2025 08:00"),
        ("2026-11-20 18:00 周五", "Fri 20 Nov 2026 18:00"),
        ("11/26 周四", "Thu 26 Nov"),
        ("1.2万", "12k"),
        ("国庆节、中秋节放假", "National Day, Mid-Autumn"),
        ("第二十三条", "Art. 23"),
    ],
)
def test_moments_amounts_and_articles_are_told_by_rule(chinese: str, english: str) -> None:
    assert BOOK.say(chinese) == english


@pytest.mark.parametrize(
    "words",
    [
        "路灯不亮，希望尽快修好。",
        "已经等了两天，待办。请先登录。谢谢",  # a person's sentence with two of the desk's in it
        "村里来了三人",  # a short template alone makes no sentence
        "吴山村委会",
        "",
    ],
)
def test_what_people_write_is_left_alone(words: str) -> None:
    assert BOOK.say(words) == words


def test_behind_a_wide_blank_stands_data_even_when_it_reads_like_a_label() -> None:
    assert BOOK.say("签收　待办") == "Sign for　待办"


def test_what_is_laid_into_a_hole_is_data_unless_the_english_says_otherwise() -> None:
    assert BOOK.say("送达后由 待办 审批；11月30日 前到达方为有效").startswith("Once delivered, 待办 decides")


@pytest.mark.parametrize(("numeral", "value"), [("一", 1), ("十", 10), ("十二", 12), ("二十", 20), ("一百零一", 101)])
def test_numerals_of_articles_are_read(numeral: str, value: int) -> None:
    assert number(numeral.replace("零", "")) == value


def test_an_order_told_in_full_is_passed_by_at_once() -> None:
    text = "村口石桥北侧的排水沟堵了，一下雨水就漫到路面上；老人、孩子出门都要蹚水（已经一个月）。" * 200
    book = language.english()
    began = time.perf_counter()
    assert book.say(text) == text
    assert time.perf_counter() - began < 0.05


def test_a_catalogue_of_this_size_is_looked_up_in_microseconds() -> None:
    book, texts = language.english(), [f"{n} 分钟前 · 待办" for n in range(2000)]
    began = time.perf_counter()
    for text in texts:
        book.say(text)
    assert (time.perf_counter() - began) / len(texts) < 0.002
