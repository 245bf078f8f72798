"""The real workstations and the real district on one thread, with every fault of a bad line, all from one seed."""
