"""How plain Dutch is: what makes a sentence hard, and whether sentences hang together.

Pure: words come in, findings go out. What counts as hard is data, in `assets/plain.yaml`. Two parts
need a library that only development has (`sandbox.dutch.rare`, `sandbox.dutch.readable`).
"""
