"""What comes after a return: correction, postponement, objection, payment, next year."""
