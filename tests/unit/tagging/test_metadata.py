from datetime import datetime, timedelta, timezone
from importlib import resources

from lxml import etree
from PIL import ImageCms

from publish.renderers.pdf.tagging.metadata import DocumentInformation, xmp_packet

CLOCK = datetime(2024, 9, 14, 8, tzinfo=timezone(timedelta(hours=8)))


def test_the_packet_is_xml_whatever_the_title() -> None:
    packet = xmp_packet(DocumentInformation("A & B <c> ]]> “d”", "zh", CLOCK, author="<x>", keywords=("a&b",)))
    tree = etree.fromstring(packet.encode())
    texts = [text for text in tree.itertext() if text.strip()]
    assert "A & B <c> ]]> “d”" in texts
    assert "2024-09-14T08:00:00+08:00" in texts


def test_the_colour_profile_is_srgb_with_date_and_identifier_blanked() -> None:
    shipped = bytearray(resources.files("publish.renderers.pdf.tagging").joinpath("srgb.icc").read_bytes())
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    shipped[24:36] = made[24:36] = bytes(12)
    shipped[84:100] = made[84:100] = bytes(16)
    assert shipped == made
