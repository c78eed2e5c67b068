-- A recording is a medium whose rows are segments of a second, each a FLAC of its own. It is complete after
-- every one of them: size, digest and the item's length are brought up to date in the same transaction.

CREATE TABLE recordings (
    media_id INTEGER PRIMARY KEY REFERENCES media ON DELETE CASCADE,
    state TEXT NOT NULL -- running, whole, cut
);

CREATE TABLE recording_segments ( -- what is in each row of media_chunks
    media_id INTEGER NOT NULL REFERENCES recordings ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    start INTEGER NOT NULL, -- frames of the recording before it
    frames INTEGER NOT NULL,
    peaks BLOB NOT NULL, -- lowest and highest sample of every 10 ms, little endian int16
    PRIMARY KEY (media_id, seq)
) WITHOUT ROWID;
