"""Django is set up before anything of it is imported, as a ``manage.py`` would do it."""

from __future__ import annotations

import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["djmoney", "register"],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    LANGUAGE_CODE="bg",
)
django.setup()
