"""What only this server can make or read: names of learners, and what a browser carries for us."""

from sandbox.keys.keys import Keys
from sandbox.keys.secret import kept_secret
from sandbox.keys.ticket import Ticket

__all__ = ["Keys", "Ticket", "kept_secret"]
