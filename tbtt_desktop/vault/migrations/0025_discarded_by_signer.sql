-- Whose signature it was that somebody discarded: the same words, signed by somebody who is trusted, are not kept out.
-- Of what was discarded before that is not known, and it stays out whoever signed it ("").

CREATE TABLE discarded_by_signer (
    story_id TEXT NOT NULL,
    sha256 TEXT NOT NULL, -- of the revision
    signer TEXT NOT NULL, -- fingerprint, "" for any
    stamp TEXT NOT NULL,
    PRIMARY KEY (story_id, sha256, signer)
) WITHOUT ROWID;

INSERT INTO discarded_by_signer (story_id, sha256, signer, stamp)
    SELECT story_id, sha256, '', stamp FROM discarded;
DROP TABLE discarded;
ALTER TABLE discarded_by_signer RENAME TO discarded;
