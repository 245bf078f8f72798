"""The table from each requirement of the Measures to the code that enforces it and the test that shows it."""

from dataclasses import dataclass

RULES = "sync/regulation"
TESTS = "tests/regulation"


@dataclass(frozen=True)
class Row:
    """Files that enforce a requirement, and files that test it, from the root of the repository."""

    where: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()

    @property
    def enforced(self) -> bool:
        """False for what no part of the program enforces so far."""
        return bool(self.where)


def row(where: str, tests: str) -> Row:
    """A row of names inside the regulation, or of whole paths in other rooms; names are parted by blanks."""
    return Row(
        where=tuple(name if name.endswith(".py") else f"{RULES}/{name}.py" for name in where.split()),
        tests=tuple(name if name.endswith(".py") else f"{TESTS}/test_{name}.py" for name in tests.split()),
    )


UNENFORCED = Row()

TABLE: dict[str, Row] = {
    "R1.1": row("editions", "limits"),
    "R2.1": row(
        "acts contents effects/arriving sources sync/district/sources.py sync/district/loading/importing.py",
        "transitions effects categories tests/district/test_arriving.py tests/district/test_import.py",
    ),
    "R3.1": row(
        "workflow parties sync/district/scope.py sync/district/deciding.py sync/district/blobs/keeping.py",
        "transitions hops tests/district/test_feed.py tests/district/test_commands.py tests/district/test_blobs.py",
    ),
    "R4.1": row("effects/hops effects/arriving fitness", "hops"),
    "R4.2": row(
        "effects/hops effects/arriving transitions suggesting sync/district/precedents.py",
        "hops transitions suggesting tests/district/test_arriving.py",
    ),
    "R5.1": row("rules", "limits"),
    "R5.2": UNENFORCED,
    "R5.3": row(
        "effects/arriving effects/upstream contents transitions sync/district/upstream/pushes.py",
        "effects transitions tests/district/test_upstream.py",
    ),
    "R6.1": row("workflow", "transitions"),
    "R6.2": row("transitions conditions contents effects/handling", "closing transitions"),
    "R6.3": UNENFORCED,
    "R6.4": UNENFORCED,
    "R6.5": UNENFORCED,
    "R6.6": UNENFORCED,
    "R6.7": row(
        "transitions conditions fitness effects/arriving designation designating"
        " sync/district/units/designations.py sync/district/cli/designating.py desktop/actions/designation.py",
        "hops transitions designation tests/district/test_designation.py tests/actions/test_designation.py",
    ),
    "R7.1": row(
        "acts/difficult transitions/difficult contents/difficult conditions/difficult effects/difficult"
        " sync/cache/project.py desktop/actions/raise_difficult.py desktop/actions/state_position.py",
        "difficult tests/actions/test_together.py tests/cache/test_together.py tests/district/test_together.py",
    ),
    "R8.1": row("terms categories contents effects/arriving", "limits categories"),
    "R9.1": row("terms contents/intake effects/intake", "upward intake"),
    "R9.2": row("transitions contents/intake effects/intake", "intake"),
    "R10.1": row("transitions contents/intake effects/intake", "intake"),
    "R11.1": row("transitions contents/intake conditions/intake effects/intake", "intake"),
    "R11.2": row("transitions contents/intake conditions/intake effects/intake", "intake"),
    "R11.3": UNENFORCED,
    "R12.1": row("sameday conditions/verifying contents/verifying effects/verifying", "verifying"),
    "R12.2": row("editions deadlines", "limits worked_dates hops"),
    "R12.3": row("editions deadlines", "limits hops"),
    "R12.4": row("editions deadlines effects/hops", "limits hops"),
    "R12.5": row("transitions contents effects/handling effects/verifying", "closing transitions verifying"),
    "R12.6": row("transitions conditions contents effects/upward", "upward"),
    "R12.7": row(
        "acts/together transitions/together contents/together conditions/together effects/together effects/parting"
        " desktop/actions/call_coordination.py",
        "together tests/actions/test_together.py tests/district/test_together.py",
    ),
    "R12.8": row(
        "sharing transitions/together conditions/together conditions/handling effects/parting effects/hops"
        " effects/handling effects/upward sync/cache/project.py desktop/actions/give_opinion.py",
        "together tests/actions/test_together.py tests/cache/test_together.py tests/district/test_together.py",
    ),
    "R12.9": row("transitions conditions contents effects/extensions notices", "extensions intake"),
    "R12.9a": row("hops effects/stamp sync/cache/identity.py", "extensions tests/district/test_commands.py"),
    "R12.10": row("transitions contents/limits effects/limits allotting deadlines", "setting_limits"),
    "R13.1": row("transitions contents effects/aftercare", "closing aftercare"),
    "R13.2": row("transitions conditions contents effects/aftercare owing", "aftercare"),
    "R13.3": row("effects/rehandling owing sync/cache/project.py", "aftercare tests/cache/test_places.py"),
    "R13.4": row(
        "editions deadlines transitions conditions contents effects/letters"
        " sync/district/feed.py sync/cache/project.py desktop/actions/letter.py",
        "limits letters tests/cache/test_places.py tests/district/test_aftercare.py tests/actions/test_letter.py",
    ),
    "R13.5": row("contents/intake conditions/intake effects/intake owing", "intake aftercare"),
    "R13.6": row("transitions contents effects/aftercare owing", "aftercare"),
    "R14.1": row("transitions effects/arriving", "transitions"),
    "R14.2": row("transitions/chasing contents/chasing effects/chasing", "chasing tests/district/test_chasing.py"),
    "R14.3": row("transitions conditions contents effects/handling", "closing"),
    "R14.4": row("transitions conditions effects/handling", "closing"),
    "R14.5": row(
        "transitions/chasing contents/chasing conditions/chasing effects/chasing effects/hops sync/cache/urged.py",
        "chasing tests/district/test_chasing.py tests/cache/test_urged.py tests/actions/test_chasing.py",
    ),
    "R14.6": UNENFORCED,
    "R15.1": UNENFORCED,
    "R16.1": row("editions urgency effects/extensions effects/arriving", "urgency hops extensions"),
    "R16.2": UNENFORCED,
    "R17.1": UNENFORCED,
    "R17.2": UNENFORCED,
    "R17.3": row(
        "sync/district/orders.py sync/district/reading.py sync/cache/search.py",
        "tests/district/test_feed.py tests/cache/test_search.py",
    ),
    "R18.1": UNENFORCED,
    "R19.1": UNENFORCED,
    "R20.1": UNENFORCED,
    "R21.1": UNENFORCED,
    "R21.2": UNENFORCED,
    "R21.3": row(
        "chain effects/stamp sync/district/orders.py sync/district/store/tables.py sync/district/chaining.py"
        " sync/client/cli/verifying.py",
        "chain effects tests/district/test_chain.py tests/district/test_one_transaction.py tests/client/test_cli.py",
    ),
    "R22.1": UNENFORCED,
    "R23.1": row("editions rules effects/arriving", "limits effects"),
}
"""What the Measures as code, the district and the cache decide; what screens add is tested in their own rooms."""
