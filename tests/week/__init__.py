"""A week without a line: two workstations of one village and their township on the same orders, and how they meet."""
