-- Generated from the migrations; not read by the program.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    alias TEXT NOT NULL,
    role TEXT NOT NULL,
    signing_seed BLOB NOT NULL,
    age_identity TEXT NOT NULL,
    card BLOB NOT NULL
);

CREATE TABLE stories (
    story_id TEXT PRIMARY KEY,
    origin TEXT NOT NULL,
    stage TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0, 
    created TEXT NOT NULL,
    updated TEXT NOT NULL
, happened TEXT NOT NULL DEFAULT '', area TEXT NOT NULL DEFAULT '', keep_until TEXT NOT NULL DEFAULT '9999-12-31');

CREATE INDEX stories_by_update ON stories (updated DESC);

CREATE TABLE story_codes (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (story_id, list, code)
) WITHOUT ROWID;

CREATE TABLE story_checks ( 
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    name TEXT NOT NULL,
    stamp TEXT NOT NULL,
    PRIMARY KEY (story_id, name)
) WITHOUT ROWID;

CREATE TABLE consents ( 
    consent_id INTEGER PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    version INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    record TEXT NOT NULL, 
    UNIQUE (story_id, version)
);

CREATE TABLE media (
    media_id INTEGER PRIMARY KEY,
    role TEXT NOT NULL, 
    type TEXT NOT NULL,
    size INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    complete INTEGER NOT NULL DEFAULT 0 
);

CREATE TABLE media_chunks (
    chunk_id INTEGER PRIMARY KEY,
    media_id INTEGER NOT NULL REFERENCES media ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (media_id, seq)
);

CREATE TABLE items (
    item_id INTEGER PRIMARY KEY AUTOINCREMENT,
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    number INTEGER NOT NULL, 
    kind TEXT NOT NULL,
    created TEXT NOT NULL,
    media_id INTEGER REFERENCES media,
    facts TEXT NOT NULL DEFAULT '{}',
    removed INTEGER NOT NULL DEFAULT 0, 
    UNIQUE (story_id, number)
);

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE text_revisions (
    item_id INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    text TEXT NOT NULL,
    stamp TEXT NOT NULL,
    PRIMARY KEY (item_id, revision)
) WITHOUT ROWID;

CREATE TABLE entities (
    entity_id INTEGER PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    category TEXT NOT NULL,
    number INTEGER NOT NULL,
    UNIQUE (story_id, category, number)
);

CREATE TABLE entity_forms (
    entity_id INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (entity_id, seq)
) WITHOUT ROWID;

CREATE TABLE entity_numbers ( 
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    category TEXT NOT NULL,
    next INTEGER NOT NULL,
    PRIMARY KEY (story_id, category)
) WITHOUT ROWID;

CREATE TABLE marks (
    mark_id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    category TEXT NOT NULL,
    state TEXT NOT NULL,
    entity_id INTEGER REFERENCES entities,
    kind TEXT NOT NULL, 
    a INTEGER NOT NULL, 
    b INTEGER NOT NULL, 
    c INTEGER NOT NULL DEFAULT 0, 
    d INTEGER NOT NULL DEFAULT 0 
);

CREATE INDEX marks_by_item ON marks (item_id);

CREATE TABLE renditions ( 
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    recipe TEXT NOT NULL, 
    media_id INTEGER NOT NULL REFERENCES media,
    facts TEXT NOT NULL
);

CREATE TABLE looked_at (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    recipe TEXT NOT NULL,
    stamp TEXT NOT NULL
);

CREATE TABLE approvals (
    approval_id INTEGER PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    stamp TEXT NOT NULL,
    how TEXT NOT NULL,
    attested_by TEXT NOT NULL DEFAULT ''
);

CREATE TABLE approved_parts (
    approval_id INTEGER NOT NULL REFERENCES approvals ON DELETE CASCADE,
    part TEXT NOT NULL, 
    digest TEXT NOT NULL,
    PRIMARY KEY (approval_id, part)
) WITHOUT ROWID;

