"""One page with all pictures side by side, so that a designer can look at them in one go."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Final

from tests.gallery.guide import THEMES
from tests.gallery.showing import Tour, summed_up

HEAD: Final = """<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>督办通 · 画册</title>
<style>body{font:14px sans-serif;margin:24px;background:#eceff3;color:#1b2733}h2{margin:32px 0 8px}
.row{display:flex;gap:16px;overflow-x:auto;padding-bottom:8px}figure{margin:0;flex:none}
img{height:300px;border:1px solid #c3cad3;background:#fff}figcaption{color:#52606d;padding:4px 0}
li.bad{color:#a4262c}</style>
<h1>督办通 · 画册</h1>"""


def write_index(pictures: Path, tours: Sequence[Tour]) -> Path:
    """`index.html` in `pictures`: a row for each screen, and what the walkers found."""
    names = list(dict.fromkeys(name for tour in tours for name in tour.shots))
    page = [HEAD, *_findings(tours), *(line for name in names for line in _row(pictures, tours, name))]
    index = pictures / "index.html"
    index.write_text("\n".join(page), encoding="utf-8")
    return index


def _row(pictures: Path, tours: Sequence[Tour], name: str) -> list[str]:
    shown = [
        (f"{tour.content}/{tour.size}/{look}/{name}.png", f"{tour.content} · {tour.size} · {look}")
        for tour in tours
        for look in THEMES
    ]
    figures = [
        f'<figure><a href="{escape(file)}"><img loading="lazy" src="{escape(file)}" alt="{escape(said)}"></a>'
        f"<figcaption>{escape(said)}</figcaption></figure>"
        for file, said in shown
        if (pictures / file).exists()
    ]
    return [f"<h2>{escape(name)}</h2>", '<div class="row">', *figures, "</div>"]


def _findings(tours: Sequence[Tour]) -> list[str]:
    told = [
        f"{tour.content} {tour.size}: {words}（{'、'.join(screens)}）"
        for tour in tours
        for words, screens in summed_up(tour.findings).items()
    ]
    failed = [f"{tour.content} {tour.size}: {words}" for tour in tours for words in tour.failed]
    return ["<ul>", *(f'<li class="bad">{escape(words)}</li>' for words in (*failed, *told)), "</ul>"]
