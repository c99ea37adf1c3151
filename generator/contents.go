package generator

import (
	"cmp"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/site"
)

// list makes the table of contents of the site: every page, in the order in which a visitor meets them. What the school did
// not write is not there.
func (e *edition) list() {
	p := e.policy
	e.add(entry{address: "", layout: "home.html", doc: docOrNil(p.Welcome), title: e.homeTitle(), view: homeView})
	e.addDoc(docOrNil(p.Vision), "vision.html", "", visionView)
	e.listPartnerships()
	e.listProgramme()
	e.listPlans()
	e.listCycle()
	e.listPractical()
	e.listCouncils()
	addAll(e, p.Pages, "page.html", "", docView)
	e.addDoc(docOrNil(p.Trajectory), "trajectory.html", "", trajectoryView)
	e.addDoc(docOrNil(p.Glossary), "glossary.html", "", glossaryView)
	if len(p.School.Contacts) > 0 || p.School.Email != "" || p.School.Phone != "" {
		e.add(entry{address: "contact/", layout: "contact.html", latest: p.School, title: e.word("page.contact"), view: contactView})
	}
	e.add(entry{address: "over/", layout: "about.html", title: e.word("page.about"), view: plainView})
	e.add(entry{address: searchAddress, layout: "search.html", title: e.word("page.search"), view: searchView})
}

func (e *edition) listPartnerships() {
	if len(e.policy.Partnerships) == 0 {
		return
	}
	e.add(entry{address: "partnerschappen/", layout: "partnerships.html", section: "partnerschappen/", title: e.word("page.partnerships"), view: partnershipsView})
	var row []*Page
	for _, id := range policy.PartnershipIDs {
		if doc := e.policy.Partnerships[id]; doc != nil {
			row = append(row, e.add(entry{
				address: doc.Address(), layout: "partnership.html", section: "partnerschappen/", parents: []string{"partnerschappen/"},
				doc: doc, title: e.partnershipName(id), view: partnershipView,
			}))
		}
	}
	inARow(row)
}

func (e *edition) listProgramme() {
	p := e.policy
	if len(p.Activities) == 0 {
		return
	}
	e.add(entry{address: "activiteiten/", layout: "programme.html", section: "activiteiten/", title: e.word("page.programme"), view: programmeView})
	addAll(e, p.Activities, "activity.html", "activiteiten/", activityView)
	for _, group := range p.School.Groups {
		if slices.ContainsFunc(p.Activities, func(a *policy.Activity) bool { return a.ForGroup(group) }) {
			e.add(entry{
				address: groupAddress(group), layout: "group.html", section: "activiteiten/", parents: []string{"activiteiten/"},
				title: e.groupName(group), view: func(page *Page) any { return groupView(page, group) },
			})
		}
	}
}

func (e *edition) listPlans() {
	p := e.policy
	if len(p.FocusPoints) > 0 {
		e.add(entry{address: "speerpunten/", layout: "focuspoints.html", section: "jaarplan/", title: e.word("page.focuspoints"), view: focusPointsView})
		addAll(e, p.FocusPoints, "focuspoint.html", "speerpunten/", focusPointView)
	}
	if len(p.FocusPoints) == 0 && len(p.Activities) == 0 {
		return
	}
	e.add(entry{address: "jaarplan/", layout: "plan.html", section: "jaarplan/", paper: planPaper(p.School.Year), title: e.word("page.plan"), view: func(page *Page) any { return planView(page, p.School.Year) }})
	for _, year := range e.year.Years() {
		e.add(entry{
			address: "jaarplan/" + year.String() + "/", layout: "plan.html", section: "jaarplan/", parents: []string{"jaarplan/"},
			title: e.word("page.planOf", "Year", year.String()), view: func(page *Page) any { return planView(page, year) },
		})
	}
	e.add(entry{
		address: "jaarplan/kalender/", layout: "calendar.html", section: "jaarplan/", parents: []string{"jaarplan/"},
		paper: "jaarkalender-" + p.School.Year.String(), title: e.word("page.calendar", "Year", p.School.Year.String()), view: calendarView,
	})
	e.add(entry{
		address: "jaarplan/kalender/a3/", layout: "calendar.html", section: "jaarplan/", parents: []string{"jaarplan/", "jaarplan/kalender/"},
		paper: "jaarkalender-" + p.School.Year.String() + "-a3", formOf: "jaarplan/kalender/", title: e.word("paper.calendarA3", "Year", p.School.Year.String()), view: calendarA3View,
	})
	e.listLetters()
	if p.Vision != nil || len(p.Partnerships) > 0 {
		e.add(entry{address: "beleidsplan/", layout: "policyplan.html", paper: "beleidsplan", title: e.word("page.policyplan"), view: policyPlanView})
	}
}

