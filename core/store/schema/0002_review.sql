-- Version 2: what the review workbench adds. Later steps only add; the first one stays as it is.

-- marks: bit 0 flagged, bit 1 has a note. annotator_id: of the decision that counts. changed_at: when anything was last
-- said about the ticket, by a machine or a person.
ALTER TABLE current_label ADD COLUMN marks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE current_label ADD COLUMN annotator_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE current_label ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
UPDATE current_label SET changed_at = decided_at, annotator_id = coalesce((SELECT annotator_id FROM decision WHERE decision.ticket_id = current_label.ticket_id AND decided_at = current_label.decided_at ORDER BY id DESC LIMIT 1), 0) WHERE decided_at > 0;

-- A filter and an order under a name. query: core/review/query_json.h.
CREATE TABLE saved_view (id INTEGER PRIMARY KEY, uuid BLOB NOT NULL, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL) STRICT;

-- Undo looks for the marks of one action, the history for how many tickets it touched.
CREATE INDEX mark_action ON mark (action_id);
