-- Facts that came without their long texts: how many bytes are missing, and whether somebody at the desk asked for them.
CREATE TABLE thin (
  no INTEGER PRIMARY KEY,
  bytes INTEGER NOT NULL,
  wanted INTEGER NOT NULL DEFAULT 0
);
