"""What the application does, without Qt. Imports everything below it."""
