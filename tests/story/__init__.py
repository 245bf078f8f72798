"""The main job as a story played without a person: two real desks, a real district, a line that dies and comes back."""
