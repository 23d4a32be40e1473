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

CREATE INDEX ix_draft_contact_id ON draft (contact_id);

CREATE INDEX ix_draft_meeting_id ON draft (meeting_id);

CREATE INDEX ix_draft_referral_id ON draft (referral_id);

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

CREATE INDEX ix_set_aside_contact_id ON set_aside (contact_id);

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
 WITHOUT ROWID;

ALTER TABLE outreach ADD COLUMN purpose VARCHAR DEFAULT 'ask' NOT NULL;

ALTER TABLE outreach ADD COLUMN subject VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE agenda_item ADD COLUMN priority INTEGER DEFAULT '1' NOT NULL;

ALTER TABLE contact_summary ADD COLUMN unanswered INTEGER DEFAULT '0' NOT NULL;

ALTER TABLE contact_summary ADD COLUMN first_asked VARCHAR;

ALTER TABLE contact_summary ADD COLUMN last_asked VARCHAR;

ALTER TABLE contact_summary ADD COLUMN last_contact VARCHAR;

ALTER TABLE contact_summary ADD COLUMN decision VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE contact_summary ADD COLUMN decided_at VARCHAR;

CREATE INDEX ix_thank_you_owed ON thank_you (due_at) WHERE sent_at IS NULL;

CREATE INDEX ix_promise_open ON promise (by_me, due_on) WHERE kept_at IS NULL;

CREATE INDEX ix_referral_untold ON referral (made_at) WHERE told_at IS NULL;

CREATE INDEX ix_contact_summary_waiting ON contact_summary (last_asked, unanswered, last_talked, contact_id) WHERE unanswered > 0 AND next_meeting IS NULL AND stage NOT IN ('agreed', 'at_rest');

CREATE INDEX ix_contact_summary_decided ON contact_summary (decision, decided_at) WHERE decision <> '';

CREATE INDEX ix_contact_summary_again ON contact_summary (decided_at) WHERE decision = 'agreed' AND last_talked IS NOT NULL;

CREATE INDEX ix_contact_summary_agreed ON contact_summary (last_contact) WHERE stage = 'agreed' AND next_meeting IS NULL;

CREATE INDEX ix_contact_summary_unsure ON contact_summary (last_contact) WHERE stage IN ('asked', 'nudged') AND unanswered = 0 AND decision = '' AND next_meeting IS NULL;

CREATE INDEX ix_contact_summary_quiet ON contact_summary (last_contact) WHERE last_talked IS NOT NULL AND thanks_due IS NULL AND next_meeting IS NULL AND stage <> 'at_rest';

CREATE INDEX ix_contact_summary_there ON contact_summary (organization_key, last_contact, contact_id) WHERE last_contact IS NOT NULL;

CREATE INDEX ix_contact_summary_met ON contact_summary (contact_id, last_talked) WHERE last_talked IS NOT NULL;

CREATE INDEX ix_contact_summary_unasked ON contact_summary (contact_id) WHERE stage IN ('found', 'researched');

UPDATE outreach SET purpose = 'other' WHERE direction = 'in';

UPDATE outreach SET purpose = 'touch' WHERE direction = 'out' AND EXISTS (
    SELECT 1 FROM meeting m WHERE m.contact_id = outreach.contact_id AND m.status = 'held' AND m.starts_at < outreach.at
);
