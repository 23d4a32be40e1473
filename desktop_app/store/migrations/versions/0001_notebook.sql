CREATE TABLE organization (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    CONSTRAINT uq_organization_uuid UNIQUE (uuid)
);

CREATE INDEX ix_organization_name_key ON organization (name_key);

CREATE TABLE field (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    CONSTRAINT uq_field_uuid UNIQUE (uuid)
);

CREATE INDEX ix_field_name_key ON field (name_key);

CREATE TABLE tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    CONSTRAINT uq_tag_uuid UNIQUE (uuid)
);

CREATE INDEX ix_tag_name_key ON tag (name_key);

CREATE TABLE question (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    topic VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    hint VARCHAR NOT NULL,
    minutes INTEGER NOT NULL,
    starter BOOLEAN NOT NULL,
    CONSTRAINT uq_question_uuid UNIQUE (uuid)
);

CREATE TABLE question_list (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    CONSTRAINT uq_question_list_uuid UNIQUE (uuid)
);

CREATE TABLE guide_note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    row_key VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    CONSTRAINT uq_guide_note_uuid UNIQUE (uuid),
    CONSTRAINT uq_guide_note_row_key UNIQUE (row_key)
);

CREATE TABLE operation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    details JSON NOT NULL,
    kind VARCHAR NOT NULL,
    burst VARCHAR NOT NULL,
    undone BOOLEAN NOT NULL,
    redoable BOOLEAN NOT NULL
);

CREATE INDEX ix_operation_at ON operation (at);

CREATE INDEX ix_operation_undone ON operation (id) WHERE undone = 1;

CREATE TABLE contact_summary (
    position INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    organization VARCHAR NOT NULL,
    organization_key VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    role_key VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    field_key VARCHAR NOT NULL,
    tags VARCHAR NOT NULL,
    tags_key VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    stage_rank INTEGER NOT NULL,
    last_talked VARCHAR,
    next_meeting VARCHAR,
    thanks_due VARCHAR,
    CONSTRAINT pk_contact_summary PRIMARY KEY (position),
    CONSTRAINT uq_contact_summary_contact_id UNIQUE (contact_id)
);

CREATE INDEX ix_contact_summary_organization_key_contact_summary_position ON contact_summary (organization_key, position);

CREATE INDEX ix_contact_summary_stage_rank_contact_summary_position ON contact_summary (stage_rank, position);

CREATE INDEX ix_contact_summary_next_meeting_contact_summary_position ON contact_summary (next_meeting, position);

CREATE INDEX ix_contact_summary_role_key_contact_summary_position ON contact_summary (role_key, position);

CREATE INDEX ix_contact_summary_tags_key_contact_summary_position ON contact_summary (tags_key, position);

CREATE INDEX ix_contact_summary_last_talked_contact_summary_position ON contact_summary (last_talked, position);

CREATE INDEX ix_contact_summary_thanks_due_contact_summary_position ON contact_summary (thanks_due, position);

CREATE INDEX ix_contact_summary_name_key_contact_summary_contact_id ON contact_summary (name_key, contact_id);

CREATE INDEX ix_contact_summary_field_key_contact_summary_position ON contact_summary (field_key, position);

CREATE TABLE search_document (
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    record_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    facets VARCHAR NOT NULL,
    work VARCHAR NOT NULL,
    reach VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    talks VARCHAR NOT NULL,
    CONSTRAINT pk_search_document PRIMARY KEY (position),
    CONSTRAINT uq_search_document_kind_record_id UNIQUE (kind, record_id)
);

CREATE TABLE search_term (
    id INTEGER NOT NULL,
    term VARCHAR NOT NULL,
    CONSTRAINT pk_search_term PRIMARY KEY (id),
    CONSTRAINT uq_search_term_term UNIQUE (term)
);

CREATE TABLE search_doubt (
    term VARCHAR NOT NULL,
    CONSTRAINT pk_search_doubt PRIMARY KEY (term)
) WITHOUT ROWID;

CREATE TABLE tally (
    "key" VARCHAR NOT NULL,
    count INTEGER NOT NULL,
    CONSTRAINT pk_tally PRIMARY KEY ("key")
);

