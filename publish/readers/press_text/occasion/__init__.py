"""The occasion: what it is called, when, where, who held it, how many came."""
