-- Kits that coordinators sent, or that were made here, as they are. Of one that was removed its number stays, so that
-- an older one does not come back in its place. What a code meant that a kit added, and the words of a point that was
-- explained, stay with the story when the kit changes or is gone.

CREATE TABLE kits (
    name TEXT NOT NULL,
    signer TEXT NOT NULL, -- fingerprint
    number INTEGER NOT NULL,
    sha256 TEXT NOT NULL, -- of the document's bytes
    document BLOB NOT NULL, -- empty where it was removed
    state TEXT NOT NULL, -- new, in_use, stopped, made, removed
    stamp TEXT NOT NULL,
    PRIMARY KEY (name, signer, number)
);

CREATE TABLE story_labels (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL, -- JSON: language to words
    PRIMARY KEY (story_id, list, code)
) WITHOUT ROWID;

CREATE TABLE explained_words (
    story_id TEXT NOT NULL REFERENCES stories ON DELETE CASCADE,
    name TEXT NOT NULL, -- of the point
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (story_id, name)
) WITHOUT ROWID;
