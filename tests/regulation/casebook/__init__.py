"""Cases that an official can read: what was given, what was done, what must hold; `cases/期限.yaml` shows the form."""
