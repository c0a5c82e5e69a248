"""What more than one renderer needs to know about an event: order, grouping, names taken apart. Pure functions.

Nothing is loaded here: what is asked of a programme takes a tenth of the time to load that names take.
"""
