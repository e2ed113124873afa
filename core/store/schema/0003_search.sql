-- Version 3. Full text of the tickets (store/search_store.h). The table keeps no text of its own: it reads the
-- tickets'. Filled in the background; up to which ticket, and by whom, stands in `project` (machine, search.*).
-- columnsize = 0: nothing is ranked. The tokenizer is ours (domain/search_tokens.h).
CREATE VIRTUAL TABLE ticket_search USING fts5 (subject, body, content = 'ticket', content_rowid = 'id', columnsize = 0, tokenize = 'countersign');
