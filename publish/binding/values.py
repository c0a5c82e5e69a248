"""Bindings of single values: scalars, words of a closed list, texts by language, free columns."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from publish.binding import scalars
from publish.binding.binder import Bind, Binder, entries, kind_word, nearest
from publish.binding.cut_texts import begins_with_tag, cut_at_comma, language_without_colon, missing_colon
from publish.binding.tree import Kind, Node
from publish.binding.unspaced import is_unspaced, unspaced_languages, unspaced_text
from publish.model.text import LocalizedText

#: What a language tag looks like (BCP 47): zh, zh-Hant, en-GB.
_LANGUAGE_TAG = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
#: What people write for a language whose tag differs from that of its country.
_SPOKEN = {"cn": "zh", "tw": "zh", "hk": "zh", "ch": "zh", "jp": "ja", "kr": "ko", "gb": "en", "us": "en", "eng": "en"}


def optional(inner: Bind) -> Bind:
    """A value or null."""

    def bind(binder: Binder, node: Node) -> Any:
        return None if node.kind is Kind.NULL else inner(binder, node)

    return bind


def scalar(target: Any) -> Bind:
    """A number, date, time, truth value or plain text."""

    read, wanted = scalars.READERS[target]

    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is not Kind.SCALAR:
            return binder.fault("wrong-kind", f"Here belongs {wanted}, not {kind_word(node)}.", node)
        text = binder.text(node)
        try:
            return read(text)
        except ValueError:
            return binder.fault("bad-value", f"“{text}” is not {wanted}.", node, scalars.example(target, text))

    return bind


def choice(target: type[StrEnum]) -> Bind:
    """A word of a closed list."""

    words = [member.value for member in target]

    def bind(binder: Binder, node: Node) -> Any:
        text = node.value if node.kind is Kind.SCALAR else ""
        if text in words:
            return target(text)
        near = _labelled(text, target, words, binder.languages) or nearest(text, words)
        remedy = (f"Did you mean “{near}”? " if near else "") + "Possible: " + ", ".join(words) + "."
        shown = f"“{text}”" if text else kind_word(node)
        return binder.fault("unknown-word", f"{shown} is none of the words that can stand here.", node, remedy)

    return bind


def _labelled(written: str, target: type[StrEnum], words: Iterable[str], languages: Iterable[str]) -> str | None:
    """The word whose label in a language of the event somebody wrote: 좌장 for chair, prévu for planned."""
    from publish import house_style, translations  # only where something is wrong

    labels = translations.load(languages, house_style.load())
    section = re.sub(r"(?<!^)(?=[A-Z])", "_", target.__name__).lower()
    for tag in languages:
        for word in words:
            key = f"{section}.{word}"
            if labels.knows(key, tag) and labels.label(key, tag).casefold() == written.strip().casefold():
                return word
    return None


def localized(target: type[LocalizedText]) -> Bind:
    """A text for each language."""

    def bind(binder: Binder, node: Node) -> Any:
        if node.kind is Kind.NULL:
            return target()
        if node.kind is Kind.SCALAR and unspaced_text(binder, node):
            return target()
        if node.kind is not Kind.MAP:
            example = ", ".join(f"{tag}: …" for tag in binder.languages or ("zh", "en"))
            return binder.fault(
                "text-without-language",
                f"Here belongs a text for each language, not {kind_word(node)}.",
                node,
                f"Write {{{example}}}.",
            )
        return target(_texts(binder, node))

    return bind


def _texts(binder: Binder, node: Node) -> dict[str, str]:
    texts: dict[str, str] = {}
    unspaced = unspaced_languages(binder, node)
    given = {*unspaced, *(key.value for key, _ in node.value if key.kind is Kind.SCALAR)}
    before: tuple[str, Node] | None = None
    cut: list[Node] = []
    told = False
    for key, value in entries(binder, node):
        if is_unspaced(key, value, unspaced):
            told = True  # what was cut from it is shown there
            continue
        if any(sign in key.value for sign in "：，") and begins_with_tag(key.value, binder):
            _full_width(binder, key)
            continue
        meant = None
        if value.kind is Kind.NULL and not re.fullmatch(_LANGUAGE_TAG, key.value):
            meant = language_without_colon(binder, key, given, before)
            if meant is None:
                cut += [] if told else [key]
                continue
        if cut:
            cut_at_comma(binder, cut, before)
        cut, told = [], False
        if meant:
            missing_colon(binder, key, meant, before)
            given.add(meant)
            before = (meant, key)
            continue
        before = (key.value, value)
        if binder.languages and key.value not in binder.languages:
            _undeclared(binder, key)
        elif value.kind is Kind.SCALAR:
            texts[key.value] = binder.text(value).strip()
        elif value.kind is not Kind.NULL:
            binder.fault("wrong-kind", f"Here belongs text, not {kind_word(value)}.", value)
    if cut:
        cut_at_comma(binder, cut, before)
    return texts


def _undeclared(binder: Binder, key: Node) -> None:
    near = _meant(key.value, binder.languages) or nearest(key.value, binder.languages, 0.3)
    binder.fault(
        "undeclared-language",
        f"“{key.value}” is not one of the event's languages ({', '.join(binder.languages)}).",
        key,
        (f"Write “{near}”, or add" if near else "Add") + f" “{key.value}” to `languages:` at the top.",
    )
    binder.undeclared.setdefault(key.value, []).append(binder.diagnostics[-1])


def _full_width(binder: Binder, key: Node) -> None:
    binder.fault(
        "full-width-sign",
        "After a language stands a half-width colon and a space, between texts a half-width comma.",
        key,
        "Write {" + ", ".join(f"{tag}: …" for tag in binder.languages) + "}.",
    )


def _meant(tag: str, languages: Iterable[str]) -> str | None:
    """The language of the event that is spoken where somebody wrote the country."""
    spoken = _SPOKEN.get(tag.lower(), "-")
    return next((language for language in languages if language.split("-")[0] == spoken), None)


def extra(binder: Binder, node: Node) -> Any:
    """Free columns: any name, any text."""
    if node.kind is not Kind.MAP:
        return binder.fault("wrong-kind", f"Here belongs a map, not {kind_word(node)}.", node)
    return tuple((key.value, binder.text(value)) for key, value in entries(binder, node) if value.kind is Kind.SCALAR)
