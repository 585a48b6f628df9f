"""Fines: what they cost, what is added when nobody pays, and the fine of one person."""
