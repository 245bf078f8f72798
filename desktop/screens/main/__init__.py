"""The frame around everything: places at the left, list, order, the status line below."""
