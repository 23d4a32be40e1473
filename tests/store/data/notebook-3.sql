PRAGMA application_id=1095977815;
PRAGMA user_version=3;
CREATE TABLE organization (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    CONSTRAINT uq_organization_uuid UNIQUE (uuid)
);
CREATE TABLE field (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    CONSTRAINT uq_field_uuid UNIQUE (uuid)
);
CREATE TABLE tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    CONSTRAINT uq_tag_uuid UNIQUE (uuid)
);
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
CREATE TABLE template (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    channel VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    CONSTRAINT uq_template_uuid UNIQUE (uuid)
);
CREATE TABLE profile_entry (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    CONSTRAINT uq_profile_entry_uuid UNIQUE (uuid),
    CONSTRAINT uq_profile_entry_key UNIQUE ("key")
);
CREATE TABLE import_mapping (
    columns VARCHAR NOT NULL,
    mapping VARCHAR NOT NULL,
    CONSTRAINT pk_import_mapping PRIMARY KEY (columns)
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
CREATE TABLE talk_beat (
    meeting_id INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    talking INTEGER NOT NULL,
    item_id INTEGER,
    at VARCHAR NOT NULL,
    CONSTRAINT pk_talk_beat PRIMARY KEY (meeting_id)
);
CREATE TABLE reminder_shown (
    "key" VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    CONSTRAINT pk_reminder_shown PRIMARY KEY ("key")
)
 WITHOUT ROWID
;
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
    unanswered INTEGER DEFAULT '0' NOT NULL,
    first_asked VARCHAR,
    last_asked VARCHAR,
    last_contact VARCHAR,
    decision VARCHAR DEFAULT '' NOT NULL,
    decided_at VARCHAR,
    CONSTRAINT pk_contact_summary PRIMARY KEY (position),
    CONSTRAINT uq_contact_summary_contact_id UNIQUE (contact_id)
);
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
)
 WITHOUT ROWID
