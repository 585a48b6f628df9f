"""Toeslagen: asked for, changed, stopped, settled and paid back."""
