"""What `duban-desk` does instead of opening its window: look at the machine, or mend the data."""

import sys
from argparse import Namespace

from desktop import command_line


def run(options: Namespace) -> int:
    """The exit code: 0 when the desk can be used, 1 when not."""
    if options.probe_glass:
        return _probe()
    profile, passphrase = command_line.profile(options), command_line.passphrase(options)
    if options.repair:
        from desktop.checkup.repairing import repair

        return repair(profile, passphrase)
    from desktop.checkup.checking import check

    probe = [command_line.PROBE, *(["--offscreen"] if options.offscreen else [])]
    return check(profile, passphrase, probe, as_json=options.json, bundled=options.diagnostics)


def _probe() -> int:
    """Say what Qt found, for the check that started this process."""
    from desktop.application import make_app
    from desktop.checkup.glass import probe
    from desktop.tray.icon import TrayIcon

    make_app()
    sys.stdout.write(probe(tray=TrayIcon.available()) + "\n")
    return 0
