-- About when it happened and roughly where, as the helper noted it.

ALTER TABLE stories ADD COLUMN happened TEXT NOT NULL DEFAULT ''; -- 2026 or 2026-11
ALTER TABLE stories ADD COLUMN area TEXT NOT NULL DEFAULT '';
