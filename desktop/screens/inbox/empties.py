"""What an empty place says: why that is good, or what would bring something here."""

from PySide6.QtCore import QCoreApplication

from sync.cache.places import Place

_SHOWN = 20
"""Characters of a query that a title repeats."""


def empty(place: Place) -> tuple[str, str, str]:
    """Icon, title and sentence of an empty place."""
    good = {
        Place.OVERDUE: (_tr("没有超期的工单"), _tr("所有工单都在办理时限之内。")),
        Place.DUE_TODAY: (_tr("今天没有到期的工单"), _tr("明天到期的工单在“临期”里。")),
        Place.NEAR: (_tr("没有临近到期的工单"), _tr("剩余时限还充裕。")),
        Place.TO_SIGN: (_tr("没有待签收的工单"), _tr("新交办的工单到达后会出现在这里。")),
        Place.BAD_RATING: (_tr("没有差评重办的工单"), _tr("回访为不满意的工单会出现在这里。")),
    }
    quiet = {
        Place.SUPERVISED: (_tr("没有督办的工单"), _tr("被列入督办的工单会出现在这里。")),
        Place.ASSISTING: (_tr("没有协办的工单"), _tr("请本单位协助办理的工单会出现在这里。")),
        Place.DIFFICULT: (_tr("没有疑难工单"), _tr("提出疑难、正在协调的工单会出现在这里。")),
        Place.CLOSED: (_tr("还没有办结的工单"), _tr("办结的工单会出现在这里。")),
        Place.ARCHIVE: (_tr("还没有归档的工单"), _tr("归档的工单会出现在这里，可以查阅，不能再办理。")),
    }
    if place in good:
        return ("check-circle-outline", *good[place])
    if place in quiet:
        return ("inbox-outline", *quiet[place])
    return "inbox-outline", _tr("这里没有工单"), _tr("新工单到达后会出现在这里，F5 立即同步。")


def nothing_found(query: str) -> tuple[str, str, str]:
    """What a search without results says."""
    return (
        "magnify",
        _tr("没有找到“{query}”").format(query=query if len(query) <= _SHOWN else f"{query[:_SHOWN]}…"),
        _tr("可以少写几个条件，或试试工单号、事项里的词、电话后四位。"),
    )


def nothing_left(place: Place) -> tuple[str, str, str]:
    """What a narrowed place without orders says."""
    return (
        "filter-off-outline",
        _tr("没有符合筛选条件的工单"),
        _tr("清除筛选后显示“{place}”的全部工单。").format(place=place.label),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("inbox", words)
