"""What the user is told of changes that cannot be taken."""

_LONG = 60


def short(text: str) -> str:
    """The beginning of a text on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else flat[: _LONG - 1] + "…"


def picture_put(path: str) -> str:
    """A placeholder that holds a picture now."""
    return f"A picture was put in its place. Save it beside the event file and name it under `{path}`."


def words_changed(was: str, now: str) -> str:
    """Words of the document's own that read otherwise."""
    if not was.strip():
        return f"“{short(now)}” stands beside a field, in no field of its own; it was not taken."
    return f"“{short(was)}” became “{short(now)}”. These words come from the style; they were not taken."


def stray(text: str) -> str:
    """A paragraph where none can be added."""
    return (
        f"“{short(text)}” was added outside the body of the release; it was not taken. People, sessions and "
        "agreements are added in the workbook or the event file."
    )


def taken_out(text: str) -> str:
    """A name that was deleted from the release."""
    return f"“{short(text)}” was taken out of the release. It stays in the event: the other documents show it."


def picture_added() -> str:
    """A picture where none was."""
    return "A picture was added. It was not taken: save it beside the event file and add a photo to the release there."


def note_added(text: str) -> str:
    """A footnote or endnote."""
    return f"“{short(text)}” has a footnote. Releases have none; it was not taken."
