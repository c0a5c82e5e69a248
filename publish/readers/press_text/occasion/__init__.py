"""The occasion: what it is called, when, where, who held it, how many came.

One question a family of modules, each with one `find_…` for all languages and one module a language behind it:
`identity` the name and what it is part of; `dates` the day (`stated_dates` finds all, `years` and `posted_days`
what is not said); `places`; `hosts`; `attendance` and `figures`.

Hosts are looked for in this order: labels (`主办单位：`, `Organizers:`), what is said (`hosted by`, 由…主办),
what is implied (who was visited, who celebrates), and headlines. `members_chinese` and `bodies_after_by` cut a
list of bodies apart. Before a Chinese clause is looked at, `plainly_chinese` blanks its days and asides.
"""
