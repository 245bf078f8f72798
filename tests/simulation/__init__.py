"""The real workstations and the real district on one thread, with every fault of a bad line, all from one seed.

`python -m tests.simulation --seeds N --start S` runs seeds and tells each violation with a short run that shows it;
`--invariants` prints what must hold, `--bugs` where each planted bug is caught, `--coverage` how often each thing
happened. The long run, by hand and before a release:

    python -m tests.simulation --seeds 2000 --profile long
    DUBAN_SIMULATION_STRIDE=1 pytest tests/simulation/test_every_call.py
    python -m tests.simulation.killing --kills 200
"""
