"""Names in Han characters that one reading of the text has told, for the second reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.people.mentions import Mention
from publish.readers.press_text.text.folding import fold_han, old_forms
from publish.readers.press_text.text.languages import is_han_language
from publish.readers.press_text.text.occurrence import NameIndex, indexed


@dataclass(slots=True)
class Persons:
    """Names in Han characters, folded, that are long enough to be told anywhere, with how sure each is."""

    confidence: Mapping[str, float]
    unspaced: frozenset[str] = frozenset()
    """Folded names that one place spells with a space or a Chinese paragraph tells, as Japanese may spell them."""
    families: frozenset[str] = frozenset()
    """The surnames of these."""
    index: NameIndex = field(init=False)

    def __post_init__(self) -> None:
        self.index = indexed(self.confidence)


def plain_names(found: Iterable[Sequence[Mention]]) -> Persons:
    """The names of full length that are sure enough, and how Japanese paragraphs may spell them."""
    names: dict[str, float] = {}
    for mention in (mention for mentions in found for mention in mentions):
        name = fold_han(old_forms(mention.name) if mention.language == "ja" else mention.name)
        sure = 0.7 if len(name) > 2 and mention.office.positions and mention.office.organization else 0.85
        if is_han_language(mention.language) and len(name) >= 2 and mention.confidence >= sure:
            joined = compiled(r"\s").sub("", name)  # as Chinese writes a Japanese name
            for spelled in {name, joined if len(joined) > 2 else name}:
                names[spelled] = max(mention.confidence, names.get(spelled, 0.0))
    said = (m.name for mentions in found for m in mentions if m.language == "ja")
    spaced = [name for name in said if compiled(r"\s").search(name) and not compiled("[A-Za-z]").search(name)]
    families = frozenset(name.split()[0] for name in spaced)
    unspaced = {fold_han(old_forms(compiled(r"\s").sub("", name))) for name in spaced}
    unspaced |= {
        fold_han(m.name)
        for mentions in found
        for m in mentions
        if m.language.startswith("zh") and fold_han(m.name) in names and "·" not in fold_han(m.name)
    }
    return Persons(names, frozenset(unspaced), families)
