"""What somebody fills in for a year, refused when it cannot be right."""
