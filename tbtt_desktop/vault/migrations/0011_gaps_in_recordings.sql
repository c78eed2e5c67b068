-- What was said off the record is nowhere; that something was, where and for how long, stays beside the sound,
-- so that nobody who hears it takes two sentences for one.

CREATE TABLE recording_gaps (
    media_id INTEGER NOT NULL REFERENCES recordings ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL, -- frames of the recording before it
    frames INTEGER NOT NULL, -- how long it lasted, 0 where the program ended before it did
    kind TEXT NOT NULL, -- off_record, lost
    PRIMARY KEY (media_id, seq)
) WITHOUT ROWID;
