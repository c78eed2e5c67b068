-- A story can be kept from several people: one row for each of them, where there was one in all.

CREATE TABLE consent_scopes_new (
    consent_id INTEGER NOT NULL REFERENCES consents ON DELETE CASCADE,
    scope TEXT NOT NULL,
    recipient TEXT NOT NULL, -- an alias, or '' for any trusted recipient
    purpose TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (consent_id, scope, recipient)
) WITHOUT ROWID;

INSERT INTO consent_scopes_new (consent_id, scope, recipient, purpose, until)
    SELECT consent_id, scope, recipient, purpose, until FROM consent_scopes;

DROP TABLE consent_scopes;

ALTER TABLE consent_scopes_new RENAME TO consent_scopes;
