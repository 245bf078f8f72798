-- What lists are narrowed and ordered by lies beside the place, so that a filter is one walk along the place's own key.
-- `arrived`: when the order was registered; `repeats`: the number of the order that it repeats.
ALTER TABLE listed ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listed ADD COLUMN repeats TEXT NOT NULL DEFAULT '';
UPDATE listed SET (arrived, repeats) = (
  SELECT CAST(unixepoch(f.row ->> '$.registered_at', 'subsec') * 1000000 AS INTEGER), coalesce(f.row ->> '$.repeat.first', '')
  FROM fact f WHERE f.no = listed.no
) WHERE EXISTS (SELECT 1 FROM fact f WHERE f.no = listed.no AND f.row IS NOT NULL);
CREATE INDEX listed_repeats ON listed (repeats) WHERE repeats > '';
ALTER TABLE listing ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN rating TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE listing ADD COLUMN repeats TEXT NOT NULL DEFAULT '';
UPDATE listing SET (source, unit, state, rating, number, arrived, repeats) = (
  SELECT l.source, l.unit, CASE WHEN l.order_state IN ('closed', 'declined', 'referred') THEN l.order_state
    ELSE coalesce(l.hop_state, l.order_state) END, coalesce(l.rating, ''), l.number, l.arrived, l.repeats
  FROM listed l WHERE l.no = listing.no
) WHERE EXISTS (SELECT 1 FROM listed l WHERE l.no = listing.no);
CREATE TABLE tagged (tag TEXT NOT NULL, no INTEGER NOT NULL, PRIMARY KEY (tag, no)) WITHOUT ROWID;
CREATE INDEX tagged_no ON tagged (no);
INSERT OR IGNORE INTO tagged
  SELECT t.value, f.no FROM fact f, json_each(f.row, '$.tags') t WHERE f.readable AND f.row IS NOT NULL;
