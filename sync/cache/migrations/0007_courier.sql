-- Courier files made here. `generation` is that of the feed: an answer from before everything was fetched anew is stale.
CREATE TABLE exported (
  parcel TEXT PRIMARY KEY,
  file TEXT NOT NULL,
  at INTEGER NOT NULL,
  generation INTEGER NOT NULL
) WITHOUT ROWID;

-- Which commands went into which; `fresh`: the command was certainly not at the district before, after so many attempts.
CREATE TABLE carried (
  command TEXT NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  parcel TEXT NOT NULL REFERENCES exported (parcel) ON DELETE CASCADE,
  fresh INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  PRIMARY KEY (command, parcel)
) WITHOUT ROWID;
CREATE INDEX carried_parcel ON carried (parcel);

-- Courier files of others on their way through this workstation, and the answers to them; sealed, unreadable here.
-- `parts` is a JSON list of their SHA-256 in order, `brought` how many of them the district has.
CREATE TABLE parcel (
  sha256 TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  device TEXT NOT NULL,
  unit TEXT NOT NULL,
  size INTEGER NOT NULL,
  parts TEXT NOT NULL DEFAULT '[]',
  brought INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL,
  at INTEGER NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL DEFAULT '',
  advice TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE parcel_piece (
  sha256 TEXT NOT NULL REFERENCES parcel (sha256) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, start)
);
