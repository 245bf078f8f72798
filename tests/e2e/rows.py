"""A handful of orders in the hotline's own format, written here, for clones that have no real ones beside them."""

import json
from pathlib import Path

SUBJECTS = (
    ("投诉", "村口石桥护栏松动，孩子上学经过很危险"),
    ("投诉", "夜间渣土车抄近路穿村，扬尘和噪声都很大"),
    ("求助", "独居老人家中水管冻裂，请帮忙联系维修"),
    ("投诉", "垃圾屋满了三天没有清运，臭味飘进院子"),
    ("建议", "建议在文化活动中心加装无障碍坡道"),
    ("咨询", "咨询宅基地翻建需要准备哪些材料"),
)


def own_rows(folder: Path) -> Path:
    """A file with one line per subject, all of the village's area."""
    file = folder / "orders.jsonl"
    rows = [
        {
            "id": f"OWN-{number:04}",
            "area": "仓山区",
            "kind": kind,
            "channel": "电话",
            "anonymous": number % 2,
            "date": f"2026-10-{number + 10:02}",
            "subject": subject,
            "body": f"{subject}。反映人希望有人到现场看一看，并回电告知处理结果。",
        }
        for number, (kind, subject) in enumerate(SUBJECTS)
    ]
    file.write_text("\n".join(json.dumps(row, ensure_ascii=False) for row in rows), encoding="utf-8")
    return file
