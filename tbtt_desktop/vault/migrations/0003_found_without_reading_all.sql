-- What is searched or checked for every key that is pressed, or for every row that is deleted, needs an
-- index: without one each of these reads a whole table, which is all the text of all stories.

CREATE TABLE search_rows ( -- where a part stands in search, whose other columns have no index
    search_id INTEGER PRIMARY KEY, -- the rowid there
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    part TEXT NOT NULL,
    UNIQUE (story_id, part)
);

INSERT INTO search_rows (search_id, story_id, part) SELECT rowid, story_id, part FROM search;

CREATE INDEX approvals_by_story ON approvals (story_id);
CREATE INDEX items_by_medium ON items (media_id);
CREATE INDEX renditions_by_medium ON renditions (media_id);
CREATE INDEX received_media_by_medium ON received_media (media_id);
CREATE INDEX marks_by_entity ON marks (entity_id);
CREATE INDEX ledger_by_digest ON ledger (digest);

DROP INDEX media_by_sha256;
