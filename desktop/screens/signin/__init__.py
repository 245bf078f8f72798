"""Who works here: user name and password."""
