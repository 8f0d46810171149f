"""How the tests run: what is collected, and how long Hypothesis looks."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# The files there are for the type checker alone.
collect_ignore = ["typing"]

# How fast a machine is tells nothing about a law, so no profile has a deadline.
settings.register_profile("quick", max_examples=50, deadline=None, derandomize=os.environ.get("CI") == "true")
settings.register_profile(
    "thorough",
    max_examples=300,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("nightly", settings.get_profile("thorough"), max_examples=3000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or "quick")
