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
CREATE TEMP TABLE shared_originals AS SELECT i.item_id, (
    SELECT min(p.media_id) FROM items j JOIN media p ON p.media_id = j.media_id
    WHERE j.story_id = i.story_id AND j.kind = 'photo' AND p.role = 'original' AND p.complete
    AND p.sha256 = m.sha256 AND p.size = m.size
) AS media_id FROM items i JOIN media m ON m.media_id = i.media_id
WHERE i.kind = 'photo' AND m.role = 'original' AND m.complete;
UPDATE items SET media_id = (SELECT s.media_id FROM shared_originals s WHERE s.item_id = items.item_id)
    WHERE item_id IN (SELECT item_id FROM shared_originals);
DROP TABLE shared_originals;
UPDATE media SET complete = 0 WHERE role = 'original' AND complete
    AND NOT EXISTS (SELECT 1 FROM items i WHERE i.media_id = media.media_id)
    AND NOT EXISTS (SELECT 1 FROM received_media r WHERE r.media_id = media.media_id)
    AND NOT EXISTS (SELECT 1 FROM recordings c WHERE c.media_id = media.media_id);
