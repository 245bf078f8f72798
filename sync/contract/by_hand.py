"""Makes an act of fields that a person wrote, in a file or on a command line."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sync.contract import codec
from sync.contract.commands import Kind, checked


def act_by_hand(kind: type[Kind], written: Mapping[str, Any], known: Mapping[str, Any]) -> Kind:
    """The act that is asked for; `known` is taken where nothing is written. Raises Malformed naming the field.

    Between programs an unknown field is a later version's; in what a person wrote it is a slip.
    """
    names = [each.name for each in fields(kind)]
    for name in written:
        if name not in names:
            raise codec.Malformed(f"没有这一项，可以写的是：{'、'.join(names)}", f"$.{name}")
    given = {**known, **written}
    return checked(codec.build(given, kind), given)
