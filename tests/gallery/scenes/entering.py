"""The way in, and every place of the rail."""

from desktop.no_start import no_start
from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.main.window import DeskWindow
from desktop.screens.signin.view import SignInScreen
from desktop.screens.unlock.passphrase import PassphraseScreen
from desktop.screens.unlock.trouble import TroubleScreen
from sync.cache.errors import CacheGone, CacheUnreachable, DamagedCache
from sync.cache.places import Place
from tests.gallery.guide import Guide


async def gates(guide: Guide) -> None:
    """What stands before the work."""
    damaged = DamagedCache()
    trouble = TroubleScreen(damaged.title, damaged.cause, damaged.advice)
    trouble.offer("退出", lambda: None)
    trouble.offer("另存坏文件，重新同步", lambda: None, kind="primary")
    lost = CacheGone("加密数据文件被删除或移走了。11-25 16:40 的备份还在：草稿 3 份、待发送 2 件。")
    gone = TroubleScreen(lost.title, lost.cause, lost.advice)
    gone.offer("退出", lambda: None)
    gone.offer("重新登记", lambda: None)
    gone.offer("取回备份", lambda: None, kind="primary")
    for name, screen in (
        ("gate-passphrase", PassphraseScreen(new=True)),
        ("gate-enrol", EnrolScreen("https://duban.example.gov.cn")),
        ("gate-signin", SignInScreen("gaishan")),
        ("gate-trouble", trouble),
        ("gate-gone", gone),
    ):
        screen.offer_check(lambda: None)
        screen.resize(guide.desk.window.size())
        screen.show()
        await guide.shot(name, screen)
        screen.close()
    window = DeskWindow()
    no_start(window, CacheUnreachable())
    window.resize(guide.desk.window.size())
    window.show()
    await guide.shot("gate-folder", window)
    window.close()


async def places(guide: Guide) -> None:
    """Every place of the rail."""
    for place in Place:
        await guide.go(place)
        await guide.shot(f"place-{place}")
