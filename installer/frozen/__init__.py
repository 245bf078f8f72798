"""The two programs with a Python of their own, as every package carries them: one recipe for Linux and Windows."""
