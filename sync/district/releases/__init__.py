"""New versions of the workstation's program: taken in from their makers, offered to every workstation, withdrawn."""
