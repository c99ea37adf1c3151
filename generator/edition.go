package generator

import (
	"cmp"
	"net/url"

	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/year"
)

// edition is the site in one language.
type edition struct {
	*work
	language string // BCP 47: "ar"
	prefix   string // of the addresses of its pages: "ar/"; "" in the first language
	policy   *policy.Policy
	year     *year.Year // the school's, today
	looks    *looks.Spoken
	speaker  *Speaker
	pages    map[string]*Page           // by address
	order    []*Page                    // as in the table of contents
	forms    []*Page                    // other forms of these on paper, which no list has
	pieces   parallel.Store[any, piece] // by what each depends on
	faults   *faults                    // in the layouts, as far as pieces showed them
	rows     rows
	clashes  []problem.Problem // two sources of one address
	agendas  []*agendaFile

	madeEvents parallel.Store[*policy.Activity, []byte]
}

// fill makes the pages of the policy.
func (e *edition) fill() {
	e.year = year.New(e.policy, e.today)
	e.speaker = newSpeaker(e.looks.Words, e.school.Languages[0])
	e.pages = map[string]*Page{}
	e.faults = new(faults)
	e.rows = e.rows.in(rowSetting{e.work.looks, e.school.Languages[0], e.partnerships()}, e.policy.Activities, e.faults)
	e.list()
	e.listAgendas()
}

// isPage reports whether the site has a page at an address: "jaarplan/", or "" for the home page.
func (e *edition) isPage(address string) bool { return e.pages[address] != nil }

// absolute gives the full address of a page, or "" when the school did not say where its site is.
func (e *edition) absolute(address string) string {
	if e.school.Address == "" {
		return ""
	}
	return e.school.Address + escapedPath(e.prefix+address)
}

func escapedPath(address string) string { return (&url.URL{Path: address}).EscapedPath() }

// partnerships gives the five with their names.
func (e *edition) partnerships() map[policy.PartnershipID]*PartnershipView {
	views := make(map[policy.PartnershipID]*PartnershipView, len(policy.PartnershipIDs))
	for _, id := range policy.PartnershipIDs {
		views[id] = &PartnershipView{ID: id, Name: e.partnershipName(id)}
	}
	return views
}

func (e *edition) partnership(id policy.PartnershipID) *PartnershipView {
	return e.rows.setting.partnerships[id]
}

// partnershipName gives a name in the language of the edition: of two that the school gave, that in school.toml goes first.
func (e *edition) partnershipName(id policy.PartnershipID) *policy.Text {
	if name := e.policy.School.Names[id]; name != nil && e.speaker.speaks(name) {
		return name
	}
	if doc := e.policy.Partnerships[id]; doc != nil && doc.Title != nil && e.speaker.speaks(doc.Title) {
		return doc.Title
	}
	return e.word("partnership." + string(id) + ".name")
}

// holidayName gives the name of a holiday in the language of the edition: the school's own, else one of the site's words.
func (e *edition) holidayName(name string, own *policy.Text) *policy.Text {
	if own != nil && e.speaker.speaks(own) {
		return own
	}
	if key := "holiday." + markdown.Slug(name); e.speaker.words.Has(key) {
		return e.word(key)
	}
	return cmp.Or(own, &policy.Text{Words: name})
}

// word gives one of the site's words as if the school had written it.
func (e *edition) word(key string, args ...any) *policy.Text {
	word, err := e.speaker.Word(key, args...)
	if err != nil {
		word = key // reported by the layout that says it
	}
	return &policy.Text{Words: word, Language: e.speaker.Lang()}
}
