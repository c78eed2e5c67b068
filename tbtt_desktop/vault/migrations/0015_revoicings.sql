-- Whose voice says the words of a sound in its place: a synthetic one, or somebody's who read them aloud.

CREATE TABLE revoicings (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE, -- the sound whose words they are
    language TEXT, -- of a synthetic voice, as espeak-ng names it
    variant TEXT,
    pace INTEGER, -- words a minute
    pitch INTEGER, -- 0 to 99
    reading INTEGER REFERENCES items ON DELETE CASCADE, -- the sound in which they are read aloud
    words TEXT -- SHA-256 of what was read, in hex
);
