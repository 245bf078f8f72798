"""Wires an engine to a cache: the only place that knows which transport, which chance and whose certificates."""

from random import SystemRandom

from sync.cache.cache import Cache
from sync.cache.settings import CA, PROXY
from sync.client.engine import Engine
from sync.client.errors import NotEnrolled
from sync.client.transport import Transport, check_private
from sync.contract.clock import Clock


def connect(cache: Cache, clock: Clock) -> Engine:
    """An engine for the district that this workstation is enrolled with, or will be."""
    return Engine(cache, lambda: transport_for(cache, clock), clock, SystemRandom())


def transport_for(cache: Cache, clock: Clock, url: str = "") -> Transport:
    """A transport to the enrolled district, or to `url` while enrolling. Raises WrongServer, NotEnrolled."""
    identity = cache.identity
    if url:
        check_private(url)
    elif not identity.server_url:
        raise NotEnrolled("还没有登记到区级平台。")
    return Transport(
        url or identity.server_url,
        server_id=identity.server_id or None,
        clock=clock,
        ca_pem=cache.settings.get(CA),
        proxy=cache.settings.get(PROXY),
    )
