"""What was signed, released or founded."""

import datetime as dt
from typing import ClassVar

from publish.model.fields import Described
from publish.model.fields import described as f
from publish.model.text import EMPTY, NO_PROSE, LocalizedText, RunningText
from publish.model.vocabulary import AgreementKind, AgreementStatus


class Signatory(Described):
    """Someone who signs, and for which party."""

    SHORTHAND: ClassVar = "person"
    KEY: ClassVar = "person"

    person: str = f("Id of the person.")
    party: str | None = f("Id of the organization signed for.", default=None)


class Agreement(Described):
    """An agreement, a publication or a new body."""

    ID_PREFIX: ClassVar = "agreement"

    id: str = f("Stable id.")
    title: LocalizedText = f("Official title in each language.")
    kind: AgreementKind = f("What it is.", default=AgreementKind.AGREEMENT)
    ceremony: LocalizedText = f("Name of the ceremony, as it was announced.", default=EMPTY)
    parties: tuple[str, ...] = f("Ids of the organizations bound by it, or behind it.", default=())
    signatories: tuple[Signatory, ...] = f("Who signs.", default=())
    signed: dt.date | None = f("Date of signing or release.", default=None)
    status: AgreementStatus = f("How far it has come.", default=AgreementStatus.PLANNED)
    summary: RunningText = f("What it is about.", default=NO_PROSE)
    extra: tuple[tuple[str, str], ...] = f("Columns that people added to the workbook, kept as they are.", default=())