CREATE TABLE contact (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    organization_id INTEGER,
    field_id INTEGER,
    time_zone VARCHAR NOT NULL,
    how_known VARCHAR NOT NULL,
    organization_research VARCHAR NOT NULL,
    profession_research VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    at_rest BOOLEAN NOT NULL,
    CONSTRAINT uq_contact_uuid UNIQUE (uuid),
    CONSTRAINT fk_contact_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_contact_field_id_field FOREIGN KEY(field_id) REFERENCES field (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_contact_organization_id ON contact (organization_id);

CREATE INDEX ix_contact_field_id ON contact (field_id);

CREATE TABLE question_list_item (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    list_id INTEGER NOT NULL,
    question_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    CONSTRAINT uq_question_list_item_uuid UNIQUE (uuid),
    CONSTRAINT fk_question_list_item_list_id_question_list FOREIGN KEY(list_id) REFERENCES question_list (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_question_list_item_question_id_question FOREIGN KEY(question_id) REFERENCES question (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_question_list_item_question_id ON question_list_item (question_id);

CREATE INDEX ix_question_list_item_list_id ON question_list_item (list_id);

CREATE TABLE journal_entry (
    id INTEGER NOT NULL,
    operation_id INTEGER NOT NULL,
    subject VARCHAR NOT NULL,
    subject_id INTEGER NOT NULL,
    record VARCHAR NOT NULL,
    record_id INTEGER NOT NULL,
    "before" JSON,
    "after" JSON,
    CONSTRAINT pk_journal_entry PRIMARY KEY (id),
    CONSTRAINT fk_journal_entry_operation_id_operation FOREIGN KEY(operation_id) REFERENCES operation (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_journal_entry_subject_journal_entry_subject_id ON journal_entry (subject, subject_id);

CREATE INDEX ix_journal_entry_operation_id ON journal_entry (operation_id);

CREATE TABLE contact_point (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    CONSTRAINT uq_contact_point_uuid UNIQUE (uuid),
    CONSTRAINT fk_contact_point_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_contact_point_contact_id ON contact_point (contact_id);

CREATE TABLE contact_tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT uq_contact_tag_contact_id_tag_id UNIQUE (contact_id, tag_id),
    CONSTRAINT uq_contact_tag_uuid UNIQUE (uuid),
    CONSTRAINT fk_contact_tag_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_contact_tag_tag_id_tag FOREIGN KEY(tag_id) REFERENCES tag (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_contact_tag_tag_id ON contact_tag (tag_id);

CREATE TABLE referral (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    referrer_id INTEGER NOT NULL,
    referred_id INTEGER NOT NULL,
    may_use_name BOOLEAN NOT NULL,
    told_at VARCHAR,
    note VARCHAR NOT NULL,
    made_at VARCHAR,
    CONSTRAINT uq_referral_uuid UNIQUE (uuid),
    CONSTRAINT fk_referral_referrer_id_contact FOREIGN KEY(referrer_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_referral_referred_id_contact FOREIGN KEY(referred_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_referral_referrer_id ON referral (referrer_id);

CREATE INDEX ix_referral_referred_id ON referral (referred_id);

CREATE TABLE outreach (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    channel VARCHAR NOT NULL,
    direction VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    CONSTRAINT uq_outreach_uuid UNIQUE (uuid),
    CONSTRAINT fk_outreach_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_outreach_contact_id ON outreach (contact_id);

CREATE TABLE meeting (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    starts_local VARCHAR NOT NULL,
    zone VARCHAR NOT NULL,
    fold INTEGER NOT NULL,
    starts_at VARCHAR NOT NULL,
    minutes INTEGER NOT NULL,
    mode VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    CONSTRAINT uq_meeting_uuid UNIQUE (uuid),
    CONSTRAINT fk_meeting_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);

CREATE INDEX ix_meeting_contact_id ON meeting (contact_id);

CREATE INDEX ix_meeting_status_meeting_starts_at ON meeting (status, starts_at);

CREATE TABLE agenda_item (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    meeting_id INTEGER NOT NULL,
    question_id INTEGER,
    topic VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    minutes INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    asked BOOLEAN NOT NULL,
    answer VARCHAR NOT NULL,
    confidential BOOLEAN NOT NULL,
    CONSTRAINT uq_agenda_item_uuid UNIQUE (uuid),
    CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_agenda_item_question_id_question FOREIGN KEY(question_id) REFERENCES question (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_agenda_item_asked ON agenda_item (question_id, asked, meeting_id);

CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);

CREATE TABLE checklist_item (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    meeting_id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    done BOOLEAN NOT NULL,
    ordinal INTEGER NOT NULL,
    CONSTRAINT uq_checklist_item_uuid UNIQUE (uuid),
    CONSTRAINT fk_checklist_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_checklist_item_meeting_id ON checklist_item (meeting_id);

CREATE TABLE thank_you (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    meeting_id INTEGER,
    referral_id INTEGER,
    due_at VARCHAR NOT NULL,
    sent_at VARCHAR,
    channel VARCHAR NOT NULL,
    CONSTRAINT uq_thank_you_uuid UNIQUE (uuid),
    CONSTRAINT fk_thank_you_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_thank_you_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_thank_you_referral_id_referral FOREIGN KEY(referral_id) REFERENCES referral (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_thank_you_meeting_id ON thank_you (meeting_id);

CREATE INDEX ix_thank_you_referral_id ON thank_you (referral_id);

CREATE INDEX ix_thank_you_contact_id ON thank_you (contact_id);

CREATE TABLE promise (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    meeting_id INTEGER,
    by_me BOOLEAN NOT NULL,
    text VARCHAR NOT NULL,
    due_on VARCHAR,
    kept_at VARCHAR,
    CONSTRAINT uq_promise_uuid UNIQUE (uuid),
    CONSTRAINT fk_promise_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_promise_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_promise_meeting_id ON promise (meeting_id);

CREATE INDEX ix_promise_contact_id ON promise (contact_id);

CREATE VIRTUAL TABLE search_name USING fts5(name, facets, tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4 5', content='search_document', content_rowid='position');

CREATE VIRTUAL TABLE search_word USING fts5(name, work, reach, notes, talks, facets, tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4 5', content='search_document', content_rowid='position');

CREATE VIRTUAL TABLE search_part USING fts5(term, tokenize="trigram", content='search_term', content_rowid='id');

CREATE TRIGGER search_name_made AFTER INSERT ON search_document BEGIN INSERT INTO search_name(rowid, name, facets) VALUES (new.position, new.name, new.facets); END;

CREATE TRIGGER search_name_gone AFTER DELETE ON search_document BEGIN INSERT INTO search_name(search_name, rowid, name, facets) VALUES ('delete', old.position, old.name, old.facets); END;

CREATE TRIGGER search_name_changed AFTER UPDATE ON search_document WHEN old.position IS NOT new.position OR old.name IS NOT new.name OR old.facets IS NOT new.facets BEGIN INSERT INTO search_name(search_name, rowid, name, facets) VALUES ('delete', old.position, old.name, old.facets); INSERT INTO search_name(rowid, name, facets) VALUES (new.position, new.name, new.facets); END;

CREATE TRIGGER search_word_made AFTER INSERT ON search_document BEGIN INSERT INTO search_word(rowid, name, work, reach, notes, talks, facets) VALUES (new.position, new.name, new.work, new.reach, new.notes, new.talks, new.facets); END;

CREATE TRIGGER search_word_gone AFTER DELETE ON search_document BEGIN INSERT INTO search_word(search_word, rowid, name, work, reach, notes, talks, facets) VALUES ('delete', old.position, old.name, old.work, old.reach, old.notes, old.talks, old.facets); END;

CREATE TRIGGER search_word_changed AFTER UPDATE ON search_document WHEN old.position IS NOT new.position OR old.name IS NOT new.name OR old.work IS NOT new.work OR old.reach IS NOT new.reach OR old.notes IS NOT new.notes OR old.talks IS NOT new.talks OR old.facets IS NOT new.facets BEGIN INSERT INTO search_word(search_word, rowid, name, work, reach, notes, talks, facets) VALUES ('delete', old.position, old.name, old.work, old.reach, old.notes, old.talks, old.facets); INSERT INTO search_word(rowid, name, work, reach, notes, talks, facets) VALUES (new.position, new.name, new.work, new.reach, new.notes, new.talks, new.facets); END;

CREATE TRIGGER search_part_made AFTER INSERT ON search_term BEGIN INSERT INTO search_part(rowid, term) VALUES (new.id, new.term); END;

CREATE TRIGGER search_part_gone AFTER DELETE ON search_term BEGIN INSERT INTO search_part(search_part, rowid, term) VALUES ('delete', old.id, old.term); END;

CREATE TRIGGER contact_summary_made AFTER INSERT ON contact_summary BEGIN INSERT INTO tally(key, count) SELECT key, 1 FROM (SELECT 'stage:' || new.stage AS key UNION ALL SELECT 'thanks' WHERE new.thanks_due IS NOT NULL) WHERE true ON CONFLICT(key) DO UPDATE SET count = count + 1; END;

CREATE TRIGGER contact_summary_gone AFTER DELETE ON contact_summary BEGIN UPDATE tally SET count = count - 1 WHERE key = 'stage:' || old.stage OR (key = 'thanks' AND old.thanks_due IS NOT NULL); END;

CREATE TRIGGER contact_summary_changed AFTER UPDATE OF stage, thanks_due ON contact_summary WHEN old.stage <> new.stage OR (old.thanks_due IS NULL) <> (new.thanks_due IS NULL) BEGIN UPDATE tally SET count = count - 1 WHERE key = 'stage:' || old.stage OR (key = 'thanks' AND old.thanks_due IS NOT NULL); INSERT INTO tally(key, count) SELECT key, 1 FROM (SELECT 'stage:' || new.stage AS key UNION ALL SELECT 'thanks' WHERE new.thanks_due IS NOT NULL) WHERE true ON CONFLICT(key) DO UPDATE SET count = count + 1; END;
