"""Partners who file together, and the division that costs them least."""
