"""Reads calendar files with icalendar and prints what is in them, for calendars_test.go.

    python3 read.py FILE...
"""

import datetime
import json
import sys

import icalendar


def moment(value):
    """Gives a day as "2026-12-01", and a time as "2026-12-01T07:30:00Z"."""
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def event(component):
    """Gives what an event says."""
    return {
        "uid": str(component["UID"]),
        "sequence": int(component["SEQUENCE"]),
        "status": str(component["STATUS"]),
        "title": str(component.get("SUMMARY", "")),
        "place": str(component.get("LOCATION", "")),
        "description": str(component.get("DESCRIPTION", "")),
        "url": str(component.get("URL", "")),
        "start": moment(component.decoded("DTSTART")),
        "end": moment(component.decoded("DTEND")) if "DTEND" in component else "",
        "stamp": moment(component.decoded("DTSTAMP")),
        "changed": moment(component.decoded("LAST-MODIFIED")),
    }


def read(name):
    """Reads a file, and stops at anything that is wrong with it."""
    with open(name, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for component in calendar.walk():
        if component.errors:
            sys.exit(f"{name}: {component.name}: {component.errors}")
    return {"name": str(calendar["X-WR-CALNAME"]), "events": [event(component) for component in calendar.walk("VEVENT")]}


print(json.dumps([read(name) for name in sys.argv[1:]]))
