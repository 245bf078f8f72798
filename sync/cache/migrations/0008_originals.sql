-- Originals of photos that go up as a smaller copy first; each is owed once the command that names it is delivered.
CREATE TABLE original (
  copy TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  command TEXT NOT NULL
) WITHOUT ROWID;
ALTER TABLE download ADD COLUMN original TEXT NOT NULL DEFAULT '';
ALTER TABLE download ADD COLUMN original_size INTEGER NOT NULL DEFAULT 0;
