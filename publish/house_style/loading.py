"""Reads a style file, lays it over its base, binds it."""

from contextlib import suppress
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from publish.binding.bind import bind
from publish.binding.binder import INVALID, Binder
from publish.binding.tree import Kind, Node, Source
from publish.diagnostics import Diagnostic, error
from publish.errors import ContentError, UsageError
from publish.house_style.colours import colour_faults
from publish.house_style.files import find
from publish.house_style.style import HouseStyle
from publish.house_style.toml_tree import parse_toml


def load(name_or_path: str) -> HouseStyle:
    """See `publish.house_style.load`."""
    path = find(name_or_path)
    with suppress(ContentError):
        return _read(path, placed=False)
    return _read(path, placed=True)  # once more, to say where the faults stand


def _read(path: Path, *, placed: bool) -> HouseStyle:
    folder = path.resolve().parent
    tree = _with_base(path, (), placed)
    binder = Binder()
    style: Any = bind(binder, HouseStyle, _named(tree, path))
    faults = [*binder.diagnostics, *colour_faults(tree), *_folder_faults(tree, folder)]
    if faults or style is INVALID:
        raise ContentError(faults)
    return replace(style, folder=str(folder), said=_bare(tree))  # type: ignore[no-any-return]


def _with_base(path: Path, chain: tuple[Path, ...], placed: bool) -> Node:
    here = path.resolve()
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        fault = error(
            "wrong-encoding", "The style is not in UTF-8.", Source(str(path)).location(0, 0), "Save it as UTF-8."
        )
        raise ContentError([fault]) from None
    tree, faults = parse_toml(text, str(path), placed=placed)
    if tree is None:
        raise ContentError(faults)
    base = tree.child("base")
    if base is None:
        return tree
    if here in chain:
        raise ContentError([_circular(base[0])])
    entries = [pair for pair in tree.value if pair[0].value != "base"]
    own = Node(Kind.MAP, entries, tree.source, tree.line, tree.column)
    return _over(_with_base(_base_file(base[1], here.parent), (*chain, here), placed), own)


def _folder_faults(tree: Node, beside: Path) -> list[Diagnostic]:
    """The folder of label files that is not there."""
    named = tree.child("label_folder")
    if named is None or (beside / str(named[1].value)).is_dir():
        return []
    message = f"There is no folder “{named[1].value}” for labels."
    remedy = f"The folder is looked for in {beside}, where the style file is."
    return [error("no-label-folder", message, named[1].location, remedy)]


def _base_file(name: Node, beside: Path) -> Path:
    try:
        return find(str(name.value), beside)
    except UsageError as fault:
        raise ContentError([error("unknown-base", str(fault), name.location)]) from None


def _circular(node: Node) -> Diagnostic:
    return error("circular-base", "This style is, in the end, based on itself.", node.location, "Name another base.")


def _over(base: Node, own: Node) -> Node:
    """`own` laid over `base`: tables are joined, everything else replaces."""
    if base.kind is not Kind.MAP or own.kind is not Kind.MAP:
        return own
    merged = {key.value: (key, value) for key, value in base.value}
    for key, value in own.value:
        merged[key.value] = (key, _over(merged[key.value][1], value) if key.value in merged else value)
    return Node(Kind.MAP, list(merged.values()), own.source, own.line, own.column)


def _named(tree: Node, path: Path) -> Node:
    if tree.child("name"):
        return tree
    pair = tuple(Node(Kind.SCALAR, text, tree.source, 0, 0) for text in ("name", path.stem))
    return Node(Kind.MAP, [pair, *tree.value], tree.source, 0, 0)


def _bare(node: Node) -> Any:
    if node.kind is Kind.MAP:
        return {key.value: _bare(value) for key, value in node.value}
    return [_bare(each) for each in node.value] if node.kind is Kind.LIST else node.value
