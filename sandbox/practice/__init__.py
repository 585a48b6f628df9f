"""What happens between a made-up person, a lesson and a press of the button."""
