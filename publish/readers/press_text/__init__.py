"""Reads a bilingual press text: faithfully first (`read_facts`), then as an event (`read_files`).

`reading` is the table of contents: it goes through the rooms in the order in which a careful reader takes a text.

| room | what it finds |
|---|---|
| `text` | lines with their kind and language; folding and tokens, which every room uses |
| `names`, `offices`, `organizations` | where a name, a position, a body begins and ends |
| `pairs` | which paragraphs say the same |
| `deeds` | what the people of one sentence did |
| `parties` | which bodies act in a sentence: sign, launch, found, host |
| `occasion` | event name, day, place, hosts, attendance |
| `people`, `programme` | persons through the whole text; what was signed, launched, opened; sessions |
| `normalize` | the facts as an event, each value with its place |

`facts` is what the rooms hand each other; a room imports only rooms below it (a contract in pyproject.toml).
Words of trade are data: `words/<language>.toml`, with `-events`, `-deeds`, `-occasion`, `-programme` for what a
room asks. A pattern in code is for how sentences are built; one that costs time and seldom matches is asked only
where its words stand (`patterns`). A rule must hold for any text: nothing here knows the names of one.
"""

from publish.readers.press_text.files import TextReading, read_documents, read_files
from publish.readers.press_text.reading import read_facts

__all__ = ["TextReading", "read_documents", "read_facts", "read_files"]
