"""Use cases of the station, one file per verb."""
