-- The order as the writer of a command saw it, until the command is settled for good; the feed's generation of that row.
CREATE TABLE base (command TEXT PRIMARY KEY, generation INTEGER NOT NULL, row TEXT NOT NULL);

-- What a person decided about a command in conflict, and the command that took its place.
CREATE TABLE resolved (
  command TEXT PRIMARY KEY,
  choice TEXT NOT NULL,
  successor TEXT,
  at INTEGER NOT NULL
) WITHOUT ROWID;
