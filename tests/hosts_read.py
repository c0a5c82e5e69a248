"""The hosts of a press text as tests compare them."""

from publish.readers.press_text.reading import read_facts


def hosts_of(text: str) -> list[str]:
    """`<role> <name>` of each host, sorted; of the first language of each."""
    return sorted(f"{host.role} {next(iter(host.names.values())).text}" for host in read_facts(text).hosts)
