"""A register of projects as an application of Django."""
