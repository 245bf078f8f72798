"""回执单: that something reached the district, when, and by which number and sum it can be proved."""

from dataclasses import dataclass

from desktop.papers.sheet import Facts, Grid, Sheet, Signing, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a receipt says. `said` are the fields that were sent, masked; `blobs` names, sizes and sums of attachments.

    `sum` is the SHA-256 of the content as it was signed, in hex.
    """

    number: str
    order: str
    subject: str
    deed: str
    sender: str
    written: str
    delivered: str
    command: str
    sum: str
    said: tuple[tuple[str, str], ...]
    blobs: tuple[tuple[str, str, str], ...]
    mark: str


def receipt_sheet(proof: Proof) -> Sheet:
    """The receipt as a paper."""
    facts = (
        ("工单", f"{proof.order}　{proof.subject}".strip()),
        ("办理", proof.deed),
        ("提交", proof.sender),
        ("写成时间", proof.written),
        ("送达时间", f"{proof.delivered}（区级平台时间，期限以此为准）"),
        ("提交编号", proof.command),
        ("内容校验", f"SHA-256　{grouped(proof.sum)}"),
    )
    return Sheet(
        title="回执单",
        number=f"回执编号 {proof.number}",
        blocks=(
            Facts(pairs=facts),
            Facts(title="提交的内容（已隐去反映人信息）", pairs=proof.said),
            Grid(title="附件", head=("名称", "大小", "校验"), rows=_blobs(proof), widths=(34, 14, 52)),
            Words(title="说明", text="区级平台已经收到以上内容并已生效。凭回执编号和内容校验可以在区级平台核对。"),
            Signing(names=("打印人", "日期")),
        ),
        mark=proof.mark,
    )


def grouped(digest: str) -> str:
    """A sum in groups of eight, so that two people can compare it aloud."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))


def _blobs(proof: Proof) -> tuple[tuple[str, str, str], ...]:
    return tuple((name, size, grouped(digest)) for name, size, digest in proof.blobs)
