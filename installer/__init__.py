"""Set-up of the project; standard library only, so that it runs before anything is installed."""
