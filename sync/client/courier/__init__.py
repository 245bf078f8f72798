"""The courier at a workstation: an outbox goes into a file, another workstation relays it, an answer comes back."""
