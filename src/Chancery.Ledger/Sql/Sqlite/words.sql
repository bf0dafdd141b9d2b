-- name: InsertArticleWords
insert into article_words (rowid, title, body, month) values (@row, @title, @text, @month)

-- name: InsertEvidenceWords
insert into evidence_words (rowid, evidence, month) values (@row, @evidence, @month)
