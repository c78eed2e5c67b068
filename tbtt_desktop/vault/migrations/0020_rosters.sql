-- Whose rosters are believed, and of each the newest that came in, as it is and by its lines. A key that was
-- compared may have a successor under the same alias. What is kept aside because its signer's key was revoked. The
-- keys that this vault had before, to read what was made for them.

CREATE TABLE authorities (
    fingerprint TEXT PRIMARY KEY,
    added TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE rosters (
    authority TEXT PRIMARY KEY, -- fingerprint
    serial INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    sha256 TEXT NOT NULL, -- of the document's bytes
    document BLOB NOT NULL,
    stamp TEXT NOT NULL
);

CREATE TABLE roster_cards (
    authority TEXT NOT NULL REFERENCES rosters ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    alias TEXT NOT NULL,
    role TEXT NOT NULL, -- that the authority gives
    former TEXT NOT NULL, -- fingerprint of the key that it succeeds, '' for none
    document BLOB NOT NULL, -- the card
    PRIMARY KEY (authority, fingerprint)
);

CREATE INDEX roster_cards_by_fingerprint ON roster_cards (fingerprint);
CREATE INDEX roster_cards_by_alias ON roster_cards (alias);

CREATE TABLE roster_revocations (
    authority TEXT NOT NULL REFERENCES rosters ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    signing_key TEXT NOT NULL,
    date TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (authority, fingerprint)
) WITHOUT ROWID;

CREATE INDEX roster_revocations_by_fingerprint ON roster_revocations (fingerprint);

CREATE VIEW believed AS -- authorities whose words are compared, who are not revoked and have no other key
    SELECT fingerprint AS authority FROM authorities JOIN cards USING (fingerprint)
    WHERE trust = 'trusted' AND successor = '';

CREATE VIEW believed_cards AS
    SELECT authority, serial, valid_until, fingerprint, alias, role, former, c.document AS document
    FROM believed JOIN rosters USING (authority) JOIN roster_cards c USING (authority);

CREATE VIEW believed_revocations AS
    SELECT authority, serial, fingerprint, signing_key, date, reason
    FROM believed JOIN rosters USING (authority) JOIN roster_revocations USING (authority);

CREATE TABLE overruled ( -- revocations by rosters that the person of this vault knows of and does not follow
    fingerprint TEXT NOT NULL,
    authority TEXT NOT NULL,
    stamp TEXT NOT NULL,
    PRIMARY KEY (fingerprint, authority)
) WITHOUT ROWID;

ALTER TABLE cards ADD COLUMN successor TEXT NOT NULL DEFAULT '';
ALTER TABLE cards ADD COLUMN reason TEXT NOT NULL DEFAULT '';
DROP INDEX cards_live_alias;
CREATE UNIQUE INDEX cards_live_alias ON cards (alias) WHERE trust = 'trusted' AND successor = '';
CREATE INDEX cards_by_alias ON cards (alias);

CREATE TABLE quarantine (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    sha256 TEXT NOT NULL, -- of the revision
    stamp TEXT NOT NULL,
    accepted INTEGER NOT NULL DEFAULT 0, -- a person decided that it counts all the same
    PRIMARY KEY (story_id, sha256)
) WITHOUT ROWID;

CREATE INDEX received_by_signer ON received (signer);

CREATE TABLE receipted ( -- what receipts that were written say was accepted; stays when a later one says more
    digest TEXT NOT NULL, -- of the bundle
    story_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (digest, story_id, revision)
) WITHOUT ROWID;

INSERT INTO receipted (digest, story_id, revision)
    SELECT digest, json_extract(value, '$.story_id'), json_extract(value, '$.revision')
    FROM intake, json_each(CAST(receipt AS TEXT), '$.accepted') WHERE answered AND receipt IS NOT NULL;

CREATE TABLE former_keys (
    number INTEGER PRIMARY KEY,
    age_identity TEXT NOT NULL,
    card BLOB NOT NULL,
    until TEXT NOT NULL
);
