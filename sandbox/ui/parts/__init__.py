"""Pieces that pages are made of: the task, the papers, the drawn site, the picture of money."""
