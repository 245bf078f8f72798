"""信使文件: what travels by hand where there is no line."""

from desktop.screens.courier.menu import CourierMenu
from desktop.screens.courier.presenter import Couriers

__all__ = ["CourierMenu", "Couriers"]
