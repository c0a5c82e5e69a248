import io

import pytest
from PIL import Image, ImageCms

from publish.renderers.pdf.tagging import load_image


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def test_a_plain_jpeg_is_taken_byte_for_byte() -> None:
    data = encoded(Image.new("RGB", (8, 4), "red"), "JPEG")
    image = load_image(data)
    assert (image.samples, image.filter, image.space) == (data, "DCTDecode", "/DeviceRGB")


def test_cmyk_becomes_rgb() -> None:
    image = load_image(encoded(Image.new("CMYK", (8, 4)), "JPEG"))
    assert image.space == "/DeviceRGB"
    assert Image.open(io.BytesIO(image.samples)).mode == "RGB"


def test_a_turned_photograph_is_set_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = load_image(encoded(Image.new("RGB", (8, 4), "red"), "JPEG", exif=exif))
    assert (image.width, image.height) == (4, 8)


def test_large_pictures_are_scaled_down_in_proportion() -> None:
    image = load_image(encoded(Image.new("RGB", (400, 100)), "JPEG"), most_pixels=(100, 100))
    assert (image.width, image.height) == (100, 25)


def test_a_picture_for_a_box_is_cropped_to_its_shape_and_no_larger_than_asked() -> None:
    picture = Image.new("RGB", (400, 300), "red")
    picture.paste("blue", (0, 100, 400, 200))
    image = load_image(encoded(picture, "JPEG"), most_pixels=(200, 50), is_cropped=True)
    assert (image.width, image.height) == (200, 50)
    middle = Image.open(io.BytesIO(image.samples)).resize((1, 1)).getpixel((0, 0))
    assert isinstance(middle, tuple)
    assert middle[2] > 200


def test_a_small_picture_is_never_scaled_up() -> None:
    image = load_image(encoded(Image.new("RGB", (40, 30)), "JPEG"), most_pixels=(800, 200), is_cropped=True)
    assert (image.width, image.height) == (40, 10)
    data = encoded(Image.new("RGB", (40, 10)), "JPEG")
    assert load_image(data, most_pixels=(800, 200), is_cropped=True).samples == data


def test_a_lower_quality_takes_less_room() -> None:
    noise = Image.effect_noise((200, 200), 80).convert("RGB")
    data = encoded(noise, "JPEG", quality=95)
    sizes = [len(load_image(data, most_pixels=(100, 100), quality=quality).samples) for quality in (40, 90)]
    assert sizes[0] < sizes[1]


def test_transparency_becomes_a_mask() -> None:
    image = load_image(encoded(Image.new("RGBA", (3, 2), (1, 2, 3, 128)), "PNG"))
    assert image.mask is not None
    assert load_image(encoded(Image.new("RGBA", (3, 2), (1, 2, 3, 255)), "PNG")).mask is None


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_mode_becomes_grey_or_rgb(mode: str) -> None:
    image = load_image(encoded(Image.new(mode, (3, 2)), "PNG"))
    assert image.space in ("/DeviceGray", "/DeviceRGB")


def test_colours_are_converted_from_the_pictures_own_profile() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = load_image(encoded(Image.new("RGB", (3, 2), (10, 20, 30)), "PNG", icc_profile=lab))
    assert image.space == "/DeviceRGB"


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(OSError, match="cannot identify"):
        load_image(b"no picture")
