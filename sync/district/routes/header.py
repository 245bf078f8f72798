"""Puts the district's identity on every answer; an answer without it comes from somebody else (a captive portal)."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class IdentityHeader:
    """ASGI wrapper that adds one header."""

    def __init__(self, app: ASGIApp, name: str, value: str) -> None:
        self._app = app
        self._header = (name.encode(), value.encode())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything through, with the header on what begins an answer."""

        async def send_with_header(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), self._header]
            await send(message)

        await self._app(scope, receive, send_with_header)
