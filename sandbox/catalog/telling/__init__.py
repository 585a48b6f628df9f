"""What an author reads about a fault: where it is, what is wrong, and the remedy, in Dutch."""
