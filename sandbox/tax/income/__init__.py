"""Income and what is taken off it: box 1, the own home, deductions, box 3."""
