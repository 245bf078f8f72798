"""What an empty place says: why that is good, or what would bring something here."""

from PySide6.QtCore import QCoreApplication

from sync.cache.places import Place


def empty(place: Place) -> tuple[str, str, str]:
    """Icon, title and sentence of an empty place."""
    good = {
        Place.OVERDUE: (_tr("没有超期的工单"), _tr("所有工单都在办理时限之内。")),
        Place.DUE_TODAY: (_tr("今天没有到期的工单"), _tr("明天到期的工单在“临期”里。")),
        Place.NEAR: (_tr("没有临近到期的工单"), _tr("剩余时限还充裕。")),
        Place.TO_SIGN: (_tr("没有待签收的工单"), _tr("新交办的工单到达后会出现在这里。")),
        Place.BAD_RATING: (_tr("没有差评重办的工单"), _tr("回访为不满意的工单会出现在这里。")),
    }
    if place in good:
        return ("check-circle-outline", *good[place])
    if place in (Place.TO_DO, Place.REPORTED):
        return "inbox-outline", _tr("这里没有工单"), _tr("新工单到达后会出现在这里，F5 立即同步。")
    return "inbox-outline", _tr("这里没有工单"), ""


def nothing_found(query: str) -> tuple[str, str, str]:
    """What a search without results says."""
    return (
        "magnify",
        _tr("没有找到“{query}”").format(query=query[:20]),
        _tr("可以试试工单号、事项里的词或电话后四位。"),
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
