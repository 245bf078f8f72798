"""下乡准备: what a trip needs is fetched while there is a line, and what falls due meanwhile is said."""
