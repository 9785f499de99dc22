"""What leaves the process and comes back years later: events as bytes, envelope, ids, logical time."""
