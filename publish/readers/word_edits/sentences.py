"""What the user is told of changes that cannot be taken."""

from collections.abc import Sequence

_LONG = 60
#: Fields named one by one.
_MANY = 6


def short(text: str) -> str:
    """The beginning of a text on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONG else flat[: _LONG - 1] + "…"


def picture_put(path: str) -> str:
    """A placeholder that holds a picture now."""
    return f"A picture was put in its place. Save it beside the event file and name it under `{path}`."


def picture_replaced(path: str) -> str:
    """Another picture in the place of one."""
    return (
        "Another picture was put in the place of this one; it was not taken. Save it beside the event file and name it "
        f"under `{path}`."
    )


def alt_changed(text: str, path: str) -> str:
    """Another text that stands in for a picture."""
    return (
        f"“{short(text)}” now stands in for this picture; it was not taken. Write it under `{path}`, in each language."
    )


def picture_taken_out(path: str) -> str:
    """A picture that was deleted, while what stands below it was not."""
    return (
        "A picture was taken out of the release. It stays in the event, and stands there again when it is built: "
        f"take out `{path}` in the event file."
    )


def moved(text: str, entry: str) -> str:
    """A paragraph that stands elsewhere now."""
    what = f"“{short(text)}”" if text.strip() else "A picture"
    return f"{what} was moved; its new place was not taken. Move `{entry}` in the event file."


def words_changed(was: str, now: str) -> str:
    """Words of the document's own that read otherwise."""
    if not was.strip():
        return f"“{short(now)}” stands beside a field, in no field of its own; it was not taken."
    return (
        f"“{short(was)}” became “{short(now)}”. These words come from the labels of the style; they were not taken. "
        "Change what they tell (a date, a role, who hosts) in the event file or the workbook, or how it is called in "
        "labels of your own (`label_folder` of a style)."
    )


def unreadable(was: str, now: str, paths: Sequence[str], words: Sequence[str] = ()) -> str:
    """A time, date or number that reads otherwise now, and in no way that is known; or none of the words there are."""
    form = f"one of these: {', '.join(words)}" if words else "it in the form it had"
    return (
        f"“{short(was)}” became “{short(now)}”, which cannot be read without doubt; it was not taken. "
        f"Write {form}, or change {_named(paths)} in the event file."
    )


def of_several(was: str, now: str, paths: Sequence[str]) -> str:
    """A date that stands over several entries."""
    return (
        f"“{short(was)}” became “{short(now)}”, but it stands for several; it was not taken. "
        f"Change those that are meant in the event file: {_named(paths, ', ')}."
    )


def says_the_same(was: str, now: str) -> str:
    """The same value in other words."""
    return (
        f"“{short(was)}” became “{short(now)}”, which says the same to the event. How it is written comes from the "
        "labels of the language; it was not taken."
    )


def elsewhere(was: str, now: str, reference: str, name: str) -> str:
    """The name of a room that reads otherwise in one place, and is that of no other."""
    return (
        f"“{short(was)}” became “{short(now)}” here and not elsewhere, and none of that name is known; it was not "
        f"taken. Change `{reference}` in the event file, or `{name}` where all of it is called otherwise now."
    )


def fact_taken_out(text: str, paths: Sequence[str]) -> str:
    """A time, date or number that was deleted."""
    return (
        f"“{short(text)}” was taken out of the release. It stays in the event: the other documents show it. "
        f"Where it no longer holds, take out or change {_named(paths)} in the event file."
    )


def still_reads(places: Sequence[tuple[str, str]]) -> str:
    """Other places that say the same thing as before; empty where there is none."""
    told = list(dict.fromkeys(f"“{short(text)}” ({place})" for text, place in places))
    return f"{' and '.join(told)} will follow when the documents are built again." if told else ""


def _named(paths: Sequence[str], last: str = " and ") -> str:
    listed = [f"`{path}`" for path in dict.fromkeys(paths)]
    if len(listed) > _MANY:
        listed = [*listed[:_MANY], f"{len(listed) - _MANY} more"]
        last = " and "
    return last.join([", ".join(listed[:-1]), listed[-1]] if len(listed) > 1 else listed)


def around(text: str) -> str:
    """Words in a header or footer that were not there."""
    return (
        f"“{short(text)}” stands in the header or footer; it was not taken. What stands there comes from the style and "
        "from the names and the notice of the event: change it there."
    )


def own_line_gone(text: str) -> str:
    """A heading or another line of the document's own that was deleted."""
    return f"“{short(text)}” was taken out. It comes from the style, and stands there again when it is built."


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
