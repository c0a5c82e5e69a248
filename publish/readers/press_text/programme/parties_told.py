"""Who acts where the sentence does not name them: those of the clause before, those whose kind alone is said."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from publish.readers.press_text import words
from publish.readers.press_text.facts import AgreementFact, Block, HostFact, PersonFact, Reading, Readings, Run
from publish.readers.press_text.organizations.generic import is_generic
from publish.readers.press_text.organizations.same_names import same_organization
from publish.readers.press_text.parties.signers_chinese import MAKING
from publish.readers.press_text.patterns import compiled
from publish.readers.press_text.programme.parties_in_full import of_house, with_kind
from publish.readers.press_text.text.folding import comparable, fold_han, fold_latin
from publish.readers.press_text.text.languages import is_han_language

_AND = re.compile(
    r"》?(?:协议|备忘录)?[^，。；]{0,6}，(?:并且?|还|同时|随后|又|也|现场|会上|以|双方|两[校院馆]|由此|据此|就此|正式)*(?:共同|联合|携手|正式|合作|发起)*(?:发布|启动|推出|设立|成立|上线|宣布启动|共设|合设|共建|合建|创立|建立)(?:了)?[“《]?"
    r"|[^.;]{0,120}?,?\sand\s(?:also\s|then\s|jointly\s|together\s|officially\s)*(?:launched|released|published|unveiled|established|set\sup|initiated|rolled\sout)"
    r"\s(?:the\s|an?\s|their\s|its\s)?(?:new\s|joint\s)*\"?"
)
_HELD_TOO = re.compile(
    r"》?(?:签[署约字订])?(?:仪式)?[暨和及与](?:《|“)"
    r"|\sand\s(?:the\s)?(?:unveiling|inauguration|establishment|opening|founding)\sof\s(?:the\s|an?\s)?\"?"
)
"""A与B合办协议签署仪式暨“某某实验室”揭牌仪式: both are of A and B."""
_AND_TOO = re.compile(r"[”》\"]?(?:[和与及、]|以及|,?\sand\s(?:an?\s|the\s|its\s|their\s)?)[“《\"]?")
_SIDES = re.compile(r"双方|两[校国地市院馆司会局所家]|各方|\b(?:two|both|three) (?:sides|parties|\w+)\b", re.I)


def with_shared(agreements: Sequence[AgreementFact], blocks: Sequence[Block]) -> tuple[AgreementFact, ...]:
    """`A and B signed X and launched Y`: who signs the one launches the other."""
    by_line = {block.number: block.text for block in blocks}
    made: list[AgreementFact] = []
    for agreement in agreements:
        before = next((a for a in reversed(made) if a.parties and _goes_on(a, agreement, by_line)), None)
        after = next(
            (a for a in agreements if a.kind == "signing" and a.parties and _signed_too(agreement, a, by_line)), None
        )
        before = before or after
        takes = before is not None and agreement.kind != "signing" and _are(agreement.parties, before.parties)
        shared = before.parties if takes and before else _on_founding(agreement, agreements)
        made.append(replace(agreement, parties=shared) if shared else agreement)
    return tuple(made)


def _on_founding(agreement: AgreementFact, agreements: Sequence[AgreementFact]) -> tuple[Readings, ...]:
    """Of the agreement whose title says that it founds this: 关于成立X的协议."""
    for other in agreements if agreement.kind != "signing" and not agreement.parties else ():
        shared = other.titles.keys() & agreement.titles.keys()
        if other.kind == "signing" and any(agreement.titles[t].text in other.titles[t].text for t in shared):
            return other.parties
    return ()


def _signed_too(first: AgreementFact, second: AgreementFact, by_line: Mapping[int, str]) -> bool:
    """Whether the second is signed, in the words right behind the first, by those who unveil that."""
    for tag in first.titles.keys() & second.titles.keys() if first.kind == "establishment" else ():
        a, b = first.titles[tag], second.titles[tag]
        text = by_line.get(a.line, "")
        text = fold_han(text) if is_han_language(tag) else fold_latin(text)
        if a.line == b.line and a.start < b.start and _SIGNED_TOO.fullmatch(text, a.start + len(a.text), b.start):
            return True
    return False


def _are(some: Sequence[Readings], all_: Sequence[Readings]) -> bool:
    """Whether the parties are none, or the same ones, named in fewer languages."""
    return not some or (
        len(some) == len(all_)
        and all(t in b and b[t].text == a[t].text for a, b in zip(some, all_, strict=True) for t in a)
    )


_BY_BOTH = re.compile(
    rf"[^。；]{{0,50}}，(?:[^，。；]{{0,8}}，)?(?:双方|两[校院馆司会所]|三方)(?:所)?{MAKING}的?[“《]?|》?，(?:并|还|同时)+(?:共同|现场|一同)?为“?"
)
"""A与B协议签署仪式举行，双方共同创设的X揭牌."""


_SIGNED_TOO = re.compile(
    r"[”》\"]?揭[牌幕]，(?:并|还|同时)+(?:共同|现场|一同)?签[署订](?:了)?[“《]?|\"?,?\sand\s(?:then\s|also\s|jointly\s)?signed\s(?:an?|the)\s\"?"
)
"""A与B为“X”揭牌，并签署Y: who signs unveils."""


def _goes_on(first: AgreementFact, second: AgreementFact, by_line: Mapping[int, str]) -> bool:
    for tag in first.titles.keys() & second.titles.keys():
        a, b = first.titles[tag], second.titles[tag]
        if a.line != b.line or a.start > b.start:
            continue
        text = by_line.get(a.line, "")
        text = fold_han(text) if is_han_language(tag) else fold_latin(text)
        begin = max(text.rfind(mark, 0, a.start) for mark in ("。", "！", ". "))
        joined = first.kind == second.kind and _AND_TOO.fullmatch(text, a.start + len(a.text), b.start)
        held = second.kind == "establishment" and _HELD_TOO.fullmatch(text, a.start + len(a.text), b.start)
        if (
            joined
            or held
            or (second.kind != "signing" and _BY_BOTH.fullmatch(text, a.start + len(a.text), b.start))
            or (_AND.fullmatch(text, a.start + len(a.text), b.start) and not _SIDES.search(text, begin + 1, a.start))
        ):
            return True
    return False


def with_full_names(
    agreements: Sequence[AgreementFact],
    people: Sequence[PersonFact],
    hosts: Sequence[HostFact],
    aliases: Sequence[tuple[str, str]],
    runs: Sequence[Run] = (),
) -> tuple[AgreementFact, ...]:
    """商会, `the Chamber`: the one of that kind that the text names; who cannot be told launches nothing."""
    held, led = [h.names for h in hosts], [p.organizations for p in people]
    houses = [a.titles for a in agreements if a.kind == "establishment"]
    latin = [run.text for run in runs if run.language == "en"]
    agreements = [with_kind(of_house(agreement, houses), latin) for agreement in agreements]
    names = [(comparable(a), comparable(b)) for a, b in aliases]
    fulls = frozenset(full for full, _ in aliases)
    named = [_named(_defined(agreement, fulls), held, [*held, *led, *houses]) for agreement in agreements]
    return tuple(
        replace(each, parties=tuple(_in_both(party, [*held, *led], names, each.titles) for party in each.parties))
        for each in named
    )


def _defined(agreement: AgreementFact, fulls: Collection[str]) -> AgreementFact:
    """`the Exchange`, where the text defines one short name, that of the Lund Stock Exchange."""

    def full(tag: str, said: Reading) -> Reading:
        if is_han_language(tag) or not compiled(r"[A-Z][a-z]+").fullmatch(said.text):
            return said
        fits = [name for name in fulls if name.endswith(" " + said.text)]
        return replace(said, text=fits[0], confidence=0.8) if len(fits) == 1 else said

    parties = tuple({tag: full(tag, r) for tag, r in party.items()} for party in agreement.parties)
    return replace(agreement, parties=parties)


def _one(one: str, other: str, aliases: Sequence[tuple[str, str]]) -> bool:
    """One body; 水利部 is that of 中华人民共和国水利部."""
    bare = [compiled("^(?:中华人民共和国|中華人民共和國)").sub("", name) for name in (one, other)]
    return bare[0] == bare[1] or same_organization(one, other, aliases)


def _in_both(
    party: Readings, sources: Sequence[Readings], aliases: Sequence[tuple[str, str]], titles: Readings
) -> Readings:
    """With the name in the other language of the agreement, where the text gives the same body one."""
    missing = [tag for tag in titles if tag not in party]
    for source in sources if missing and party else ():
        shared = party.keys() & source.keys()
        if shared and all(_one(party[tag].text, source[tag].text, aliases) for tag in shared):
            more = {tag: replace(source[tag], confidence=0.8) for tag in missing if tag in source}
            if more:
                return {**party, **more}
    return party


def _named(agreement: AgreementFact, held: Sequence[Readings], sources: Sequence[Readings]) -> AgreementFact:
    said = [_ours(agreement, party, held) if _is_own(party) else party for party in agreement.parties]
    parties = [_full(_full(party, sources), held) for party in said]
    told = [{t: r for t, r in p.items() if t == "en" or not _OWN.fullmatch(fold_han(r.text))} for p in parties]
    parties = [party for party in told if party]  # 学校与B签署: whose school is not told here
    if agreement.kind != "signing":
        parties = [p for p in parties if not all(is_generic(r.text, tag) for tag, r in p.items())]
    return replace(agreement, parties=tuple(parties)) if parties != list(agreement.parties) else agreement


def _is_own(party: Readings) -> bool:
    return bool(party) and all(is_han_language(t) and _OWN.fullmatch(fold_han(r.text)) for t, r in party.items())


def _ours(agreement: AgreementFact, own: Readings, held: Sequence[Readings]) -> Readings:
    """Who 我校, 本院 is: the one host, if that is of the kind and not the other party."""
    others = {comparable(r.text) for party in agreement.parties for r in party.values()}
    if len(held) != 1 or any(comparable(r.text) in others for r in held[0].values()):
        return own
    kind = fold_han(next(iter(own.values())).text)[-1]
    fits = all(compiled(_OF_KIND.get(kind, kind)).search(fold_han(r.text)) for r in held[0].values())
    return {t: replace(r, confidence=0.75, reason="whose own text it is") for t, r in held[0].items()} if fits else own


_OF_KIND = {
    "校": r"大学|学院|学校|中学|小学|\b(?:University|College|School|Institute|Academy|[A-Z]{2,})\b",
    "院": r"院|\b(?:Institute|Academy|Hospital|Court|College|School|Center|Centre)\b",
    "馆": r"馆|博物院|\b(?:Museum|Library|Gallery|Embassy|Consulate)\b",
    "会": r"会|\b(?:Association|Chamber|Society|Commission|Committee|Council|Federation|Foundation)\b",
    "司": r"公司|集团|\b(?:Company|Group|Corporation|Ltd|Limited|Inc)\b",
}
"""Of what kind 我校, 我馆 is."""
_OWN = re.compile("学校|[我本该]?[校院馆会司]|[我本该][市省区县局所部行]|[我本]公司|代表团|校方|我方|对方|院方|馆方")
_OF_PLACE = re.compile("(?:省|市|区|區|县|縣)[^政委]{2,6}$")
"""省博物馆: of the province that the full name has."""


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    return frozenset(
        words.words("zh", "places", "cities") + words.words("zh", "places", "countries") + ("香港", "澳门")
    )


def _of_place(said: Reading, source: Reading | None) -> bool:
    """律师会 of 香港律师会."""
    whole, part = fold_han(source.text) if source else "", fold_han(said.text)
    return whole.endswith(part) and whole[: -len(part)] in _places()


def _full(party: Readings, sources: Sequence[Readings]) -> Readings:
    full: dict[str, Reading] = {}
    for tag, said in party.items():
        short = is_han_language(tag) and len(said.text) <= 4 and any(_of_place(said, s.get(tag)) for s in sources)
        if not (is_generic(said.text, tag) or _OF_PLACE.match(said.text) or short):
            full[tag] = said
            continue
        kind = fold_han(said.text).lower()
        fits = {
            source[tag].text: source
            for source in sources
            if tag in source
            and not is_generic(source[tag].text, tag)
            and source[tag].text != said.text
            and (
                fold_han(source[tag].text).endswith(kind) if is_han_language(tag) else kind in source[tag].text.lower()
            )
        }
        if len(fits) == 1:
            (source,) = fits.values()
            full |= {t: replace(r, line=said.line, start=said.start, confidence=0.8) for t, r in source.items()}
        else:
            full[tag] = said
    return full
