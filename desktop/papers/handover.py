"""交接单: what a deputy takes over for some days, on paper."""

from dataclasses import dataclass

from desktop.papers.sheet import Facts, Grid, Sheet, Signing, Words

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What a handover note says; rows in the order of their urgency, subjects masked.

    `orders`: due, number, subject, for whom it waits. `decisions`: due, asked by, subject, what is asked. `drafts` and
    `unsent`: number, deed, how it stands.
    """

    number: str
    unit: str
    giver: str
    deputy: str
    period: str
    remark: str
    orders: tuple[Row, ...]
    more: int
    decisions: tuple[Row, ...]
    drafts: tuple[Row, ...]
    unsent: tuple[Row, ...]
    mark: str


def handover_sheet(note: Handover) -> Sheet:
    """The note as a paper; a long list goes on over several pages."""
    more = f"另有 {note.more} 件期限更晚的没有列出。" if note.more else ""
    return Sheet(
        title="工作交接单",
        number=note.number,
        blocks=(
            Facts(
                pairs=(
                    ("单位", note.unit),
                    ("交接人", note.giver),
                    ("代办人", note.deputy),
                    ("代办时间", note.period),
                )
            ),
            Words(title="交代的事", text=note.remark or "无"),
            Grid(
                title=f"一、在办工单（{len(note.orders) + note.more} 件，按期限先后）",
                head=("期限", "编号", "事项", "现在等谁"), rows=note.orders, widths=(17, 21, 40, 22),
            ),
            *((Words(title="", text=more),) if more else ()),
            Grid(
                title=f"二、等待审批（{len(note.decisions)} 件）",
                head=("期限", "申请单位", "事项", "申请"), rows=note.decisions, widths=(17, 21, 40, 22),
            ),
            Grid(
                title=f"三、没写完的草稿（{len(note.drafts)} 份）",
                head=("编号", "办理", "写到哪里"), rows=note.drafts, widths=(24, 24, 52),
            ),
            Grid(
                title=f"四、还没有送达（{len(note.unsent)} 项）",
                head=("编号", "办理", "为什么"), rows=note.unsent, widths=(24, 24, 52),
            ),
            Signing(names=("交接人", "代办人", "分管领导", "日期")),
        ),
        mark=note.mark,
        below="代办人用自己的账号登录办理；更换管理员须另行报备并当日更新（《办法》第二十条）。",
    )  # fmt: skip
