"""What is answered to somebody who may not come in, in words that help."""

from sync.contract import problems
from sync.contract.problems import Problem


def expired() -> Problem:
    """The session is over."""
    return Problem(
        type=problems.SESSION_EXPIRED,
        title="登录已过期",
        status=401,
        detail="本次登录已失效",
        advice="请重新登录；没有发出的内容都还在本机。",
    )


def bad_credentials() -> Problem:
    """Name or password is wrong; which one is not told."""
    return Problem(
        type=problems.BAD_CREDENTIALS,
        title="用户名或密码不正确",
        status=401,
        detail="没有找到与此用户名和密码相符的账号",
        advice="请检查大小写和输入法后重试；忘记密码请联系区级平台。",
    )


def device_unknown() -> Problem:
    """The workstation is not enrolled, or was shut out."""
    return Problem(
        type=problems.DEVICE_UNKNOWN,
        title="本机没有登记",
        status=403,
        detail="区级平台不认识这台工作站，或已停用",
        advice="请向区级平台索取登记码，重新登记本机。",
    )


def other_units_device(unit_name: str) -> Problem:
    """The user belongs to another unit than the workstation."""
    return Problem(
        type=problems.DEVICE_UNKNOWN,
        title="本机属于另一个单位",
        status=403,
        detail=f"这台工作站登记在“{unit_name}”名下，您的账号不属于该单位",
        advice="请在本单位登记过的工作站上登录。",
    )


def must_sign_in() -> Problem:
    """The user of a courier file does not count as signed in on the workstation that made it."""
    return Problem(
        type=problems.DEVICE_UNKNOWN,
        title="填写人需要重新登录",
        status=403,
        detail="填写人没有在导出文件的工作站上登录，或已退出、已停用",
        advice="请填写人在原工作站联网登录一次，再重新导出；内容都还在原工作站的发件箱里。",
    )
