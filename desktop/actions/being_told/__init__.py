"""What a person wishes to be told, when to keep quiet and how long 稍后提醒 lasts: values, kept as one setting."""

from desktop.actions.being_told.ahead import BY_MEASURES, OFFERS, Ahead, ahead
from desktop.actions.being_told.causes import Cause, Snooze
from desktop.actions.being_told.quiet import Quiet
from desktop.actions.being_told.wishes import URGENT, WISHES, Sound, Wishes, read, written

__all__ = [
    "BY_MEASURES",
    "OFFERS",
    "URGENT",
    "WISHES",
    "Ahead",
    "Cause",
    "Quiet",
    "Snooze",
    "Sound",
    "Wishes",
    "ahead",
    "read",
    "written",
]
