-- Who was shown what of a reporter, when and for which purpose; what was shown is named, never repeated.
CREATE TABLE access_log (
  turn INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  user TEXT NOT NULL,
  person TEXT NOT NULL,
  unit TEXT NOT NULL,
  order_id TEXT NOT NULL,
  number TEXT NOT NULL,
  act TEXT NOT NULL,
  shown TEXT NOT NULL,
  purpose TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX access_log_order ON access_log (order_id, turn);
