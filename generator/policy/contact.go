package policy

import (
	"cmp"
	"regexp"
	"slices"
	"time"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/schoolyear"
)

// Contact is somebody whom parents can ask, in the school or outside it.
type Contact struct {
	Part
	ID           string
	Role         *Text
	Name         string // "" when it is not said who it is
	Organisation string // organisatie: the body outside the school that it is, or works for
	Photo        string // foto: a name in content/
	Email        string
	Phone        string
	Address      string // adres: "Zonnehof 10, Amersfoort", where parents can go
	Website      string
	Topics       []*Text         // onderwerpen
	Groups       []string        // groepen: whose mentor it is
	Days         []time.Weekday  // werkdagen, from Monday on
	Reachable    *Text           // bereikbaar: when, where and how parents find them
	Languages    []string        // a key figure for speakers of these
	For          *Text           // voor: a key figure for these, such as a neighbourhood
	Until        schoolyear.Date // the name must be reviewed after this day
}

// Called gives the name that the contact goes by: of a person, or else of an organisation; "" when only the role is known.
func (c *Contact) Called() string { return cmp.Or(c.Name, c.Organisation) }

// KeyFigure reports whether the contact is there for some parents: those who speak a language, or who live or have a child somewhere.
func (c *Contact) KeyFigure() bool { return len(c.Languages) > 0 || c.For != nil }

// IsMentor reports whether the contact is the mentor of a group.
func (c *Contact) IsMentor(group string) bool { return slices.Contains(c.Groups, group) }

// weekdays are the days of the week as schools write them, in its order.
var weekdays = []string{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"}

// weekdaysKey is the key at which days of the week stand.
const weekdaysKey = "werkdagen"

var weekdayRange = regexp.MustCompile(`(?i)^([a-z]+)\s*(?:t/m|tot en met|tot|-|–)\s*([a-z]+)$`)

// weekdaysThrough gives the days that are meant by "ma t/m do"; nil when that is no row of days.
func weekdaysThrough(said string) []string {
	ends := weekdayRange.FindStringSubmatch(said)
	if ends == nil {
		return nil
	}
	first, last := slices.Index(weekdays, meantChoice(ends[1], weekdays)), slices.Index(weekdays, meantChoice(ends[2], weekdays))
	if first < 0 || last <= first {
		return nil
	}
	return weekdays[first : last+1]
}

// weekdays reads a list of days of the week, in their order.
func (r *reader) weekdays(key string) []time.Weekday {
	var days []time.Weekday
	for _, day := range choices(r, key, weekdays...) {
		days = append(days, weekdayWords[day])
	}
	slices.SortFunc(days, byWeekday)
	return days
}

// place reads where somebody is: a street with number and place, and no address on the web.
func (r *reader) place(key string) string {
	place := r.line(key)
	if markdown.IsWebAddress(place) {
		report(r.sink, siteAsPlace.At(r.Place(key), place))
		return ""
	}
	return place
}

func readContacts(r *reader, s *School) {
	tables := r.tables("contact")
	for _, table := range tables {
		table.need("id", "rol")
		s.Contacts = append(s.Contacts, &Contact{
			Part: table.Part, ID: table.line("id"), Role: table.text("rol"), Name: table.line("naam"), Organisation: table.line("organisatie"),
			Photo: table.picture("foto"), Email: table.email("email"), Phone: table.phone("telefoon"), Address: table.place("adres"),
			Website: table.webAddress("website"), Topics: table.texts("onderwerpen"), Groups: table.groups(s), Days: table.weekdays(weekdaysKey),
			Reachable: table.text("bereikbaar"), Languages: table.languages("talen"), For: table.text("voor"), Until: table.date("tot"),
		})
	}
	uniqueIDs(r, tables)
}
