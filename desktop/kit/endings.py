"""How an order that is over is shown: handled to its end, turned away (R9.2) or passed on at once (R10.1)."""

from typing import Final

from sync.regulation.terms import OrderState, label

_LOOKS: Final[dict[OrderState, tuple[str, str]]] = {
    OrderState.CLOSED: ("good", "check-circle-outline"),
    OrderState.DECLINED: ("neutral", "cancel"),
    OrderState.REFERRED: ("neutral", "phone-forward-outline"),
}


def over_mark(state: OrderState) -> tuple[str, str, str]:
    """Words, tone and icon. Raises KeyError for an order that is not over."""
    return label(state), *_LOOKS[state]
