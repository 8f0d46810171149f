"""What of the examples holds no doctest, and cannot be imported before Django is set up."""

collect_ignore = ["register"]
