"""“为什么还没发出去？”, the page that answers it."""

from desktop.screens.why.page import WhyPage

__all__ = ["WhyPage"]
