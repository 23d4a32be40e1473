"""Tables of contacts: CSV in any dress."""
