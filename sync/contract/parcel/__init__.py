"""The courier's parcel: one signed, sealed file that carries an outbox to the district, or an answer back.

On disk: magic and version · label · sealed content key · chunks, the last one marked · signature over all before it.
"""

from sync.contract.parcel.keys import CourierKeys
from sync.contract.parcel.label import EXTENSION, MEDIA_TYPE, Label, ParcelKind
from sync.contract.parcel.problems import (
    DamagedParcel,
    FileProblem,
    NewerParcel,
    NoKeyYet,
    NoRoom,
    NotAParcel,
    NotReadable,
    NotWritable,
    ParcelProblem,
    StaleParcel,
    WrongAddressee,
)
from sync.contract.parcel.reading import checked, unsealed
from sync.contract.parcel.writing import ParcelWriter

__all__ = [
    "EXTENSION",
    "MEDIA_TYPE",
    "CourierKeys",
    "DamagedParcel",
    "FileProblem",
    "Label",
    "NewerParcel",
    "NoKeyYet",
    "NoRoom",
    "NotAParcel",
    "NotReadable",
    "NotWritable",
    "ParcelKind",
    "ParcelProblem",
    "ParcelWriter",
    "StaleParcel",
    "WrongAddressee",
    "checked",
    "unsealed",
]
