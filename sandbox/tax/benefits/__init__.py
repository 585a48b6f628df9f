"""Toeslagen: help with the rent and with the cost of health insurance."""
