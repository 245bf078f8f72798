"""The order, its editors, approvals, outbox and drafts, in a real window offscreen over a real cache."""
