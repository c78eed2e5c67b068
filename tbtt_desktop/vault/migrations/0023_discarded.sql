-- Revisions that were kept aside and that somebody deleted: what came once more, from a backup or by another way, was
-- kept aside once more. Not under `stories`: the row stays when nothing else of a story does.

CREATE TABLE discarded (
    story_id TEXT NOT NULL,
    sha256 TEXT NOT NULL, -- of the revision
    stamp TEXT NOT NULL,
    PRIMARY KEY (story_id, sha256)
) WITHOUT ROWID;
