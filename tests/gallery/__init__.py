"""Every screen as a picture: written by one command, looked at by people, walked over and guarded by tests."""
