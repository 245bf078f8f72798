"""Everything that can be wrong with a courier file, each with a title, a cause and advice for the person there.

ParcelProblem
├── NotAParcel       some other file
├── NewerParcel      written by a newer version
├── DamagedParcel    changed or cut off on its way
├── WrongAddressee   for another district or another workstation
├── StaleParcel      an answer that no longer counts
├── NoKeyYet         this workstation has not learnt the district's keys
└── FileProblem      the file itself cannot be read or written
    ├── NoRoom       the stick or disk is full
    ├── NotWritable  no permission, write-protected, pulled out
    └── NotReadable  gone, no permission, pulled out
"""


class ParcelProblem(Exception):
    """A problem a person can understand; nothing was changed here. The sentences are Chinese and free of codes."""

    title = "信使文件没有采用"
    cause = "这份文件不能使用。"
    advice = "请向交来文件的人核对。"

    def __init__(self, cause: str = "", *, advice: str = "") -> None:
        """`cause` and `advice` replace the usual sentences."""
        self.cause = cause or self.cause
        self.advice = advice or self.advice
        super().__init__(f"{self.title}：{self.cause}{self.advice}")


class NotAParcel(ParcelProblem):
    """Some other file."""

    title = "这不是信使文件"
    cause = "文件开头不是督办通信使文件的标记。"
    advice = "请选择以 .dbx 结尾、由督办通导出的文件。"


class NewerParcel(ParcelProblem):
    """The format is of a later version."""

    title = "信使文件由更新的版本写成"
    cause = "现在这个版本读不了这份文件。"
    advice = "请安装新版本后再导入，文件请保留。"


class DamagedParcel(ParcelProblem):
    """It is not what its sender signed."""

    title = "信使文件已损坏或被改动"
    cause = "文件与签名对不上，可能没有复制完整，或在途中被改动。"
    advice = "请重新复制一次；仍不行，请原单位重新导出。没有采用其中任何内容。"


class WrongAddressee(ParcelProblem):
    """It is meant for somebody else."""

    title = "这份信使文件不是给这里的"


class StaleParcel(ParcelProblem):
    """An answer to an export that no longer counts."""

    title = "这份带回文件已经过时"
    cause = "导出之后本机已重新同步过全部工单，或这份文件不是对本机导出内容的答复。"
    advice = "没有采用其中任何内容；发件箱里仍在等待的，请重新导出一次。"


class NoKeyYet(ParcelProblem):
    """The district's keys come over the line, once."""

    title = "还不能使用信使文件"
    cause = "本机还没有取得区级平台的加密公钥。"
    advice = "请先连上区级平台同步一次；如一直没有，请联系区政务管理办升级平台。"


class FileProblem(ParcelProblem):
    """The file itself; `detail` names it."""


class NoRoom(FileProblem):
    """The disk is full."""

    title = "磁盘或优盘空间不够"
    cause = "信使文件没有写完，已经删去写了一半的部分；发件箱没有变化。"
    advice = "请腾出空间，或换一个优盘后再导出。"


class NotWritable(FileProblem):
    """It cannot be written there."""

    title = "信使文件写不进去"
    cause = "所选位置没有写入权限、被写保护，或已经拔出；发件箱没有变化。"
    advice = "请检查优盘的写保护开关和文件夹权限，或换一个位置后再导出。"


class NotReadable(FileProblem):
    """It cannot be read."""

    title = "信使文件读不出来"
    cause = "文件不在所选位置、没有读取权限，或优盘已经拔出。"
    advice = "请重新插好优盘，核对位置后再导入。"
