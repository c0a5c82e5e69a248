"""What happened: sessions, and what was signed, launched or established.

`agreements` asks each language for what it names (`Named`: a title, a kind, parties), pairs the languages
(`agreement_pairs`) and keeps what is surest. In a language there are four ways to tell it, each with a module or
more: a ceremony (`ceremonies_…`), a sentence of signing (`agreements_…`, `signed_by_…` where the title comes
first), something opened or launched (`openings_…`, `products`), and a list of lines (`agreement_lists`). Where a
title ends and what hangs on it is for `title_ends_english` and `title_tidy_…`. Who acts in a sentence is for the
room `parties`; the modules `parties_told`, `parties_signing`, `parties_of_heads` and `makers` complete parties from
other sentences.

`timetable` reads a programme set as a table, `sessions` what people did where there is none.
"""
