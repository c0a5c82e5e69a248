"""Makes an event of the facts: ids, parties, programme, release; each value keeps its place in the text.

`event` goes through the parts: `parties` makes people and organizations, `programme` sessions and agreements,
`release` every paragraph of the text; `places` notes where each value came from and what a person should look at
again. Reads facts only: what the text means is settled before.
"""

from publish.readers.press_text.normalize.event import Normalized, to_event

__all__ = ["Normalized", "to_event"]
