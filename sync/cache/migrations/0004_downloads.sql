-- Attachments that came from elsewhere, fetched on demand piece by piece; the district can give them again.
CREATE TABLE download (
  sha256 TEXT PRIMARY KEY,
  order_id TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  here INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  turn INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX download_state ON download (state, turn);
CREATE INDEX download_order ON download (order_id);
CREATE TABLE download_piece (
  sha256 TEXT NOT NULL REFERENCES download (sha256) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, start)
);
