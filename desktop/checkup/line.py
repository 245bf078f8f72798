"""Whether the district can be reached, is the right one, has a certificate for long enough, and has our time."""

from datetime import UTC, datetime, timedelta
from typing import Final

from desktop.checkup.finding import Finding, bad, good, limited
from desktop.checkup.store import Known
from sync.client.errors import ClockWrong, LineProblem, Permanent, WrongServer
from sync.client.skew import Sighting, middle
from sync.client.transport import Patience, Transport
from sync.contract.access import Hello
from sync.contract.clock import Clock

SERVER: Final = "区级平台"
CERTIFICATE: Final = "安全证书"
CLOCK: Final = "本机时间"
_PATIENCE: Final = Patience(connect=8.0, stall=8.0)
_SOON: Final = timedelta(days=30)
_EXACT_S: Final = 60
_WRONG_S: Final = 24 * 3600


def look(known: Known, clock: Clock) -> list[Finding]:
    """Asks for the district's greeting once; nobody signs in."""
    if not known.url:
        advice = "第一次打开时，用区政务管理办发放的一次性登记码登记。"
        return [limited(SERVER, "还没有登记。", advice), _unproven(clock)]
    seen: list[Sighting] = []
    transport = Transport(
        known.url,
        server_id=known.server or None,
        clock=clock,
        ca_pem=known.ca_pem,
        proxy=known.proxy,
        patience=_PATIENCE,
        seen=seen.append,
    )
    try:
        started = clock.monotonic()
        name = transport.call("GET", "/v1/hello").read(Hello).name
        took = round((clock.monotonic() - started) * 1000)
    except LineProblem as problem:
        return [_silent(problem), _unproven(clock)]
    finally:
        transport.close()
    found = [good(SERVER, f"{name}，{took} 毫秒应答。")]
    if transport.tally.trusted_until is not None:
        found.append(_certificate(datetime.fromtimestamp(transport.tally.trusted_until, UTC) - clock.now()))
    return [*found, _time(middle(seen[-1]) / 1000) if seen else _unproven(clock)]


def _silent(problem: LineProblem) -> Finding:
    """The desk goes on without a line, but not with a wrong end."""
    say = bad if isinstance(problem, WrongServer | ClockWrong | Permanent) else limited
    return say(SERVER, f"{problem.title}：{problem.cause}" if problem.cause else f"{problem.title}。", problem.advice)


def _certificate(left: timedelta) -> Finding:
    said = f"还有 {left.days} 天到期。"
    return good(CERTIFICATE, said) if left > _SOON else limited(CERTIFICATE, said, "请提醒区政务管理办换新证书。")


def _time(ahead: float) -> Finding:
    """`ahead`: seconds by which the district's clock is before ours."""
    off = abs(ahead)
    if off <= _EXACT_S:
        return good(CLOCK, "和区级平台一致。")
    said = f"比区级平台{'慢' if ahead > 0 else '快'} {_length(off)}。"
    if off < _WRONG_S:
        return limited(CLOCK, said, "期限按区级平台的时间计算，不受影响；请把本机时间校准为北京时间。")
    return bad(CLOCK, said, "请把本机的日期和时间校准为北京时间，否则安全连接可能建立不起来。")


def _length(seconds: float) -> str:
    sizes = ((24 * 3600, "天"), (3600, "小时"), (60, "分钟"))
    size, name = next(each for each in sizes if seconds >= each[0])
    return f"{round(seconds / size)} {name}"


def _unproven(clock: Clock) -> Finding:
    shown = clock.now().astimezone().strftime("%Y-%m-%d %H:%M")
    return limited(CLOCK, f"{shown}，没有连上区级平台，未核对。", "请自己核对是不是北京时间。")
