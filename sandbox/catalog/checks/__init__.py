"""What can be wrong in good YAML: one check a file, named after what the author is told."""
