"""What a build is judged by: its sizes, its oldest glibc, and a list by which two builds can be compared."""

import hashlib
import re
from pathlib import Path
from typing import Any, Final

from installer.linux.work import run

ELF: Final = b"\x7fELF"
_SYMBOL: Final = re.compile(r"GLIBC_(\d+)\.(\d+)(?:\.(\d+))?")


def measured(package: Path, tree: Path) -> dict[str, Any]:
    """Sizes in MB of a million bytes, packed and laid out, how many files, and the highest symbol of the C library."""
    inside = contents(tree)
    symbol, asker = newest_glibc(tree)
    return {
        "package_mb": megabytes(package),
        "installed_mb": megabytes(*(tree / name for name in inside)),
        "files": len(inside),
        "highest_glibc": symbol,
        "asked_by": asker,
    }


def libraries(tree: Path) -> list[Path]:
    """Every program and library in the tree."""
    return sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file))


def newest_glibc(tree: Path) -> tuple[str, str]:
    """The highest symbol of the C library that anything in the tree asks for, and who asks."""
    asked = [(wanted, file) for file in libraries(tree) for wanted in _wanted(file)]
    highest, file = max(asked, default=((0, 0, 0), tree))
    return "GLIBC_" + ".".join(map(str, highest if highest[2] else highest[:2])), str(file.relative_to(tree))


def contents(tree: Path) -> dict[str, str]:
    """Path → mode and hash (of a link: where it points), of everything in the tree."""
    return {str(each.relative_to(tree)): _mark(each) for each in sorted(tree.rglob("*")) if not each.is_dir()}


def megabytes(*files: Path) -> float:
    """Together, in MB of a million bytes."""
    return round(sum(file.lstat().st_size for file in files) / 1e6, 1)


def _is_elf(file: Path) -> bool:
    with file.open("rb") as source:
        return source.read(4) == ELF


def _wanted(file: Path) -> set[tuple[int, int, int]]:
    told = run("objdump", "-p", file)
    return {(int(a), int(b), int(c or 0)) for a, b, c in _SYMBOL.findall(told.partition("Version References")[2])}


def _mark(each: Path) -> str:
    if each.is_symlink():
        return f"-> {each.readlink()}"
    return f"{each.stat().st_mode & 0o7777:o} {hashlib.sha256(each.read_bytes()).hexdigest()}"
