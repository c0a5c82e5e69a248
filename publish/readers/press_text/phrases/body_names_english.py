"""How far the name of a body reaches in English text: its capitals and the small words within it."""

from __future__ import annotations

from publish.readers.press_text import words

_WORD = r"[A-ZÀ-Þ][\w'&-]*"
_JOINING = r"of(?:\sthe)?|for(?:\sthe)?|and(?:\sthe)?|in|on|&|de|do|da|du|del|des|la|le|el|es|y|e|et"
_WITH = "|".join(rf"(?<={word})" for word in words.words("en-occasion", "bodies", "relations"))
BODY_NAME = rf"{_WORD}(?:\s{_WORD}|\s(?:{_JOINING})(?=\s[A-ZÀ-Þ])|(?:{_WITH})\swith(?=\s[A-ZÀ-Þ]))*"
"""Association for Friendship with Foreign Countries, Office for the Judiciary, Council for the Promotion of Trade."""
