"""`serve`: the HTTP service."""

import argparse
import socket
from pathlib import Path
from typing import Any, Final

from sync.contract import codec
from sync.district.cli.common import add_common, open_district, write_whole

BACKLOG: Final = 128
STOP_SECONDS: Final = 5


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    serve = verbs.add_parser("serve", help="启动服务")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8750, help="0 为任选一个空闲端口")
    serve.add_argument("--port-file", type=Path, help="就绪后把端口号写入此文件")
    serve.set_defaults(run=run_serve)
    add_common(serve)


def run_serve(args: argparse.Namespace) -> int:
    """Serve until told to stop."""
    # Imported here: the other verbs need no web server.
    import uvicorn

    from sync.district.routes.app import create_app

    district = open_district(args)
    listener = socket.create_server((args.host, args.port), backlog=BACKLOG)
    port = listener.getsockname()[1]
    config = uvicorn.Config(
        create_app(district),
        server_header=False,
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    # The socket already listens: whoever connects now is served as soon as the loop runs.
    url = f"http://{args.host}:{port}"
    print(codec.dumps({"url": url}).decode() if args.json else f"{district.identity.name}：{url}", flush=True)
    if args.port_file is not None:
        write_whole(args.port_file, f"{port}\n")
    uvicorn.Server(config).run(sockets=[listener])
    district.close()
    return 0
