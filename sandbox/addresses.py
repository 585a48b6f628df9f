"""Addresses of our own that both the pages and the server know."""

DONE = "/klaar"
"""This computer forgets the visitor."""
CARRY = "/meenemen"
"""The browser takes along who somebody is now."""
