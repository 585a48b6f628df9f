"""Write once, use with a difference: files, screens, fields and steps that others are made of."""
