-- Where an order came from, so that lists and finds can be narrowed to one source.
ALTER TABLE listed ADD COLUMN source TEXT NOT NULL DEFAULT '';
UPDATE listed SET source = coalesce(
  (SELECT f.row ->> '$.source' FROM fact f WHERE f.no = listed.no AND f.readable AND f.row IS NOT NULL), ''
);
CREATE INDEX listed_source ON listed (source, no);
