-- Version 1. Every statement here is compared, word for word, with what a file holds when it is opened.
-- Integers are local to the file; a uuid is what leaves it. Append-only rows carry (origin, origin_sequence) and a
-- Lamport counter, so that an exchange is "all rows of origin d after n". Times are ms since 1970 UTC, for display.

-- uuid, name, origin (this copy's writer), lamport, commits, machine, settings.*
CREATE TABLE project (key TEXT NOT NULL PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

CREATE TABLE taxonomy_version (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, created_at INTEGER NOT NULL, document TEXT NOT NULL, origin_sequence INTEGER NOT NULL, lamport INTEGER NOT NULL) STRICT;
CREATE TABLE field (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE option (id INTEGER PRIMARY KEY, field_id INTEGER NOT NULL REFERENCES field (id), uuid BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE option_change (version_id INTEGER NOT NULL, from_option INTEGER NOT NULL, to_option INTEGER NOT NULL) STRICT;

-- A row with complete = 0 is an import that was interrupted: its tickets are invisible and removed at the next open.
CREATE TABLE import (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, file_name TEXT NOT NULL, format TEXT NOT NULL, mapping TEXT NOT NULL, encoding TEXT NOT NULL, file_size INTEGER NOT NULL, started_at INTEGER NOT NULL, complete INTEGER NOT NULL DEFAULT 0, first_ticket INTEGER NOT NULL DEFAULT 0, last_ticket INTEGER NOT NULL DEFAULT 0, report TEXT NOT NULL DEFAULT '') STRICT;

-- raw: the source record's bytes as UTF-8. The ticket's uuid is v5(project, record_hash, occurrence), computed, not stored.
CREATE TABLE ticket (id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL, record INTEGER NOT NULL, external_id TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, created TEXT NOT NULL, record_hash INTEGER NOT NULL, occurrence INTEGER NOT NULL, text_hash INTEGER NOT NULL, raw TEXT NOT NULL) STRICT;
-- Dropped and made again around a first load: building it afterwards costs half of keeping it up to date.
CREATE INDEX ticket_external ON ticket (external_id, record_hash);

-- A label that came with the file. Only measuring reads it.
CREATE TABLE truth (ticket_id INTEGER NOT NULL, field_id INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (ticket_id, field_id)) STRICT, WITHOUT ROWID;

CREATE TABLE run (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, taxonomy_version INTEGER NOT NULL, source INTEGER NOT NULL, base_url TEXT NOT NULL, model TEXT NOT NULL, parameters TEXT NOT NULL, system_message TEXT NOT NULL, marker_key BLOB NOT NULL, state INTEGER NOT NULL, adopted INTEGER NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER NOT NULL DEFAULT 0) STRICT;

-- The ledger. state and cause: core/domain/run.h. 'sent' is committed before the first byte leaves.
CREATE TABLE request (id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL, ticket_id INTEGER NOT NULL, attempt INTEGER NOT NULL, state INTEGER NOT NULL, cause INTEGER NOT NULL DEFAULT 0, cache_key BLOB NOT NULL, sent_at INTEGER NOT NULL DEFAULT 0, answered_at INTEGER NOT NULL DEFAULT 0, http_status INTEGER NOT NULL DEFAULT 0, error_text TEXT NOT NULL DEFAULT '', raw_reply TEXT NOT NULL DEFAULT '', prompt_tokens INTEGER NOT NULL DEFAULT 0, completion_tokens INTEGER NOT NULL DEFAULT 0, cost REAL NOT NULL DEFAULT 0, latency_ms INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX request_ticket ON request (ticket_id);
CREATE INDEX request_open ON request (state) WHERE state < 3;
-- How many were sent today is asked before each run.
CREATE INDEX request_sent ON request (sent_at);

CREATE TABLE suggestion (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, ticket_id INTEGER NOT NULL, run_id INTEGER NOT NULL, request_id INTEGER NOT NULL, taxonomy_version INTEGER NOT NULL, source INTEGER NOT NULL, model TEXT NOT NULL, answers TEXT NOT NULL, flags INTEGER NOT NULL, reasoning TEXT NOT NULL, evidence TEXT NOT NULL, created_at INTEGER NOT NULL, prompt_tokens INTEGER NOT NULL, completion_tokens INTEGER NOT NULL, cost REAL NOT NULL, latency_ms INTEGER NOT NULL, cache_key BLOB NOT NULL) STRICT;
CREATE INDEX suggestion_ticket ON suggestion (ticket_id);

-- The offline baseline keeps one replaceable row per ticket; what was on screen is copied into the decision.
CREATE TABLE baseline_suggestion (ticket_id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, run_id INTEGER NOT NULL, taxonomy_version INTEGER NOT NULL, answers TEXT NOT NULL, flags INTEGER NOT NULL, reasoning TEXT NOT NULL, evidence TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;

CREATE TABLE annotator (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, name TEXT NOT NULL UNIQUE) STRICT;

-- One user verb: the unit of undo. undoes names the action whose effect this one takes back (or, for a redo, restores).
CREATE TABLE action (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, annotator_id INTEGER NOT NULL, kind INTEGER NOT NULL, undoes INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL, origin_sequence INTEGER NOT NULL, lamport INTEGER NOT NULL) STRICT;
-- Undo looks for one person's newest action.
CREATE INDEX action_annotator ON action (annotator_id);

-- Append-only. previous: the annotator's former decision row for the ticket, 0 if there was none.
CREATE TABLE decision (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, action_id INTEGER NOT NULL, ticket_id INTEGER NOT NULL, annotator_id INTEGER NOT NULL, taxonomy_version INTEGER NOT NULL, kind INTEGER NOT NULL, answers TEXT NOT NULL, previous INTEGER NOT NULL, shown_uuid BLOB, shown_source INTEGER NOT NULL, shown_answers TEXT NOT NULL, blind INTEGER NOT NULL, decided_at INTEGER NOT NULL, took_ms INTEGER NOT NULL, origin_sequence INTEGER NOT NULL, lamport INTEGER NOT NULL) STRICT;
CREATE INDEX decision_ticket ON decision (ticket_id);
CREATE INDEX decision_action ON decision (action_id);

CREATE TABLE mark (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, action_id INTEGER NOT NULL, ticket_id INTEGER NOT NULL, annotator_id INTEGER NOT NULL, kind INTEGER NOT NULL, value TEXT NOT NULL, at INTEGER NOT NULL, origin_sequence INTEGER NOT NULL, lamport INTEGER NOT NULL) STRICT;
CREATE INDEX mark_ticket ON mark (ticket_id);

-- A rebuildable cache, written in the same commit as its sources, and all that the columns in memory are loaded from.
-- labels: 8 bytes each, little endian: field u16, suggested option u16, decided option u16, confidence u16 (0xFFFF: none).
-- person: 0 none, 1 decided, 2 skipped, 3 in review. ledger: 0 none, 1 unknown, 2 failed.
CREATE TABLE current_label (ticket_id INTEGER PRIMARY KEY, person INTEGER NOT NULL, ledger INTEGER NOT NULL, source INTEGER NOT NULL, run_id INTEGER NOT NULL, taxonomy_version INTEGER NOT NULL, flags INTEGER NOT NULL, decided_at INTEGER NOT NULL, labels BLOB NOT NULL) STRICT;

CREATE TABLE export_manifest (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, at INTEGER NOT NULL, file_name TEXT NOT NULL, format TEXT NOT NULL, filter TEXT NOT NULL, tickets INTEGER NOT NULL, sha256 TEXT NOT NULL, document TEXT NOT NULL) STRICT;