// listCycle lists what the school asks itself and its parents, year after year.
func (e *edition) listCycle() {
	p := e.policy
	if len(p.Scans) > 0 {
		e.add(entry{address: "scan/", layout: "scans.html", latest: p.Scans[0], title: e.word("page.scan"), view: scansView})
		addAll(e, p.Scans, "scan.html", "scan/", scanView)
	}
	if len(p.Evenings) > 0 {
		e.add(entry{address: "wensen/", layout: "evenings.html", latest: p.Evenings[0], title: e.word("page.wishes"), view: eveningsView})
		addAll(e, p.Evenings, "evening.html", "wensen/", eveningView)
	}
	if len(p.Checklists) > 0 {
		e.add(entry{address: "checklist/", layout: "checklists.html", latest: p.Checklists[0], title: e.word("page.checklist"), view: checklistsView})
		addAll(e, p.Checklists, "checklist.html", "checklist/", checklistView)
	}
	if len(p.Measurements) > 0 {
		e.add(entry{address: "meting/", layout: "measurements.html", title: e.word("page.measurement"), view: measurementsView})
		addAll(e, p.Measurements, "measurement.html", "meting/", measurementView)
	}
	if len(p.Evaluations) > 0 {
		e.add(entry{address: "evaluaties/", layout: "evaluations.html", title: e.word("page.evaluations"), view: evaluationsView})
		addAll(e, p.Evaluations, "evaluation.html", "evaluaties/", evaluationView)
	}
}

func (e *edition) listPractical() {
	p := e.policy
	if len(p.Practical) == 0 {
		return
	}
	e.add(entry{address: "praktisch/", layout: "practical.html", section: "praktisch/", title: e.word("page.practical"), view: practicalView})
	addAll(e, p.Practical, "practicaltopic.html", "praktisch/", practicalTopicView)
	if slices.ContainsFunc(p.Practical, func(topic *policy.PracticalTopic) bool { return topic.InfoCard }) {
		e.add(entry{address: "infokaart/", layout: "infocard.html", section: "praktisch/", parents: []string{"praktisch/"}, paper: "infokaart", title: e.word("page.infocard"), view: infoCardView})
		e.add(entry{address: "infokaart/a5/", layout: "infocard.html", section: "praktisch/", parents: []string{"praktisch/", "infokaart/"}, paper: "infokaart-a5", formOf: "infokaart/", title: e.word("paper.infocardA5"), view: infoCardA5View})
	}
}

func (e *edition) listCouncils() {
	p := e.policy
	if len(p.Councils) == 0 {
		return
	}
	e.add(entry{address: "meedoen/", layout: "participate.html", section: "meedoen/", title: e.word("page.participate"), view: participateView})
	addAll(e, p.Councils, "council.html", "meedoen/", councilView)
}

// entry is one line of the table of contents.
type entry struct {
	address string
	layout  string
	section string
	parents []string // below the home page
	doc     policy.Doc
	latest  policy.Doc // of a list that shows one of its documents in full
	title   *policy.Text
	view    func(*Page) any
	paper   string // the name of its PDF, without language: "infokaart"; "" for a page that gets none
	formOf  string // the address of the page that this is another form of on paper: no list has it
}

// add makes a page; a document's own title and summary hold when the entry has none.
func (e *edition) add(entry entry) *Page {
	page := &Page{
		Speaker: e.speaker, Address: entry.address, Root: rootFrom(entry.address), Section: entry.section, Title: entry.title,
		edition: e, layout: entry.layout, doc: entry.doc, shown: entry.doc, view: entry.view, paper: entry.paper, formOf: entry.formOf,
	}
	if entry.latest != nil {
		page.shown = entry.latest
	}
	if entry.doc != nil {
		page.Summary = entry.doc.Base().Summary
	}
	if page.Title == nil {
		page.Title = e.titleOf(entry.doc)
	}
	page.Parents = make([]*Page, 0, 1+len(entry.parents))
	if entry.address != "" {
		page.Parents = append(page.Parents, e.pages[""])
	}
	for _, parent := range entry.parents {
		page.Parents = append(page.Parents, e.pages[parent])
	}
	if other := e.pages[entry.address]; other != nil {
		e.clash(page, other)
		return page
	}
	e.pages[entry.address] = page
	if page.formOf == "" {
		e.order = append(e.order, page)
	} else {
		e.forms = append(e.forms, page)
	}
	return page
}

