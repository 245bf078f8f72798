"""Answers a fault that nobody foresaw, and writes it down without its message; outside of it nobody hears of it.

What passed on would be logged by the server that runs us, whole, with whatever the message quotes.
"""

import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.district.faults import fault_words
from sync.district.problem import server_fault
from sync.district.routes.answers import problem_answer

log = logging.getLogger("duban.district")


class Faults:
    """ASGI wrapper. An answer that had begun is broken off, and asked for again."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything through that goes well."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            if scope["type"] != "http":
                raise
            log.error("fault at %s %s\n%s", scope["method"], scope["path"], fault_words(error))  # noqa: TRY400
            if not begun:
                await problem_answer(server_fault())(scope, receive, send)
