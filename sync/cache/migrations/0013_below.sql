-- Assignments of units below this one: a line for each, and how many there are by unit, stage and due moment.
-- `phase`: 0 runs, 1 waits for a word from above, 2 is over. `took`: working days of one that was reported. `moved`: the
-- unit's last step on the order. Reads of a unit's orders follow the primary key.
CREATE TABLE below (
  unit TEXT NOT NULL,
  phase INTEGER NOT NULL,
  due INTEGER NOT NULL,
  no INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  stage TEXT NOT NULL,
  provisional INTEGER NOT NULL,
  since INTEGER NOT NULL,
  moved INTEGER,
  took INTEGER NOT NULL,
  PRIMARY KEY (unit, phase, due, no, turn)
) WITHOUT ROWID;
CREATE INDEX below_no ON below (no);
CREATE INDEX below_since ON below (unit, phase, since);
CREATE INDEX below_moved ON below (unit, moved);
CREATE TABLE below_tally (
  unit TEXT NOT NULL,
  stage TEXT NOT NULL,
  due INTEGER NOT NULL,
  n INTEGER NOT NULL,
  took INTEGER NOT NULL,
  PRIMARY KEY (unit, stage, due)
) WITHOUT ROWID;

-- Urges to units below, with their answers; `open` while one is still owed.
CREATE TABLE chased (
  no INTEGER NOT NULL,
  urge TEXT NOT NULL,
  unit TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  open INTEGER NOT NULL,
  answer TEXT NOT NULL,
  answered_at INTEGER,
  PRIMARY KEY (no, urge)
) WITHOUT ROWID;
CREATE INDEX chased_unit ON chased (unit, at);
CREATE INDEX chased_open ON chased (open, unit);
CREATE INDEX approval_by ON approval (asked_by, verb);

-- Orders that are here already are laid out anew when the cache is opened.
INSERT OR REPLACE INTO identity (name, value) VALUES ('lay_out_anew', '13');
