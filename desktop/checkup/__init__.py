"""`duban-desk --check`: what this machine offers the desk, in sentences, before anybody blames the line or the program.

One module a neighbour: `glass` (window system, fonts, input method, tray), `place` (folder, disk), `store` (key and
cache), `line` (server, certificate, clock). `report` says what was found.
"""
