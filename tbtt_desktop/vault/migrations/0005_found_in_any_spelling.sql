-- What is indexed is cut into words and folded before it comes here (stories/finding.py), because FTS5's own
-- ways leave Arabic points and letter variants, vowel signs and the grouping of numbers as they are. The index
-- compares bytes; its rows are named by search_rows alone. It is filled anew at the next opening.

DROP TABLE search;
DELETE FROM search_rows;
CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = 'ascii', prefix = '1 2 3');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
