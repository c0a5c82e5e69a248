"""The text as it stands: documents, lines, languages, captions, page chrome; nothing is dropped.

The way through: `documents` opens a file (`decoding`, `word_file`, `markdown_file`), `blocks` makes lines of it
(`kind_alone` says what each seems to be by itself) and tells titles, headings, captions (`captions`, `credits`)
and what belongs to the page (`furniture`, `datelines`) from the body, `languages` and `language_change` part a line
into runs of one language, `document_languages` settles those of the whole.

`folding` and `tokens` serve every room: folded text has the length of the text, so that offsets hold in both.
Knows no names and no facts of the event; imports `facts`, `patterns` and `words` only.
"""
