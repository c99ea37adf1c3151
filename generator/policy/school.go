package policy

import (
	"cmp"
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// School is school.toml: the school itself.
type School struct {
	Document
	Name       string
	City       string     // plaats
	Type       SchoolType // soort
	Region     schoolyear.Region
	Year       schoolyear.Year // the year that the site is about
	Groups     []string        // "1" to "8" for a basisschool
	GroupNames []*GroupName    // what it calls some of these together
	Age        *Text           // leeftijd: "2–4 jaar"; nil when the type says it
	Languages  []string        // BCP 47; the first is the one that facts are written in
	Address    string          // "https://www.school.nl/ouders/": of the site, ends with a slash; "" when it is not known
	Color      string          // "#0b6e6e", or ""
	Logo       string          // a name in content/
	Email      string
	Phone      string
	Street     string
	Postcode   string
	Board      string
	Website    string
	Contacts   []*Contact
	StudyDays  []*StudyDay
	LessonDays []*LessonDay
	App        *App // the app that the school and parents share; nil when there is none
	Names      map[PartnershipID]*Text
	Forms      []Named // vormen: the school's own, of activities
	Audiences  []Named // doelgroepen: the school's own

	Holidays     []schoolyear.Holiday // the school's own, named as in its first language; they replace the national ones of the same name
	HolidayNames []*Text              // what each is called
	holidayAt    []Part
	clashing     []string // groups that would get the address of another, which are reported and left out
}

// SchoolType says which children a school is for; what is no school has one too.
type SchoolType string

// The types of school.
const (
	PrimarySchool   SchoolType = "basisschool"
	SecondarySchool SchoolType = "voortgezet"
	Preschool       SchoolType = "voorschool"
	Childcare       SchoolType = "opvang"
	CommunitySchool SchoolType = "brede-school"
)

// SchoolTypes are all types, the usual one first.
var SchoolTypes = []SchoolType{PrimarySchool, Preschool, Childcare, SecondarySchool, CommunitySchool}

// SchoolTypeNamed gives the type of a name, and else the one that is most likely meant by what people call theirs: "vmbo"; "" for what is
// not known.
func SchoolTypeNamed(name string) (of, meant SchoolType) {
	if known := SchoolType(name); slices.Contains(SchoolTypes, known) {
		return known, known
	}
	choices := make([]string, len(SchoolTypes))
	for i, known := range SchoolTypes {
		choices[i] = string(known)
	}
	return "", SchoolType(meantChoice(name, choices))
}

// Young reports whether the children are too young for school, or are there outside its hours: there is no participation council then, but
// a committee of parents.
func (t SchoolType) Young() bool { return t == Preschool || t == Childcare }

// App is the app or portal in which the school and parents keep in touch.
type App struct {
	Name string
	URL  string
}

var schoolKind = placed(&Kind{
	Name: "school", File: "school.toml", Pageless: true,
	Phrase:      problem.Phrase{NL: "school.toml", EN: "school.toml"},
	Description: problem.Phrase{NL: "de school zelf", EN: "the school itself"},
	read:        readSchool,
}, func(p *Policy) **School { return &p.School })

func readSchool(r *reader) Doc {
	s := &School{Document: r.base("naam", "plaats", "regio", "schooljaar")}
	r.refuse("concept")
	s.Name = r.line("naam")
	s.City = r.line("plaats")
	s.Type = cmp.Or(choice(r, "soort", SchoolTypes...), PrimarySchool)
	s.Region = choice(r, "regio", schoolyear.Noord, schoolyear.Midden, schoolyear.Zuid)
	s.Year, _ = r.year("schooljaar")
	readGroups(r, s)
	s.Age = r.text("leeftijd")
	s.Languages = r.languages("talen")
	s.Address = r.siteAddress("adres")
	s.Color = r.color("kleur")
	s.Logo = r.picture("logo")
	s.Email, s.Phone = r.email("email"), r.phone("telefoon")
	s.Street, s.Postcode = r.line("straat"), r.line("postcode")
	s.Board, s.Website = r.line("bestuur"), r.webAddress("website")
	s.App = readApp(r)
	readNames(r, s)
	s.Forms, s.Audiences = r.named(ownForms), r.named(ownAudiences)
	readContacts(r, s)
	readHolidays(r, s)
	readStudyDays(r, s)
	s.Documents = readAttachments(r)
	s.fillDefaults()
	r.finish(&s.Document)
	return s
}

func (s *School) fillDefaults() {
	if len(s.Languages) == 0 {
		s.Languages = []string{"nl"}
	}
	if s.Address != "" && !strings.HasSuffix(s.Address, "/") {
		s.Address += "/"
	}
}

func readHolidays(r *reader, s *School) {
	for _, table := range r.tables("vakantie") {
		if table.freeDay() == nil {
			table.need("naam", "van", "tot")
		}
		name, period := table.text("naam"), table.period()
		source := table.sourceText("naam") // a translation may name what its source does not
		if name != nil && source != "" && !period.From.IsZero() && !period.To.IsZero() {
			s.Holidays = append(s.Holidays, schoolyear.Holiday{Name: source, Period: period})
			s.HolidayNames = append(s.HolidayNames, name)
			s.holidayAt = append(s.holidayAt, table.Part)
		}
	}
}

// The keys of the words that a school has of its own.
const (
	ownForms     = "vormen"
	ownAudiences = "doelgroepen"
)

// own gives the school's own words of a key.
func (s *School) own(key string) []Named {
	if key == ownForms {
		return s.Forms
	}
	return s.Audiences
}

// OwnWord gives what is said for a form or an audience ("form", "audience") of the school's own; nil when it is none of these.
func (s *School) OwnWord(choice, written string) *Text {
	switch choice {
	case "form":
		return find(s.Forms, written)
	case "audience":
		return find(s.Audiences, written)
	}
	return nil
}

// HolidayPlace gives the part of school.toml that holds the i-th of the school's own holidays.
func (s *School) HolidayPlace(i int) Part { return s.holidayAt[i] }

func readApp(r *reader) *App {
	table := r.subtable("ouderapp")
	if table == nil {
		return nil
	}
	table.need("naam")
	return &App{table.line("naam"), table.webAddress("url")}
}

func readNames(r *reader, s *School) {
	table := r.subtable("partnerschapsnamen")
	if table == nil {
		return
	}
	s.Names = map[PartnershipID]*Text{}
	for _, id := range PartnershipIDs {
		if name := table.text(string(id)); name != nil {
			s.Names[id] = name
		}
	}
}

// uniqueIDs reports each table whose id another table has before it.
func uniqueIDs(r *reader, tables []*reader) {
	first := map[string]int{}
	for _, table := range tables {
		entry := table.Part.table.Get("id")
		if entry == nil || entry.Value.Text == "" {
			continue
		}
		place := r.file.Source.At(entry.Value.Offset)
		if line, twice := first[entry.Value.Text]; twice {
			report(r.sink, twiceID.At(place, entry.Value.Text, line))
			continue
		}
		first[entry.Value.Text] = place.Line
	}
}
