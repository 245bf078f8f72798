"""Plays a long time of a district quickly, by the rules and through the store, to see that nothing comes apart."""
