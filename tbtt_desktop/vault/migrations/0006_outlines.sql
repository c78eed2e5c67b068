-- The outline of a sound that was not recorded here, kept when all of it was decoded once: to draw an hour
-- anew takes five seconds, four hours twenty. A recording has its own beside each of its segments.

CREATE TABLE outlines (
    media_id INTEGER PRIMARY KEY REFERENCES media ON DELETE CASCADE,
    rate INTEGER NOT NULL, -- frames a second
    channels INTEGER NOT NULL,
    frames INTEGER NOT NULL, -- that were really there
    peaks BLOB NOT NULL -- lowest and highest sample of every 10 ms, little endian int16; 1.4 MB an hour
);
