-- What a person decided between two versions of a story: which of them counts, or what of each. Both stay in
-- `received` as they came; what was put together of them stands there too, signed by nobody, with its decision.

CREATE TABLE decisions (
    decision_id INTEGER PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    stamp TEXT NOT NULL,
    decided_by TEXT NOT NULL, -- alias of the vault's owner
    here TEXT NOT NULL, -- sha256 of the version that counted
    there TEXT NOT NULL, -- sha256 of the one that did not fit
    result TEXT NOT NULL, -- sha256 of what counts since: one of the two, or what was put together
    takes TEXT NOT NULL -- JSON: "here", "there", or each field that was chosen
);

-- In which order they came.

ALTER TABLE received ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

UPDATE received SET place = came.place FROM (
    SELECT story_id, sha256, row_number() OVER (PARTITION BY story_id ORDER BY stamp, revision, sha256) AS place
    FROM received
) AS came WHERE came.story_id = received.story_id AND came.sha256 = received.sha256;

CREATE INDEX decisions_by_story ON decisions (story_id);

-- By what right something was withdrawn belongs to who withdrew it, and a narrower withdrawal is of the revisions that
-- had left until then: what she agrees to later comes with a later one.

CREATE TABLE tombstones_by_right (
    story_id TEXT NOT NULL,
    signer TEXT NOT NULL, -- whose key; '' where the vault's owner took it back here
    claim TEXT NOT NULL, -- signer, successor, coordinator, phrase, here
    scope TEXT NOT NULL,
    revision INTEGER NOT NULL, -- the last one that it is about
    stamp TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (story_id, signer, claim, scope)
) WITHOUT ROWID;

INSERT INTO tombstones_by_right (story_id, signer, claim, scope, revision, stamp, digest)
    SELECT story_id, signer, 'signer', scope, 9007199254740991, stamp, digest FROM tombstones;
DROP TABLE tombstones;
ALTER TABLE tombstones_by_right RENAME TO tombstones;

-- Withdrawals with her phrase: whose story they are about shows when a version with the phrase's hash is here.

CREATE TABLE phrases_said (
    story_id TEXT NOT NULL,
    phrase TEXT NOT NULL,
    scope TEXT NOT NULL,
    revision INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (story_id, phrase, scope)
) WITHOUT ROWID;

-- Of stories told here. Outlives a story that left, as the ledger does: her phrase finds it there.

CREATE TABLE withdrawal_phrases (
    story_id TEXT PRIMARY KEY,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    time INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    stamp TEXT NOT NULL
) WITHOUT ROWID;

ALTER TABLE ledger ADD COLUMN scopes TEXT NOT NULL DEFAULT ''; -- of a withdrawal, with blanks between
ALTER TABLE ledger ADD COLUMN receipt_chain TEXT NOT NULL DEFAULT ''; -- where the receipt stands among others
ALTER TABLE ledger ADD COLUMN receipt_sequence INTEGER NOT NULL DEFAULT 0;

-- Where a bundle that came in stands in its signer's chain for one set of recipients.

ALTER TABLE intake ADD COLUMN chain_id TEXT NOT NULL DEFAULT '';
ALTER TABLE intake ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE intake ADD COLUMN previous TEXT NOT NULL DEFAULT '';
ALTER TABLE intake ADD COLUMN recipients TEXT NOT NULL DEFAULT ''; -- fingerprints, sorted, with blanks between

UPDATE intake SET
    chain_id = json_extract(CAST(envelope AS TEXT), '$.chain_id'),
    sequence = json_extract(CAST(envelope AS TEXT), '$.sequence'),
    previous = coalesce(json_extract(CAST(envelope AS TEXT), '$.previous'), ''),
    recipients = (
        SELECT group_concat(fingerprint, ' ') FROM (
            SELECT json_extract(value, '$.fingerprint') AS fingerprint
            FROM json_each(CAST(envelope AS TEXT), '$.recipients') ORDER BY 1
        )
    );

CREATE INDEX intake_by_chain ON intake (signer, chain_id, sequence);
