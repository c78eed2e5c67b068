-- A story that came from somebody else and was withdrawn left its name, its language and its dates here.
-- Its tombstone is all that stays.

DELETE FROM search WHERE rowid IN (
    SELECT search_id FROM search_rows JOIN stories USING (story_id)
    WHERE origin = 'received' AND stage = 'withdrawn'
);
DELETE FROM stories WHERE origin = 'received' AND stage = 'withdrawn';
