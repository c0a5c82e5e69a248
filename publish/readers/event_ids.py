"""The id of an event that states none."""

from zlib import crc32

from publish.binding.scalars import slug


def event_id(name: str) -> str:
    """The id of an event whose folder or file is called `name`, in Latin letters, Chinese in pinyin.

    Names of which no letter is left get a number of their own, so that two events never write into one folder.
    """
    if name.isascii():
        return slug(name) or "event"
    from publish.transforms.pinyin import is_han, syllable

    spelled = "".join(f" {syllable(each).rstrip('012345')} " if is_han(each) else each for each in name)
    return slug(spelled) or f"event-{crc32(name.encode()) & 0xFFFF:04x}"
