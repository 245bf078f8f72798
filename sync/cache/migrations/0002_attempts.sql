-- What came of every attempt to bring a command to the district, by whatever way. `no` counts a command's attempts, so
-- that the ones left out in between can be told; an answer that no attempt waited for is a line of its own.
CREATE TABLE attempt (
  command TEXT NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  no INTEGER NOT NULL,
  at INTEGER NOT NULL,
  way TEXT NOT NULL,
  fate TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  detail TEXT NOT NULL DEFAULT '',
  advice TEXT NOT NULL DEFAULT '',
  article TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (command, no)
) WITHOUT ROWID;
