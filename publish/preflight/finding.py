"""Something that is wrong with a finished file, before it is told with the name of the file."""

Finding = tuple[str, str]
"""A code and a sentence."""
