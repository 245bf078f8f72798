"""Asks for the whole of an order of which only excerpts are here (low-data mode)."""

from desktop.actions.desk import Desk


def want_whole(desk: Desk, order_id: str) -> bool:
    """It comes with the next exchange, before anything else of its kind; false when it is whole or not here."""
    return desk.cache.bodies.want(order_id)
