-- From whom a story was taken over that another helper gave up: who signed the transfer, and the file itself, which
-- tells its custody so far and what of it had left before.

CREATE TABLE taken_over (
    story_id TEXT PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
    signer TEXT NOT NULL, -- fingerprint
    alias TEXT NOT NULL,
    digest TEXT NOT NULL, -- of the bundle
    stamp TEXT NOT NULL,
    document BLOB NOT NULL
);
