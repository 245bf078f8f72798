"""Makes the bench's orders from one seed: the same orders in every run, about 1.5 KB of words each."""

from datetime import datetime
from random import Random

from sync.regulation.acts import Register
from sync.regulation.orders import Reporter
from sync.regulation.terms import Domain, Kind
from tests.bench import phrases

DETAILS_PER_ORDER = 8


def register(number: int, at: datetime, random: Random) -> Register:
    """The `number`-th request, received at `at`."""
    place, matter = random.choice(phrases.PLACES), random.choice(phrases.MATTERS)
    details = [_told(detail, random) for detail in random.sample(phrases.DETAILS, DETAILS_PER_ORDER)]
    body = "".join((random.choice(phrases.OPENINGS), f"{place}{matter}。", *details, random.choice(phrases.WISHES)))
    return Register(
        number=f"BENCH{number:06d}",
        upstream_no=f"Q{number:08d}",
        source="市12345政务服务热线",
        kind=random.choice(list(Kind)),
        subject=f"{place}{matter}（第{number}件）",
        body=body,
        received_at=at,
        domain=random.choice(list(Domain)),
        category=("城乡建设", matter),
        place=place,
        channel="电话",
        reporter=_reporter(random),
    )


def _told(detail: str, random: Random) -> str:
    aside = random.choice(phrases.ASIDES).format(
        month=random.randint(1, 12),
        day=random.randint(1, 28),
        hour=random.randint(6, 22),
        house=random.randint(2, 399),
        place=random.choice(phrases.PLACES),
        tail=random.randrange(10_000, 99_999),
    )
    return detail.removesuffix("。") + aside + "。"


def _reporter(random: Random) -> Reporter:
    name = random.choice(phrases.SURNAMES) + random.choice(("先生", "女士"))
    return Reporter(name=name, phone=f"1{random.randrange(10**9, 10**10)}", address=random.choice(phrases.PLACES))
