"""Everything that can go wrong with the encrypted copy, each with a title, a cause and advice for the person there.

CacheProblem
├── WrongKey          the key or passphrase does not open the file
├── DamagedCache      the file's content is broken
│   └── CacheGone     there is no file any more, only copies of what was written
├── NewerCache        the file was written by a newer version
├── DiskFull          no room to write
├── CacheUnreachable  the folder or file cannot be read or written
├── CacheInUse        another window or tool has this profile open
├── ForeignCache      an old folder belongs to another district or unit
├── KeyringMissing    this machine offers no keyring
├── KeyringLocked     the keyring is locked, or did not answer
├── TooFew            all was fetched anew, and most of what was here did not come again
├── BlobUnknown       a command names an attachment that is not here
├── TooLate           a command may have left already, or has been decided
└── NotInConflict     a conflict was resolved already
"""


class CacheProblem(Exception):
    """A problem a person can understand; the three sentences are Chinese and free of codes."""

    title = "本机数据出了问题"
    cause = "读写本机的加密数据时发生错误。"
    advice = "请关闭程序后重新打开；若仍然如此，请联系区级平台的技术人员。"

    def __init__(self, cause: str = "", *, advice: str = "", detail: str = "") -> None:
        """`cause` and `advice` replace the usual sentences; `detail` is for the log, never holds content."""
        self.cause = cause or self.cause
        self.advice = advice or self.advice
        self.detail = detail
        super().__init__(f"{self.title}：{self.cause}{self.advice}" + (f" [{detail}]" if detail else ""))


class WrongKey(CacheProblem):
    """The key does not open the file; nothing was changed."""

    title = "口令或密钥不对"
    cause = "用现在的口令（或系统密钥环里的密钥）打不开本机的加密数据。"
    advice = "请核对口令后再试；若换过系统账户或密钥环，请用原来的账户登录。数据没有改动。"


class DamagedCache(CacheProblem):
    """The file is broken: overwritten, cut, or a failing disk."""

    title = "本机数据文件已损坏"
    cause = "加密数据文件的内容被破坏，可能是磁盘故障、断电或被其他软件改写。"
    advice = "可以把坏文件另存后重新同步，工单会从区级平台取回，还读得出的草稿会一并抢救出来；坏文件请保留。"


class CacheGone(DamagedCache):
    """The file is not there, the rotating copies are; nothing is begun anew beside them unasked."""

    title = "本机数据文件不见了"
    cause = "加密数据文件被删除或移走了，草稿和待发送的备份还在。"
    advice = "点“取回备份”，或运行 duban-desk --repair；工单会从区级平台重新收取，备份以后写的请核对。"


class NewerCache(CacheProblem):
    """The file belongs to a newer version; it was not touched."""

    title = "数据由更新的版本写成"
    cause = "本机数据是较新版本的程序写下的，现在这个版本读不了。"
    advice = "请安装新版本后再打开。数据没有改动。"


class DiskFull(CacheProblem):
    """No room; what was acknowledged before is safe, the last change is not saved."""

    title = "磁盘空间已满"
    cause = "磁盘没有空间，刚才的改动没有存上；此前存好的内容都在。"
    advice = "请清理磁盘（例如清空回收站）后再试；在此之前请不要关闭正在编辑的窗口。"


class CacheUnreachable(CacheProblem):
    """The folder or the file cannot be opened."""

    title = "打不开本机数据文件"
    cause = "数据文件夹不存在、没有权限、超出配额，或磁盘已拔出、只读、出了故障。"
    advice = "请检查文件夹的权限和磁盘是否可用，然后重新打开程序。此前存好的内容都在。"


class CacheInUse(CacheProblem):
    """A second instance on the same profile."""

    title = "程序已经打开"
    cause = "同一份本机数据正被另一个窗口或工具使用。"
    advice = "请切换到已经打开的窗口；若看不到它，请在任务管理器中结束后再试。"


class ForeignCache(CacheProblem):
    """An old folder that shall be merged belongs elsewhere; nothing was taken from it."""

    title = "旧数据不属于这里"
    cause = "旧数据属于另一个区级平台或另一个单位。"
    advice = "请核对旧数据的文件夹和登记码；旧数据没有改动，本机也没有取用其中的内容。"


class KeyringMissing(CacheProblem):
    """No keyring service; a passphrase takes its place."""

    title = "系统没有可用的密钥环"
    cause = "这台电脑没有提供保存密钥的系统服务。"
    advice = "请设置一个口令来保护本机数据，以后每次打开时输入。"


class KeyringLocked(CacheProblem):
    """The keyring is there but would not answer."""

    title = "系统密钥环没有解锁"
    cause = "保存密钥的系统服务已上锁，或没有回应。"
    advice = "请先解锁系统密钥环（通常是重新登录系统），再打开程序。"


class TooFew(CacheProblem):
    """A reset would remove an implausible share of the orders; they stay until the district vouches for it."""

    title = "区级平台上的工单忽然少了很多"
    advice = "本机原有的工单先照样保留，没有删除；会自动再向区级平台核对。若区级平台刚恢复过数据，请与其技术人员确认。"


class BlobUnknown(CacheProblem):
    """A command names an attachment that was never added here."""

    title = "附件不在本机"
    cause = "要发送的内容带有附件，但附件不在本机的数据里。"
    advice = "请重新添加附件后再提交。"


class TooLate(CacheProblem):
    """A command can no longer be taken back."""

    title = "已经不能撤回"
    cause = "这一项可能已经送到区级平台，只是还没有收到回执，现在撤回会让两边不一致。"
    advice = "请等连接恢复，程序会自动核对结果；若需更正，请在送达后再提交一次办理进展说明。"


class NotInConflict(CacheProblem):
    """A conflict that somebody resolved already, perhaps in another window."""

    title = "这一项已经处理过了"
    cause = "它不再是有冲突的状态，没有再做任何改动。"
    advice = "请在发件箱里查看它现在的情况。"
