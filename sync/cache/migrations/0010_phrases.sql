-- 常用语 of the person at this workstation, in the order in which they are offered; `verbs` is a JSON list of codes.
CREATE TABLE phrase (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  verbs TEXT NOT NULL DEFAULT '[]'
) WITHOUT ROWID;
