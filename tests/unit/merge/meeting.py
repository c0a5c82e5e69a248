"""A small event to merge into, and edits to merge."""

from dataclasses import dataclass, field
from typing import Any

from publish.merge.answers import Answers
from publish.merge.apply import applied
from publish.merge.merge import merge
from publish.merge.ours import Ours
from publish.merge.plan import Change, Plan
from publish.merge.writing import EventText
from publish.model.paths import walk
from publish.readers.edits import AddedBlock, AddedEntry, Edits, FieldEdit, RemovedEntry
from publish.readers.event_file.normalize import bind_event
from publish.snapshot import Snapshot

TEXT = """\
id: meeting
languages: [zh, en]
title: {zh: 会议, en: Meeting}
date: 2026-03-01
organizations:
  wipo:
    name: {zh: 世界知识产权组织, en: World Intellectual Property Organization}
    short_name: {zh: 产权组织, en: WIPO}
  bjipo: {name: {zh: 北京市知识产权局, en: Beijing IP Office}}
people:
  liu-hua:
    name: {zh: 刘华, en: Liu Hua}
    positions:
      - title: {zh: 主任, en: Director}
        organization: wipo
  peng-wen:
    name: {zh: 彭文, en: Peng Wen}
    seat: A1
sessions:
  - id: opening
    title: {en: Opening}
    speakers: [liu-hua]
agreements:
  - id: mou
    title: {zh: 备忘录, en: MoU}
    status: planned
    parties: [wipo, bjipo]
release:
  body:
    - text: {zh: 第一段。, en: First.}
    - text: {zh: 第二段。, en: Second.}
    - text: {zh: 第三段。, en: Third.}
"""


@dataclass
class Meeting:
    """The event file as it was when the documents were built, and as it is now."""

    sent: str = TEXT
    now: str = TEXT
    returned: list[Edits] = field(default_factory=list)

    @property
    def snapshot(self) -> Snapshot:
        """What a document remembers that shows everything."""
        return Snapshot("meeting", ("zh", "en"), values=values(self.sent))

    def back(self, *said: Any, source: str = "returned.docx") -> "Meeting":
        """A document that came back saying this."""

        def of(kind: type) -> tuple[Any, ...]:
            return tuple(each for each in said if isinstance(each, kind))

        edits = Edits(source, self.snapshot, of(FieldEdit), of(AddedBlock), of(AddedEntry), of(RemovedEntry))
        self.returned.append(edits)
        return self

    def edit(self, path: str, theirs: str | None, where: str = "") -> FieldEdit:
        """A field that reads otherwise than it was sent."""
        return FieldEdit(path, self.snapshot.values.get(path), theirs, where)

    def plan(self, **answers: Any) -> Plan:
        """What pulling it all would do."""
        return self.merged(**answers)[0]

    def merged(self, **answers: Any) -> tuple[Plan, str]:
        """The plan, and the event file once it is carried out."""
        work = EventText(self.now)
        event = bind_event(work.root).event
        assert event is not None
        ours = Ours(event, work.holds)
        plan = merge(ours, self.returned, Answers(**answers), {"zh": "中文", "en": "English"})
        return plan, applied(plan, work, ours).text if plan.sound else self.now

    def only(self, **answers: Any) -> Change:
        """The one change there is."""
        (change,) = self.plan(**answers).changes
        return change


def values(text: str) -> dict[str, str]:
    """Every value of an event file."""
    event = bind_event(EventText(text).root).event
    assert event is not None
    return dict(walk(event))
