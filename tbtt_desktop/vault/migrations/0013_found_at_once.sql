-- What is asked of all stories at every unlock is answered by an index: which may no longer be kept here,
-- and which parts were taken out. Among 100,000 stories each took more than a tenth of a second.

ALTER TABLE stories ADD COLUMN keep_until TEXT NOT NULL DEFAULT '9999-12-31'; -- last day on which it may be kept here
UPDATE stories SET keep_until = coalesce((
    SELECT max(CASE WHEN EXISTS (
        SELECT 1 FROM consent_scopes b WHERE b.consent_id = c.consent_id AND b.scope = 'store_beyond_date'
    ) THEN '9999-12-31' ELSE k.until END)
    FROM consents c JOIN consent_scopes k ON k.consent_id = c.consent_id AND k.scope = 'store_local'
    WHERE c.story_id = stories.story_id
    AND c.version = (SELECT max(version) FROM consents WHERE story_id = stories.story_id)
), '') WHERE EXISTS (SELECT 1 FROM consents WHERE consents.story_id = stories.story_id);
CREATE INDEX stories_by_keep_until ON stories (keep_until) WHERE origin = 'local';
CREATE INDEX items_removed ON items (removed) WHERE removed;
