"""The names of WordprocessingML as ElementTree spells them."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: The same in files saved as "Strict Open XML".
STRICT_W = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
STRICT_R = "{http://purl.oclc.org/ooxml/officeDocument/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

#: Values of an on/off property that mean off (ECMA-376 part 1, 22.9.2.7).
OFF = frozenset({"0", "false", "off", "none"})
