"""Papers as plain values: what stands on them and what they hide; whoever draws them lives in the screens."""
