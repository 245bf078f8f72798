"""Whether an envelope is the work of the person and the workstation that deliver it."""

from sync.contract.commands import Envelope, verified
from sync.contract.problems import Problem
from sync.district import refusals
from sync.district.people.sessions import Caller


def wrong_sender(caller: Caller, envelope: Envelope) -> Problem | None:
    """Why the envelope is not the caller's own, None when it is.

    The user is compared too: whoever may only look must not speak in a colleague's name.
    """
    if envelope.device != caller.device.id:
        return refusals.foreign_sender("这项内容是在另一台工作站上填写的", "$.device")
    if envelope.user != caller.user.id:
        return refusals.foreign_sender("这项内容是本机另一位用户填写的", "$.user")
    if not verified(envelope, caller.device.key):
        return refusals.bad_signature()
    return None
