"""Several real processes at once: windows, servers, cut lines, full disks; judged from outside."""
