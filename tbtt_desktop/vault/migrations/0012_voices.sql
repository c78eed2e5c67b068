-- How a sound leaves, where somebody decided it: her own voice, one of three disguises, or not at all. What a
-- disguise was made with is nowhere; only how often one was asked for, so that it is made once and kept.

CREATE TABLE voices (
    item_id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
    voice TEXT NOT NULL, -- own, mild, strong, whispered, stays
    making INTEGER NOT NULL
);
