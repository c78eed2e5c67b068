-- The words of a sound are a text beside it, with a revision, marks and people of its own; where a line of it is
-- heard is a time code. And where somebody stopped listening, so that she finds the place again.

CREATE TABLE transcripts (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE, -- the text
    sound_id INTEGER NOT NULL UNIQUE REFERENCES items ON DELETE CASCADE
);

CREATE TABLE time_codes (
    item_id INTEGER NOT NULL REFERENCES items ON DELETE CASCADE,
    at INTEGER NOT NULL, -- code points of the text before it
    frame INTEGER NOT NULL, -- of the sound
    PRIMARY KEY (item_id, at)
) WITHOUT ROWID;

CREATE TABLE listened (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE, -- the sound
    frame INTEGER NOT NULL
);
