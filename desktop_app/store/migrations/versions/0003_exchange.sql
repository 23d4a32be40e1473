CREATE TABLE contact_extra (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    property_group VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    parameters VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    CONSTRAINT uq_contact_extra_uuid UNIQUE (uuid),
    CONSTRAINT fk_contact_extra_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_contact_extra_contact_id ON contact_extra (contact_id);

CREATE TABLE different_people (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    CONSTRAINT uq_different_people_contact_id_other_id UNIQUE (contact_id, other_id),
    CONSTRAINT uq_different_people_uuid UNIQUE (uuid),
    CONSTRAINT fk_different_people_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_different_people_other_id_contact FOREIGN KEY(other_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_different_people_other_id ON different_people (other_id);

CREATE TABLE import_mapping (
    columns VARCHAR NOT NULL,
    mapping VARCHAR NOT NULL,
    CONSTRAINT pk_import_mapping PRIMARY KEY (columns)
);

ALTER TABLE contact ADD COLUMN foreign_uid VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE meeting ADD COLUMN foreign_uid VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE meeting ADD COLUMN sequence INTEGER DEFAULT '0' NOT NULL;

CREATE INDEX ix_contact_foreign_uid ON contact (foreign_uid) WHERE foreign_uid <> '';

CREATE INDEX ix_meeting_foreign_uid ON meeting (foreign_uid) WHERE foreign_uid <> '';
