"""Paragraphs put together across languages, and the order in which the text is read.

`likeness` measures how much two paragraphs say the same (names by their sound, numbers, days, words of a
glossary), `pairing` chooses the best partners in order, `reading_order` puts a text whose languages stand one
after the other side by side.
"""
