"""Boxes and pages. Knows slices, frames and furniture; knows words and pictures, but not what they are about.

A story becomes one vertical list of slices (`slices`): lines of paragraphs (`paragraphs`), stacks beside each
other (`stacks`), rows of tables (`tables`). Each slice says what a page break above it costs. The list is cut into
pages where that is cheapest (`page_breaks`, `pagination`), the pages join the book, which remembers the page of
every anchor (`book`), and at last everything is drawn (`surface`). A page number that is needed before its page is
known is a piece that looks it up when it is drawn (`graphics.PageNumber`), so that one pass is enough.
"""
