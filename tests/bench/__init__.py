"""How fast the desk and the line are, each figure beside the cost of doing nothing, measured in the same run."""
