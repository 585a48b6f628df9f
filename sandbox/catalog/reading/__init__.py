"""From folders of YAML to whole documents: files, lines, and what is written once."""
