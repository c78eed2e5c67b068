-- What was found in a picture when it was looked through: faces, lines of text with what they say, codes. It is kept
-- so that a picture is looked through once, and what was read is matched anew when another name becomes known.

CREATE TABLE sightings (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    looker TEXT NOT NULL, -- name of the way to look; another one looks again
    found TEXT NOT NULL -- JSON
);
