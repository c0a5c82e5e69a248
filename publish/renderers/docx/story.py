"""What the release says, in order: one function a section, each giving rows for the arrangement to place."""

from publish.renderers.docx.flow import Row
from publish.renderers.docx.sections.agreements import agreements
from publish.renderers.docx.sections.body import body
from publish.renderers.docx.sections.contacts import contacts
from publish.renderers.docx.sections.facts import facts, figures
from publish.renderers.docx.sections.head import end, head
from publish.renderers.docx.sections.hosts import hosts, organizations
from publish.renderers.docx.sections.programme import guests, programme
from publish.renderers.docx.speaker import Speaker

SECTIONS = (head, body, agreements, end, facts, programme, guests, figures, hosts, organizations, contacts)


def tell(speaker: Speaker) -> tuple[Row, ...]:
    """All rows of the release."""
    return tuple(row for section in SECTIONS for row in section(speaker))
