-- The manifest of what is here: rows of the present generation by bucket, kept in step page by page.
CREATE TABLE bucket (no INTEGER PRIMARY KEY, count INTEGER NOT NULL, sum INTEGER NOT NULL);
