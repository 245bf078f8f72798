"""The folder where this machine's data lies: whether it can be written, and whether there is room."""

import shutil
import tempfile
from pathlib import Path
from typing import Final

from desktop.checkup.finding import Finding, bad, good, limited
from sync.cache.errors import CacheProblem
from sync.cache.moving import look_at
from sync.cache.profile import Profile

FOLDER: Final = "数据文件夹"
DISK: Final = "磁盘空间"
_MIB: Final = 1024 * 1024
_TOO_LITTLE: Final = 50 * _MIB
_LITTLE: Final = 1024 * _MIB


def look(profile: Profile) -> list[Finding]:
    """Nothing is left behind, not even the folder where there was none."""
    nearest = next(folder for folder in (profile.root, *profile.root.parents) if folder.exists())
    return [_folder(profile.root, nearest), _disk(nearest)]


def _folder(root: Path, nearest: Path) -> Finding:
    try:
        with tempfile.TemporaryFile(dir=nearest) as file:
            file.write(b"\0" * 4096)
            file.flush()
    except OSError:
        return bad(FOLDER, f"写不进 {root}。", "请检查文件夹的权限、配额，以及磁盘是否只读或已满。")
    said = f"{root}{'' if root == nearest else '（第一次打开时建立）'}。"
    try:
        warnings = look_at(nearest)
    except CacheProblem as problem:
        return bad(FOLDER, problem.cause, problem.advice)
    return limited(FOLDER, said, warnings[0]) if warnings else good(FOLDER, said)


def _disk(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    said = f"还有 {free // _MIB:,} MB。"
    if free < _TOO_LITTLE:
        return bad(DISK, said, "请清理磁盘：空间用完后，写的内容存不下来。")
    return good(DISK, said) if free >= _LITTLE else limited(DISK, said, "空间不多了，请抽空清理磁盘。")
