"""The press release in Word."""

from publish.renderers.docx.render import MEDIA_TYPE, render

__all__ = ["MEDIA_TYPE", "render"]
