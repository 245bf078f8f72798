"""`serve`: the HTTP service."""

import argparse
import ssl
from pathlib import Path
from typing import Any, Final

from sync.arguments import whole
from sync.contract import codec
from sync.district.cli.common import CommandFailed, add_common, listening, open_district, write_whole

STOP_SECONDS: Final = 5


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    serve = verbs.add_parser("serve", help="启动服务")
    serve.add_argument("--host", default="127.0.0.1", help="在哪个地址上开放，缺省只在本机")
    serve.add_argument("--port", type=whole(0, 65_535), default=8750, help="端口，缺省 8750；0 为任选一个空闲的")
    serve.add_argument("--port-file", type=Path, help="就绪后把端口号写入此文件")
    serve.add_argument("--tls-certificate", type=Path, help="证书链（PEM），与 --tls-key 一起给出，线路即为 https")
    serve.add_argument("--tls-key", type=Path, help="证书的私钥（PEM）")
    serve.set_defaults(run=run_serve)
    add_common(serve)


def run_serve(args: argparse.Namespace) -> int:
    """Serve until told to stop."""
    # Imported here: the other verbs need no web server.
    import uvicorn

    from sync.district.routes.app import create_app
    from sync.district.upstream.task import pushing

    secure = _secure(args)
    district = open_district(args)
    listener = listening(args.host, args.port)
    port = listener.getsockname()[1]
    config = uvicorn.Config(
        create_app(district),
        server_header=False,
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=STOP_SECONDS,
        ssl_certfile=args.tls_certificate,
        ssl_keyfile=args.tls_key,
    )
    # The socket already listens: whoever connects now is served as soon as the loop runs.
    url = f"{'https' if secure else 'http'}://{args.host}:{port}"
    print(codec.dumps({"url": url}).decode() if args.json else f"{district.identity.name}：{url}", flush=True)
    if args.port_file is not None:
        write_whole(args.port_file, f"{port}\n")
    with pushing(district):
        uvicorn.Server(config).run(sockets=[listener])
    district.close()
    return 0


def _secure(args: argparse.Namespace) -> bool:
    """True with certificate and key. Raises CommandFailed where one is missing or they do not fit."""
    if args.tls_certificate is None and args.tls_key is None:
        return False
    if args.tls_certificate is None or args.tls_key is None:
        raise CommandFailed("--tls-certificate 和 --tls-key 要一起给出。")
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(args.tls_certificate, args.tls_key)
    except OSError as error:  # ssl.SSLError is one
        raise CommandFailed("证书或私钥无法使用：请核对两个文件是否存在、是否成对。") from error
    return True
