"""Real processes on loopback, killed at moments that nobody chose; what is left keeps the simulation's promises."""
