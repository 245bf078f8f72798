"""Makes an act of fields that a person wrote, in a file or on a command line."""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any, Final

from sync.contract import codec
from sync.contract.commands import Kind, checked

NOTHING: Final = {"request": "现在没有等待这样办理的申请", "hop": "现在没有可以这样办理的交办"}
"""What is said where nobody named the one thing that the act is about, and there is none to be meant."""


def act_by_hand(kind: type[Kind], written: Mapping[str, Any], known: Mapping[str, Any]) -> Kind:
    """The act that is asked for; `known` is taken where nothing is written. Raises Malformed naming the field.

    Between programs an unknown field is a later version's; in what a person wrote it is a slip.
    """
    names = [each.name for each in fields(kind)]
    for name in written:
        if name not in names:
            raise codec.Malformed(f"没有这一项，可以写的是：{'、'.join(names)}", f"$.{name}")
    given = {**known, **written}
    for each in fields(kind):
        if each.name in NOTHING and each.name not in given and each.default is MISSING:
            raise codec.Malformed(NOTHING[each.name], f"$.{each.name}")
    return checked(codec.build(given, kind), given)
