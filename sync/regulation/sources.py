"""Where orders come from: the three channels of the Measures, and how exports of other systems call them (R2.1).

They are data: a district adds its own to these, and an order keeps its source's name.
"""

from typing import Final

HOTLINE: Final = "市12345政务服务热线"
SUNSHINE: Final = "阳光"
FORMER: Final = "原市服务群众工作信息管理系统"

BUILT_IN: Final = (HOTLINE, SUNSHINE, FORMER)
_CALLED: Final[dict[str, str]] = {
    "12345": HOTLINE,
    "12345热线": HOTLINE,
    "市12345": HOTLINE,
    "市12345热线": HOTLINE,
    "12345政务服务热线": HOTLINE,
    "12345政务服务便民热线": HOTLINE,
    "市12345政务服务便民热线": HOTLINE,
    "阳光渠道": SUNSHINE,
    "阳光平台": SUNSHINE,
    "服务群众工作信息管理系统": FORMER,
    "市服务群众工作信息管理系统": FORMER,
}


def source_named(text: str) -> str:
    """The source's own name for what an export calls it; any other text stays as it is."""
    clean = text.strip()
    return _CALLED.get(clean, clean)
