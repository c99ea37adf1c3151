// Reads calendar files with ical.js and prints what is in them, for generator/calendars_test.go.
//
//     node calendars.mjs FILE...
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

// moment gives a day as "2026-12-01", and a time as "2026-12-01T07:30:00Z", by the time zone that the file itself describes.
function moment(time) {
  if (time.isDate) return time.toString();
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

// Properties that begin with X- are of a kind that ical.js does not know, so it leaves them escaped (RFC 7265, section 5.1).
function unescaped(value) {
  return value.replace(/\\([\\,;])/g, "$1");
}

function read(name) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(name, "utf8")));
  const text = (component, property) => component.getFirstPropertyValue(property) ?? "";
  return {
    name: unescaped(text(calendar, "x-wr-calname")),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid, sequence: event.sequence, status: text(component, "status"), title: text(component, "summary"),
        place: text(component, "location"), description: text(component, "description"), url: text(component, "url"),
        start: moment(event.startDate), end: component.hasProperty("dtend") ? moment(event.endDate) : "",
        stamp: moment(component.getFirstPropertyValue("dtstamp")), changed: moment(component.getFirstPropertyValue("last-modified")),
      };
    }),
  };
}

console.log(JSON.stringify(process.argv.slice(2).map(read)));