func (e *edition) titleOf(doc policy.Doc) *policy.Text {
	base := doc.Base()
	if base.Title != nil {
		return base.Title
	}
	if _, ok := doc.(*policy.Glossary); ok {
		return e.word("page.glossary")
	}
	return &policy.Text{Words: base.Slug()} // its missing title is a problem already
}

// addDoc adds the page of a document, if there is one; in a list it stands below the list's own page.
func (e *edition) addDoc(doc policy.Doc, layout, parent string, view func(*Page) any) *Page {
	if doc == nil {
		return nil
	}
	entry := entry{address: doc.Base().Address(), layout: layout, doc: doc, view: view}
	if parent != "" {
		entry.parents = []string{parent}
		entry.section = e.pages[parent].Section
	}
	return e.add(entry)
}

// addAll adds a page for each document of a list, with ways from one to the next.
func addAll[D policy.Doc](e *edition, docs []D, layout, parent string, view func(*Page) any) {
	pages := make([]*Page, len(docs))
	for i, doc := range docs {
		pages[i] = e.addDoc(doc, layout, parent, view)
	}
	inARow(pages)
}

func inARow(pages []*Page) {
	for i := 1; i < len(pages); i++ {
		pages[i-1].next, pages[i].previous = pages[i], pages[i-1]
	}
}

// docOrNil keeps an absent document from becoming a Doc that is not nil.
func docOrNil[T any, D interface {
	*T
	policy.Doc
}](doc D) policy.Doc {
	if doc == nil {
		return nil
	}
	return doc
}

func (e *edition) homeTitle() *policy.Text {
	if e.policy.Welcome != nil {
		return e.policy.Welcome.Title
	}
	return &policy.Text{Words: cmp.Or(e.school.Name, "Ouderbeleid")}
}

// groupName says "Groep 3", and leaves a name that is more than a number alone.
func (e *edition) groupName(group string) *policy.Text {
	if strings.Trim(group, "0123456789/-") == "" {
		return e.word("group.name", "Group", group)
	}
	return &policy.Text{Words: group}
}

// rootFrom gives the way from an address to the root: "../../" from "activiteiten/startgesprek/".
func rootFrom(address string) string {
	const up, ways = "../", "../../../../"
	depth := strings.Count(address, "/")
	if depth > len(ways)/len(up) {
		return strings.Repeat(up, depth)
	}
	return ways[:depth*len(up)]
}

// unique keeps one output for each path, and reports the others.
func (e *edition) unique(outputs []*site.Output) ([]*site.Output, []problem.Problem) {
	kept := outputs[:0]
	for _, output := range outputs {
		if len(kept) > 0 && kept[len(kept)-1].Path == output.Path {
			e.reportClash(output, kept[len(kept)-1])
			continue
		}
		kept = append(kept, output)
	}
	return kept, e.clashes
}

func (e *edition) clash(page, other *Page) {
	e.reportClash(site.New(page.Address, page.source(), nil), site.New(other.Address, other.source(), nil))
}

func (e *edition) reportClash(a, b *site.Output) {
	file, other := cmp.Or(a.From, b.From), b.From
	if file == b.From {
		other = a.From
	}
	if other == "" {
		e.clashes = append(e.clashes, takenAddress.At(problem.Place{File: file}, "/"+a.Path))
		return
	}
	e.clashes = append(e.clashes, sameAddress.At(problem.Place{File: file}, "/"+a.Path, other))
}

func (p *Page) source() string {
	if p.doc == nil {
		return ""
	}
	return p.doc.Base().Source().Path
}

// chosen gives those of a list that a question holds for, in a list of its own.
func chosen[T any](list []T, which func(T) bool) []T {
	var chosen []T
	for _, item := range list {
		if which(item) {
			chosen = append(chosen, item)
		}
	}
	return chosen
}

var (
	sameAddress = problem.Define(problem.Kind{
		Code:     "zelfde-adres",
		Sentence: problem.Phrase{NL: "Dit bestand en %[2]s krijgen hetzelfde adres: %[1]s.", EN: "This file and %[2]s get the same address: %[1]s."},
		Repair:   problem.Phrase{NL: "Geef een van de twee een andere naam.", EN: "Give one of them another name."},
	})
	takenAddress = problem.Define(problem.Kind{
		Code:     "zelfde-adres",
		Sentence: problem.Phrase{NL: "Het adres %[1]s maakt de site zelf al.", EN: "The site itself already makes the address %[1]s."},
		Repair:   problem.Phrase{NL: "Geef dit bestand een andere naam.", EN: "Give this file another name."},
	})
)
