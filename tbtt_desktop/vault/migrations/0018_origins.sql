-- The tag files of the bundles in which stories came in, or of those in which their signers gave them away where
-- somebody passed them on. Whoever a story is passed on to next checks its signer by them. Of what came in before
-- nothing was kept, and `origin` is empty.

CREATE TABLE origins (
    digest TEXT PRIMARY KEY, -- sha256 of the tagmanifest
    bundle_id TEXT NOT NULL,
    signer TEXT NOT NULL, -- fingerprint
    tagmanifest BLOB NOT NULL,
    signature BLOB NOT NULL,
    manifest BLOB NOT NULL,
    envelope BLOB NOT NULL
);

ALTER TABLE received ADD COLUMN origin TEXT NOT NULL DEFAULT '';

CREATE INDEX received_by_origin ON received (origin);
