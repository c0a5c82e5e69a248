"""The text as it stands: documents, lines, languages, captions, pairs of paragraphs."""
