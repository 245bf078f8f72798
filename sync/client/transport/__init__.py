"""The client's only way to a network: everything that imports an HTTP library lives in here."""

from sync.client.transport.exchange import Patience, Transport

__all__ = ["Patience", "Transport"]
