"""The client's only way to a network: everything that imports an HTTP library lives in here."""

from sync.client.transport.exchange import Patience, Transport
from sync.client.transport.session import check_private

__all__ = ["Patience", "Transport", "check_private"]
