"""Who files: one person or two partners, and how what they share is divided."""
