"""The way in, and every place of the rail."""

from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.signin.view import SignInScreen
from desktop.screens.unlock.passphrase import PassphraseScreen
from desktop.screens.unlock.trouble import TroubleScreen
from sync.cache.errors import DamagedCache
from sync.cache.places import Place
from tests.gallery.guide import Guide


async def gates(guide: Guide) -> None:
    """What stands before the work."""
    damaged = DamagedCache()
    trouble = TroubleScreen(damaged.title, damaged.cause, damaged.advice)
    trouble.offer("退出", lambda: None)
    trouble.offer("另存坏文件，重新同步", lambda: None, kind="primary")
    for name, screen in (
        ("gate-passphrase", PassphraseScreen(new=True)),
        ("gate-enrol", EnrolScreen("https://duban.example.gov.cn")),
        ("gate-signin", SignInScreen("gaishan")),
        ("gate-trouble", trouble),
    ):
        screen.resize(guide.desk.window.size())
        screen.show()
        await guide.shot(name, screen)
        screen.close()


async def places(guide: Guide) -> None:
    """Every place of the rail."""
    for place in Place:
        await guide.go(place)
        await guide.shot(f"place-{place}")
