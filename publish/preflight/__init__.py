"""Finished files, opened again: what is wrong with them before they go out."""

from publish.artifact import Artifact
from publish.diagnostics import Diagnostic


def check(artifact: Artifact) -> list[Diagnostic]:
    """What is wrong with one finished file, told by its name's ending; files of other kinds pass."""
    if artifact.name.endswith(".pdf"):
        from publish.preflight.pdf import check_pdf

        return check_pdf(artifact)
    if artifact.name.endswith(".docx"):
        from publish.preflight.docx import check_docx

        return check_docx(artifact)
    if artifact.name.endswith(".xlsx"):
        from publish.preflight.xlsx import check_xlsx

        return check_xlsx(artifact)
    return []
