"""修复本机数据 in the window, while the data are open: whole ones get a copy and their index anew."""

from typing import Final

from sync.cache.cache import Cache
from sync.cache.errors import DamagedCache
from sync.cache.profile import Profile
from sync.cache.rescue.soundness import is_sound
from sync.cache.rescue.wanted import want

DAMAGED: Final = "本机数据有损坏。请关闭督办通再打开：打开时先另存坏文件，抢救草稿和待发送，再重新收取工单。"


def mend(cache: Cache, key: bytes) -> str:
    """What is to be said of it; reads the whole file. Damaged ones are salvaged before the next opening.

    Raises CacheProblem.
    """
    if not _whole(cache.profile, key):
        want(cache.profile)
        return DAMAGED
    cache.keep()
    count = cache.search.rebuild()
    return f"本机数据完好。草稿和待发送已另存一份备份；{count} 件工单的全文索引正在后台重建，搜索照常可用。"


def _whole(profile: Profile, key: bytes) -> bool:
    try:
        return is_sound(profile, key)
    except DamagedCache:  # so badly that not even its first pages can be read
        return False
