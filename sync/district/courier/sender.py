"""Who is behind a parcel: its own workstation and user decide, never whoever carries it."""

from sqlalchemy import Connection

from sync.contract.parcel import DamagedParcel, Label, ParcelKind, WrongAddressee
from sync.district.identity import Identity
from sync.district.people.enrolment import Device, device_by_id, key_bytes
from sync.district.people.known import is_known
from sync.district.people.refusals import device_unknown, must_sign_in, other_units_device
from sync.district.people.sessions import Caller
from sync.district.people.users import user_by_id
from sync.district.problem import Trouble
from sync.regulation.orders import Units


def sending_device(connection: Connection, label: Label, identity: Identity) -> Device:
    """The workstation that signed it. Raises WrongAddressee, DamagedParcel, Trouble (403) for one that is shut out."""
    if label.kind is not ParcelKind.OUTBOX or label.server != identity.server_id:
        raise WrongAddressee("它不是送给本区平台的发件箱。", advice="请交给所属的区级平台。")
    device = device_by_id(connection, label.device)
    if device is None:
        raise Trouble(device_unknown())
    if key_bytes(device.public_key) != key_bytes(label.key):
        raise DamagedParcel
    return device


def caller_behind(connection: Connection, device: Device, user_id: str, units: Units) -> Caller:
    """The person who gave the commands, as a session would tell. Raises Trouble (403).

    No password is at hand: that the person signed in on this workstation, did not sign out and was not shut out stands
    for it, together with the workstation's signature.
    """
    user = user_by_id(connection, user_id)
    if user is None or not user.active or not is_known(connection, user_id, device.id):
        raise Trouble(must_sign_in())
    if user.unit != device.unit:
        raise Trouble(other_units_device(units[device.unit].name))
    return Caller(user=user, device=device, family="")
