-- Her approval that originals leave, unredacted, apart from that of what is redacted: of just these files, for just
-- these people.

CREATE TABLE approved_originals (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    digest TEXT NOT NULL, -- of the files' hashes and the recipients' aliases
    stamp TEXT NOT NULL,
    how TEXT NOT NULL, -- seen, heard, told, attested
    attested_by TEXT NOT NULL, -- an alias, or ''
    PRIMARY KEY (story_id, digest)
) WITHOUT ROWID;
