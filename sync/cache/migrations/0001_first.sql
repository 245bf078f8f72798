-- Small values by name: settings, and who this workstation is (keys and tokens too: the whole file is encrypted).
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE identity (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Where the feed stands; one row. `generation` counts resets, `resetting` is 1 until the new copy is confirmed.
CREATE TABLE feed (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  cursor TEXT,
  confirmed_at INTEGER,
  generation INTEGER NOT NULL DEFAULT 1,
  resetting INTEGER NOT NULL DEFAULT 0
);
INSERT INTO feed (one) VALUES (1);

-- Facts: the district's rows, word for word. A row that left keeps its id, number and reason only.
CREATE TABLE fact (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL,
  generation INTEGER NOT NULL,
  gone TEXT,
  number TEXT NOT NULL DEFAULT '',
  readable INTEGER NOT NULL DEFAULT 1,
  row TEXT
);
CREATE TABLE unit (id TEXT PRIMARY KEY, rev INTEGER NOT NULL, generation INTEGER NOT NULL, row TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE rules (id TEXT PRIMARY KEY, rev INTEGER NOT NULL, generation INTEGER NOT NULL, row TEXT NOT NULL) WITHOUT ROWID;

-- The projection's result: one line per order, its places, and how many there are by place, kind and due moment.
CREATE TABLE listed (
  no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  place TEXT NOT NULL,
  unit TEXT NOT NULL,
  hop_state TEXT,
  order_state TEXT NOT NULL,
  due INTEGER,
  provisional INTEGER NOT NULL,
  local TEXT NOT NULL,
  news_rev INTEGER NOT NULL,
  extension_pending INTEGER NOT NULL,
  rating TEXT
);
CREATE INDEX listed_number ON listed (number);
CREATE TABLE listing (
  place TEXT NOT NULL,
  sort INTEGER NOT NULL,
  no INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (place, sort, no)
) WITHOUT ROWID;
CREATE INDEX listing_kind ON listing (place, kind, sort, no);
CREATE INDEX listing_no ON listing (no);
CREATE TABLE tally (
  place TEXT NOT NULL,
  kind TEXT NOT NULL,
  due INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (place, kind, due)
) WITHOUT ROWID;
CREATE TABLE approval (
  no INTEGER NOT NULL,
  request TEXT NOT NULL,
  verb TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  due INTEGER,
  summary TEXT NOT NULL,
  PRIMARY KEY (no, request)
) WITHOUT ROWID;
CREATE INDEX approval_due ON approval (due, asked_at);
CREATE TABLE seen (no INTEGER PRIMARY KEY, rev INTEGER NOT NULL);

-- What the user wrote. `saved_at` is empty until the first word: an editor that was only opened is no draft.
CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  order_id TEXT NOT NULL,
  verb TEXT NOT NULL,
  fields TEXT NOT NULL,
  blobs TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  saved_at INTEGER,
  parked_reason TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX draft_order ON draft (order_id, verb);

-- Commands, word for word as they were signed. `turn` is the order in which they were made.
CREATE TABLE outbox (
  turn INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  order_id TEXT NOT NULL,
  number TEXT NOT NULL,
  subject TEXT NOT NULL,
  verb TEXT NOT NULL,
  envelope TEXT NOT NULL,
  fields TEXT NOT NULL,
  state TEXT NOT NULL,
  due INTEGER,
  hold_until INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  maybe_there INTEGER NOT NULL DEFAULT 0,
  was_there INTEGER NOT NULL DEFAULT 0,
  last_attempt_at INTEGER,
  next_try INTEGER,
  reason_title TEXT NOT NULL DEFAULT '',
  reason_detail TEXT NOT NULL DEFAULT '',
  reason_advice TEXT NOT NULL DEFAULT '',
  receipt TEXT,
  receipt_rev INTEGER,
  created_at INTEGER NOT NULL
);
CREATE INDEX outbox_order ON outbox (order_id, turn);
CREATE INDEX outbox_state ON outbox (state, order_id, turn);

-- Attachments, in pieces, so that a large one is never in memory as a whole for an upload.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  offset INTEGER NOT NULL DEFAULT 0,
  uploaded INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE piece (
  sha256 TEXT NOT NULL REFERENCES blob (sha256) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, start)
);

-- Full text without content: Chinese characters are indexed one by one. `unindexed` is the queue behind the sync.
CREATE VIRTUAL TABLE ordertext USING fts5 (
  words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO ordertext (ordertext, rank) VALUES ('secure-delete', 1);
CREATE TABLE unindexed (no INTEGER PRIMARY KEY);

-- What was already said, and what shall be said again later.
CREATE TABLE told (key TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE snooze (key TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX snooze_until ON snooze (until);
