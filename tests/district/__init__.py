"""The district against real workstations: a real server, real sockets, real SQLite."""
