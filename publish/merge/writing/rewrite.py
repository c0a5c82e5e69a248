"""From a changed tree to the text: only the stretches that say something new are replaced."""

import re

from msgspec.structs import replace

from publish.binding.tree import Kind, Node
from publish.merge.writing.habits import file_layout, in_the_manner_of
from publish.merge.writing.lines import Lines
from publish.merge.writing.restyle import restyled
from publish.readers.event_file import layout as fresh
from publish.readers.event_file import scalars_text as scalars
from publish.readers.event_file.layout import Layout
from publish.readers.event_file.marks import MarkedNode, content_start

Pair = tuple[MarkedNode, MarkedNode]
_REMARK = re.compile(r"[ \t]+#[^\n]*")


def rewritten(text: str, root: MarkedNode) -> str:
    """The text with the changes of the tree. Line ends of inserted lines are those of the file."""
    work = _Rewriting(text, file_layout(text, root))
    work.visit(root, 0, 0, False)
    return work.lines.result()


class _Rewriting:
    def __init__(self, text: str, layout: Layout) -> None:
        self.text = text
        self.layout = layout
        self.lines = Lines(text)

    def visit(self, node: MarkedNode, column: int, head: int, in_flow: bool) -> None:
        """A node that stands where it stood. `column` is that of its key, `head` the end of the key's colon."""
        if not node.touched or node.start < 0:
            return
        if node.anew or _emptied(node):
            self._replace(node, column, head, in_flow)
        elif node.kind is Kind.SCALAR:
            if node.value != node.was:
                new = restyled(self.text, node, node.value, in_flow, column, self.layout.width)
                self.lines.splice(content_start(self.text, node), node.end, new)
        elif node.kind is Kind.MAP:
            (self._flow_map if node.flow else self._block_map)(node, column)
        elif node.kind is Kind.LIST:
            (self._flow_list if node.flow else self._block_list)(node, column, head)

    def _replace(self, node: MarkedNode, column: int, head: int, in_flow: bool) -> None:
        """A wholly new value; a remark on the key's line stays there."""
        if in_flow or node.flow:
            start = content_start(self.text, node)
            space = "" if self.text[start - 1 : start] in (" ", "[", "{", "\n") else " "
            return self.lines.splice(start, max(node.end, start), space + fresh.flow(node))
        if self.text[head - 1] == "-":
            new = fresh.item(node, column, self.layout)[1:]
        else:
            new = fresh.after_key(node, column, self.layout, self.lines.column(head) - column)
        end = max(node.end, head)
        remark = _REMARK.match(self.text, head if "\n" in self.text[head : node.start] else end)
        said = remark.group() if remark else ""
        if remark and remark.start() >= end:
            end = remark.end()
        first, break_, rest = new.partition("\n")
        self.lines.splice(head, end, first + said.rstrip("\r") + break_ + rest)

    # Maps in block style ---------------------------------------------------------------------------------------------

    def _block_map(self, node: MarkedNode, column: int) -> None:
        was: list[Pair] = [pair for pair in node.was if isinstance(pair[0], MarkedNode)]
        now: list[Pair] = [pair for pair in node.value if isinstance(pair[0], MarkedNode)]
        here = self.lines.column(was[0][0].start)
        staying = {id(key) for key, _ in now}
        for key, value in was:
            if id(key) in staying:
                self.visit(value, here, self._colon(key), False)
        self._drop_pairs(was, staying)
        apart = self.lines.stand_apart([(key.start, value.end) for key, value in was])
        last: Pair | None = None
        for pair in now:
            if pair[0].start >= 0:
                last = pair
                continue
            model = (last or was[-1])[1]
            if last is None:
                text = self._entry(pair, here, model) + ("\n\n" if apart else "\n") + " " * here
                following = next(key for key, _ in now if key.start >= 0)
                self.lines.splice(following.start, following.start, text)
            else:
                text = ("\n\n" if apart else "\n") + " " * here + self._entry(pair, here, model)
                at = self.lines.stop(self._end(last))
                self.lines.splice(at, at, text)

    def _entry(self, pair: Pair, column: int, model: Node) -> str:
        key, value = pair
        name = scalars.fresh(key.value, False)
        manner = replace(self.layout, spread=in_the_manner_of(value, model))
        return name + ":" + fresh.after_key(value, column, manner, len(name) + 1)

    def _drop_pairs(self, was: list[Pair], staying: set[int]) -> None:
        number = 0
        while number < len(was):
            key, value = was[number]
            if id(key) in staying:
                number += 1
                continue
            start = self.lines.start(key.start)
            if not self.text[start : key.start].strip():
                self.lines.drop(start, self._end((key, value)))
                number += 1
                continue
            following = next(n for n in range(number, len(was)) if id(was[n][0]) in staying)
            between = self.text[key.start : was[following][0].start]
            remarks = [line.strip() for line in between.split("\n")[1:] if line.strip().startswith("#")]
            lead = " " * (len(self.text[start : key.start]) - len(self.text[start : key.start].lstrip(" ")))
            self.lines.splice(start, start, "".join(f"{lead}{remark}\n" for remark in remarks))
            self.lines.splice(key.start, was[following][0].start, "")
            number = following

    def _end(self, pair: Pair) -> int:
        return max(pair[1].end, self._colon(pair[0]))

    def _colon(self, key: MarkedNode) -> int:
        return self.text.index(":", key.end) + 1

    # Lists in block style --------------------------------------------------------------------------------------------

    def _block_list(self, node: MarkedNode, column: int, head: int) -> None:
        was: list[MarkedNode] = list(node.was)
        dashes = {id(each): self._dash(each) for each in was}
        here = self.lines.column(dashes[id(was[0])])
        staying = {id(each) for each in node.value}
        for each in was:
            if id(each) in staying:
                self.visit(each, here, dashes[id(each)] + 1, False)
            else:
                self.lines.drop(self.lines.start(dashes[id(each)]), max(each.end, dashes[id(each)] + 1))
        apart = self.lines.stand_apart([(dashes[id(each)], each.end) for each in was])
        last: MarkedNode | None = None
        for each in node.value:
            if each.start >= 0:
                last = each
                continue
            manner = replace(self.layout, spread=in_the_manner_of(each, _like(each, last or was[-1], was)))
            text = "\n" + " " * here + fresh.item(each, here, manner)
            if last is None:
                at = self.lines.stop(head)
                self.lines.splice(at, at, text + ("\n" if apart else ""))
            else:
                at = self.lines.stop(max(last.end, dashes[id(last)] + 1))
                self.lines.splice(at, at, ("\n" if apart else "") + text)

    def _dash(self, entry: MarkedNode) -> int:
        at = self.text.rfind("-", 0, entry.start)
        while "#" in self.text[self.lines.start(at) : at]:
            at = self.text.rfind("-", 0, at)
        return at

    # Braces and brackets ---------------------------------------------------------------------------------------------

    def _flow_map(self, node: MarkedNode, column: int) -> None:
        was: list[Pair] = [pair for pair in node.was if isinstance(pair[0], MarkedNode)]
        now: list[Pair] = [pair for pair in node.value if isinstance(pair[0], MarkedNode)]
        spans = {id(key): (key.start, max(value.end, key.end)) for key, value in was}
        for key, value in now:
            if key.start >= 0:
                self.visit(value, column, key.end, True)
        new: list[tuple[int | None, str]] = [
            (None, f"{scalars.fresh(key.value, True)}: {fresh.flow(value)}") if key.start < 0 else (id(key), "")
            for key, value in now
        ]
        self._flow_entries([spans[id(key)] for key, _ in was], [id(key) for key, _ in was], new)

    def _flow_list(self, node: MarkedNode, column: int, head: int) -> None:
        was: list[MarkedNode] = list(node.was)
        for each in node.value:
            if each.start >= 0:
                self.visit(each, column, each.start, True)
        new: list[tuple[int | None, str]] = [
            (None, fresh.flow(each)) if each.start < 0 else (id(each), "") for each in node.value
        ]
        self._flow_entries([(each.start, each.end) for each in was], [id(each) for each in was], new)

    def _flow_entries(self, spans: list[tuple[int, int]], names: list[int], new: list[tuple[int | None, str]]) -> None:
        """Takes out the entries that are gone, with one comma each, and puts new ones behind those before them."""
        staying = {name for name, _ in new if name is not None}
        kept = [n for n, name in enumerate(names) if name in staying]
        for n, name in enumerate(names):
            if name in staying:
                continue
            if any(k > n for k in kept):
                self.lines.splice(spans[n][0], spans[n + 1][0], "")
            else:
                self.lines.splice(spans[n - 1][1], spans[n][1], "")
        at: int | None = None
        for known, text in new:
            if known is not None:
                at = spans[names.index(known)][1]
            elif at is not None:
                self.lines.splice(at, at, f", {text}")
            else:
                self.lines.splice(spans[kept[0]][0], spans[kept[0]][0], f"{text}, ")


def _like(new: Node, near: MarkedNode, others: list[MarkedNode]) -> MarkedNode:
    """The neighbour of a new entry, or where that has other fields the last entry that has the same."""
    fields = _fields(new)
    return next((each for each in (near, *reversed(others)) if _fields(each) == fields), near)


def _fields(node: Node) -> set[str]:
    return {str(key.value) for key, _ in node.value if key.value != "id"} if node.kind is Kind.MAP else set()


def _emptied(node: MarkedNode) -> bool:
    """Whether nothing of what stood in a collection stays."""
    if node.kind is Kind.MAP:
        was = {id(key) for key, _ in node.was if isinstance(key, MarkedNode)}
        return not any(id(key) in was for key, _ in node.value)
    if node.kind is Kind.LIST:
        was = {id(each) for each in node.was}
        return not any(id(each) in was for each in node.value)
    return False
