"""The return for everyone: screens that fit every made-up person, and what they add up to."""