;
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
    foreign_uid VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT uq_contact_uuid UNIQUE (uuid),
    CONSTRAINT fk_contact_organization_id_organization FOREIGN KEY(organization_id) REFERENCES organization (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_contact_field_id_field FOREIGN KEY(field_id) REFERENCES field (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
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
    purpose VARCHAR DEFAULT 'ask' NOT NULL,
    subject VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT uq_outreach_uuid UNIQUE (uuid),
    CONSTRAINT fk_outreach_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
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
    foreign_uid VARCHAR DEFAULT '' NOT NULL,
    sequence INTEGER DEFAULT '0' NOT NULL,
    CONSTRAINT uq_meeting_uuid UNIQUE (uuid),
    CONSTRAINT fk_meeting_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE set_aside (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    until VARCHAR,
    CONSTRAINT uq_set_aside_uuid UNIQUE (uuid),
    CONSTRAINT fk_set_aside_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT uq_set_aside_key UNIQUE ("key")
);
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
    priority INTEGER DEFAULT '1' NOT NULL,
    CONSTRAINT uq_agenda_item_uuid UNIQUE (uuid),
    CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_agenda_item_question_id_question FOREIGN KEY(question_id) REFERENCES question (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
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
CREATE TABLE draft (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    contact_id INTEGER NOT NULL,
    meeting_id INTEGER,
    referral_id INTEGER,
    purpose VARCHAR NOT NULL,
    channel VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    CONSTRAINT uq_draft_uuid UNIQUE (uuid),
    CONSTRAINT fk_draft_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_draft_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_draft_referral_id_referral FOREIGN KEY(referral_id) REFERENCES referral (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE talk (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    meeting_id INTEGER NOT NULL,
    started_at VARCHAR NOT NULL,
    ended_at VARCHAR,
    extra_minutes INTEGER NOT NULL,
    recording VARCHAR NOT NULL,
    quoting VARCHAR NOT NULL,
    talking_seconds INTEGER NOT NULL,
    counted_seconds INTEGER NOT NULL,
    CONSTRAINT uq_talk_meeting_id UNIQUE (meeting_id),
    CONSTRAINT uq_talk_uuid UNIQUE (uuid),
    CONSTRAINT fk_talk_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE debrief (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uuid VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    changed_at VARCHAR NOT NULL,
    meeting_id INTEGER NOT NULL,
    learned VARCHAR NOT NULL,
    fit VARCHAR NOT NULL,
    changed_mind VARCHAR NOT NULL,
    red_flags VARCHAR NOT NULL,
    still_need VARCHAR NOT NULL,
    done_at VARCHAR,
    CONSTRAINT uq_debrief_meeting_id UNIQUE (meeting_id),
    CONSTRAINT uq_debrief_uuid UNIQUE (uuid),
    CONSTRAINT fk_debrief_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE VIRTUAL TABLE search_name USING fts5(name, facets, tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4 5', content='search_document', content_rowid='position');
CREATE VIRTUAL TABLE search_word USING fts5(name, work, reach, notes, talks, facets, tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4 5', content='search_document', content_rowid='position');
CREATE VIRTUAL TABLE search_part USING fts5(term, tokenize="trigram", content='search_term', content_rowid='id');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO organization VALUES (1, '1e2feb89-414c-443c-9027-c4d1c386bbc4', '2026-03-10T12:05:00.000000Z', '2026-03-10T12:05:00.000000Z', 'Acme', 'acme');
INSERT INTO organization VALUES (2, '05b6e6e3-07d4-4edc-9143-1193e6c3f339', '2026-03-10T12:10:00.000000Z', '2026-03-10T12:10:00.000000Z', '日本銀行', '日本銀行');
INSERT INTO field VALUES (1, '78e51061-7311-48a3-82ce-6f447ed4d57b', '2026-03-10T12:05:00.000000Z', '2026-03-10T12:05:00.000000Z', 'Law', 'law');
INSERT INTO tag VALUES (1, '35bf992d-c9e9-4616-a12e-7696a6cecc1b', '2026-03-10T12:05:00.000000Z', '2026-03-10T12:05:00.000000Z', 'warm', 'warm');
INSERT INTO tag VALUES (2, 'e4b06ce6-0741-47a8-bce4-2c8218072e8c', '2026-03-10T12:05:00.000000Z', '2026-03-10T12:05:00.000000Z', 'alumni', 'alumni');
INSERT INTO question VALUES (1, '933413f6-9a01-5b92-9b2d-aaf3aebea488', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'How did you come to do this work?', 'A warm opening: everybody knows their own story.', 3, 0);
INSERT INTO question VALUES (2, '16b064bf-2e08-548a-b69c-76dc38241625', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'What did you do before this, and what has carried over?', 'When they have worked elsewhere first.', 2, 0);
INSERT INTO question VALUES (3, '0318831d-514c-590e-ba89-00204db67f68', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'How did your present role come about?', 'Shows how people move once they are in the field.', 2, 0);
INSERT INTO question VALUES (4, '9e57ffb2-55a4-564c-a9c9-e52d98ccc5af', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'Which decision along the way mattered most?', 'After their story, to go one step deeper.', 2, 0);
INSERT INTO question VALUES (5, '4a8b8dcb-4e8f-56b7-8b31-938aae6b5d09', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'What surprised you in your first year?', 'Brings out what no brochure mentions.', 2, 0);
INSERT INTO question VALUES (6, '2edd935f-27b2-5ffe-9e90-2fa094eb3a93', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'Which detour taught you something you still use?', 'When their way here was not straight.', 2, 0);
INSERT INTO question VALUES (7, '99920e44-e3a4-55af-b03c-f75cb9ba9ddf', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'How usual is your route among the people you work with?', 'Keeps you from taking one story for the rule.', 1, 0);
INSERT INTO question VALUES (8, '39e02445-c731-5fcc-b4f3-fc163cd03ad4', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'Who helped you along, and in what way?', 'Often brings up a name worth noting.', 2, 0);
INSERT INTO question VALUES (9, '7af3ca9e-4a80-5ac7-b538-0a119bf1365c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'When did you doubt this choice, and how did you settle it?', 'Only once the talk has warmed up.', 3, 0);
INSERT INTO question VALUES (10, '982b52da-c533-5bbc-a26a-f75e1079d372', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'path', 'Starting over, what would you do in a different order?', 'Turns their experience into a plan for you.', 2, 0);
INSERT INTO question VALUES (11, 'c07ffc60-bd21-5905-8abc-cbcb327beac8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'What does a typical day at work look like for you?', 'Early in a first talk; easy to answer, rich in detail.', 2, 1);
INSERT INTO question VALUES (12, 'ef94b77c-0eff-5f2a-ad05-e79710044425', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'What took up most of your time last week?', 'When "every day is different" is the first answer.', 2, 0);
INSERT INTO question VALUES (13, 'abe384b9-2a1a-554a-9194-5f6cee547a9b', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'Whom do you deal with most, inside and outside your team?', 'When you wonder how much the work is about people.', 2, 0);
INSERT INTO question VALUES (14, '792a0676-a9ae-59ab-8a0d-7ec70031c2bd', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'How is your time split between working alone and with others?', 'When one of the two matters a lot to you.', 1, 0);
INSERT INTO question VALUES (15, '026a5980-88dc-5238-b5d1-0b759ab7f42b', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'Which tools do you have in hand or on screen all day?', 'Gives you something concrete to look into afterwards.', 1, 0);
INSERT INTO question VALUES (16, '40d88c7a-8aa3-5d32-a9e0-d151f4f48f31', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'What kinds of decisions are yours to make?', 'Shows how much freedom the role has.', 2, 0);
INSERT INTO question VALUES (17, 'f5732a1a-40da-52e7-a0bc-8c1a834c817f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'What most often upsets the plan for your day?', 'Reveals where the strain is without asking about stress.', 2, 0);
INSERT INTO question VALUES (18, 'eaa879b5-cd32-53dc-9531-69511731ed24', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'Which part of the work do outsiders never see?', 'When you have already read what is public.', 2, 0);
INSERT INTO question VALUES (19, 'a2eb8989-f365-53ed-9fdc-4b736f32a4cf', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'How does the work change over the year?', 'For fields with terms, harvests, budgets or deadlines.', 1, 0);
INSERT INTO question VALUES (20, '12808ede-0fdb-5fe2-96d3-8ab7039acd43', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'day', 'What is the place like where you spend your working day?', 'By phone or video, when you cannot see it yourself.', 1, 0);
INSERT INTO question VALUES (21, 'd86fedc3-388f-542d-8adf-31ca5a6bf875', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'Which education or training does this work require, and which do you recommend?', 'Separates what is compulsory from what is merely usual.', 2, 1);
INSERT INTO question VALUES (22, 'f0a2f307-6245-524e-9b32-c989e1aae722', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'Through which roles do most people come in?', 'When job titles in the field still confuse you.', 2, 0);
INSERT INTO question VALUES (23, '6ad4e345-5264-5a5d-8353-f95582258130', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'How much does a degree weigh against experience?', 'Before you pay for another course.', 2, 0);
INSERT INTO question VALUES (24, 'a4480b18-bee8-5edc-aa91-8737b9f23175', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'Which certificates are respected in this field, and which can be skipped?', 'When the market is full of short courses.', 2, 0);
INSERT INTO question VALUES (25, '6e6562dd-71c3-5d4f-984b-415c9f5dc72b', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'How do people get in without the usual training?', 'When your own schooling lies elsewhere.', 2, 0);
INSERT INTO question VALUES (26, 'a690d786-fd75-57d5-97cc-75fec3734018', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'Which course or subject turned out to be the most useful to you?', 'When you can still choose what to study.', 2, 0);
INSERT INTO question VALUES (27, '132d4ad1-8393-5d22-8751-8d85965adc5a', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'What early experience shows that a beginner has understood the work?', 'To choose what to try first.', 2, 0);
INSERT INTO question VALUES (28, '77afc5ff-f738-5e47-aabd-deb668d4425c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'How long does it take, and what does it cost, until one is qualified?', 'Before deciding on a long training.', 2, 0);
INSERT INTO question VALUES (29, 'edcdbe80-dafc-546f-8aea-224580466d00', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'Where on the way in do people most often give up?', 'Tells you what to prepare for.', 2, 0);
INSERT INTO question VALUES (30, 'd648c47d-e913-58af-bccd-0195603633d0', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'What do those who choose newcomers look at first?', 'Ask it about the field in general, never about yourself.', 2, 0);
INSERT INTO question VALUES (31, '1fe630b9-f1e4-5009-b018-1da622a1d5cf', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'Coming from another field, what would I have to learn from the beginning?', 'For career changers; say in one sentence where you come from.', 3, 0);
INSERT INTO question VALUES (32, '31ae6ba2-6e8c-5ab5-b77a-723c40deec14', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'entry', 'Which placements or student projects prepare a person well?', 'While you are still studying.', 2, 0);
INSERT INTO question VALUES (33, '660ca688-2f75-57ef-8c14-6add93ba3803', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'Which skills do you lean on every day?', 'Compare the answer with what the advertisements list.', 2, 0);
INSERT INTO question VALUES (34, '46608481-147d-5c22-8ca2-fa083460e919', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'What do beginners usually still lack?', 'When they train or supervise others.', 2, 0);
INSERT INTO question VALUES (35, 'a7c82825-ac9a-52df-8a1b-a036021a6a4a', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'What sets the very good people apart from the competent ones?', 'For someone with years of experience.', 3, 0);
INSERT INTO question VALUES (36, '0497a75d-1a74-5743-869e-fbccdde27bdf', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'What sort of temperament suits this work, and what sort suffers in it?', 'To check the fit with your own nature.', 2, 0);
INSERT INTO question VALUES (37, '4d77d82b-4750-511e-bf47-c9a2fc380e3d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'Which skills from other fields turn out to be worth a lot in yours?', 'For career changers.', 2, 0);
INSERT INTO question VALUES (38, '09e72df9-812a-5148-a10b-aa9420220a60', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'What can only be learned by doing it?', 'When you are weighing a course against practice.', 2, 0);
INSERT INTO question VALUES (39, '448cdb92-cf61-5c97-ac61-f24651008c9c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'How much time goes into learning new things, and when do you find it?', 'In fields that change fast.', 2, 0);
INSERT INTO question VALUES (40, 'f092a355-5dfb-5f5a-b628-e268daf71a68', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'How much of the work is writing, and how much is talking?', 'When you are clearly stronger in one of them.', 1, 0);
INSERT INTO question VALUES (41, '0cd7fc19-a8ab-54a3-a49c-6398bd281e92', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'Which skill is underrated in this field?', 'Brings an answer you will not find in print.', 1, 0);
INSERT INTO question VALUES (42, '235f4d97-ba0a-55ef-9140-f30e9602f2b5', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'skills', 'What could I begin to practise this month?', 'Near the end, to leave with one concrete step.', 2, 0);
INSERT INTO question VALUES (43, '56a4da8b-a561-593e-aa81-50158b5a74aa', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'What are the people in this field like to work with?', 'A gentle way into the subject of atmosphere.', 2, 0);
INSERT INTO question VALUES (44, '1e863997-312c-5fc9-9c66-51bc9d1a4e47', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'How does your team work together when things get difficult?', 'Says more than a question about teamwork in general.', 2, 0);
INSERT INTO question VALUES (45, 'b71ddc76-71c2-5cba-b49a-eb64bbb22c49', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'What happens when somebody makes a mistake?', 'Ask it lightly; the answer shows how safe people feel.', 2, 0);
INSERT INTO question VALUES (46, 'e64a4dd4-5ce3-5b25-acb6-7652c48766c0', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'How are newcomers looked after in their first months?', 'When you would be one.', 2, 0);
INSERT INTO question VALUES (47, '84c99350-a61d-5e2b-9f08-bdc2eea7ea26', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'How does the atmosphere differ between employers in this field?', 'For someone who has worked in several places.', 2, 0);
INSERT INTO question VALUES (48, 'bac254e6-8f24-5e77-9228-11c873027a00', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'What changes with the size of the organization?', 'When both large and small ones are open to you.', 2, 0);
INSERT INTO question VALUES (49, '6121f3dd-d78b-51cc-b702-5302fb20915f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'How are important things decided, and who gets heard?', 'For someone who knows the organization well.', 2, 0);
INSERT INTO question VALUES (50, '2b484ed7-e647-5d62-aa18-4e349c728dc9', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'Who feels at home in this field, and who has a harder time?', 'With someone who has begun to speak openly.', 2, 0);
INSERT INTO question VALUES (51, '561a1d9b-e6db-572c-ac30-333c63644f89', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'What does your organization take most pride in?', 'After your research; it shows you care about the place.', 1, 0);
INSERT INTO question VALUES (52, '452b326e-8f4d-5e36-851b-79238fbf59e1', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'How do you find out whether you are doing well?', 'When clear feedback matters to you.', 2, 0);
INSERT INTO question VALUES (53, 'f6a215f8-0a07-55bb-9654-a99233ab924b', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'culture', 'How formal are things, from clothes to the way people address each other?', 'Before you visit anyone in this field.', 1, 0);
INSERT INTO question VALUES (54, '49e7aa4b-385e-55c4-bb10-16b9f9734c2d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'How do you see the employment prospects in this field?', 'About the field as a whole, not about their employer.', 2, 1);
INSERT INTO question VALUES (55, '89dad6a8-d55e-5afb-9ad5-aa048696c16f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'What has changed most since you started?', 'For someone with ten years or more behind them.', 2, 0);
INSERT INTO question VALUES (56, 'cdf2b71b-9bb7-5917-9d1c-1364b734113d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'What do you expect this work to look like in five or ten years?', 'Before you invest years of your own.', 3, 0);
INSERT INTO question VALUES (57, '48fe5142-eac2-580c-b2e0-89307daba1ba', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'Which new technology is changing your work, and how?', 'When you read much about it and want to hear it first-hand.', 2, 0);
INSERT INTO question VALUES (58, '539a2efa-45d2-5612-bfe3-95d4c05f753c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'Which corners of the field are growing, and which are shrinking?', 'When you have not chosen a direction yet.', 2, 0);
INSERT INTO question VALUES (59, '218578f3-4c07-5cf3-ab1f-ffff7a103443', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'How does the field fare when the economy turns down?', 'When security weighs heavily for you.', 2, 0);
INSERT INTO question VALUES (60, '1cffeece-29f0-5642-a322-e092062e723f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'What kind of people is the field short of?', 'Shows where there is room for you to grow.', 2, 0);
INSERT INTO question VALUES (61, '85df5087-9337-5274-a8cd-083923d11c08', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'How much do the prospects depend on where one lives?', 'When you cannot or do not want to move.', 1, 0);
INSERT INTO question VALUES (62, '4291a289-1add-5678-b57a-d961018297f9', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'Where do people usually go from a role like yours after some years?', 'To see the second step before the first.', 2, 0);
INSERT INTO question VALUES (63, '968b1aff-8fdc-5f67-989b-31deb9f9640e', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'What worries you about the future of the field?', 'After the hopeful answers; listen without arguing.', 2, 0);
INSERT INTO question VALUES (64, '89269ef6-4141-5c44-8bd0-2662d5b73663', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'outlook', 'What has changed in your work since we last spoke?', 'The natural opening of a second talk.', 2, 0);
INSERT INTO question VALUES (65, '6b3f6f76-3385-551c-907b-1c5c4e46cb8f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'Which part of the work gives you the most satisfaction?', 'Whenever the talk needs a lift.', 2, 0);
INSERT INTO question VALUES (66, '2360c5ed-862c-505f-9427-b51e0e4036de', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'What is hardest about it, even after years?', 'Right after the question about satisfaction.', 2, 0);
INSERT INTO question VALUES (67, '670640a6-e338-50bd-bb7b-bc4b56d49af3', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'Which piece of work are you proud of?', 'Opens a real example; leave time for it.', 3, 0);
INSERT INTO question VALUES (68, '100ce61a-3fe4-561b-80db-7f6958c31397', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'What is tedious and has to be done all the same?', 'Every field has it; better to know yours beforehand.', 1, 0);
INSERT INTO question VALUES (69, '7d6a9a62-8a91-5004-a22b-be814bf90e56', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'Where does the pressure come from, and how do you handle it?', 'When they have mentioned deadlines or long days.', 2, 0);
INSERT INTO question VALUES (70, 'a8004e19-69a9-5e64-a546-5cf84da3983c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'Why do people leave this field?', 'Easier to answer than why they might leave it themselves.', 2, 0);
INSERT INTO question VALUES (71, 'f443bb91-aab0-5fe8-ad37-674a7b05ca51', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'What keeps you in it?', 'The counterpart to why others leave.', 1, 0);
INSERT INTO question VALUES (72, '0028e690-a553-50fc-8d57-f1996841a6d9', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'For whom does your work make a difference, and how do you notice?', 'When meaning matters to you.', 2, 0);
INSERT INTO question VALUES (73, '565acae1-c4ed-5d74-a9e9-98c4988ea003', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'If you could change one thing about this work, what would it be?', 'A friendly way to hear a criticism.', 2, 0);
INSERT INTO question VALUES (74, 'a31cfa0e-0e12-5a41-a244-e852dd13ceda', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'rewards', 'What do people most often get wrong about this work?', 'Clears up your own picture early in the talk.', 2, 0);
INSERT INTO question VALUES (75, 'cc23e3c8-5347-5c2f-ab64-9a659de17bf5', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'What is the usual range of pay for people starting out?', 'About the field; never ask for their own salary.', 1, 0);
INSERT INTO question VALUES (76, '8f5a7dd7-4f51-5630-a3ff-9540f23df7ff', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'How does pay tend to develop over ten years?', 'When the answer about the beginning was low or vague.', 1, 0);
INSERT INTO question VALUES (77, '31f83416-40d0-5c9b-a545-eec42a2e0eac', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'Apart from the salary, what belongs to the pay in this field?', 'Overtime, bonuses, pension, time off.', 1, 0);
INSERT INTO question VALUES (78, 'be97a382-ec11-5ec6-a1f9-e55e0da8f06d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'How many hours do people really work in a week?', 'Together with the question about a typical day.', 1, 0);
INSERT INTO question VALUES (79, '2d12948a-1d2c-5299-9980-5421e79f48f6', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'How does the work go together with family and a life outside it?', 'When they have mentioned either of them first.', 2, 0);
INSERT INTO question VALUES (80, '2e949c7b-da85-5616-a68d-28edbbb881c4', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'How much travel comes with the work, and how do you find it?', 'For roles with clients, sites or branches.', 1, 0);
INSERT INTO question VALUES (81, '35b322a6-1c05-5185-a86d-2f06ed70940c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'How much say do people have over their hours and where they work?', 'When you need flexibility; no need to give the reason.', 2, 0);
INSERT INTO question VALUES (82, 'd0552d95-a327-5129-82eb-f787c1ed7302', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'How do people who work for themselves get by in this field?', 'Where freelance work is common.', 2, 0);
INSERT INTO question VALUES (83, '17544d5f-7ee2-525f-8710-4aaac1d1bba8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'How well can you switch off in the evening or on holiday?', 'When they have spoken about being on call.', 1, 0);
INSERT INTO question VALUES (84, 'aa0c5092-dc6f-550a-9f0d-6082e2c36183', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'Where would I find reliable figures on pay?', 'The tactful choice when money seems a delicate subject.', 1, 0);
INSERT INTO question VALUES (85, 'a42c0333-7506-51ea-aff2-9515fc8208f9', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'pay', 'What would somebody from another career have to accept at first?', 'For career changers, before doing the sums at home.', 2, 0);
INSERT INTO question VALUES (86, 'a1fc26f9-ab40-5cfe-8921-5bcd175ab77a', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Which professional organizations do you belong to, and which do you recommend?', 'In the second half, when you collect what to look into.', 2, 1);
INSERT INTO question VALUES (87, 'a8a9fd1f-b39f-5a5b-a87e-dda1a77965c8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'What do the professional bodies offer to students and newcomers?', 'Reduced fees and mentors are often little known.', 2, 0);
INSERT INTO question VALUES (88, '045426d3-b3be-52e2-8ac4-f5d816be3f24', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Which local groups or evenings are worth going to?', 'When you live in the same region.', 1, 0);
INSERT INTO question VALUES (89, '744ef6b6-041b-539d-8393-2d2cd7fe80e1', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Which conference or fair would show me the most in one day?', 'When you have time and money for just one.', 1, 0);
INSERT INTO question VALUES (90, '488374fd-c80f-5f6d-b43c-10f250564cf6', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Which journal, newsletter or site would you read first in my place?', 'Read an issue before you write your thank-you.', 1, 0);
INSERT INTO question VALUES (91, '6f54f46d-67d6-5cab-b830-31ce71e33a63', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Which book explains this field well to an outsider?', 'A small question that people like to answer.', 1, 0);
INSERT INTO question VALUES (92, '5d689a6a-17c1-5297-b23b-72bbec20331c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Whose work or writing in the field do you follow?', 'Gives you names to read, and perhaps to ask later.', 1, 0);
INSERT INTO question VALUES (93, '9f4ade69-a905-539f-80b9-6defaf2ec88f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Where do people in the field talk to each other online?', 'To listen in for a few weeks before you write anything.', 1, 0);
INSERT INTO question VALUES (94, '1f66c3ff-e3a3-5b7c-8cff-7635a1bda03a', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Where could a volunteer come close to this work?', 'When you want to try it before you train for it.', 2, 0);
INSERT INTO question VALUES (95, '8886daa8-26ef-5966-ac8a-2958fe950883', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'What have you got out of your membership over the years?', 'When they have named an organization.', 2, 0);
INSERT INTO question VALUES (96, '35d963b5-ea58-59cd-b4fa-c0a3fe522f56', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'associations', 'Which terms should I know before I talk to the next person?', 'When their answers were full of words new to you.', 2, 0);
INSERT INTO question VALUES (97, 'f3e9f62c-9fa0-5b2f-a6c9-ec28636f37e6', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'What matters most when someone chooses a first job in this field?', 'In the second half, when they know you a little.', 2, 1);
INSERT INTO question VALUES (98, '87f489a2-ed42-59c2-91e7-8f45a710c761', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'In my place, what would you do in the coming year?', 'When they have understood where you stand.', 3, 0);
INSERT INTO question VALUES (99, '3cb220e4-c4dc-5076-b404-8c10e30924fa', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'Which mistake should I take care not to make?', 'Short, and nearly always answered with a story.', 2, 0);
INSERT INTO question VALUES (100, 'fbcf072c-da68-57d9-b876-0d046b52891d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'What do you wish somebody had told you at the start?', 'For someone who looks back on a long way.', 2, 0);
INSERT INTO question VALUES (101, '4a5048a6-ff14-562a-8eb1-1e41ecec632c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'From what you have heard of me, where do you see a fit, and where not?', 'Only when they have asked about you; then just listen.', 2, 0);
INSERT INTO question VALUES (102, 'e1bef918-f71b-5000-adde-6d9964f41806', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'How would people in the field look at a background like mine?', 'Say in two sentences where you come from; do not sell it.', 2, 0);
INSERT INTO question VALUES (103, '77860a79-50a5-5601-b85c-8169ffa5d19e', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'How do people in this field usually find their next position?', 'About how searching works, not about an opening.', 2, 0);
INSERT INTO question VALUES (104, '6bc0ef0c-6e1c-5f5a-a15e-047c5911fb86', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'What makes a résumé easy to read for people in this field?', 'About résumés in general; show yours only if they ask.', 2, 0);
INSERT INTO question VALUES (105, '6532fcbc-cc0a-5372-8976-eff8f19d5a97', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'How could I find out at little cost whether this work suits me?', 'When you are interested but not yet sure.', 2, 0);
INSERT INTO question VALUES (106, 'e6111322-bff0-56b6-a9a5-c9c0a0f0e97f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'What would be a bad reason to choose this field?', 'Gets past politeness in a friendly way.', 1, 0);
INSERT INTO question VALUES (107, '31f36ab8-d900-54c4-806a-cb0733bdf2a3', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'How early should a person specialize?', 'When the field has many branches.', 2, 0);
INSERT INTO question VALUES (108, 'aecb1e92-fcf8-5fbf-a894-4088a9f34400', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'What would you tell someone who comes to this later in life?', 'For career changers.', 2, 0);
INSERT INTO question VALUES (109, 'c1e3b4d8-1241-5f6c-8d9d-a629e72953a5', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'How would you spend the last year of studies?', 'While you are still studying.', 2, 0);
INSERT INTO question VALUES (110, 'd168e25a-ed84-5a97-86c8-788949f457d1', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'This is what I did with your advice; what would you look at next?', 'In a second talk; two sentences of yours, then theirs.', 3, 0);
INSERT INTO question VALUES (111, '621d38b9-3cbd-5a55-8f21-b701a3ecab21', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'advice', 'I am down to two directions; how would you weigh them?', 'In a second talk, once your choice has narrowed.', 3, 0);
INSERT INTO question VALUES (112, 'ddd67616-a2b4-5911-b90b-1fd2bfaa8646', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'Which other professionals would be worth my talking to?', 'In the last minutes of every talk, before you say thanks.', 2, 1);
INSERT INTO question VALUES (113, '8c103576-0480-555a-aa57-1555675dc6ab', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'If you could name just two people for me to meet, who would they be?', 'Two is a number that most people can think of.', 2, 0);
INSERT INTO question VALUES (114, 'ff3fe943-9f2d-5392-9998-78d14fb581bf', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'How would you feel about my mentioning your name to them?', 'As soon as a name has come up; write down the answer.', 1, 0);
INSERT INTO question VALUES (115, '6ebd37e8-dd47-5f59-bff0-a4a08d77cbb1', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'What is the best way to approach them?', 'After a name: by phone, in writing or by an introduction.', 1, 0);
INSERT INTO question VALUES (116, '0aa41102-2de3-54df-bbe1-464b63e74fce', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'Who sees this field quite differently from you?', 'When so far everybody has told you the same.', 1, 0);
INSERT INTO question VALUES (117, 'e99560b5-b5f8-5691-840e-4ece07dd617e', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'Who started a few years ago and remembers well how it was?', 'When you are at the beginning yourself.', 1, 0);
INSERT INTO question VALUES (118, 'ecac6562-1e61-5465-81c2-d852ce1465dc', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'Who knows this work from the other side, as a client or a partner?', 'For a second view of the same work.', 1, 0);
INSERT INTO question VALUES (119, '13a825f1-900b-5853-9771-c23bd9ad651d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'Whom do you know who does this work in another kind of organization?', 'When you have met only one kind of employer.', 1, 0);
INSERT INTO question VALUES (120, 'd1198c55-336d-5988-8f56-039393ebbc29', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'Who came into the field from somewhere else, as I would?', 'For career changers.', 1, 0);
INSERT INTO question VALUES (121, '7f7f14ce-77c4-5a7d-9c2e-cec4dadb2838', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'If this is a bad time for you, who might have a few minutes instead?', 'When the answer to your request is no; say thanks first.', 1, 0);
INSERT INTO question VALUES (122, '820caec7-5811-52e8-bf7f-b7ae4c39981e', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'Now that I have met the people you named, whom do you think of next?', 'In a second talk; tell first how those talks went.', 2, 0);
INSERT INTO question VALUES (123, '9171aba4-967e-5f12-b44e-821c0ad9ffc3', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'referrals', 'How would you like to hear how those talks went?', 'When they have named somebody; then do report back.', 1, 0);
INSERT INTO question VALUES (124, 'e63b3d1b-1d60-5f41-9498-97b78e4c2d6c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'What should I have asked you and did not?', 'A good last question when some minutes are left.', 2, 0);
INSERT INTO question VALUES (125, '4944f5f2-799b-55d8-b991-5a8a7e6561ec', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'Our time is up; how would another five minutes suit you?', 'Exactly at the promised minute; be ready to go.', 1, 0);
INSERT INTO question VALUES (126, '1c363e51-0daa-58ac-ab94-00e35aa0fab5', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'If I keep one thing in mind from today, what should it be?', 'To end a short talk on what matters most.', 1, 0);
INSERT INTO question VALUES (127, '241e54f5-5ac6-5978-ba3a-d7089ea2674a', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'How would you like me to stay in touch?', 'When both of you have enjoyed the talk.', 1, 0);
INSERT INTO question VALUES (128, 'b60e198d-fa3f-5380-9bcb-58949792b92b', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'If something is unclear in my notes, how may I reach you?', 'Before leaving; keeps the door open without a promise.', 1, 0);
INSERT INTO question VALUES (129, '3d118534-c520-5d86-8d87-a2e56aabc75d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'Let me say in short what I heard; what have I got wrong?', 'When the subject was new to you or the answers were long.', 2, 0);
INSERT INTO question VALUES (130, '49737ebe-cb82-5be8-8f58-58df87bf3826', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'What could I do that would be useful to you?', 'In thanks, when you have something real to give.', 1, 0);
INSERT INTO question VALUES (131, 'edb0a17a-2ebb-50f5-9e88-861bf6829faa', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'How do you spell the names you mentioned, so that I get them right?', 'Right after they named people, books or places.', 1, 0);
INSERT INTO question VALUES (132, '6b88d526-74b3-58d2-925b-816f2a24f04c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'How do people get to see this work from close by for a day?', 'Only after a talk that went well; a hint is enough.', 1, 0);
INSERT INTO question VALUES (133, '38f19876-6458-59d5-8d16-9a311c229fde', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'What made you say yes to this talk?', 'A friendly end; it teaches you how to ask the next person.', 1, 0);
INSERT INTO question VALUES (134, 'fa5baa79-e7f7-5945-90aa-23f74ed5cac3', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'closing', 'When would it make sense for us to talk again?', 'At the end of a second talk, or if they have offered.', 1, 0);
INSERT INTO question_list VALUES (1, '25a5fbce-5e2b-592b-a110-94f64b16cf71', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'The six starters', 'The questions to begin with if you prepare nothing else.');
INSERT INTO question_list VALUES (2, '8cc8468f-9fda-5b53-900c-8f70913d17e3', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'A first talk, 15 minutes', 'Few questions, so that two minutes are left for hello and thanks.');
INSERT INTO question_list VALUES (3, 'fb9cb38b-b91b-5a5f-9314-2b30c3fa2d32', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'A first talk, 20 minutes', 'The usual length: the story, the work, the way in, and who is next.');
INSERT INTO question_list VALUES (4, 'bc5c3958-193c-559f-85e1-b558c69bb2b1', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'A longer talk, 30 minutes', 'Room for follow-up questions; more than ten would crowd it.');
INSERT INTO question_list VALUES (5, '7f1f0054-1af1-5843-a309-9a61e644f45c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'Changing careers', 'What carries over, what has to be learned, what it costs at first.');
INSERT INTO question_list VALUES (6, 'bb1cfde2-deef-545a-a035-99903563f0de', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'Still studying', 'How to use the time before the first job well.');
INSERT INTO question_list VALUES (7, '448e0d0f-7030-5c06-b3a2-8bbc1d23ad58', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'By phone', 'For a talk agreed to be by phone: short questions, one at a time.');
INSERT INTO question_list VALUES (8, '3a3bb7a5-c77b-5590-9d7b-69cc86ad77aa', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 'A second talk', 'Report first, then narrow things down.');
INSERT INTO template VALUES (1, 'bcfbb050-acab-4a6b-869d-4bd8b3fa7aa7', '2026-03-10T13:15:00.000000Z', '2026-03-10T13:15:00.000000Z', '', 'ask', 'email', 'Mine', '', 'Dear {first_name}');
INSERT INTO profile_entry VALUES (1, 'a9ec0806-705f-4a16-9622-bd795fec898f', '2026-03-10T13:20:00.000000Z', '2026-03-10T13:20:00.000000Z', 'name', 'Kim');
INSERT INTO operation VALUES (1, '2026-03-10T12:05:00.000000Z', 'create_contact', '{"name": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (2, '2026-03-10T12:10:00.000000Z', 'create_contact', '{"name": "\u674e\u5c0f\u9f8d"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (3, '2026-03-10T12:15:00.000000Z', 'create_contact', '{"name": "Zo\u00eb"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (4, '2026-03-10T12:20:00.000000Z', 'add_referral', '{"name": "\u674e\u5c0f\u9f8d", "other": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (5, '2026-03-10T12:25:00.000000Z', 'log_outreach', '{"name": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (6, '2026-03-10T12:30:00.000000Z', 'create_meeting', '{"name": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (7, '2026-03-10T12:35:00.000000Z', 'edit_agenda_item', '{"name": "Ana P\u00e9rez", "field": ""}', 'do', '', 0, 1);
INSERT INTO operation VALUES (8, '2026-03-10T12:40:00.000000Z', 'set_meeting_status', '{"name": "Ana P\u00e9rez", "status": "held"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (9, '2026-03-10T12:45:00.000000Z', 'begin_talk', '{"name": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (10, '2026-03-10T12:55:00.000000Z', 'end_talk', '{"name": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (11, '2026-03-10T13:00:00.000000Z', 'write_debrief', '{"name": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (12, '2026-03-10T13:05:00.000000Z', 'make_promise', '{"name": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (13, '2026-03-10T13:10:00.000000Z', 'write_draft', '{"name": "\u674e\u5c0f\u9f8d"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (14, '2026-03-10T13:15:00.000000Z', 'edit_template', '{"name": "Mine"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (15, '2026-03-10T13:20:00.000000Z', 'edit_profile', '{}', 'do', '', 0, 1);
INSERT INTO operation VALUES (16, '2026-03-10T13:25:00.000000Z', 'leave_it', '{"name": "Ana P\u00e9rez"}', 'do', '', 0, 1);
INSERT INTO operation VALUES (17, '2026-03-10T13:30:00.000000Z', 'delete_contacts', '{"name": "Zo\u00eb", "count": 1}', 'do', '', 0, 1);
INSERT INTO operation VALUES (18, '2026-03-10T13:35:00.000000Z', 'edit_contact', '{"name": "\u674e\u5c0f\u9f8d", "field": "notes"}', 'do', '', 1, 1);
INSERT INTO operation VALUES (19, '2026-03-10T13:40:00.000000Z', 'undo', '{"name": "\u674e\u5c0f\u9f8d", "field": "notes"}', 'undo', '', 0, 1);
INSERT INTO talk_beat VALUES (1, 600, 120, 1, '2026-03-10T12:50:00.000000Z');
INSERT INTO contact_summary VALUES (1152921504606846976, 1, 'Ana Pérez', 'ana perez', 'Acme', 'acme', '', '􏿿', 'Law', 'law', 'alumni, warm', 'alumni, warm', 'held', 5, '2026-03-02T09:00:00.000000Z', NULL, '2026-03-03T09:20:00.000000Z', 1, '2026-03-10T12:25:00.000000Z', '2026-03-10T12:25:00.000000Z', '2026-03-10T12:25:00.000000Z', '', NULL);
INSERT INTO contact_summary VALUES (1152922604118474752, 2, '李小龍', '李小龍', '日本銀行', '日本銀行', '', '􏿿', '', '􏿿', '', '􏿿', 'at_rest', 8, NULL, NULL, NULL, 0, NULL, NULL, NULL, '', NULL);
INSERT INTO search_document VALUES (1152921504606846976, 'contact', 1, 'ana perez', 'sheld t1 t2 f1 due', 'acme 
 law 
 alumni, warm', 'ana@example.org', 'met at the fair', 'what does a typical day at work look like for you? 
 mornings in court 
 dear ana 
 send the article 
 write every day



');
INSERT INTO search_document VALUES (1152922604118474752, 'contact', 2, ' 李  小  龍 ', 'satrest', ' 日  本  銀  行 ', '', '', 'from school');
INSERT INTO search_document VALUES (2306959883141906433, 'meeting', 1, 'ana perez', 'mheld', 'acme', '', '', 'what does a typical day at work look like for you? 
 mornings in court 
 how do you see the employment prospects in this field? 
 which professional organizations do you belong to, and which do you recommend? 
 what matters most when someone chooses a first job in this field? 
 which education or training does this work require, and which do you recommend? 
 which other professionals would be worth my talking to?');
INSERT INTO search_document VALUES (4611686018427387905, 'question', 1, 'how did you come to do this work?', 'qpath', '', '', 'a warm opening: everybody knows their own story.', '');
INSERT INTO search_document VALUES (4611686018427387906, 'question', 2, 'what did you do before this, and what has carried over?', 'qpath', '', '', 'when they have worked elsewhere first.', '');
INSERT INTO search_document VALUES (4611686018427387907, 'question', 3, 'how did your present role come about?', 'qpath', '', '', 'shows how people move once they are in the field.', '');
INSERT INTO search_document VALUES (4611686018427387908, 'question', 4, 'which decision along the way mattered most?', 'qpath', '', '', 'after their story, to go one step deeper.', '');
INSERT INTO search_document VALUES (4611686018427387909, 'question', 5, 'what surprised you in your first year?', 'qpath', '', '', 'brings out what no brochure mentions.', '');
INSERT INTO search_document VALUES (4611686018427387910, 'question', 6, 'which detour taught you something you still use?', 'qpath', '', '', 'when their way here was not straight.', '');
INSERT INTO search_document VALUES (4611686018427387911, 'question', 7, 'how usual is your route among the people you work with?', 'qpath', '', '', 'keeps you from taking one story for the rule.', '');
INSERT INTO search_document VALUES (4611686018427387912, 'question', 8, 'who helped you along, and in what way?', 'qpath', '', '', 'often brings up a name worth noting.', '');
INSERT INTO search_document VALUES (4611686018427387913, 'question', 9, 'when did you doubt this choice, and how did you settle it?', 'qpath', '', '', 'only once the talk has warmed up.', '');
INSERT INTO search_document VALUES (4611686018427387914, 'question', 10, 'starting over, what would you do in a different order?', 'qpath', '', '', 'turns their experience into a plan for you.', '');
INSERT INTO search_document VALUES (4611686018427387915, 'question', 11, 'what does a typical day at work look like for you?', 'qday', '', '', 'early in a first talk; easy to answer, rich in detail.', '');
INSERT INTO search_document VALUES (4611686018427387916, 'question', 12, 'what took up most of your time last week?', 'qday', '', '', 'when "every day is different" is the first answer.', '');
INSERT INTO search_document VALUES (4611686018427387917, 'question', 13, 'whom do you deal with most, inside and outside your team?', 'qday', '', '', 'when you wonder how much the work is about people.', '');
INSERT INTO search_document VALUES (4611686018427387918, 'question', 14, 'how is your time split between working alone and with others?', 'qday', '', '', 'when one of the two matters a lot to you.', '');
INSERT INTO search_document VALUES (4611686018427387919, 'question', 15, 'which tools do you have in hand or on screen all day?', 'qday', '', '', 'gives you something concrete to look into afterwards.', '');
INSERT INTO search_document VALUES (4611686018427387920, 'question', 16, 'what kinds of decisions are yours to make?', 'qday', '', '', 'shows how much freedom the role has.', '');
INSERT INTO search_document VALUES (4611686018427387921, 'question', 17, 'what most often upsets the plan for your day?', 'qday', '', '', 'reveals where the strain is without asking about stress.', '');
INSERT INTO search_document VALUES (4611686018427387922, 'question', 18, 'which part of the work do outsiders never see?', 'qday', '', '', 'when you have already read what is public.', '');
INSERT INTO search_document VALUES (4611686018427387923, 'question', 19, 'how does the work change over the year?', 'qday', '', '', 'for fields with terms, harvests, budgets or deadlines.', '');
INSERT INTO search_document VALUES (4611686018427387924, 'question', 20, 'what is the place like where you spend your working day?', 'qday', '', '', 'by phone or video, when you cannot see it yourself.', '');
INSERT INTO search_document VALUES (4611686018427387925, 'question', 21, 'which education or training does this work require, and which do you recommend?', 'qentry', '', '', 'separates what is compulsory from what is merely usual.', '');
INSERT INTO search_document VALUES (4611686018427387926, 'question', 22, 'through which roles do most people come in?', 'qentry', '', '', 'when job titles in the field still confuse you.', '');
INSERT INTO search_document VALUES (4611686018427387927, 'question', 23, 'how much does a degree weigh against experience?', 'qentry', '', '', 'before you pay for another course.', '');
INSERT INTO search_document VALUES (4611686018427387928, 'question', 24, 'which certificates are respected in this field, and which can be skipped?', 'qentry', '', '', 'when the market is full of short courses.', '');
INSERT INTO search_document VALUES (4611686018427387929, 'question', 25, 'how do people get in without the usual training?', 'qentry', '', '', 'when your own schooling lies elsewhere.', '');
INSERT INTO search_document VALUES (4611686018427387930, 'question', 26, 'which course or subject turned out to be the most useful to you?', 'qentry', '', '', 'when you can still choose what to study.', '');
INSERT INTO search_document VALUES (4611686018427387931, 'question', 27, 'what early experience shows that a beginner has understood the work?', 'qentry', '', '', 'to choose what to try first.', '');
INSERT INTO search_document VALUES (4611686018427387932, 'question', 28, 'how long does it take, and what does it cost, until one is qualified?', 'qentry', '', '', 'before deciding on a long training.', '');
INSERT INTO search_document VALUES (4611686018427387933, 'question', 29, 'where on the way in do people most often give up?', 'qentry', '', '', 'tells you what to prepare for.', '');
INSERT INTO search_document VALUES (4611686018427387934, 'question', 30, 'what do those who choose newcomers look at first?', 'qentry', '', '', 'ask it about the field in general, never about yourself.', '');
INSERT INTO search_document VALUES (4611686018427387935, 'question', 31, 'coming from another field, what would i have to learn from the beginning?', 'qentry', '', '', 'for career changers; say in one sentence where you come from.', '');
INSERT INTO search_document VALUES (4611686018427387936, 'question', 32, 'which placements or student projects prepare a person well?', 'qentry', '', '', 'while you are still studying.', '');
INSERT INTO search_document VALUES (4611686018427387937, 'question', 33, 'which skills do you lean on every day?', 'qskills', '', '', 'compare the answer with what the advertisements list.', '');
INSERT INTO search_document VALUES (4611686018427387938, 'question', 34, 'what do beginners usually still lack?', 'qskills', '', '', 'when they train or supervise others.', '');
INSERT INTO search_document VALUES (4611686018427387939, 'question', 35, 'what sets the very good people apart from the competent ones?', 'qskills', '', '', 'for someone with years of experience.', '');
INSERT INTO search_document VALUES (4611686018427387940, 'question', 36, 'what sort of temperament suits this work, and what sort suffers in it?', 'qskills', '', '', 'to check the fit with your own nature.', '');
INSERT INTO search_document VALUES (4611686018427387941, 'question', 37, 'which skills from other fields turn out to be worth a lot in yours?', 'qskills', '', '', 'for career changers.', '');
INSERT INTO search_document VALUES (4611686018427387942, 'question', 38, 'what can only be learned by doing it?', 'qskills', '', '', 'when you are weighing a course against practice.', '');
INSERT INTO search_document VALUES (4611686018427387943, 'question', 39, 'how much time goes into learning new things, and when do you find it?', 'qskills', '', '', 'in fields that change fast.', '');
INSERT INTO search_document VALUES (4611686018427387944, 'question', 40, 'how much of the work is writing, and how much is talking?', 'qskills', '', '', 'when you are clearly stronger in one of them.', '');
INSERT INTO search_document VALUES (4611686018427387945, 'question', 41, 'which skill is underrated in this field?', 'qskills', '', '', 'brings an answer you will not find in print.', '');
INSERT INTO search_document VALUES (4611686018427387946, 'question', 42, 'what could i begin to practise this month?', 'qskills', '', '', 'near the end, to leave with one concrete step.', '');
INSERT INTO search_document VALUES (4611686018427387947, 'question', 43, 'what are the people in this field like to work with?', 'qculture', '', '', 'a gentle way into the subject of atmosphere.', '');
INSERT INTO search_document VALUES (4611686018427387948, 'question', 44, 'how does your team work together when things get difficult?', 'qculture', '', '', 'says more than a question about teamwork in general.', '');
INSERT INTO search_document VALUES (4611686018427387949, 'question', 45, 'what happens when somebody makes a mistake?', 'qculture', '', '', 'ask it lightly; the answer shows how safe people feel.', '');
INSERT INTO search_document VALUES (4611686018427387950, 'question', 46, 'how are newcomers looked after in their first months?', 'qculture', '', '', 'when you would be one.', '');
INSERT INTO search_document VALUES (4611686018427387951, 'question', 47, 'how does the atmosphere differ between employers in this field?', 'qculture', '', '', 'for someone who has worked in several places.', '');
INSERT INTO search_document VALUES (4611686018427387952, 'question', 48, 'what changes with the size of the organization?', 'qculture', '', '', 'when both large and small ones are open to you.', '');
INSERT INTO search_document VALUES (4611686018427387953, 'question', 49, 'how are important things decided, and who gets heard?', 'qculture', '', '', 'for someone who knows the organization well.', '');
INSERT INTO search_document VALUES (4611686018427387954, 'question', 50, 'who feels at home in this field, and who has a harder time?', 'qculture', '', '', 'with someone who has begun to speak openly.', '');
INSERT INTO search_document VALUES (4611686018427387955, 'question', 51, 'what does your organization take most pride in?', 'qculture', '', '', 'after your research; it shows you care about the place.', '');
INSERT INTO search_document VALUES (4611686018427387956, 'question', 52, 'how do you find out whether you are doing well?', 'qculture', '', '', 'when clear feedback matters to you.', '');
INSERT INTO search_document VALUES (4611686018427387957, 'question', 53, 'how formal are things, from clothes to the way people address each other?', 'qculture', '', '', 'before you visit anyone in this field.', '');
INSERT INTO search_document VALUES (4611686018427387958, 'question', 54, 'how do you see the employment prospects in this field?', 'qoutlook', '', '', 'about the field as a whole, not about their employer.', '');
INSERT INTO search_document VALUES (4611686018427387959, 'question', 55, 'what has changed most since you started?', 'qoutlook', '', '', 'for someone with ten years or more behind them.', '');
INSERT INTO search_document VALUES (4611686018427387960, 'question', 56, 'what do you expect this work to look like in five or ten years?', 'qoutlook', '', '', 'before you invest years of your own.', '');
INSERT INTO search_document VALUES (4611686018427387961, 'question', 57, 'which new technology is changing your work, and how?', 'qoutlook', '', '', 'when you read much about it and want to hear it first-hand.', '');
INSERT INTO search_document VALUES (4611686018427387962, 'question', 58, 'which corners of the field are growing, and which are shrinking?', 'qoutlook', '', '', 'when you have not chosen a direction yet.', '');
INSERT INTO search_document VALUES (4611686018427387963, 'question', 59, 'how does the field fare when the economy turns down?', 'qoutlook', '', '', 'when security weighs heavily for you.', '');
INSERT INTO search_document VALUES (4611686018427387964, 'question', 60, 'what kind of people is the field short of?', 'qoutlook', '', '', 'shows where there is room for you to grow.', '');
INSERT INTO search_document VALUES (4611686018427387965, 'question', 61, 'how much do the prospects depend on where one lives?', 'qoutlook', '', '', 'when you cannot or do not want to move.', '');
INSERT INTO search_document VALUES (4611686018427387966, 'question', 62, 'where do people usually go from a role like yours after some years?', 'qoutlook', '', '', 'to see the second step before the first.', '');
INSERT INTO search_document VALUES (4611686018427387967, 'question', 63, 'what worries you about the future of the field?', 'qoutlook', '', '', 'after the hopeful answers; listen without arguing.', '');
INSERT INTO search_document VALUES (4611686018427387968, 'question', 64, 'what has changed in your work since we last spoke?', 'qoutlook', '', '', 'the natural opening of a second talk.', '');
INSERT INTO search_document VALUES (4611686018427387969, 'question', 65, 'which part of the work gives you the most satisfaction?', 'qrewards', '', '', 'whenever the talk needs a lift.', '');
INSERT INTO search_document VALUES (4611686018427387970, 'question', 66, 'what is hardest about it, even after years?', 'qrewards', '', '', 'right after the question about satisfaction.', '');
INSERT INTO search_document VALUES (4611686018427387971, 'question', 67, 'which piece of work are you proud of?', 'qrewards', '', '', 'opens a real example; leave time for it.', '');
INSERT INTO search_document VALUES (4611686018427387972, 'question', 68, 'what is tedious and has to be done all the same?', 'qrewards', '', '', 'every field has it; better to know yours beforehand.', '');
INSERT INTO search_document VALUES (4611686018427387973, 'question', 69, 'where does the pressure come from, and how do you handle it?', 'qrewards', '', '', 'when they have mentioned deadlines or long days.', '');
INSERT INTO search_document VALUES (4611686018427387974, 'question', 70, 'why do people leave this field?', 'qrewards', '', '', 'easier to answer than why they might leave it themselves.', '');
INSERT INTO search_document VALUES (4611686018427387975, 'question', 71, 'what keeps you in it?', 'qrewards', '', '', 'the counterpart to why others leave.', '');
INSERT INTO search_document VALUES (4611686018427387976, 'question', 72, 'for whom does your work make a difference, and how do you notice?', 'qrewards', '', '', 'when meaning matters to you.', '');
INSERT INTO search_document VALUES (4611686018427387977, 'question', 73, 'if you could change one thing about this work, what would it be?', 'qrewards', '', '', 'a friendly way to hear a criticism.', '');
INSERT INTO search_document VALUES (4611686018427387978, 'question', 74, 'what do people most often get wrong about this work?', 'qrewards', '', '', 'clears up your own picture early in the talk.', '');
INSERT INTO search_document VALUES (4611686018427387979, 'question', 75, 'what is the usual range of pay for people starting out?', 'qpay', '', '', 'about the field; never ask for their own salary.', '');
INSERT INTO search_document VALUES (4611686018427387980, 'question', 76, 'how does pay tend to develop over ten years?', 'qpay', '', '', 'when the answer about the beginning was low or vague.', '');
INSERT INTO search_document VALUES (4611686018427387981, 'question', 77, 'apart from the salary, what belongs to the pay in this field?', 'qpay', '', '', 'overtime, bonuses, pension, time off.', '');
INSERT INTO search_document VALUES (4611686018427387982, 'question', 78, 'how many hours do people really work in a week?', 'qpay', '', '', 'together with the question about a typical day.', '');
INSERT INTO search_document VALUES (4611686018427387983, 'question', 79, 'how does the work go together with family and a life outside it?', 'qpay', '', '', 'when they have mentioned either of them first.', '');
INSERT INTO search_document VALUES (4611686018427387984, 'question', 80, 'how much travel comes with the work, and how do you find it?', 'qpay', '', '', 'for roles with clients, sites or branches.', '');
INSERT INTO search_document VALUES (4611686018427387985, 'question', 81, 'how much say do people have over their hours and where they work?', 'qpay', '', '', 'when you need flexibility; no need to give the reason.', '');
INSERT INTO search_document VALUES (4611686018427387986, 'question', 82, 'how do people who work for themselves get by in this field?', 'qpay', '', '', 'where freelance work is common.', '');
INSERT INTO search_document VALUES (4611686018427387987, 'question', 83, 'how well can you switch off in the evening or on holiday?', 'qpay', '', '', 'when they have spoken about being on call.', '');
INSERT INTO search_document VALUES (4611686018427387988, 'question', 84, 'where would i find reliable figures on pay?', 'qpay', '', '', 'the tactful choice when money seems a delicate subject.', '');
INSERT INTO search_document VALUES (4611686018427387989, 'question', 85, 'what would somebody from another career have to accept at first?', 'qpay', '', '', 'for career changers, before doing the sums at home.', '');
INSERT INTO search_document VALUES (4611686018427387990, 'question', 86, 'which professional organizations do you belong to, and which do you recommend?', 'qassociations', '', '', 'in the second half, when you collect what to look into.', '');
INSERT INTO search_document VALUES (4611686018427387991, 'question', 87, 'what do the professional bodies offer to students and newcomers?', 'qassociations', '', '', 'reduced fees and mentors are often little known.', '');
INSERT INTO search_document VALUES (4611686018427387992, 'question', 88, 'which local groups or evenings are worth going to?', 'qassociations', '', '', 'when you live in the same region.', '');
INSERT INTO search_document VALUES (4611686018427387993, 'question', 89, 'which conference or fair would show me the most in one day?', 'qassociations', '', '', 'when you have time and money for just one.', '');
INSERT INTO search_document VALUES (4611686018427387994, 'question', 90, 'which journal, newsletter or site would you read first in my place?', 'qassociations', '', '', 'read an issue before you write your thank-you.', '');
INSERT INTO search_document VALUES (4611686018427387995, 'question', 91, 'which book explains this field well to an outsider?', 'qassociations', '', '', 'a small question that people like to answer.', '');
INSERT INTO search_document VALUES (4611686018427387996, 'question', 92, 'whose work or writing in the field do you follow?', 'qassociations', '', '', 'gives you names to read, and perhaps to ask later.', '');
INSERT INTO search_document VALUES (4611686018427387997, 'question', 93, 'where do people in the field talk to each other online?', 'qassociations', '', '', 'to listen in for a few weeks before you write anything.', '');
INSERT INTO search_document VALUES (4611686018427387998, 'question', 94, 'where could a volunteer come close to this work?', 'qassociations', '', '', 'when you want to try it before you train for it.', '');
INSERT INTO search_document VALUES (4611686018427387999, 'question', 95, 'what have you got out of your membership over the years?', 'qassociations', '', '', 'when they have named an organization.', '');
INSERT INTO search_document VALUES (4611686018427388000, 'question', 96, 'which terms should i know before i talk to the next person?', 'qassociations', '', '', 'when their answers were full of words new to you.', '');
INSERT INTO search_document VALUES (4611686018427388001, 'question', 97, 'what matters most when someone chooses a first job in this field?', 'qadvice', '', '', 'in the second half, when they know you a little.', '');
INSERT INTO search_document VALUES (4611686018427388002, 'question', 98, 'in my place, what would you do in the coming year?', 'qadvice', '', '', 'when they have understood where you stand.', '');
INSERT INTO search_document VALUES (4611686018427388003, 'question', 99, 'which mistake should i take care not to make?', 'qadvice', '', '', 'short, and nearly always answered with a story.', '');
INSERT INTO search_document VALUES (4611686018427388004, 'question', 100, 'what do you wish somebody had told you at the start?', 'qadvice', '', '', 'for someone who looks back on a long way.', '');
INSERT INTO search_document VALUES (4611686018427388005, 'question', 101, 'from what you have heard of me, where do you see a fit, and where not?', 'qadvice', '', '', 'only when they have asked about you; then just listen.', '');
INSERT INTO search_document VALUES (4611686018427388006, 'question', 102, 'how would people in the field look at a background like mine?', 'qadvice', '', '', 'say in two sentences where you come from; do not sell it.', '');
INSERT INTO search_document VALUES (4611686018427388007, 'question', 103, 'how do people in this field usually find their next position?', 'qadvice', '', '', 'about how searching works, not about an opening.', '');
INSERT INTO search_document VALUES (4611686018427388008, 'question', 104, 'what makes a resume easy to read for people in this field ', 'qadvice', '', '', 'about resumes in general  show yours only if they ask ', '');
INSERT INTO search_document VALUES (4611686018427388009, 'question', 105, 'how could i find out at little cost whether this work suits me?', 'qadvice', '', '', 'when you are interested but not yet sure.', '');
INSERT INTO search_document VALUES (4611686018427388010, 'question', 106, 'what would be a bad reason to choose this field?', 'qadvice', '', '', 'gets past politeness in a friendly way.', '');
INSERT INTO search_document VALUES (4611686018427388011, 'question', 107, 'how early should a person specialize?', 'qadvice', '', '', 'when the field has many branches.', '');
INSERT INTO search_document VALUES (4611686018427388012, 'question', 108, 'what would you tell someone who comes to this later in life?', 'qadvice', '', '', 'for career changers.', '');
INSERT INTO search_document VALUES (4611686018427388013, 'question', 109, 'how would you spend the last year of studies?', 'qadvice', '', '', 'while you are still studying.', '');
INSERT INTO search_document VALUES (4611686018427388014, 'question', 110, 'this is what i did with your advice; what would you look at next?', 'qadvice', '', '', 'in a second talk; two sentences of yours, then theirs.', '');
INSERT INTO search_document VALUES (4611686018427388015, 'question', 111, 'i am down to two directions; how would you weigh them?', 'qadvice', '', '', 'in a second talk, once your choice has narrowed.', '');
INSERT INTO search_document VALUES (4611686018427388016, 'question', 112, 'which other professionals would be worth my talking to?', 'qreferrals', '', '', 'in the last minutes of every talk, before you say thanks.', '');
INSERT INTO search_document VALUES (4611686018427388017, 'question', 113, 'if you could name just two people for me to meet, who would they be?', 'qreferrals', '', '', 'two is a number that most people can think of.', '');
INSERT INTO search_document VALUES (4611686018427388018, 'question', 114, 'how would you feel about my mentioning your name to them?', 'qreferrals', '', '', 'as soon as a name has come up; write down the answer.', '');
INSERT INTO search_document VALUES (4611686018427388019, 'question', 115, 'what is the best way to approach them?', 'qreferrals', '', '', 'after a name: by phone, in writing or by an introduction.', '');
INSERT INTO search_document VALUES (4611686018427388020, 'question', 116, 'who sees this field quite differently from you?', 'qreferrals', '', '', 'when so far everybody has told you the same.', '');
INSERT INTO search_document VALUES (4611686018427388021, 'question', 117, 'who started a few years ago and remembers well how it was?', 'qreferrals', '', '', 'when you are at the beginning yourself.', '');
INSERT INTO search_document VALUES (4611686018427388022, 'question', 118, 'who knows this work from the other side, as a client or a partner?', 'qreferrals', '', '', 'for a second view of the same work.', '');
INSERT INTO search_document VALUES (4611686018427388023, 'question', 119, 'whom do you know who does this work in another kind of organization?', 'qreferrals', '', '', 'when you have met only one kind of employer.', '');
INSERT INTO search_document VALUES (4611686018427388024, 'question', 120, 'who came into the field from somewhere else, as i would?', 'qreferrals', '', '', 'for career changers.', '');
INSERT INTO search_document VALUES (4611686018427388025, 'question', 121, 'if this is a bad time for you, who might have a few minutes instead?', 'qreferrals', '', '', 'when the answer to your request is no; say thanks first.', '');
INSERT INTO search_document VALUES (4611686018427388026, 'question', 122, 'now that i have met the people you named, whom do you think of next?', 'qreferrals', '', '', 'in a second talk; tell first how those talks went.', '');
INSERT INTO search_document VALUES (4611686018427388027, 'question', 123, 'how would you like to hear how those talks went?', 'qreferrals', '', '', 'when they have named somebody; then do report back.', '');
INSERT INTO search_document VALUES (4611686018427388028, 'question', 124, 'what should i have asked you and did not?', 'qclosing', '', '', 'a good last question when some minutes are left.', '');
INSERT INTO search_document VALUES (4611686018427388029, 'question', 125, 'our time is up; how would another five minutes suit you?', 'qclosing', '', '', 'exactly at the promised minute; be ready to go.', '');
INSERT INTO search_document VALUES (4611686018427388030, 'question', 126, 'if i keep one thing in mind from today, what should it be?', 'qclosing', '', '', 'to end a short talk on what matters most.', '');
INSERT INTO search_document VALUES (4611686018427388031, 'question', 127, 'how would you like me to stay in touch?', 'qclosing', '', '', 'when both of you have enjoyed the talk.', '');
INSERT INTO search_document VALUES (4611686018427388032, 'question', 128, 'if something is unclear in my notes, how may i reach you?', 'qclosing', '', '', 'before leaving; keeps the door open without a promise.', '');
INSERT INTO search_document VALUES (4611686018427388033, 'question', 129, 'let me say in short what i heard; what have i got wrong?', 'qclosing', '', '', 'when the subject was new to you or the answers were long.', '');
INSERT INTO search_document VALUES (4611686018427388034, 'question', 130, 'what could i do that would be useful to you?', 'qclosing', '', '', 'in thanks, when you have something real to give.', '');
INSERT INTO search_document VALUES (4611686018427388035, 'question', 131, 'how do you spell the names you mentioned, so that i get them right?', 'qclosing', '', '', 'right after they named people, books or places.', '');
INSERT INTO search_document VALUES (4611686018427388036, 'question', 132, 'how do people get to see this work from close by for a day?', 'qclosing', '', '', 'only after a talk that went well; a hint is enough.', '');
INSERT INTO search_document VALUES (4611686018427388037, 'question', 133, 'what made you say yes to this talk?', 'qclosing', '', '', 'a friendly end; it teaches you how to ask the next person.', '');
INSERT INTO search_document VALUES (4611686018427388038, 'question', 134, 'when would it make sense for us to talk again?', 'qclosing', '', '', 'at the end of a second talk, or if they have offered.', '');
INSERT INTO search_term VALUES (1, 'a');
INSERT INTO search_term VALUES (2, 'come');
INSERT INTO search_term VALUES (3, 'did');
INSERT INTO search_term VALUES (4, 'do');
INSERT INTO search_term VALUES (5, 'everybody');
INSERT INTO search_term VALUES (6, 'how');
INSERT INTO search_term VALUES (7, 'knows');
INSERT INTO search_term VALUES (8, 'opening');
INSERT INTO search_term VALUES (9, 'own');
INSERT INTO search_term VALUES (10, 'story');
INSERT INTO search_term VALUES (11, 'their');
INSERT INTO search_term VALUES (12, 'this');
INSERT INTO search_term VALUES (13, 'to');
INSERT INTO search_term VALUES (14, 'warm');
INSERT INTO search_term VALUES (15, 'work');
INSERT INTO search_term VALUES (16, 'you');
INSERT INTO search_term VALUES (17, 'and');
INSERT INTO search_term VALUES (18, 'before');
INSERT INTO search_term VALUES (19, 'carried');
INSERT INTO search_term VALUES (20, 'elsewhere');
INSERT INTO search_term VALUES (21, 'first');
INSERT INTO search_term VALUES (22, 'has');
INSERT INTO search_term VALUES (23, 'have');
INSERT INTO search_term VALUES (24, 'over');
INSERT INTO search_term VALUES (25, 'they');
INSERT INTO search_term VALUES (26, 'what');
INSERT INTO search_term VALUES (27, 'when');
INSERT INTO search_term VALUES (28, 'worked');
INSERT INTO search_term VALUES (29, 'about');
INSERT INTO search_term VALUES (30, 'are');
INSERT INTO search_term VALUES (31, 'field');
INSERT INTO search_term VALUES (32, 'in');
INSERT INTO search_term VALUES (33, 'move');
INSERT INTO search_term VALUES (34, 'once');
INSERT INTO search_term VALUES (35, 'people');
INSERT INTO search_term VALUES (36, 'present');
INSERT INTO search_term VALUES (37, 'role');
INSERT INTO search_term VALUES (38, 'shows');
INSERT INTO search_term VALUES (39, 'the');
INSERT INTO search_term VALUES (40, 'your');
INSERT INTO search_term VALUES (41, 'after');
INSERT INTO search_term VALUES (42, 'along');
INSERT INTO search_term VALUES (43, 'decision');
INSERT INTO search_term VALUES (44, 'deeper');
INSERT INTO search_term VALUES (45, 'go');
INSERT INTO search_term VALUES (46, 'mattered');
INSERT INTO search_term VALUES (47, 'most');
INSERT INTO search_term VALUES (48, 'one');
INSERT INTO search_term VALUES (49, 'step');
INSERT INTO search_term VALUES (50, 'way');
INSERT INTO search_term VALUES (51, 'which');
INSERT INTO search_term VALUES (52, 'brings');
INSERT INTO search_term VALUES (53, 'brochure');
INSERT INTO search_term VALUES (54, 'mentions');
INSERT INTO search_term VALUES (55, 'no');
INSERT INTO search_term VALUES (56, 'out');
INSERT INTO search_term VALUES (57, 'surprised');
INSERT INTO search_term VALUES (58, 'year');
INSERT INTO search_term VALUES (59, 'detour');
INSERT INTO search_term VALUES (60, 'here');
INSERT INTO search_term VALUES (61, 'not');
INSERT INTO search_term VALUES (62, 'something');
INSERT INTO search_term VALUES (63, 'still');
INSERT INTO search_term VALUES (64, 'straight');
INSERT INTO search_term VALUES (65, 'taught');
INSERT INTO search_term VALUES (66, 'use');
INSERT INTO search_term VALUES (67, 'was');
INSERT INTO search_term VALUES (68, 'among');
INSERT INTO search_term VALUES (69, 'for');
INSERT INTO search_term VALUES (70, 'from');
INSERT INTO search_term VALUES (71, 'is');
INSERT INTO search_term VALUES (72, 'keeps');
INSERT INTO search_term VALUES (73, 'route');
INSERT INTO search_term VALUES (74, 'rule');
INSERT INTO search_term VALUES (75, 'taking');
INSERT INTO search_term VALUES (76, 'usual');
INSERT INTO search_term VALUES (77, 'with');
INSERT INTO search_term VALUES (78, 'helped');
INSERT INTO search_term VALUES (79, 'name');
INSERT INTO search_term VALUES (80, 'noting');
INSERT INTO search_term VALUES (81, 'often');
INSERT INTO search_term VALUES (82, 'up');
INSERT INTO search_term VALUES (83, 'who');
INSERT INTO search_term VALUES (84, 'worth');
INSERT INTO search_term VALUES (85, 'choice');
INSERT INTO search_term VALUES (86, 'doubt');
INSERT INTO search_term VALUES (87, 'it');
INSERT INTO search_term VALUES (88, 'only');
INSERT INTO search_term VALUES (89, 'settle');
INSERT INTO search_term VALUES (90, 'talk');
INSERT INTO search_term VALUES (91, 'warmed');
INSERT INTO search_term VALUES (92, 'different');
INSERT INTO search_term VALUES (93, 'experience');
INSERT INTO search_term VALUES (94, 'into');
INSERT INTO search_term VALUES (95, 'order');
INSERT INTO search_term VALUES (96, 'plan');
INSERT INTO search_term VALUES (97, 'starting');
INSERT INTO search_term VALUES (98, 'turns');
INSERT INTO search_term VALUES (99, 'would');
INSERT INTO search_term VALUES (100, 'answer');
INSERT INTO search_term VALUES (101, 'at');
INSERT INTO search_term VALUES (102, 'day');
INSERT INTO search_term VALUES (103, 'detail');
INSERT INTO search_term VALUES (104, 'does');
INSERT INTO search_term VALUES (105, 'early');
INSERT INTO search_term VALUES (106, 'easy');
INSERT INTO search_term VALUES (107, 'like');
INSERT INTO search_term VALUES (108, 'look');
INSERT INTO search_term VALUES (109, 'rich');
INSERT INTO search_term VALUES (110, 'typical');
INSERT INTO search_term VALUES (111, 'every');
INSERT INTO search_term VALUES (112, 'last');
INSERT INTO search_term VALUES (113, 'of');
INSERT INTO search_term VALUES (114, 'time');
INSERT INTO search_term VALUES (115, 'took');
INSERT INTO search_term VALUES (116, 'week');
INSERT INTO search_term VALUES (117, 'deal');
INSERT INTO search_term VALUES (118, 'inside');
INSERT INTO search_term VALUES (119, 'much');
INSERT INTO search_term VALUES (120, 'outside');
INSERT INTO search_term VALUES (121, 'team');
INSERT INTO search_term VALUES (122, 'whom');
INSERT INTO search_term VALUES (123, 'wonder');
INSERT INTO search_term VALUES (124, 'alone');
INSERT INTO search_term VALUES (125, 'between');
INSERT INTO search_term VALUES (126, 'lot');
INSERT INTO search_term VALUES (127, 'matters');
INSERT INTO search_term VALUES (128, 'others');
INSERT INTO search_term VALUES (129, 'split');
INSERT INTO search_term VALUES (130, 'two');
INSERT INTO search_term VALUES (131, 'working');
INSERT INTO search_term VALUES (132, 'afterwards');
INSERT INTO search_term VALUES (133, 'all');
INSERT INTO search_term VALUES (134, 'concrete');
INSERT INTO search_term VALUES (135, 'gives');
INSERT INTO search_term VALUES (136, 'hand');
INSERT INTO search_term VALUES (137, 'on');
INSERT INTO search_term VALUES (138, 'or');
INSERT INTO search_term VALUES (139, 'screen');
INSERT INTO search_term VALUES (140, 'tools');
INSERT INTO search_term VALUES (141, 'decisions');
INSERT INTO search_term VALUES (142, 'freedom');
INSERT INTO search_term VALUES (143, 'kinds');
INSERT INTO search_term VALUES (144, 'make');
INSERT INTO search_term VALUES (145, 'yours');
INSERT INTO search_term VALUES (146, 'asking');
INSERT INTO search_term VALUES (147, 'reveals');
INSERT INTO search_term VALUES (148, 'strain');
INSERT INTO search_term VALUES (149, 'stress');
INSERT INTO search_term VALUES (150, 'upsets');
INSERT INTO search_term VALUES (151, 'where');
INSERT INTO search_term VALUES (152, 'without');
INSERT INTO search_term VALUES (153, 'already');
INSERT INTO search_term VALUES (154, 'never');
INSERT INTO search_term VALUES (155, 'outsiders');
INSERT INTO search_term VALUES (156, 'part');
INSERT INTO search_term VALUES (157, 'public');
INSERT INTO search_term VALUES (158, 'read');
INSERT INTO search_term VALUES (159, 'see');
INSERT INTO search_term VALUES (160, 'budgets');
INSERT INTO search_term VALUES (161, 'change');
INSERT INTO search_term VALUES (162, 'deadlines');
INSERT INTO search_term VALUES (163, 'fields');
INSERT INTO search_term VALUES (164, 'harvests');
INSERT INTO search_term VALUES (165, 'terms');
INSERT INTO search_term VALUES (166, 'by');
INSERT INTO search_term VALUES (167, 'cannot');
INSERT INTO search_term VALUES (168, 'phone');
INSERT INTO search_term VALUES (169, 'place');
INSERT INTO search_term VALUES (170, 'spend');
INSERT INTO search_term VALUES (171, 'video');
INSERT INTO search_term VALUES (172, 'yourself');
INSERT INTO search_term VALUES (173, 'compulsory');
INSERT INTO search_term VALUES (174, 'education');
INSERT INTO search_term VALUES (175, 'merely');
INSERT INTO search_term VALUES (176, 'recommend');
INSERT INTO search_term VALUES (177, 'require');
INSERT INTO search_term VALUES (178, 'separates');
INSERT INTO search_term VALUES (179, 'training');
INSERT INTO search_term VALUES (180, 'confuse');
INSERT INTO search_term VALUES (181, 'job');
INSERT INTO search_term VALUES (182, 'roles');
INSERT INTO search_term VALUES (183, 'through');
INSERT INTO search_term VALUES (184, 'titles');
INSERT INTO search_term VALUES (185, 'against');
INSERT INTO search_term VALUES (186, 'another');
INSERT INTO search_term VALUES (187, 'course');
INSERT INTO search_term VALUES (188, 'degree');
INSERT INTO search_term VALUES (189, 'pay');
INSERT INTO search_term VALUES (190, 'weigh');
INSERT INTO search_term VALUES (191, 'be');
INSERT INTO search_term VALUES (192, 'can');
INSERT INTO search_term VALUES (193, 'certificates');
INSERT INTO search_term VALUES (194, 'courses');
INSERT INTO search_term VALUES (195, 'full');
INSERT INTO search_term VALUES (196, 'market');
INSERT INTO search_term VALUES (197, 'respected');
INSERT INTO search_term VALUES (198, 'short');
INSERT INTO search_term VALUES (199, 'skipped');
INSERT INTO search_term VALUES (200, 'get');
INSERT INTO search_term VALUES (201, 'lies');
INSERT INTO search_term VALUES (202, 'schooling');
INSERT INTO search_term VALUES (203, 'choose');
INSERT INTO search_term VALUES (204, 'study');
INSERT INTO search_term VALUES (205, 'subject');
INSERT INTO search_term VALUES (206, 'turned');
INSERT INTO search_term VALUES (207, 'useful');
INSERT INTO search_term VALUES (208, 'beginner');
INSERT INTO search_term VALUES (209, 'that');
INSERT INTO search_term VALUES (210, 'try');
INSERT INTO search_term VALUES (211, 'understood');
INSERT INTO search_term VALUES (212, 'cost');
INSERT INTO search_term VALUES (213, 'deciding');
INSERT INTO search_term VALUES (214, 'long');
INSERT INTO search_term VALUES (215, 'qualified');
INSERT INTO search_term VALUES (216, 'take');
INSERT INTO search_term VALUES (217, 'until');
INSERT INTO search_term VALUES (218, 'give');
INSERT INTO search_term VALUES (219, 'prepare');
INSERT INTO search_term VALUES (220, 'tells');
INSERT INTO search_term VALUES (221, 'ask');
INSERT INTO search_term VALUES (222, 'general');
INSERT INTO search_term VALUES (223, 'newcomers');
INSERT INTO search_term VALUES (224, 'those');
INSERT INTO search_term VALUES (225, 'beginning');
INSERT INTO search_term VALUES (226, 'career');
INSERT INTO search_term VALUES (227, 'changers');
INSERT INTO search_term VALUES (228, 'coming');
INSERT INTO search_term VALUES (229, 'i');
INSERT INTO search_term VALUES (230, 'learn');
INSERT INTO search_term VALUES (231, 'say');
INSERT INTO search_term VALUES (232, 'sentence');
INSERT INTO search_term VALUES (233, 'person');
INSERT INTO search_term VALUES (234, 'placements');
INSERT INTO search_term VALUES (235, 'projects');
INSERT INTO search_term VALUES (236, 'student');
INSERT INTO search_term VALUES (237, 'studying');
INSERT INTO search_term VALUES (238, 'well');
INSERT INTO search_term VALUES (239, 'while');
INSERT INTO search_term VALUES (240, 'advertisements');
INSERT INTO search_term VALUES (241, 'compare');
INSERT INTO search_term VALUES (242, 'lean');
INSERT INTO search_term VALUES (243, 'list');
INSERT INTO search_term VALUES (244, 'skills');
INSERT INTO search_term VALUES (245, 'beginners');
INSERT INTO search_term VALUES (246, 'lack');
INSERT INTO search_term VALUES (247, 'supervise');
INSERT INTO search_term VALUES (248, 'train');
INSERT INTO search_term VALUES (249, 'usually');
INSERT INTO search_term VALUES (250, 'apart');
INSERT INTO search_term VALUES (251, 'competent');
INSERT INTO search_term VALUES (252, 'good');
INSERT INTO search_term VALUES (253, 'ones');
INSERT INTO search_term VALUES (254, 'sets');
INSERT INTO search_term VALUES (255, 'someone');
INSERT INTO search_term VALUES (256, 'very');
INSERT INTO search_term VALUES (257, 'years');
INSERT INTO search_term VALUES (258, 'check');
INSERT INTO search_term VALUES (259, 'fit');
INSERT INTO search_term VALUES (260, 'nature');
INSERT INTO search_term VALUES (261, 'sort');
INSERT INTO search_term VALUES (262, 'suffers');
INSERT INTO search_term VALUES (263, 'suits');
INSERT INTO search_term VALUES (264, 'temperament');
INSERT INTO search_term VALUES (265, 'other');
INSERT INTO search_term VALUES (266, 'turn');
INSERT INTO search_term VALUES (267, 'doing');
INSERT INTO search_term VALUES (268, 'learned');
INSERT INTO search_term VALUES (269, 'practice');
INSERT INTO search_term VALUES (270, 'weighing');
INSERT INTO search_term VALUES (271, 'fast');
INSERT INTO search_term VALUES (272, 'find');
INSERT INTO search_term VALUES (273, 'goes');
INSERT INTO search_term VALUES (274, 'learning');
INSERT INTO search_term VALUES (275, 'new');
INSERT INTO search_term VALUES (276, 'things');
INSERT INTO search_term VALUES (277, 'clearly');
INSERT INTO search_term VALUES (278, 'stronger');
INSERT INTO search_term VALUES (279, 'talking');
INSERT INTO search_term VALUES (280, 'them');
INSERT INTO search_term VALUES (281, 'writing');
INSERT INTO search_term VALUES (282, 'an');
INSERT INTO search_term VALUES (283, 'print');
INSERT INTO search_term VALUES (284, 'skill');
INSERT INTO search_term VALUES (285, 'underrated');
INSERT INTO search_term VALUES (286, 'will');
INSERT INTO search_term VALUES (287, 'begin');
INSERT INTO search_term VALUES (288, 'could');
INSERT INTO search_term VALUES (289, 'end');
INSERT INTO search_term VALUES (290, 'leave');
INSERT INTO search_term VALUES (291, 'month');
INSERT INTO search_term VALUES (292, 'near');
INSERT INTO search_term VALUES (293, 'practise');
INSERT INTO search_term VALUES (294, 'atmosphere');
INSERT INTO search_term VALUES (295, 'gentle');
INSERT INTO search_term VALUES (296, 'difficult');
INSERT INTO search_term VALUES (297, 'more');
INSERT INTO search_term VALUES (298, 'question');
INSERT INTO search_term VALUES (299, 'says');
INSERT INTO search_term VALUES (300, 'teamwork');
INSERT INTO search_term VALUES (301, 'than');
INSERT INTO search_term VALUES (302, 'together');
INSERT INTO search_term VALUES (303, 'feel');
INSERT INTO search_term VALUES (304, 'happens');
INSERT INTO search_term VALUES (305, 'lightly');
INSERT INTO search_term VALUES (306, 'makes');
INSERT INTO search_term VALUES (307, 'mistake');
INSERT INTO search_term VALUES (308, 'safe');
INSERT INTO search_term VALUES (309, 'somebody');
INSERT INTO search_term VALUES (310, 'looked');
INSERT INTO search_term VALUES (311, 'months');
INSERT INTO search_term VALUES (312, 'differ');
INSERT INTO search_term VALUES (313, 'employers');
INSERT INTO search_term VALUES (314, 'places');
INSERT INTO search_term VALUES (315, 'several');
INSERT INTO search_term VALUES (316, 'both');
INSERT INTO search_term VALUES (317, 'changes');
INSERT INTO search_term VALUES (318, 'large');
INSERT INTO search_term VALUES (319, 'open');
INSERT INTO search_term VALUES (320, 'organization');
INSERT INTO search_term VALUES (321, 'size');
INSERT INTO search_term VALUES (322, 'small');
INSERT INTO search_term VALUES (323, 'decided');
INSERT INTO search_term VALUES (324, 'gets');
INSERT INTO search_term VALUES (325, 'heard');
INSERT INTO search_term VALUES (326, 'important');
INSERT INTO search_term VALUES (327, 'begun');
INSERT INTO search_term VALUES (328, 'feels');
INSERT INTO search_term VALUES (329, 'harder');
INSERT INTO search_term VALUES (330, 'home');
INSERT INTO search_term VALUES (331, 'openly');
INSERT INTO search_term VALUES (332, 'speak');
INSERT INTO search_term VALUES (333, 'care');
INSERT INTO search_term VALUES (334, 'pride');
INSERT INTO search_term VALUES (335, 'research');
INSERT INTO search_term VALUES (336, 'clear');
INSERT INTO search_term VALUES (337, 'feedback');
INSERT INTO search_term VALUES (338, 'whether');
INSERT INTO search_term VALUES (339, 'address');
INSERT INTO search_term VALUES (340, 'anyone');
INSERT INTO search_term VALUES (341, 'clothes');
INSERT INTO search_term VALUES (342, 'each');
INSERT INTO search_term VALUES (343, 'formal');
INSERT INTO search_term VALUES (344, 'visit');
INSERT INTO search_term VALUES (345, 'as');
INSERT INTO search_term VALUES (346, 'employer');
INSERT INTO search_term VALUES (347, 'employment');
INSERT INTO search_term VALUES (348, 'prospects');
INSERT INTO search_term VALUES (349, 'whole');
INSERT INTO search_term VALUES (350, 'behind');
INSERT INTO search_term VALUES (351, 'changed');
INSERT INTO search_term VALUES (352, 'since');
INSERT INTO search_term VALUES (353, 'started');
INSERT INTO search_term VALUES (354, 'ten');
INSERT INTO search_term VALUES (355, 'expect');
INSERT INTO search_term VALUES (356, 'five');
INSERT INTO search_term VALUES (357, 'invest');
INSERT INTO search_term VALUES (358, 'changing');
INSERT INTO search_term VALUES (359, 'hear');
INSERT INTO search_term VALUES (360, 'technology');
INSERT INTO search_term VALUES (361, 'want');
INSERT INTO search_term VALUES (362, 'chosen');
INSERT INTO search_term VALUES (363, 'corners');
INSERT INTO search_term VALUES (364, 'direction');
INSERT INTO search_term VALUES (365, 'growing');
INSERT INTO search_term VALUES (366, 'shrinking');
INSERT INTO search_term VALUES (367, 'yet');
INSERT INTO search_term VALUES (368, 'down');
INSERT INTO search_term VALUES (369, 'economy');
INSERT INTO search_term VALUES (370, 'fare');
INSERT INTO search_term VALUES (371, 'heavily');
INSERT INTO search_term VALUES (372, 'security');
INSERT INTO search_term VALUES (373, 'weighs');
INSERT INTO search_term VALUES (374, 'grow');
INSERT INTO search_term VALUES (375, 'kind');
INSERT INTO search_term VALUES (376, 'room');
INSERT INTO search_term VALUES (377, 'there');
INSERT INTO search_term VALUES (378, 'depend');
INSERT INTO search_term VALUES (379, 'lives');
INSERT INTO search_term VALUES (380, 'second');
INSERT INTO search_term VALUES (381, 'some');
INSERT INTO search_term VALUES (382, 'answers');
INSERT INTO search_term VALUES (383, 'arguing');
INSERT INTO search_term VALUES (384, 'future');
INSERT INTO search_term VALUES (385, 'hopeful');
INSERT INTO search_term VALUES (386, 'listen');
INSERT INTO search_term VALUES (387, 'worries');
INSERT INTO search_term VALUES (388, 'natural');
INSERT INTO search_term VALUES (389, 'spoke');
INSERT INTO search_term VALUES (390, 'we');
INSERT INTO search_term VALUES (391, 'lift');
INSERT INTO search_term VALUES (392, 'needs');
INSERT INTO search_term VALUES (393, 'satisfaction');
INSERT INTO search_term VALUES (394, 'whenever');
INSERT INTO search_term VALUES (395, 'even');
INSERT INTO search_term VALUES (396, 'hardest');
INSERT INTO search_term VALUES (397, 'right');
INSERT INTO search_term VALUES (398, 'example');
INSERT INTO search_term VALUES (399, 'opens');
INSERT INTO search_term VALUES (400, 'piece');
INSERT INTO search_term VALUES (401, 'proud');
INSERT INTO search_term VALUES (402, 'real');
INSERT INTO search_term VALUES (403, 'beforehand');
INSERT INTO search_term VALUES (404, 'better');
INSERT INTO search_term VALUES (405, 'done');
INSERT INTO search_term VALUES (406, 'know');
INSERT INTO search_term VALUES (407, 'same');
INSERT INTO search_term VALUES (408, 'tedious');
INSERT INTO search_term VALUES (409, 'days');
INSERT INTO search_term VALUES (410, 'handle');
INSERT INTO search_term VALUES (411, 'mentioned');
INSERT INTO search_term VALUES (412, 'pressure');
INSERT INTO search_term VALUES (413, 'easier');
INSERT INTO search_term VALUES (414, 'might');
INSERT INTO search_term VALUES (415, 'themselves');
INSERT INTO search_term VALUES (416, 'why');
INSERT INTO search_term VALUES (417, 'counterpart');
INSERT INTO search_term VALUES (418, 'difference');
INSERT INTO search_term VALUES (419, 'meaning');
INSERT INTO search_term VALUES (420, 'notice');
INSERT INTO search_term VALUES (421, 'criticism');
INSERT INTO search_term VALUES (422, 'friendly');
INSERT INTO search_term VALUES (423, 'if');
INSERT INTO search_term VALUES (424, 'thing');
INSERT INTO search_term VALUES (425, 'clears');
INSERT INTO search_term VALUES (426, 'picture');
INSERT INTO search_term VALUES (427, 'wrong');
INSERT INTO search_term VALUES (428, 'range');
INSERT INTO search_term VALUES (429, 'salary');
INSERT INTO search_term VALUES (430, 'develop');
INSERT INTO search_term VALUES (431, 'low');
INSERT INTO search_term VALUES (432, 'tend');
INSERT INTO search_term VALUES (433, 'vague');
INSERT INTO search_term VALUES (434, 'belongs');
INSERT INTO search_term VALUES (435, 'bonuses');
INSERT INTO search_term VALUES (436, 'off');
INSERT INTO search_term VALUES (437, 'overtime');
INSERT INTO search_term VALUES (438, 'pension');
INSERT INTO search_term VALUES (439, 'hours');
INSERT INTO search_term VALUES (440, 'many');
INSERT INTO search_term VALUES (441, 'really');
INSERT INTO search_term VALUES (442, 'either');
INSERT INTO search_term VALUES (443, 'family');
INSERT INTO search_term VALUES (444, 'life');
INSERT INTO search_term VALUES (445, 'branches');
INSERT INTO search_term VALUES (446, 'clients');
INSERT INTO search_term VALUES (447, 'comes');
INSERT INTO search_term VALUES (448, 'sites');
INSERT INTO search_term VALUES (449, 'travel');
INSERT INTO search_term VALUES (450, 'flexibility');
INSERT INTO search_term VALUES (451, 'need');
INSERT INTO search_term VALUES (452, 'reason');
INSERT INTO search_term VALUES (453, 'common');
INSERT INTO search_term VALUES (454, 'freelance');
INSERT INTO search_term VALUES (455, 'being');
INSERT INTO search_term VALUES (456, 'call');
INSERT INTO search_term VALUES (457, 'evening');
INSERT INTO search_term VALUES (458, 'holiday');
INSERT INTO search_term VALUES (459, 'spoken');
INSERT INTO search_term VALUES (460, 'switch');
INSERT INTO search_term VALUES (461, 'delicate');
INSERT INTO search_term VALUES (462, 'figures');
INSERT INTO search_term VALUES (463, 'money');
INSERT INTO search_term VALUES (464, 'reliable');
INSERT INTO search_term VALUES (465, 'seems');
INSERT INTO search_term VALUES (466, 'tactful');
INSERT INTO search_term VALUES (467, 'accept');
INSERT INTO search_term VALUES (468, 'sums');
INSERT INTO search_term VALUES (469, 'belong');
INSERT INTO search_term VALUES (470, 'collect');
INSERT INTO search_term VALUES (471, 'half');
INSERT INTO search_term VALUES (472, 'organizations');
INSERT INTO search_term VALUES (473, 'professional');
INSERT INTO search_term VALUES (474, 'bodies');
INSERT INTO search_term VALUES (475, 'fees');
INSERT INTO search_term VALUES (476, 'known');
INSERT INTO search_term VALUES (477, 'little');
INSERT INTO search_term VALUES (478, 'mentors');
INSERT INTO search_term VALUES (479, 'offer');
INSERT INTO search_term VALUES (480, 'reduced');
INSERT INTO search_term VALUES (481, 'students');
INSERT INTO search_term VALUES (482, 'evenings');
INSERT INTO search_term VALUES (483, 'going');
INSERT INTO search_term VALUES (484, 'groups');
INSERT INTO search_term VALUES (485, 'live');
INSERT INTO search_term VALUES (486, 'local');
INSERT INTO search_term VALUES (487, 'region');
INSERT INTO search_term VALUES (488, 'conference');
INSERT INTO search_term VALUES (489, 'fair');
INSERT INTO search_term VALUES (490, 'just');
INSERT INTO search_term VALUES (491, 'me');
INSERT INTO search_term VALUES (492, 'show');
INSERT INTO search_term VALUES (493, 'issue');
INSERT INTO search_term VALUES (494, 'journal');
INSERT INTO search_term VALUES (495, 'my');
INSERT INTO search_term VALUES (496, 'newsletter');
INSERT INTO search_term VALUES (497, 'site');
INSERT INTO search_term VALUES (498, 'thank');
INSERT INTO search_term VALUES (499, 'write');
INSERT INTO search_term VALUES (500, 'book');
INSERT INTO search_term VALUES (501, 'explains');
INSERT INTO search_term VALUES (502, 'outsider');
INSERT INTO search_term VALUES (503, 'follow');
INSERT INTO search_term VALUES (504, 'later');
INSERT INTO search_term VALUES (505, 'names');
INSERT INTO search_term VALUES (506, 'perhaps');
INSERT INTO search_term VALUES (507, 'whose');
INSERT INTO search_term VALUES (508, 'anything');
INSERT INTO search_term VALUES (509, 'few');
INSERT INTO search_term VALUES (510, 'online');
INSERT INTO search_term VALUES (511, 'weeks');
INSERT INTO search_term VALUES (512, 'close');
INSERT INTO search_term VALUES (513, 'volunteer');
INSERT INTO search_term VALUES (514, 'got');
INSERT INTO search_term VALUES (515, 'membership');
INSERT INTO search_term VALUES (516, 'named');
INSERT INTO search_term VALUES (517, 'next');
INSERT INTO search_term VALUES (518, 'should');
INSERT INTO search_term VALUES (519, 'were');
INSERT INTO search_term VALUES (520, 'words');
INSERT INTO search_term VALUES (521, 'chooses');
INSERT INTO search_term VALUES (522, 'stand');
INSERT INTO search_term VALUES (523, 'always');
INSERT INTO search_term VALUES (524, 'answered');
INSERT INTO search_term VALUES (525, 'nearly');
INSERT INTO search_term VALUES (526, 'back');
INSERT INTO search_term VALUES (527, 'had');
INSERT INTO search_term VALUES (528, 'looks');
INSERT INTO search_term VALUES (529, 'start');
INSERT INTO search_term VALUES (530, 'told');
INSERT INTO search_term VALUES (531, 'wish');
INSERT INTO search_term VALUES (532, 'asked');
INSERT INTO search_term VALUES (533, 'then');
INSERT INTO search_term VALUES (534, 'background');
INSERT INTO search_term VALUES (535, 'mine');
INSERT INTO search_term VALUES (536, 'sell');
INSERT INTO search_term VALUES (537, 'sentences');
INSERT INTO search_term VALUES (538, 'position');
INSERT INTO search_term VALUES (539, 'searching');
INSERT INTO search_term VALUES (540, 'works');
INSERT INTO search_term VALUES (541, 'resume');
INSERT INTO search_term VALUES (542, 'resumes');
INSERT INTO search_term VALUES (543, 'but');
INSERT INTO search_term VALUES (544, 'interested');
INSERT INTO search_term VALUES (545, 'sure');
INSERT INTO search_term VALUES (546, 'bad');
INSERT INTO search_term VALUES (547, 'past');
INSERT INTO search_term VALUES (548, 'politeness');
INSERT INTO search_term VALUES (549, 'specialize');
INSERT INTO search_term VALUES (550, 'tell');
INSERT INTO search_term VALUES (551, 'studies');
INSERT INTO search_term VALUES (552, 'advice');
INSERT INTO search_term VALUES (553, 'theirs');
INSERT INTO search_term VALUES (554, 'am');
INSERT INTO search_term VALUES (555, 'directions');
INSERT INTO search_term VALUES (556, 'narrowed');
INSERT INTO search_term VALUES (557, 'minutes');
INSERT INTO search_term VALUES (558, 'professionals');
INSERT INTO search_term VALUES (559, 'thanks');
INSERT INTO search_term VALUES (560, 'meet');
INSERT INTO search_term VALUES (561, 'number');
INSERT INTO search_term VALUES (562, 'think');
INSERT INTO search_term VALUES (563, 'mentioning');
INSERT INTO search_term VALUES (564, 'soon');
INSERT INTO search_term VALUES (565, 'approach');
INSERT INTO search_term VALUES (566, 'best');
INSERT INTO search_term VALUES (567, 'introduction');
INSERT INTO search_term VALUES (568, 'differently');
INSERT INTO search_term VALUES (569, 'far');
INSERT INTO search_term VALUES (570, 'quite');
INSERT INTO search_term VALUES (571, 'sees');
INSERT INTO search_term VALUES (572, 'so');
INSERT INTO search_term VALUES (573, 'ago');
INSERT INTO search_term VALUES (574, 'remembers');
INSERT INTO search_term VALUES (575, 'client');
INSERT INTO search_term VALUES (576, 'partner');
INSERT INTO search_term VALUES (577, 'side');
INSERT INTO search_term VALUES (578, 'view');
INSERT INTO search_term VALUES (579, 'met');
INSERT INTO search_term VALUES (580, 'came');
INSERT INTO search_term VALUES (581, 'else');
INSERT INTO search_term VALUES (582, 'somewhere');
INSERT INTO search_term VALUES (583, 'instead');
INSERT INTO search_term VALUES (584, 'request');
INSERT INTO search_term VALUES (585, 'now');
INSERT INTO search_term VALUES (586, 'talks');
INSERT INTO search_term VALUES (587, 'went');
INSERT INTO search_term VALUES (588, 'report');
INSERT INTO search_term VALUES (589, 'left');
INSERT INTO search_term VALUES (590, 'exactly');
INSERT INTO search_term VALUES (591, 'minute');
INSERT INTO search_term VALUES (592, 'our');
INSERT INTO search_term VALUES (593, 'promised');
INSERT INTO search_term VALUES (594, 'ready');
INSERT INTO search_term VALUES (595, 'suit');
INSERT INTO search_term VALUES (596, 'keep');
INSERT INTO search_term VALUES (597, 'mind');
INSERT INTO search_term VALUES (598, 'today');
INSERT INTO search_term VALUES (599, 'enjoyed');
INSERT INTO search_term VALUES (600, 'stay');
INSERT INTO search_term VALUES (601, 'touch');
INSERT INTO search_term VALUES (602, 'door');
INSERT INTO search_term VALUES (603, 'leaving');
INSERT INTO search_term VALUES (604, 'may');
INSERT INTO search_term VALUES (605, 'notes');
INSERT INTO search_term VALUES (606, 'promise');
INSERT INTO search_term VALUES (607, 'reach');
INSERT INTO search_term VALUES (608, 'unclear');
INSERT INTO search_term VALUES (609, 'let');
INSERT INTO search_term VALUES (610, 'books');
INSERT INTO search_term VALUES (611, 'spell');
INSERT INTO search_term VALUES (612, 'enough');
INSERT INTO search_term VALUES (613, 'hint');
INSERT INTO search_term VALUES (614, 'made');
INSERT INTO search_term VALUES (615, 'teaches');
INSERT INTO search_term VALUES (616, 'yes');
INSERT INTO search_term VALUES (617, 'again');
INSERT INTO search_term VALUES (618, 'offered');
INSERT INTO search_term VALUES (619, 'sense');
INSERT INTO search_term VALUES (620, 'us');
INSERT INTO search_term VALUES (621, 'acme');
INSERT INTO search_term VALUES (622, 'alumni');
INSERT INTO search_term VALUES (623, 'ana');
INSERT INTO search_term VALUES (624, 'law');
INSERT INTO search_term VALUES (625, 'org');
INSERT INTO search_term VALUES (626, 'perez');
INSERT INTO search_term VALUES (627, '小');
INSERT INTO search_term VALUES (628, '日');
INSERT INTO search_term VALUES (629, '本');
INSERT INTO search_term VALUES (630, '李');
INSERT INTO search_term VALUES (631, '行');
INSERT INTO search_term VALUES (632, '銀');
INSERT INTO search_term VALUES (633, '龍');
INSERT INTO search_term VALUES (634, 'zoe');
INSERT INTO search_term VALUES (635, 'school');
INSERT INTO search_term VALUES (636, 'dear');
INSERT INTO search_term VALUES (637, 'court');
INSERT INTO search_term VALUES (638, 'mornings');
INSERT INTO search_term VALUES (639, 'article');
INSERT INTO search_term VALUES (640, 'send');
INSERT INTO search_term VALUES (641, 'undone');
INSERT INTO search_doubt VALUES ('undone');
INSERT INTO search_doubt VALUES ('zoe');
INSERT INTO tally VALUES ('stage:found', 0);
INSERT INTO tally VALUES ('stage:at_rest', 1);
INSERT INTO tally VALUES ('stage:asked', 0);
INSERT INTO tally VALUES ('stage:agreed', 0);
INSERT INTO tally VALUES ('stage:held', 1);
INSERT INTO tally VALUES ('thanks', 1);
INSERT INTO contact VALUES (1, 'cd613e30-d8f1-4adf-91b7-584a2265b1f5', '2026-03-10T12:05:00.000000Z', '2026-03-10T12:05:00.000000Z', 'Ana Pérez', '', 1, 1, '', '', '', '', 'Met at the fair', 0, '');
INSERT INTO contact VALUES (2, '1a2b8f1f-f1fd-42a2-9755-d4c13a902931', '2026-03-10T12:10:00.000000Z', '2026-03-10T12:10:00.000000Z', '李小龍', '', 2, NULL, '', '', '', '', '', 1, '');
INSERT INTO question_list_item VALUES (1, '41f0d989-9b2d-55f1-9cba-0c9c00c18f00', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 1, 11, 0);
INSERT INTO question_list_item VALUES (2, '6eae8496-ff29-5dc6-a73a-595491c468d5', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 1, 54, 1);
INSERT INTO question_list_item VALUES (3, '397c0099-4390-57e5-bdcc-70b226814541', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 1, 86, 2);
INSERT INTO question_list_item VALUES (4, 'e3277842-ea86-5f2a-a3d6-3028f28abb93', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 1, 97, 3);
INSERT INTO question_list_item VALUES (5, 'e395dfaa-173d-564c-a372-e65e4d19c285', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 1, 21, 4);
INSERT INTO question_list_item VALUES (6, '7d58b70f-1cdd-5afa-b428-933c24fd5264', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 1, 112, 5);
INSERT INTO question_list_item VALUES (7, '8414cc84-2e2b-5112-8f97-75d0b39e408f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 2, 1, 0);
INSERT INTO question_list_item VALUES (8, '85d84019-6c29-5394-9147-ea018a294cd8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 2, 11, 1);
INSERT INTO question_list_item VALUES (9, 'b7deabbf-f5cc-5d5b-8883-fea39f5a1e4d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 2, 65, 2);
INSERT INTO question_list_item VALUES (10, 'e5099d6d-d841-5fd1-9054-624c60240fb6', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 2, 21, 3);
INSERT INTO question_list_item VALUES (11, '6c717de3-f540-53ed-b226-62a3e7b7d1cc', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 2, 112, 4);
INSERT INTO question_list_item VALUES (12, '3e86ee19-f0ec-5d2f-90cc-4ae164ab5aca', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 2, 126, 5);
INSERT INTO question_list_item VALUES (13, '69992c9c-0dc6-5a4b-ba3d-f528ea6c10bd', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 1, 0);
INSERT INTO question_list_item VALUES (14, '78b5e3e2-fd85-593f-be68-b07a46addbd8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 11, 1);
INSERT INTO question_list_item VALUES (15, '2b6610a9-3201-5581-b0f6-d5045e9357d8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 65, 2);
INSERT INTO question_list_item VALUES (16, 'b74e66d1-488b-56f2-8a49-82770ea75074', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 66, 3);
INSERT INTO question_list_item VALUES (17, 'a567548b-c3ca-5222-abce-6e2ad7479771', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 21, 4);
INSERT INTO question_list_item VALUES (18, 'ba9c57c9-44cf-592b-ae00-8f7a98f24488', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 54, 5);
INSERT INTO question_list_item VALUES (19, 'b36701e3-9b03-5078-b70b-17c479233b54', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 113, 6);
INSERT INTO question_list_item VALUES (20, 'abcabcb6-be95-5405-930d-9299cd50c90f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 114, 7);
INSERT INTO question_list_item VALUES (21, '8827ef41-2503-52ae-9f9e-693caab6d190', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 3, 126, 8);
INSERT INTO question_list_item VALUES (22, '58bc320c-82bc-5275-8540-eb5331e3d83b', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 1, 0);
INSERT INTO question_list_item VALUES (23, 'c24417f4-7db3-5981-abab-72232b855852', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 11, 1);
INSERT INTO question_list_item VALUES (24, '57ad8852-062c-5cbd-a1e4-06c6c5083ecd', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 66, 2);
INSERT INTO question_list_item VALUES (25, 'a0a5cd6e-0d52-5b20-8fd4-1dc82b8d1314', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 35, 3);
INSERT INTO question_list_item VALUES (26, '757ec109-fbea-5f75-a3c1-1977a9a2a421', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 56, 4);
INSERT INTO question_list_item VALUES (27, '8da895a9-782a-51a9-a004-bf3c4001c3c2', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 21, 5);
INSERT INTO question_list_item VALUES (28, 'f4344c9f-deaf-52f0-8e54-4961e6a67ebd', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 98, 6);
INSERT INTO question_list_item VALUES (29, '1f665637-7f9c-5fa9-a5d2-f296f1816734', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 112, 7);
INSERT INTO question_list_item VALUES (30, '2e63ec7b-02b5-5600-b26a-324dec8832cc', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 114, 8);
INSERT INTO question_list_item VALUES (31, '9aec6ef0-6105-5bf8-8e62-cf191a229dcc', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 4, 124, 9);
INSERT INTO question_list_item VALUES (32, '717a5916-3f72-5c0e-8808-175e938f73a8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 37, 0);
INSERT INTO question_list_item VALUES (33, '1e72afbb-74d9-5e36-b4f3-3513b9a364c8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 31, 1);
INSERT INTO question_list_item VALUES (34, '5e2bab0f-b8e5-5e92-962d-0c3f14933313', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 25, 2);
INSERT INTO question_list_item VALUES (35, '4bc8c9f3-2871-5fc0-82d9-ebaded7961b8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 85, 3);
INSERT INTO question_list_item VALUES (36, '81c3f78e-17d5-5d00-b06f-1e31f323bf5a', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 102, 4);
INSERT INTO question_list_item VALUES (37, '4196bef1-1923-5aee-94d0-1dc55a654171', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 105, 5);
INSERT INTO question_list_item VALUES (38, '5e173ea3-5d75-57bd-ad37-7aecc1031414', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 120, 6);
INSERT INTO question_list_item VALUES (39, 'a4288e84-757b-5c49-b7ae-1665249286cb', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 114, 7);
INSERT INTO question_list_item VALUES (40, '6998632e-f275-5cd8-983c-fc5d366c3815', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 5, 124, 8);
INSERT INTO question_list_item VALUES (41, '3456a942-21be-526c-8ed5-453ffcb69506', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 6, 11, 0);
INSERT INTO question_list_item VALUES (42, '8086d367-6ad3-5658-bf05-ea7041d8339c', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 6, 26, 1);
INSERT INTO question_list_item VALUES (43, '95341541-91a3-53cf-bd76-596a0c3852fe', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 6, 32, 2);
INSERT INTO question_list_item VALUES (44, '4920fcf3-a8d6-5a3b-92ea-a925bf42a2ed', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 6, 38, 3);
INSERT INTO question_list_item VALUES (45, '56f8568e-acd1-571a-99e4-8bc697b69d16', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 6, 87, 4);
INSERT INTO question_list_item VALUES (46, '31089b0e-60b0-5938-8161-5acccc5bd685', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 6, 109, 5);
INSERT INTO question_list_item VALUES (47, '35f5e2c8-dfbe-5487-b439-b5bc7038dacc', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 6, 117, 6);
INSERT INTO question_list_item VALUES (48, '4394bf57-87e5-51f5-98ef-303f0197084f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 6, 127, 7);
INSERT INTO question_list_item VALUES (49, '3ebf97ad-ee65-5fcf-9fa6-e8637e2f0996', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 7, 3, 0);
INSERT INTO question_list_item VALUES (50, 'af0f9256-3d96-5b70-8aae-00588de2aba5', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 7, 12, 1);
INSERT INTO question_list_item VALUES (51, '34f2f7ff-a25e-57cd-98e2-c571dfd3a551', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 7, 74, 2);
INSERT INTO question_list_item VALUES (52, '62a1a805-a7cf-57cc-bbe1-c69a4802b65d', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 7, 21, 3);
INSERT INTO question_list_item VALUES (53, '38db5c7a-66e7-5f64-8a03-4ba62008d380', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 7, 99, 4);
INSERT INTO question_list_item VALUES (54, '89841019-be7f-5130-8d8c-a88e892ff4a7', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 7, 112, 5);
INSERT INTO question_list_item VALUES (55, '7fd8f292-856b-51da-9713-5ffe368592a7', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 7, 128, 6);
INSERT INTO question_list_item VALUES (56, '916a60b5-a24d-5748-8082-5f75130ecc58', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 8, 110, 0);
INSERT INTO question_list_item VALUES (57, 'e2e25698-ca27-58c4-801f-b97db4d4496f', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 8, 64, 1);
INSERT INTO question_list_item VALUES (58, 'ebec3f81-4131-5219-9e65-75c5327905d8', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 8, 111, 2);
INSERT INTO question_list_item VALUES (59, '722945ae-7adb-5221-9992-402a094ac3fa', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 8, 101, 3);
INSERT INTO question_list_item VALUES (60, '252a367e-7a36-57ea-9c86-8d310d69cad9', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 8, 129, 4);
INSERT INTO question_list_item VALUES (61, 'cea884f4-299c-58f9-8889-6d52f2bb5f9e', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 8, 122, 5);
INSERT INTO question_list_item VALUES (62, '9161c4eb-67ca-5f8e-a8ec-12e6183960d7', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 8, 130, 6);
INSERT INTO question_list_item VALUES (63, '1bb3e436-f852-55c1-9159-7d3a32f5fe5e', '2026-03-10T12:00:00.000000Z', '2026-03-10T12:00:00.000000Z', 8, 134, 7);
INSERT INTO journal_entry VALUES (1, 1, 'contact', 1, 'contact', 1, NULL, '{"id": 1, "uuid": "cd613e30-d8f1-4adf-91b7-584a2265b1f5", "created_at": "2026-03-10T12:05:00.000000Z", "changed_at": "2026-03-10T12:05:00.000000Z", "name": "Ana P\u00e9rez", "role": "", "organization_id": 1, "field_id": 1, "time_zone": "", "how_known": "", "organization_research": "", "profession_research": "", "notes": "Met at the fair", "at_rest": 0, "foreign_uid": ""}');
INSERT INTO journal_entry VALUES (2, 1, 'organization', 1, 'organization', 1, NULL, '{"id": 1, "uuid": "1e2feb89-414c-443c-9027-c4d1c386bbc4", "created_at": "2026-03-10T12:05:00.000000Z", "changed_at": "2026-03-10T12:05:00.000000Z", "name": "Acme", "name_key": "acme"}');
INSERT INTO journal_entry VALUES (3, 1, 'field', 1, 'field', 1, NULL, '{"id": 1, "uuid": "78e51061-7311-48a3-82ce-6f447ed4d57b", "created_at": "2026-03-10T12:05:00.000000Z", "changed_at": "2026-03-10T12:05:00.000000Z", "name": "Law", "name_key": "law"}');
INSERT INTO journal_entry VALUES (4, 1, 'tag', 1, 'tag', 1, NULL, '{"id": 1, "uuid": "35bf992d-c9e9-4616-a12e-7696a6cecc1b", "created_at": "2026-03-10T12:05:00.000000Z", "changed_at": "2026-03-10T12:05:00.000000Z", "name": "warm", "name_key": "warm"}');
INSERT INTO journal_entry VALUES (5, 1, 'tag', 2, 'tag', 2, NULL, '{"id": 2, "uuid": "e4b06ce6-0741-47a8-bce4-2c8218072e8c", "created_at": "2026-03-10T12:05:00.000000Z", "changed_at": "2026-03-10T12:05:00.000000Z", "name": "alumni", "name_key": "alumni"}');
INSERT INTO journal_entry VALUES (6, 1, 'contact', 1, 'contact_tag', 1, NULL, '{"id": 1, "uuid": "9b810e76-6ec9-4286-a3ca-828dd5f4b3b2", "created_at": "2026-03-10T12:05:00.000000Z", "changed_at": "2026-03-10T12:05:00.000000Z", "contact_id": 1, "tag_id": 1}');
INSERT INTO journal_entry VALUES (7, 1, 'contact', 1, 'contact_tag', 2, NULL, '{"id": 2, "uuid": "b2221a58-008a-45a6-8464-7159c324c985", "created_at": "2026-03-10T12:05:00.000000Z", "changed_at": "2026-03-10T12:05:00.000000Z", "contact_id": 1, "tag_id": 2}');
INSERT INTO journal_entry VALUES (8, 1, 'contact', 1, 'contact_point', 1, NULL, '{"id": 1, "uuid": "cd447e35-b8b6-48fe-842e-3d437204e52d", "created_at": "2026-03-10T12:05:00.000000Z", "changed_at": "2026-03-10T12:05:00.000000Z", "contact_id": 1, "kind": "email", "label": "", "value": "ana@example.org", "ordinal": 0}');
INSERT INTO journal_entry VALUES (9, 2, 'contact', 2, 'contact', 2, NULL, '{"id": 2, "uuid": "1a2b8f1f-f1fd-42a2-9755-d4c13a902931", "created_at": "2026-03-10T12:10:00.000000Z", "changed_at": "2026-03-10T12:10:00.000000Z", "name": "\u674e\u5c0f\u9f8d", "role": "", "organization_id": 2, "field_id": null, "time_zone": "", "how_known": "", "organization_research": "", "profession_research": "", "notes": "", "at_rest": 1, "foreign_uid": ""}');
INSERT INTO journal_entry VALUES (10, 2, 'organization', 2, 'organization', 2, NULL, '{"id": 2, "uuid": "05b6e6e3-07d4-4edc-9143-1193e6c3f339", "created_at": "2026-03-10T12:10:00.000000Z", "changed_at": "2026-03-10T12:10:00.000000Z", "name": "\u65e5\u672c\u9280\u884c", "name_key": "\u65e5\u672c\u9280\u884c"}');
INSERT INTO journal_entry VALUES (11, 3, 'contact', 3, 'contact', 3, NULL, '{"id": 3, "uuid": "025b413f-8a9a-421e-a648-a7dd06839eb9", "created_at": "2026-03-10T12:15:00.000000Z", "changed_at": "2026-03-10T12:15:00.000000Z", "name": "Zo\u00eb", "role": "", "organization_id": null, "field_id": null, "time_zone": "", "how_known": "", "organization_research": "", "profession_research": "", "notes": "", "at_rest": 0, "foreign_uid": ""}');
INSERT INTO journal_entry VALUES (12, 4, 'contact', 2, 'referral', 1, NULL, '{"id": 1, "uuid": "afbd67f9-6196-49cf-a198-8ad9f06c144a", "created_at": "2026-03-10T12:20:00.000000Z", "changed_at": "2026-03-10T12:20:00.000000Z", "referrer_id": 1, "referred_id": 2, "may_use_name": 1, "told_at": null, "note": "from school", "made_at": "2026-03-10T12:20:00.000000Z"}');
INSERT INTO journal_entry VALUES (13, 5, 'contact', 1, 'outreach', 1, NULL, '{"id": 1, "uuid": "b9d179e0-6c0f-44f5-b813-0c4237730edf", "created_at": "2026-03-10T12:25:00.000000Z", "changed_at": "2026-03-10T12:25:00.000000Z", "contact_id": 1, "channel": "email", "direction": "out", "outcome": "none", "at": "2026-03-10T12:25:00.000000Z", "text": "Dear Ana", "purpose": "ask", "subject": ""}');
INSERT INTO journal_entry VALUES (14, 6, 'meeting', 1, 'meeting', 1, NULL, '{"id": 1, "uuid": "c381e88f-38c0-48fd-8712-b8bc076f3787", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "contact_id": 1, "starts_local": "2026-03-02T10:00", "zone": "Europe/Paris", "fold": 0, "starts_at": "2026-03-02T09:00:00.000000Z", "minutes": 20, "mode": "video", "place": "", "link": "", "status": "scheduled", "notes": "", "foreign_uid": "", "sequence": 0}');
INSERT INTO journal_entry VALUES (15, 6, 'meeting', 1, 'checklist_item', 1, NULL, '{"id": 1, "uuid": "8d88348a-7eed-4d14-b06d-3fef701966a0", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "key": "organization", "text": "", "done": 0, "ordinal": 0}');
INSERT INTO journal_entry VALUES (16, 6, 'meeting', 1, 'checklist_item', 2, NULL, '{"id": 2, "uuid": "ad45f23d-3b1a-41df-987f-d2803bab6c39", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "key": "profession", "text": "", "done": 0, "ordinal": 1}');
INSERT INTO journal_entry VALUES (17, 6, 'meeting', 1, 'checklist_item', 3, NULL, '{"id": 3, "uuid": "f3c64af7-75a8-4294-82cd-789a380208a9", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "key": "questions", "text": "", "done": 0, "ordinal": 2}');
INSERT INTO journal_entry VALUES (18, 6, 'meeting', 1, 'checklist_item', 4, NULL, '{"id": 4, "uuid": "6a8ac4ba-0580-4975-ad2f-89d94a2f20aa", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "key": "confirm", "text": "", "done": 0, "ordinal": 3}');
INSERT INTO journal_entry VALUES (19, 6, 'meeting', 1, 'checklist_item', 5, NULL, '{"id": 5, "uuid": "ec148cb4-8e73-4a47-aa90-a8f0d66b829e", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "key": "dress", "text": "", "done": 0, "ordinal": 4}');
INSERT INTO journal_entry VALUES (20, 6, 'meeting', 1, 'checklist_item', 6, NULL, '{"id": 6, "uuid": "a11d459a-2f97-4d87-9999-9e3fa46d6753", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "key": "early", "text": "", "done": 0, "ordinal": 5}');
INSERT INTO journal_entry VALUES (21, 6, 'meeting', 1, 'agenda_item', 1, NULL, '{"id": 1, "uuid": "4be03db0-dc25-44bd-b940-67edfe175330", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "question_id": 11, "topic": "day", "text": "What does a typical day at work look like for you?", "minutes": 2, "ordinal": 0, "asked": 0, "answer": "", "confidential": 0, "priority": 1}');
INSERT INTO journal_entry VALUES (22, 6, 'meeting', 1, 'agenda_item', 2, NULL, '{"id": 2, "uuid": "e5446dd4-552b-42f6-be3e-dc0a1ef2a4f0", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "question_id": 54, "topic": "outlook", "text": "How do you see the employment prospects in this field?", "minutes": 2, "ordinal": 1, "asked": 0, "answer": "", "confidential": 0, "priority": 1}');
INSERT INTO journal_entry VALUES (23, 6, 'meeting', 1, 'agenda_item', 3, NULL, '{"id": 3, "uuid": "803468b6-b610-49f7-b927-0f4eb8b333a8", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "question_id": 86, "topic": "associations", "text": "Which professional organizations do you belong to, and which do you recommend?", "minutes": 2, "ordinal": 2, "asked": 0, "answer": "", "confidential": 0, "priority": 1}');
INSERT INTO journal_entry VALUES (24, 6, 'meeting', 1, 'agenda_item', 4, NULL, '{"id": 4, "uuid": "81f9c1f6-6c0f-4459-b79b-17aeefba91fc", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "question_id": 97, "topic": "advice", "text": "What matters most when someone chooses a first job in this field?", "minutes": 2, "ordinal": 3, "asked": 0, "answer": "", "confidential": 0, "priority": 1}');
INSERT INTO journal_entry VALUES (25, 6, 'meeting', 1, 'agenda_item', 5, NULL, '{"id": 5, "uuid": "3099fdf5-ab99-454a-a901-e35cd47d380d", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "question_id": 21, "topic": "entry", "text": "Which education or training does this work require, and which do you recommend?", "minutes": 2, "ordinal": 4, "asked": 0, "answer": "", "confidential": 0, "priority": 1}');
INSERT INTO journal_entry VALUES (26, 6, 'meeting', 1, 'agenda_item', 6, NULL, '{"id": 6, "uuid": "f9341c68-966b-4ea1-88be-ab134da98f1d", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "question_id": 112, "topic": "referrals", "text": "Which other professionals would be worth my talking to?", "minutes": 2, "ordinal": 5, "asked": 0, "answer": "", "confidential": 0, "priority": 1}');
INSERT INTO journal_entry VALUES (27, 7, 'meeting', 1, 'agenda_item', 1, '{"id": 1, "uuid": "4be03db0-dc25-44bd-b940-67edfe175330", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "meeting_id": 1, "question_id": 11, "topic": "day", "text": "What does a typical day at work look like for you?", "minutes": 2, "ordinal": 0, "asked": 0, "answer": "", "confidential": 0, "priority": 1}', '{"id": 1, "uuid": "4be03db0-dc25-44bd-b940-67edfe175330", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:35:00.000000Z", "meeting_id": 1, "question_id": 11, "topic": "day", "text": "What does a typical day at work look like for you?", "minutes": 2, "ordinal": 0, "asked": 1, "answer": "Mornings in court", "confidential": 0, "priority": 1}');
INSERT INTO journal_entry VALUES (28, 8, 'meeting', 1, 'meeting', 1, '{"id": 1, "uuid": "c381e88f-38c0-48fd-8712-b8bc076f3787", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:30:00.000000Z", "contact_id": 1, "starts_local": "2026-03-02T10:00", "zone": "Europe/Paris", "fold": 0, "starts_at": "2026-03-02T09:00:00.000000Z", "minutes": 20, "mode": "video", "place": "", "link": "", "status": "scheduled", "notes": "", "foreign_uid": "", "sequence": 0}', '{"id": 1, "uuid": "c381e88f-38c0-48fd-8712-b8bc076f3787", "created_at": "2026-03-10T12:30:00.000000Z", "changed_at": "2026-03-10T12:40:00.000000Z", "contact_id": 1, "starts_local": "2026-03-02T10:00", "zone": "Europe/Paris", "fold": 0, "starts_at": "2026-03-02T09:00:00.000000Z", "minutes": 20, "mode": "video", "place": "", "link": "", "status": "held", "notes": "", "foreign_uid": "", "sequence": 0}');
INSERT INTO journal_entry VALUES (29, 8, 'meeting', 1, 'thank_you', 1, NULL, '{"id": 1, "uuid": "f0dfb4a5-d8a0-44df-bfd6-3116e1ea24c4", "created_at": "2026-03-10T12:40:00.000000Z", "changed_at": "2026-03-10T12:40:00.000000Z", "contact_id": 1, "meeting_id": 1, "referral_id": null, "due_at": "2026-03-03T09:20:00.000000Z", "sent_at": null, "channel": "email"}');
INSERT INTO journal_entry VALUES (30, 9, 'meeting', 1, 'talk', 1, NULL, '{"id": 1, "uuid": "da711448-96c8-4a19-a4b2-d2bc815a47c5", "created_at": "2026-03-10T12:45:00.000000Z", "changed_at": "2026-03-10T12:45:00.000000Z", "meeting_id": 1, "started_at": "2026-03-10T12:45:00.000000Z", "ended_at": null, "extra_minutes": 0, "recording": "unasked", "quoting": "unasked", "talking_seconds": 0, "counted_seconds": 0}');
INSERT INTO journal_entry VALUES (31, 10, 'meeting', 1, 'talk', 1, '{"id": 1, "uuid": "da711448-96c8-4a19-a4b2-d2bc815a47c5", "created_at": "2026-03-10T12:45:00.000000Z", "changed_at": "2026-03-10T12:45:00.000000Z", "meeting_id": 1, "started_at": "2026-03-10T12:45:00.000000Z", "ended_at": null, "extra_minutes": 0, "recording": "unasked", "quoting": "unasked", "talking_seconds": 0, "counted_seconds": 0}', '{"id": 1, "uuid": "da711448-96c8-4a19-a4b2-d2bc815a47c5", "created_at": "2026-03-10T12:45:00.000000Z", "changed_at": "2026-03-10T12:55:00.000000Z", "meeting_id": 1, "started_at": "2026-03-10T12:45:00.000000Z", "ended_at": "2026-03-10T12:55:00.000000Z", "extra_minutes": 0, "recording": "unasked", "quoting": "unasked", "talking_seconds": 240, "counted_seconds": 1200}');
INSERT INTO journal_entry VALUES (32, 11, 'meeting', 1, 'debrief', 1, NULL, '{"id": 1, "uuid": "be6521cc-3e24-44e3-baf0-27bc08d6af57", "created_at": "2026-03-10T13:00:00.000000Z", "changed_at": "2026-03-10T13:00:00.000000Z", "meeting_id": 1, "learned": "Write every day", "fit": "", "changed_mind": "", "red_flags": "", "still_need": "", "done_at": null}');
INSERT INTO journal_entry VALUES (33, 12, 'meeting', 1, 'promise', 1, NULL, '{"id": 1, "uuid": "aa2ca1af-6a10-4b75-a77f-6cbdcc22af58", "created_at": "2026-03-10T13:05:00.000000Z", "changed_at": "2026-03-10T13:05:00.000000Z", "contact_id": 1, "meeting_id": 1, "by_me": 1, "text": "Send the article", "due_on": null, "kept_at": null}');
INSERT INTO journal_entry VALUES (34, 13, 'contact', 2, 'draft', 1, NULL, '{"id": 1, "uuid": "e1fab9d7-8c7e-434f-9dfb-d3d12c4a3698", "created_at": "2026-03-10T13:10:00.000000Z", "changed_at": "2026-03-10T13:10:00.000000Z", "contact_id": 2, "meeting_id": null, "referral_id": null, "purpose": "ask", "channel": "email", "subject": "A short talk", "body": "Dear Lee"}');
INSERT INTO journal_entry VALUES (35, 14, 'template', 1, 'template', 1, NULL, '{"id": 1, "uuid": "bcfbb050-acab-4a6b-869d-4bd8b3fa7aa7", "created_at": "2026-03-10T13:15:00.000000Z", "changed_at": "2026-03-10T13:15:00.000000Z", "key": "", "purpose": "ask", "channel": "email", "name": "Mine", "subject": "", "body": "Dear {first_name}"}');
INSERT INTO journal_entry VALUES (36, 15, 'profile_entry', 1, 'profile_entry', 1, NULL, '{"id": 1, "uuid": "a9ec0806-705f-4a16-9622-bd795fec898f", "created_at": "2026-03-10T13:20:00.000000Z", "changed_at": "2026-03-10T13:20:00.000000Z", "key": "name", "value": "Kim"}');
INSERT INTO journal_entry VALUES (37, 16, 'contact', 1, 'set_aside', 1, NULL, '{"id": 1, "uuid": "29e821a4-c748-43e3-9ba1-621582283d15", "created_at": "2026-03-10T13:25:00.000000Z", "changed_at": "2026-03-10T13:25:00.000000Z", "contact_id": 1, "key": "touch:1", "until": null}');
INSERT INTO journal_entry VALUES (38, 17, 'contact', 3, 'contact', 3, '{"id": 3, "uuid": "025b413f-8a9a-421e-a648-a7dd06839eb9", "created_at": "2026-03-10T12:15:00.000000Z", "changed_at": "2026-03-10T12:15:00.000000Z", "name": "Zo\u00eb", "role": "", "organization_id": null, "field_id": null, "time_zone": "", "how_known": "", "organization_research": "", "profession_research": "", "notes": "", "at_rest": 0, "foreign_uid": ""}', NULL);
INSERT INTO journal_entry VALUES (39, 18, 'contact', 2, 'contact', 2, '{"id": 2, "uuid": "1a2b8f1f-f1fd-42a2-9755-d4c13a902931", "created_at": "2026-03-10T12:10:00.000000Z", "changed_at": "2026-03-10T12:10:00.000000Z", "name": "\u674e\u5c0f\u9f8d", "role": "", "organization_id": 2, "field_id": null, "time_zone": "", "how_known": "", "organization_research": "", "profession_research": "", "notes": "", "at_rest": 1, "foreign_uid": ""}', '{"id": 2, "uuid": "1a2b8f1f-f1fd-42a2-9755-d4c13a902931", "created_at": "2026-03-10T12:10:00.000000Z", "changed_at": "2026-03-10T13:35:00.000000Z", "name": "\u674e\u5c0f\u9f8d", "role": "", "organization_id": 2, "field_id": null, "time_zone": "", "how_known": "", "organization_research": "", "profession_research": "", "notes": "undone", "at_rest": 1, "foreign_uid": ""}');
INSERT INTO journal_entry VALUES (40, 19, 'contact', 2, 'contact', 2, '{"id": 2, "uuid": "1a2b8f1f-f1fd-42a2-9755-d4c13a902931", "created_at": "2026-03-10T12:10:00.000000Z", "changed_at": "2026-03-10T13:35:00.000000Z", "name": "\u674e\u5c0f\u9f8d", "role": "", "organization_id": 2, "field_id": null, "time_zone": "", "how_known": "", "organization_research": "", "profession_research": "", "notes": "undone", "at_rest": 1, "foreign_uid": ""}', '{"id": 2, "uuid": "1a2b8f1f-f1fd-42a2-9755-d4c13a902931", "created_at": "2026-03-10T12:10:00.000000Z", "changed_at": "2026-03-10T12:10:00.000000Z", "name": "\u674e\u5c0f\u9f8d", "role": "", "organization_id": 2, "field_id": null, "time_zone": "", "how_known": "", "organization_research": "", "profession_research": "", "notes": "", "at_rest": 1, "foreign_uid": ""}');
INSERT INTO contact_point VALUES (1, 'cd447e35-b8b6-48fe-842e-3d437204e52d', '2026-03-10T12:05:00.000000Z', '2026-03-10T12:05:00.000000Z', 1, 'email', '', 'ana@example.org', 0);
INSERT INTO contact_tag VALUES (1, '9b810e76-6ec9-4286-a3ca-828dd5f4b3b2', '2026-03-10T12:05:00.000000Z', '2026-03-10T12:05:00.000000Z', 1, 1);
INSERT INTO contact_tag VALUES (2, 'b2221a58-008a-45a6-8464-7159c324c985', '2026-03-10T12:05:00.000000Z', '2026-03-10T12:05:00.000000Z', 1, 2);
INSERT INTO referral VALUES (1, 'afbd67f9-6196-49cf-a198-8ad9f06c144a', '2026-03-10T12:20:00.000000Z', '2026-03-10T12:20:00.000000Z', 1, 2, 1, NULL, 'from school', '2026-03-10T12:20:00.000000Z');
INSERT INTO outreach VALUES (1, 'b9d179e0-6c0f-44f5-b813-0c4237730edf', '2026-03-10T12:25:00.000000Z', '2026-03-10T12:25:00.000000Z', 1, 'email', 'out', 'none', '2026-03-10T12:25:00.000000Z', 'Dear Ana', 'ask', '');
INSERT INTO meeting VALUES (1, 'c381e88f-38c0-48fd-8712-b8bc076f3787', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:40:00.000000Z', 1, '2026-03-02T10:00', 'Europe/Paris', 0, '2026-03-02T09:00:00.000000Z', 20, 'video', '', '', 'held', '', '', 0);
INSERT INTO set_aside VALUES (1, '29e821a4-c748-43e3-9ba1-621582283d15', '2026-03-10T13:25:00.000000Z', '2026-03-10T13:25:00.000000Z', 1, 'touch:1', NULL);
INSERT INTO agenda_item VALUES (1, '4be03db0-dc25-44bd-b940-67edfe175330', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:35:00.000000Z', 1, 11, 'day', 'What does a typical day at work look like for you?', 2, 0, 1, 'Mornings in court', 0, 1);
INSERT INTO agenda_item VALUES (2, 'e5446dd4-552b-42f6-be3e-dc0a1ef2a4f0', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 54, 'outlook', 'How do you see the employment prospects in this field?', 2, 1, 0, '', 0, 1);
INSERT INTO agenda_item VALUES (3, '803468b6-b610-49f7-b927-0f4eb8b333a8', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 86, 'associations', 'Which professional organizations do you belong to, and which do you recommend?', 2, 2, 0, '', 0, 1);
INSERT INTO agenda_item VALUES (4, '81f9c1f6-6c0f-4459-b79b-17aeefba91fc', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 97, 'advice', 'What matters most when someone chooses a first job in this field?', 2, 3, 0, '', 0, 1);
INSERT INTO agenda_item VALUES (5, '3099fdf5-ab99-454a-a901-e35cd47d380d', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 21, 'entry', 'Which education or training does this work require, and which do you recommend?', 2, 4, 0, '', 0, 1);
INSERT INTO agenda_item VALUES (6, 'f9341c68-966b-4ea1-88be-ab134da98f1d', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 112, 'referrals', 'Which other professionals would be worth my talking to?', 2, 5, 0, '', 0, 1);
INSERT INTO checklist_item VALUES (1, '8d88348a-7eed-4d14-b06d-3fef701966a0', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 'organization', '', 0, 0);
INSERT INTO checklist_item VALUES (2, 'ad45f23d-3b1a-41df-987f-d2803bab6c39', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 'profession', '', 0, 1);
INSERT INTO checklist_item VALUES (3, 'f3c64af7-75a8-4294-82cd-789a380208a9', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 'questions', '', 0, 2);
INSERT INTO checklist_item VALUES (4, '6a8ac4ba-0580-4975-ad2f-89d94a2f20aa', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 'confirm', '', 0, 3);
INSERT INTO checklist_item VALUES (5, 'ec148cb4-8e73-4a47-aa90-a8f0d66b829e', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 'dress', '', 0, 4);
INSERT INTO checklist_item VALUES (6, 'a11d459a-2f97-4d87-9999-9e3fa46d6753', '2026-03-10T12:30:00.000000Z', '2026-03-10T12:30:00.000000Z', 1, 'early', '', 0, 5);
INSERT INTO thank_you VALUES (1, 'f0dfb4a5-d8a0-44df-bfd6-3116e1ea24c4', '2026-03-10T12:40:00.000000Z', '2026-03-10T12:40:00.000000Z', 1, 1, NULL, '2026-03-03T09:20:00.000000Z', NULL, 'email');
INSERT INTO promise VALUES (1, 'aa2ca1af-6a10-4b75-a77f-6cbdcc22af58', '2026-03-10T13:05:00.000000Z', '2026-03-10T13:05:00.000000Z', 1, 1, 1, 'Send the article', NULL, NULL);
INSERT INTO draft VALUES (1, 'e1fab9d7-8c7e-434f-9dfb-d3d12c4a3698', '2026-03-10T13:10:00.000000Z', '2026-03-10T13:10:00.000000Z', 2, NULL, NULL, 'ask', 'email', 'A short talk', 'Dear Lee');
INSERT INTO talk VALUES (1, 'da711448-96c8-4a19-a4b2-d2bc815a47c5', '2026-03-10T12:45:00.000000Z', '2026-03-10T12:55:00.000000Z', 1, '2026-03-10T12:45:00.000000Z', '2026-03-10T12:55:00.000000Z', 0, 'unasked', 'unasked', 240, 1200);
INSERT INTO debrief VALUES (1, 'be6521cc-3e24-44e3-baf0-27bc08d6af57', '2026-03-10T13:00:00.000000Z', '2026-03-10T13:00:00.000000Z', 1, 'Write every day', '', '', '', '', NULL);
INSERT INTO alembic_version VALUES ('0003');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES ('question', 134);
INSERT INTO sqlite_sequence VALUES ('question_list', 8);
INSERT INTO sqlite_sequence VALUES ('question_list_item', 63);
INSERT INTO sqlite_sequence VALUES ('contact', 3);
INSERT INTO sqlite_sequence VALUES ('organization', 2);
INSERT INTO sqlite_sequence VALUES ('field', 1);
INSERT INTO sqlite_sequence VALUES ('tag', 2);
INSERT INTO sqlite_sequence VALUES ('contact_tag', 2);
INSERT INTO sqlite_sequence VALUES ('contact_point', 1);
INSERT INTO sqlite_sequence VALUES ('operation', 19);
INSERT INTO sqlite_sequence VALUES ('referral', 1);
INSERT INTO sqlite_sequence VALUES ('outreach', 1);
INSERT INTO sqlite_sequence VALUES ('meeting', 1);
INSERT INTO sqlite_sequence VALUES ('checklist_item', 6);
INSERT INTO sqlite_sequence VALUES ('agenda_item', 6);
INSERT INTO sqlite_sequence VALUES ('thank_you', 1);
INSERT INTO sqlite_sequence VALUES ('talk', 1);
INSERT INTO sqlite_sequence VALUES ('debrief', 1);
INSERT INTO sqlite_sequence VALUES ('promise', 1);
INSERT INTO sqlite_sequence VALUES ('draft', 1);
INSERT INTO sqlite_sequence VALUES ('template', 1);
INSERT INTO sqlite_sequence VALUES ('profile_entry', 1);
INSERT INTO sqlite_sequence VALUES ('set_aside', 1);
INSERT INTO search_name(search_name) VALUES ('rebuild');
INSERT INTO search_word(search_word) VALUES ('rebuild');
INSERT INTO search_part(search_part) VALUES ('rebuild');
CREATE INDEX ix_organization_name_key ON organization (name_key);
CREATE INDEX ix_field_name_key ON field (name_key);
CREATE INDEX ix_tag_name_key ON tag (name_key);
CREATE INDEX ix_operation_at ON operation (at);
CREATE INDEX ix_operation_undone ON operation (id) WHERE undone = 1;
CREATE INDEX ix_contact_summary_organization_key_contact_summary_position ON contact_summary (organization_key, position);
CREATE INDEX ix_contact_summary_field_key_contact_summary_position ON contact_summary (field_key, position);
CREATE INDEX ix_contact_summary_name_key_contact_summary_contact_id ON contact_summary (name_key, contact_id);
CREATE INDEX ix_contact_summary_tags_key_contact_summary_position ON contact_summary (tags_key, position);
CREATE INDEX ix_contact_summary_last_talked_contact_summary_position ON contact_summary (last_talked, position);
CREATE INDEX ix_contact_summary_thanks_due_contact_summary_position ON contact_summary (thanks_due, position);
CREATE INDEX ix_contact_summary_role_key_contact_summary_position ON contact_summary (role_key, position);
CREATE INDEX ix_contact_summary_next_meeting_contact_summary_position ON contact_summary (next_meeting, position);
CREATE INDEX ix_contact_summary_stage_rank_contact_summary_position ON contact_summary (stage_rank, position);
CREATE INDEX ix_contact_field_id ON contact (field_id);
CREATE INDEX ix_contact_organization_id ON contact (organization_id);
CREATE INDEX ix_contact_foreign_uid ON contact (foreign_uid) WHERE foreign_uid <> '';
CREATE INDEX ix_question_list_item_list_id ON question_list_item (list_id);
CREATE INDEX ix_question_list_item_question_id ON question_list_item (question_id);
CREATE INDEX ix_journal_entry_subject_journal_entry_subject_id ON journal_entry (subject, subject_id);
CREATE INDEX ix_journal_entry_operation_id ON journal_entry (operation_id);
CREATE INDEX ix_contact_point_contact_id ON contact_point (contact_id);
CREATE INDEX ix_contact_tag_tag_id ON contact_tag (tag_id);
CREATE INDEX ix_referral_referrer_id ON referral (referrer_id);
CREATE INDEX ix_referral_referred_id ON referral (referred_id);
CREATE INDEX ix_outreach_contact_id ON outreach (contact_id);
CREATE INDEX ix_meeting_contact_id ON meeting (contact_id);
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);
CREATE INDEX ix_meeting_status_meeting_starts_at ON meeting (status, starts_at);
CREATE INDEX ix_meeting_foreign_uid ON meeting (foreign_uid) WHERE foreign_uid <> '';
CREATE INDEX ix_set_aside_contact_id ON set_aside (contact_id);
CREATE INDEX ix_contact_extra_contact_id ON contact_extra (contact_id);
CREATE INDEX ix_different_people_other_id ON different_people (other_id);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_agenda_item_asked ON agenda_item (question_id, asked, meeting_id);
CREATE INDEX ix_checklist_item_meeting_id ON checklist_item (meeting_id);
CREATE INDEX ix_thank_you_meeting_id ON thank_you (meeting_id);
CREATE INDEX ix_thank_you_referral_id ON thank_you (referral_id);
CREATE INDEX ix_thank_you_contact_id ON thank_you (contact_id);
CREATE INDEX ix_promise_meeting_id ON promise (meeting_id);
CREATE INDEX ix_promise_contact_id ON promise (contact_id);
CREATE INDEX ix_draft_contact_id ON draft (contact_id);
CREATE INDEX ix_draft_meeting_id ON draft (meeting_id);
CREATE INDEX ix_draft_referral_id ON draft (referral_id);
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