CREATE TABLE gate_answers ( 
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    place TEXT NOT NULL,
    stamp TEXT NOT NULL,
    PRIMARY KEY (story_id, place)
) WITHOUT ROWID;

CREATE TABLE cards (
    fingerprint TEXT PRIMARY KEY, 
    alias TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    signing_key TEXT NOT NULL,
    age_recipient TEXT NOT NULL,
    document BLOB NOT NULL,
    trust TEXT NOT NULL, 
    added TEXT NOT NULL,
    decided TEXT NOT NULL DEFAULT ''
, successor TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '') WITHOUT ROWID;

CREATE TABLE chains (
    recipients TEXT PRIMARY KEY,
    chain_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE ledger ( 
    story_id TEXT NOT NULL,
    bundle_id TEXT NOT NULL,
    recipient TEXT NOT NULL, 
    alias TEXT NOT NULL,
    kind TEXT NOT NULL, 
    revision INTEGER NOT NULL,
    document_sha256 TEXT NOT NULL,
    digest TEXT NOT NULL, 
    stamp TEXT NOT NULL,
    receipt TEXT NOT NULL DEFAULT '', 
    receipt_stamp TEXT NOT NULL DEFAULT '', scopes TEXT NOT NULL DEFAULT '', receipt_chain TEXT NOT NULL DEFAULT '', receipt_sequence INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (story_id, bundle_id, recipient)
) WITHOUT ROWID;

CREATE TABLE intake ( 
    digest TEXT PRIMARY KEY,
    bundle_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    signer TEXT NOT NULL,
    envelope BLOB NOT NULL,
    card BLOB NOT NULL, 
    stamp TEXT NOT NULL,
    receipt BLOB,
    answered INTEGER NOT NULL DEFAULT 0 
, chain_id TEXT NOT NULL DEFAULT '', sequence INTEGER NOT NULL DEFAULT 0, previous TEXT NOT NULL DEFAULT '', recipients TEXT NOT NULL DEFAULT '') WITHOUT ROWID;

CREATE TABLE received (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    signer TEXT NOT NULL,
    digest TEXT NOT NULL REFERENCES intake,
    document BLOB NOT NULL,
    stamp TEXT NOT NULL,
    state TEXT NOT NULL, 
    texts INTEGER NOT NULL, 
    sounds INTEGER NOT NULL,
    photos INTEGER NOT NULL, origin TEXT NOT NULL DEFAULT '', place INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (story_id, sha256)
) WITHOUT ROWID;

CREATE TABLE received_media (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    media_id INTEGER NOT NULL REFERENCES media,
    PRIMARY KEY (story_id, sha256)
) WITHOUT ROWID;

CREATE TABLE activity ( 
    seq INTEGER PRIMARY KEY,
    stamp TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL, 
    digest TEXT NOT NULL
);

CREATE TABLE "consent_scopes" (
    consent_id INTEGER NOT NULL REFERENCES consents ON DELETE CASCADE,
    scope TEXT NOT NULL,
    recipient TEXT NOT NULL, 
    purpose TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (consent_id, scope, recipient)
) WITHOUT ROWID;

CREATE TABLE search_rows ( 
    search_id INTEGER PRIMARY KEY, 
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    part TEXT NOT NULL,
    UNIQUE (story_id, part)
);

CREATE INDEX approvals_by_story ON approvals (story_id);

CREATE INDEX items_by_medium ON items (media_id);

CREATE INDEX renditions_by_medium ON renditions (media_id);

CREATE INDEX received_media_by_medium ON received_media (media_id);

CREATE INDEX marks_by_entity ON marks (entity_id);

CREATE INDEX ledger_by_digest ON ledger (digest);

CREATE TABLE recordings (
    media_id INTEGER PRIMARY KEY REFERENCES media ON DELETE CASCADE,
    state TEXT NOT NULL 
);

CREATE TABLE recording_segments ( 
    media_id INTEGER NOT NULL REFERENCES recordings ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    start INTEGER NOT NULL, 
    frames INTEGER NOT NULL,
    peaks BLOB NOT NULL, 
    PRIMARY KEY (media_id, seq)
) WITHOUT ROWID;

CREATE TABLE outlines (
    media_id INTEGER PRIMARY KEY REFERENCES media ON DELETE CASCADE,
    rate INTEGER NOT NULL, 
    channels INTEGER NOT NULL,
    frames INTEGER NOT NULL, 
    peaks BLOB NOT NULL 
);

CREATE TABLE key_slots (
    slot_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL, 
    label TEXT NOT NULL,
    public BLOB NOT NULL, 
    added TEXT NOT NULL,
    used TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = 'ascii', prefix = '1 2 3', detail = none);

CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE 'search_content'(id INTEGER PRIMARY KEY, c0);

CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE recording_gaps (
    media_id INTEGER NOT NULL REFERENCES recordings ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL, 
    frames INTEGER NOT NULL, 
    kind TEXT NOT NULL, 
    PRIMARY KEY (media_id, seq)
) WITHOUT ROWID;

CREATE TABLE voices (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    voice TEXT NOT NULL, 
    making INTEGER NOT NULL
);

CREATE INDEX stories_by_keep_until ON stories (keep_until) WHERE origin = 'local';

CREATE INDEX items_removed ON items (removed) WHERE removed;

CREATE TABLE transcripts (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE, 
    sound_id INTEGER NOT NULL UNIQUE REFERENCES items ON DELETE CASCADE
);

CREATE TABLE time_codes (
    item_id INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    at INTEGER NOT NULL, 
    frame INTEGER NOT NULL, 
    PRIMARY KEY (item_id, at)
) WITHOUT ROWID;

CREATE TABLE listened (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE, 
    frame INTEGER NOT NULL
);

CREATE TABLE revoicings (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE, 
    language TEXT, 
    variant TEXT,
    pace INTEGER, 
    pitch INTEGER, 
    reading INTEGER REFERENCES items ON DELETE CASCADE, 
    words TEXT 
);

CREATE TABLE sightings (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    looker TEXT NOT NULL, 
    found TEXT NOT NULL 
);

CREATE TABLE framings (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    x INTEGER NOT NULL, 
    y INTEGER NOT NULL,
    w INTEGER NOT NULL, 
    h INTEGER NOT NULL,
    shrink INTEGER NOT NULL 
);

CREATE TABLE origins (
    digest TEXT PRIMARY KEY, 
    bundle_id TEXT NOT NULL,
    signer TEXT NOT NULL, 
    tagmanifest BLOB NOT NULL,
    signature BLOB NOT NULL,
    manifest BLOB NOT NULL,
    envelope BLOB NOT NULL
);

CREATE INDEX received_by_origin ON received (origin);

CREATE TABLE decisions (
    decision_id INTEGER PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    stamp TEXT NOT NULL,
    decided_by TEXT NOT NULL, 
    here TEXT NOT NULL, 
    there TEXT NOT NULL, 
    result TEXT NOT NULL, 
    takes TEXT NOT NULL 
);

CREATE INDEX decisions_by_story ON decisions (story_id);

CREATE TABLE "tombstones" (
    story_id TEXT NOT NULL,
    signer TEXT NOT NULL, 
    claim TEXT NOT NULL, 
    scope TEXT NOT NULL,
    revision INTEGER NOT NULL, 
    stamp TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (story_id, signer, claim, scope)
) WITHOUT ROWID;

CREATE TABLE phrases_said (
    story_id TEXT NOT NULL,
    phrase TEXT NOT NULL,
    scope TEXT NOT NULL,
    revision INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (story_id, phrase, scope)
) WITHOUT ROWID;

CREATE TABLE withdrawal_phrases (
    story_id TEXT PRIMARY KEY,
    salt TEXT NOT NULL,
    hash TEXT NOT NULL,
    time INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    stamp TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX intake_by_chain ON intake (signer, chain_id, sequence);

CREATE TABLE authorities (
    fingerprint TEXT PRIMARY KEY,
    added TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE rosters (
    authority TEXT PRIMARY KEY, 
    serial INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    sha256 TEXT NOT NULL, 
    document BLOB NOT NULL,
    stamp TEXT NOT NULL
);

CREATE TABLE roster_cards (
    authority TEXT NOT NULL REFERENCES rosters ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    alias TEXT NOT NULL,
    role TEXT NOT NULL, 
    former TEXT NOT NULL, 
    document BLOB NOT NULL, 
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

CREATE VIEW believed AS 
    SELECT fingerprint AS authority FROM authorities JOIN cards USING (fingerprint)
    WHERE trust = 'trusted' AND successor = '';

CREATE VIEW believed_cards AS
    SELECT authority, serial, valid_until, fingerprint, alias, role, former, c.document AS document
    FROM believed JOIN rosters USING (authority) JOIN roster_cards c USING (authority);

CREATE VIEW believed_revocations AS
    SELECT authority, serial, fingerprint, signing_key, date, reason
    FROM believed JOIN rosters USING (authority) JOIN roster_revocations USING (authority);

CREATE TABLE overruled ( 
    fingerprint TEXT NOT NULL,
    authority TEXT NOT NULL,
    stamp TEXT NOT NULL,
    PRIMARY KEY (fingerprint, authority)
) WITHOUT ROWID;

CREATE UNIQUE INDEX cards_live_alias ON cards (alias) WHERE trust = 'trusted' AND successor = '';

CREATE INDEX cards_by_alias ON cards (alias);

CREATE TABLE quarantine (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    sha256 TEXT NOT NULL, 
    stamp TEXT NOT NULL,
    accepted INTEGER NOT NULL DEFAULT 0, 
    PRIMARY KEY (story_id, sha256)
) WITHOUT ROWID;

CREATE INDEX received_by_signer ON received (signer);

CREATE TABLE receipted ( 
    digest TEXT NOT NULL, 
    story_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (digest, story_id, revision)
) WITHOUT ROWID;

CREATE TABLE former_keys (
    number INTEGER PRIMARY KEY,
    age_identity TEXT NOT NULL,
    card BLOB NOT NULL,
    until TEXT NOT NULL
);

CREATE TABLE taken_over (
    story_id TEXT PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
    signer TEXT NOT NULL, 
    alias TEXT NOT NULL,
    digest TEXT NOT NULL, 
    stamp TEXT NOT NULL,
    document BLOB NOT NULL
);

CREATE TABLE approved_originals (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    digest TEXT NOT NULL, 
    stamp TEXT NOT NULL,
    how TEXT NOT NULL, 
    attested_by TEXT NOT NULL, 
    PRIMARY KEY (story_id, digest)
) WITHOUT ROWID;

CREATE TABLE kits (
    name TEXT NOT NULL,
    signer TEXT NOT NULL, 
    number INTEGER NOT NULL,
    sha256 TEXT NOT NULL, 
    document BLOB NOT NULL, 
    state TEXT NOT NULL, 
    stamp TEXT NOT NULL,
    PRIMARY KEY (name, signer, number)
);

CREATE TABLE story_labels (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL, 
    PRIMARY KEY (story_id, list, code)
) WITHOUT ROWID;

CREATE TABLE explained_words (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    name TEXT NOT NULL, 
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (story_id, name)
) WITHOUT ROWID;

CREATE TABLE "discarded" (
    story_id TEXT NOT NULL,
    sha256 TEXT NOT NULL, 
    signer TEXT NOT NULL, 
    stamp TEXT NOT NULL,
    PRIMARY KEY (story_id, sha256, signer)
) WITHOUT ROWID;
