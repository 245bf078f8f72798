"""Deeds before the work: enrolment, sign-in, and what stands in the way there."""

from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.signin.view import SignInScreen
from desktop.screens.unlock.trouble import TroubleScreen
from sync.contract.status import LineState
from tests.story import hands
from tests.story.at_desk import AtDesk


class Entering(AtDesk):
    """From the first screen to the frame."""

    async def enrol(self, url: str, code: str) -> None:
        """Fill in the enrolment screen."""
        await self._until(lambda: isinstance(self._page(), EnrolScreen), "the enrolment screen")
        screen = self._page()
        assert isinstance(screen, EnrolScreen)
        hands.put(screen.address, url)
        hands.put(screen.code, code)
        await self.picture("enrol")
        hands.click(screen.go_button)
        await self._until(lambda: not isinstance(self._page(), EnrolScreen), "enrolment")

    async def sign_in(self, username: str, password: str) -> None:
        """Fill in the sign-in screen and come to work."""
        screen = await self._sign_in_screen()
        self._fill_in(screen, username, password)
        await self.picture("sign-in")
        hands.click(screen.go_button)
        await self.at_work()

    async def refused_sign_in(self, username: str, password: str) -> str:
        """Sign in with what the district will not take; what the screen says to it."""
        screen = await self._sign_in_screen()
        self._fill_in(screen, username, password)
        hands.click(screen.go_button)
        await self._until(screen.problem.isVisible, "the refusal")
        return screen.problem.words()

    async def sign_in_again(self, username: str, password: str) -> None:
        """Follow the banner's button and fill in the small form over the work."""
        hands.click(self._button(self._desk.frame.banner, "重新登录"))
        await self._until(lambda: self._again() is not None, "the sign-in form over the work")
        form = self._again()
        assert form is not None
        self._fill_in(form, username, password)
        hands.click(form.go_button)
        await self._until(lambda: self._desk.presenter.status.state is LineState.CONNECTED, "the line again")

    async def at_work(self) -> None:
        """Wait for the frame with its panes."""
        await self._until(lambda: self._desk.frame.panes is not None and self._desk.loop is not None, "the frame")

    async def trouble(self) -> str:
        """What stands in the way, as a whole screen."""
        await self._until(lambda: isinstance(self._page(), TroubleScreen), "a screen with the trouble")
        screen = self._page()
        assert isinstance(screen, TroubleScreen)
        return screen.words()

    async def press(self, words: str) -> None:
        """Press the button of the present page whose words begin so."""
        hands.click(self._button(self._page(), words))
        await self._rest()

    async def _sign_in_screen(self) -> SignInScreen:
        await self._until(lambda: isinstance(self._page(), SignInScreen), "the sign-in screen")
        screen = self._page()
        assert isinstance(screen, SignInScreen)
        return screen

    def _fill_in(self, screen: SignInScreen, username: str, password: str) -> None:
        hands.put(screen.username, username)
        hands.put(screen.password, password)

    def _again(self) -> SignInScreen | None:
        return next((one for one in self._desk.window.findChildren(SignInScreen) if one.isVisible()), None)
