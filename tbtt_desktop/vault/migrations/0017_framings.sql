-- How much of a picture leaves, and how large, beside its original. And the pages of a document share the file that
-- they came in: before, each had a copy of all of it. What nothing asks for any more goes at the next opening.

CREATE TABLE framings (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    x INTEGER NOT NULL, -- what is left of it, in pixels of the upright picture at full size
    y INTEGER NOT NULL,
    w INTEGER NOT NULL, -- 0: all of it
    h INTEGER NOT NULL,
    shrink INTEGER NOT NULL -- so many pixels across and down become one
);
UPDATE items SET media_id = (
    SELECT min(p.media_id) FROM items j JOIN media p ON p.media_id = j.media_id
    JOIN media m ON m.sha256 = p.sha256 AND m.size = p.size
    WHERE m.media_id = items.media_id AND j.story_id = items.story_id AND j.kind = 'photo'
    AND p.role = 'original' AND p.complete
) WHERE kind = 'photo' AND media_id IN (SELECT media_id FROM media WHERE role = 'original' AND complete);
UPDATE media SET complete = 0 WHERE role = 'original' AND complete
    AND NOT EXISTS (SELECT 1 FROM items i WHERE i.media_id = media.media_id)
    AND NOT EXISTS (SELECT 1 FROM received_media r WHERE r.media_id = media.media_id)
    AND NOT EXISTS (SELECT 1 FROM recordings c WHERE c.media_id = media.media_id);
