"""出了问题？: the support code to read out on the telephone, and what a look at this computer found."""

from desktop.screens.checkup.page import CheckupPage

__all__ = ["CheckupPage"]
