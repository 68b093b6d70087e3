"""What Carrel talks about: plain values, no input or output. Imports the standard library only."""
