package page

import (
	"cmp"
	"net/url"
	"regexp"
	"strings"

	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/words"
	"ouderbeleid/generator/year"
)

// Edition is the site in one language. It is filled by one goroutine, and from then on for the use of several.
type Edition struct {
	*Work
	Language  string // BCP 47: "ar"
	Prefix    string // of the addresses of its pages: "ar/"; "" in the first language
	Policy    *policy.Policy
	Year      *year.Year // the school's, today
	Speaker   *Speaker
	Order     []*Page        // as in the table of contents
	Forms     []*Page        // other forms of these on paper, which no list has
	Clashes   []Clash        // pages of one address
	Calendars []CalendarFile // those of many events

	looks  *looks.Spoken
	pages  map[string]*Page // by address
	titled map[string]int   // how many pages have a title
	pieces parallel.Store[pieceKey, piece]
	rows   rows
}

// CalendarFile is a calendar file of the site that holds many events.
type CalendarFile struct {
	Path string       // "kalender/groep-3.ics": within the edition
	Name *policy.Text // of what is in it
}

// Clash is a page that there is no room for: another has its address.
type Clash struct{ Page, Other *Page }

// Open gives the edition its policy. Its pages are then added one by one.
func (e *Edition) Open(p *policy.Policy) {
	e.Policy = p
	e.Year = year.New(p, e.Today)
	e.Speaker = newSpeaker(e.looks.Words, e.School)
	e.pages, e.titled = map[string]*Page{}, map[string]int{}
	e.rows = e.rows.in(rowSetting{e.Work.looks, e.School.Languages[0], e.School.Groups, e.partnerships()}, p.Calendar)
}

// Words gives the site's words in the language of the edition.
func (e *Edition) Words() *words.Words { return e.looks.Words }

// At gives the page at an address: "jaarplan/"; nil when it was left out.
func (e *Edition) At(address string) *Page { return e.pages[address] }

// PageOf gives the page of a document; nil when there is none.
func (e *Edition) PageOf(doc policy.Doc) *Page { return e.pages[doc.Base().Address()] }

// Has reports whether the site has a page at an address: "jaarplan/", or "" for the home page.
func (e *Edition) Has(address string) bool { return e.pages[address] != nil }

// Absolute gives the full address of a page, or "" when the school did not say where its site is.
func (e *Edition) Absolute(address string) string {
	if e.School.Address == "" {
		return ""
	}
	return e.School.Address + EscapedPath(e.Prefix+address)
}

// EscapedPath writes an address as it stands in a link. A colon is escaped as well, so that no address can be read as a scheme.
func EscapedPath(address string) string {
	return strings.ReplaceAll((&url.URL{Path: address}).EscapedPath(), ":", "%3A")
}

// partnerships gives the five with their names.
func (e *Edition) partnerships() map[policy.PartnershipID]*PartnershipView {
	views := make(map[policy.PartnershipID]*PartnershipView, len(policy.PartnershipIDs))
	for _, id := range policy.PartnershipIDs {
		views[id] = &PartnershipView{ID: id, Name: e.PartnershipName(id)}
	}
	return views
}

// Partnership gives one of the five, with its name in the language of the edition.
func (e *Edition) Partnership(id policy.PartnershipID) *PartnershipView {
	return e.rows.setting.partnerships[id]
}

// PartnershipName gives a name in the language of the edition: of two that the school gave, that in school.toml goes first.
func (e *Edition) PartnershipName(id policy.PartnershipID) *policy.Text {
	if name := e.Policy.School.Names[id]; name != nil && e.Speaker.Says(name) {
		return name
	}
	if doc := e.Policy.Partnerships[id]; doc != nil && doc.Title != nil && e.Speaker.Says(doc.Title) {
		return doc.Title
	}
	return e.Word("partnership." + string(id) + ".name")
}

// HolidayName gives the name of a holiday in the language of the edition: the school's own, else one of the site's words.
func (e *Edition) HolidayName(name string, own *policy.Text) *policy.Text {
	if own != nil && e.Speaker.Says(own) {
		return own
	}
	if key := "holiday." + markdown.Slug(name); e.Speaker.words.Has(key) {
		return e.Word(key)
	}
	return cmp.Or(own, &policy.Text{Words: name})
}

// Word gives one of the site's words as if the school had written it.
func (e *Edition) Word(key string, args ...any) *policy.Text {
	word, err := e.Speaker.Word(key, args...)
	if err != nil {
		word = key // a test wants every key that the code says among the words
	}
	return e.Said(word)
}

// Chosen says a form or an audience ("form", "audience") in the words of the site, or in the school's own.
func (e *Edition) Chosen(choice, value string) *policy.Text {
	if own := e.Policy.School.OwnWord(choice, value); own != nil {
		return own
	}
	if key := choice + "." + value; e.Speaker.words.Has(key) {
		return e.Word(key)
	}
	return &policy.Text{Words: value} // that it is unknown is told
}

// GroupName says "Groep 3" or "Klas 1A", and leaves a name that does not begin with a number alone.
func (e *Edition) GroupName(group string) *policy.Text {
	if numbered.MatchString(group) {
		return e.Word("group.name", "Group", group)
	}
	return &policy.Text{Words: group}
}

// numbered is a group that has a number, and not a name: "3", "1/2", "1A".
var numbered = regexp.MustCompile(`^[0-9]`)

// Five gives the five partnerships, in the order of the model.
func (e *Edition) Five() []*PartnershipView {
	five := make([]*PartnershipView, len(policy.PartnershipIDs))
	for i, id := range policy.PartnershipIDs {
		five[i] = e.Partnership(id)
	}
	return five
}

// ReasonName says why the school is closed.
func (e *Edition) ReasonName(reason year.Reason) *policy.Text {
	switch {
	case reason.Cause == year.StudyDay && reason.Own != nil:
		return reason.Own
	case reason.Cause == year.StudyDay && !reason.AllDay():
		return e.Word("closed.hours")
	case reason.Cause == year.StudyDay:
		return e.Word("closed.studyday")
	}
	return e.HolidayName(reason.Name, reason.Own)
}

// ReasonTold says why the school is closed, and for whom and from when where that is not everyone and all day: “Kerstlunch (vrij vanaf 12.00
// uur)”. Of a day of lessons it says that the school is open. All of it is in the language of the name.
func (e *Edition) ReasonTold(reason year.Reason) *policy.Text {
	name := e.ReasonName(reason)
	in := e
	if !e.Speaker.Says(name) {
		in = e.First()
	}
	if note := in.reasonNote(reason); note != "" {
		return &policy.Text{Words: in.Word("closed.told", "Name", name.Words, "Note", note).Words, Language: name.Language}
	}
	return name
}

// reasonNote says for whom and from when a reason holds: “groep 1 tot en met 4 vrij”; "" for everyone and all day.
func (e *Edition) reasonNote(reason year.Reason) string {
	if reason.Cause == year.LessonDay {
		return e.Word("closed.open").Words
	}
	key, args := "", []any{"Time", e.Words().Times(cmp.Or(reason.From, reason.To), "")}
	switch {
	case reason.Whole():
		return ""
	case reason.From != "":
		key = "From"
	case reason.To != "":
		key = "Until"
	}
	if len(reason.Groups) == 0 {
		return e.Word("closed.all"+key, args...).Words
	}
	groups, _ := e.Speaker.Groups(reason.Groups)
	return e.Word("closed.some"+key, append(args, "Groups", groups)...).Words
}

// Said gives words of the site's own as if the school had written them.
func (e *Edition) Said(text string) *policy.Text {
	return &policy.Text{Words: text, Language: e.Speaker.Lang()}
}
