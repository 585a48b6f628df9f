"""`python -m sandbox check`, `run` and `speech`."""

import sys

from sandbox.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
