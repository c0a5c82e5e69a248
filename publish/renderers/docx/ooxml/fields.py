"""Fields that Word counts, written with their results so that nobody is asked to update anything."""


def field(instruction: str, result: str, run_properties: str = "") -> str:
    """A complex field (ECMA-376 part 1, 17.16.18)."""

    def run(inner: str) -> str:
        return f"<w:r>{run_properties}{inner}</w:r>"

    return (
        run('<w:fldChar w:fldCharType="begin"/>')
        + run(f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>')
        + run('<w:fldChar w:fldCharType="separate"/>')
        + run(f"<w:t>{result}</w:t>")
        + run('<w:fldChar w:fldCharType="end"/>')
    )
