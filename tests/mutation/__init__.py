"""A tool that bends the Measures as code, one place at a time, and tells which bends no test notices.

`python -m tests.mutation [--only FILE …]`; nothing is written to the files: a bent module lives in one process only.
"""
