-- Who opens this vault. The key file has the slots and names nobody; the names stand here.
CREATE TABLE key_slots (
    slot_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL, -- passphrase, recovery
    label TEXT NOT NULL,
    public BLOB NOT NULL, -- X25519: the next vault key is sealed to it
    added TEXT NOT NULL,
    used TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
