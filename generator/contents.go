package generator

import (
	"cmp"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/view"
)

// list makes the table of contents of the site: every page, in the order in which a visitor meets them. What the school did
// not write is not there.
func list(e *page.Edition) {
	p := e.Policy
	e.Add(page.Entry{Address: "", Layout: "home.html", Doc: docOrNil(p.Welcome), Title: homeTitle(e), View: view.Home})
	e.AddDoc(docOrNil(p.Vision), "vision.html", "", view.Vision)
	e.AddDoc(docOrNil(p.Expectations), "expectations.html", "", view.Expectations)
	listPartnerships(e)
	listProgramme(e)
	listPlans(e)
	listCycle(e)
	listPractical(e)
	listCouncils(e)
	listAnswered(e)
	listPartners(e)
	listPages(e)
	listThemes(e)
	e.AddDoc(docOrNil(p.TeamPage), "team.html", "", view.Team)
	e.AddDoc(docOrNil(p.Trajectory), "trajectory.html", "", view.Trajectory)
	e.AddDoc(docOrNil(p.Glossary), "glossary.html", "", view.Glossary)
	if len(p.School.Contacts) > 0 || p.School.Email != "" || p.School.Phone != "" {
		e.Add(page.Entry{Address: "contact/", Layout: "contact.html", Latest: p.School, Title: e.Word("page.contact"), View: view.Contact})
	}
	e.Add(page.Entry{Address: "over/", Layout: "about.html", Title: e.Word("page.about"), View: view.Plain})
	e.Add(page.Entry{Address: page.SearchAddress, Layout: "search.html", Title: e.Word("page.search"), View: view.Search})
}

func listPartnerships(e *page.Edition) {
	if len(e.Policy.Partnerships) == 0 {
		return
	}
	e.Add(page.Entry{Address: "partnerschappen/", Layout: "partnerships.html", Section: "partnerschappen/", Title: e.Word("page.partnerships"), View: view.Partnerships})
	var row []*page.Page
	for _, id := range policy.PartnershipIDs {
		if doc := e.Policy.Partnerships[id]; doc != nil {
			row = append(row, e.Add(page.Entry{
				Address: doc.Address(), Layout: "partnership.html", Section: "partnerschappen/", Parents: []string{"partnerschappen/"},
				Doc: doc, Title: e.PartnershipName(id), View: view.Partnership,
			}))
		}
	}
	page.InARow(row)
}

func listProgramme(e *page.Edition) {
	p := e.Policy
	if len(p.Activities) == 0 {
		return
	}
	e.Add(page.Entry{Address: "activiteiten/", Layout: "programme.html", Section: "activiteiten/", Title: e.Word("page.programme"), View: view.Programme})
	page.AddAll(e, p.Activities, "activity.html", "activiteiten/", view.Activity)
	listInvitations(e)
	for _, group := range p.School.Groups {
		if slices.ContainsFunc(p.Calendar, func(a *policy.Activity) bool { return a.ForGroup(group) }) {
			e.Add(page.Entry{
				Address: page.GroupAddress(group), Layout: "group.html", Section: "activiteiten/", Parents: []string{"activiteiten/"},
				Title: e.GroupName(group), View: func(e *page.Edition, p *page.Page) any { return view.Group(e, p, group) },
			})
		}
	}
}

// listInvitations adds the invitation to each activity that is still to come.
func listInvitations(e *page.Edition) {
	for _, activity := range e.Policy.Activities {
		if activity.Comes(e.Today) {
			e.Add(page.Entry{
				Address: view.InvitationAddress(activity), Layout: "invitation.html", Section: "activiteiten/", Parents: []string{"activiteiten/", activity.Address()},
				Doc: activity, FormOf: activity.Address(), Title: e.Word("invitation.title"), View: view.Invitation,
			})
		}
	}
}

func listPlans(e *page.Edition) {
	p := e.Policy
	if len(p.FocusPoints) > 0 {
		e.Add(page.Entry{Address: "speerpunten/", Layout: "focuspoints.html", Section: "jaarplan/", Title: e.Word("page.focuspoints"), View: view.FocusPoints})
		page.AddAll(e, p.FocusPoints, "focuspoint.html", "speerpunten/", view.FocusPoint)
	}
	if len(p.FocusPoints) == 0 && len(p.Calendar) == 0 {
		return
	}
	e.Add(page.Entry{Address: "jaarplan/", Layout: "plan.html", Section: "jaarplan/", Paper: page.PlanPaper(p.School.Year), Title: e.Word("page.plan"), View: func(e *page.Edition, p *page.Page) any { return view.Plan(e, p, e.Policy.School.Year) }})
	for _, year := range e.Year.Years() {
		e.Add(page.Entry{
			Address: "jaarplan/" + year.String() + "/", Layout: "plan.html", Section: "jaarplan/", Parents: []string{"jaarplan/"},
			Title: e.Word("page.planOf", "Year", year.String()), View: func(e *page.Edition, p *page.Page) any { return view.Plan(e, p, year) },
		})
	}
	e.Add(page.Entry{
		Address: "jaarplan/kalender/", Layout: "calendar.html", Section: "jaarplan/", Parents: []string{"jaarplan/"},
		Paper: "jaarkalender-" + p.School.Year.String(), Title: e.Word("page.calendar", "Year", p.School.Year.String()), View: view.YearSheet,
	})
	e.Add(page.Entry{
		Address: "jaarplan/kalender/a3/", Layout: "calendar.html", Section: "jaarplan/", Parents: []string{"jaarplan/", "jaarplan/kalender/"},
		Paper: "jaarkalender-" + p.School.Year.String() + "-a3", FormOf: "jaarplan/kalender/", Title: e.Word("paper.calendarA3", "Year", p.School.Year.String()), View: view.YearSheetA3,
	})
	page.AddAll(e, p.Entries, "activity.html", "jaarplan/kalender/", view.Activity)
	listLetters(e)
	if p.Vision != nil || len(p.Partnerships) > 0 {
		e.Add(page.Entry{Address: "beleidsplan/", Layout: "policyplan.html", Paper: "beleidsplan", Title: e.Word("page.policyplan"), View: view.PolicyPlan})
	}
}

// listLetters adds the letters of each year that has an annual plan: their addresses stand in messages that were sent, and a new
// school year does not take them back.
func listLetters(e *page.Edition) {
	if len(e.Policy.Calendar) == 0 {
		return
	}
	for _, year := range slices.Backward(e.Year.Years()) {
		listLettersOf(e, year)
	}
}

// listLettersOf adds a letter for each month of a year in which there is anything to tell.
func listLettersOf(e *page.Edition, year schoolyear.Year) {
	var row []*page.Page
	for _, month := range e.Year.LettersOf(year) {
		row = append(row, e.Add(page.Entry{
			Address: page.LetterAddress(month), Layout: "letter.html", Section: "jaarplan/", Parents: []string{"jaarplan/"},
			Title: e.Word("letter.title", "Month", e.Words().MonthName(month)), View: func(e *page.Edition, p *page.Page) any { return view.Letter(e, p, month) },
			Summary: letterIntro(e, e.Year.InMonth(month)), LetterOf: month,
		}))
	}
	page.InARow(row)
}

// letterIntro says how much a month has to offer.
func letterIntro(e *page.Edition, coming []*policy.Activity) *policy.Text {
	held := 0
	for _, activity := range coming {
		if activity.Status != policy.Cancelled && !activity.IsEntry() {
			held++
		}
	}
	if held == 0 {
		return e.Word("letter.nothing")
	}
	said, _ := e.Speaker.Count("letter.intro", held)
	return e.Said(said)
}

// listCycle lists what the school asks itself and its parents, year after year.
func listCycle(e *page.Edition) {
	p := e.Policy
	if len(p.Scans) > 0 {
		e.Add(page.Entry{Address: "scan/", Layout: "scans.html", Latest: p.Scans[0], Title: e.Word("page.scan"), View: view.Scans})
		page.AddAll(e, p.Scans, "scan.html", "scan/", view.Scan)
	}
	if len(p.Evenings) > 0 {
		e.Add(page.Entry{Address: "wensen/", Layout: "evenings.html", Latest: p.Evenings[0], Title: e.Word("page.wishes"), View: view.Evenings})
		page.AddAll(e, p.Evenings, "evening.html", "wensen/", view.Evening)
		e.PutOnPaper(p.Evenings[0], page.EveningPaper(p.Evenings[0]))
	}
	if len(p.Checklists) > 0 {
		e.Add(page.Entry{Address: "checklist/", Layout: "checklists.html", Latest: p.Checklists[0], Title: e.Word("page.checklist"), View: view.Checklists})
		page.AddAll(e, p.Checklists, "checklist.html", "checklist/", view.Checklist)
	}
	if len(p.Measurements) > 0 {
		e.Add(page.Entry{Address: "meting/", Layout: "measurements.html", Title: e.Word("page.measurement"), View: view.Measurements})
		page.AddAll(e, p.Measurements, "measurement.html", "meting/", view.Measurement)
	}
	if len(p.Evaluations) > 0 {
		e.Add(page.Entry{Address: "evaluaties/", Layout: "evaluations.html", Title: e.Word("page.evaluations"), View: view.Evaluations})
		page.AddAll(e, p.Evaluations, "evaluation.html", "evaluaties/", view.Evaluation)
	}
}

func listPractical(e *page.Edition) {
	p := e.Policy
	if len(p.Practical) == 0 {
		return
	}
	e.Add(page.Entry{Address: "praktisch/", Layout: "practical.html", Section: "praktisch/", Title: e.Word("page.practical"), View: view.Practical})
	page.AddAll(e, p.Practical, "practicaltopic.html", "praktisch/", view.PracticalTopic)
	if view.HasCard(p) {
		e.Add(page.Entry{Address: "infokaart/", Layout: "infocard.html", Section: "praktisch/", Parents: []string{"praktisch/"}, Paper: "infokaart", Title: e.Word("page.infocard"), View: view.InfoCard})
		e.Add(page.Entry{Address: "infokaart/a5/", Layout: "infocard.html", Section: "praktisch/", Parents: []string{"praktisch/", "infokaart/"}, Paper: "infokaart-a5", FormOf: "infokaart/", Title: e.Word("paper.infocardA5"), View: view.InfoCardA5})
	}
}

func listCouncils(e *page.Edition) {
	p := e.Policy
	if len(p.Councils) == 0 {
		return
	}
	e.Add(page.Entry{Address: "meedoen/", Layout: "participate.html", Section: "meedoen/", Title: e.Word("page.participate"), View: view.Participate})
	page.AddAll(e, p.Councils, "council.html", "meedoen/", view.Council)
}

func listPartners(e *page.Edition) {
	if len(e.Policy.Partners) > 0 {
		e.Add(page.Entry{Address: "partners/", Layout: "partners.html", Title: e.Word("page.partners"), View: view.Partners})
		page.AddAll(e, e.Policy.Partners, "partner.html", "partners/", view.Partner)
	}
	if view.HasAreas(e.Policy) {
		e.Add(page.Entry{Address: "beleidsterreinen/", Layout: "areas.html", Title: e.Word("page.areas"), View: view.Areas})
	}
}

// listPages adds the school's own pages; each to which the navigation leads is a section of its own.
func listPages(e *page.Edition) {
	var row []*page.Page
	for _, doc := range e.Policy.Pages {
		entry := page.Entry{Address: doc.Address(), Layout: "page.html", Doc: doc, View: view.Doc}
		if doc.Menu {
			entry.Section = doc.Address()
		}
		row = append(row, e.Add(entry))
	}
	page.InARow(row)
}

// listAnswered adds what was said to the school and what it did, year by year.
func listAnswered(e *page.Edition) {
	parents, section := below(e, "meedoen/")
	for _, year := range e.Year.AnsweredYears() {
		title := e.Word("nav.answered")
		if year != e.Policy.School.Year {
			title = e.Word("answered.titleOf", "Year", year.String())
		}
		e.Add(page.Entry{
			Address: view.AnsweredAddress(e, year), Layout: "answered.html", Section: section, Parents: parents, Title: title,
			View: func(e *page.Edition, p *page.Page) any { return view.Answered(e, p, year) },
		})
	}
}

// below gives the parents and the section of a page below another, which the site need not have.
func below(e *page.Edition, address string) (parents []string, section string) {
	if e.Has(address) {
		return []string{address}, address
	}
	return nil, ""
}

// listThemes adds what two or more documents are about.
func listThemes(e *page.Edition) {
	parents, section := below(e, "activiteiten/")
	for _, theme := range e.Policy.Themes() {
		e.Add(page.Entry{
			Address: page.ThemeAddress(theme.Slug), Layout: "theme.html", Section: section, Parents: parents, Title: e.ThemeName(theme),
			View: func(e *page.Edition, p *page.Page) any { return view.Theme(e, p, theme) },
		})
	}
}

// navigation leads to the parts of the site that have a page.
var navigation = page.Navigation{
	Header: []page.Section{
		{Address: "partnerschappen/", Word: "nav.partnerships"},
		{Address: "activiteiten/", Word: "nav.programme"},
		{Address: "jaarplan/", Word: "nav.plan"},
		{Address: "praktisch/", Word: "nav.practical"},
		{Address: "meedoen/", Word: "nav.participate"},
	},
	Foot: []page.Section{
		{Address: "visie/", Word: "nav.vision"},
		{Address: "verwachtingen/", Word: "nav.expectations"},
		{Address: "beleidsplan/", Word: "nav.policyplan"},
		{Address: "speerpunten/", Word: "nav.focuspoints"},
		{Address: "scan/", Word: "nav.scan"},
		{Address: "wensen/", Word: "nav.wishes"},
		{Address: "u-zei-wij-deden/", Word: "nav.answered"},
		{Address: "checklist/", Word: "nav.checklist"},
		{Address: "meting/", Word: "nav.measurement"},
		{Address: "evaluaties/", Word: "nav.evaluations"},
		{Address: "partners/", Word: "nav.partners"},
		{Address: "beleidsterreinen/", Word: "nav.areas"},
		{Address: "traject/", Word: "nav.trajectory"},
		{Address: "infokaart/", Word: "nav.infocard"},
		{Address: "contact/", Word: "nav.contact"},
		{Address: "team/", Word: "nav.team"},
		{Address: "begrippen/", Word: "nav.glossary"},
		{Address: "over/", Word: "nav.about"},
	},
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

func homeTitle(e *page.Edition) *policy.Text {
	if e.Policy.Welcome != nil {
		return e.Policy.Welcome.Title
	}
	return &policy.Text{Words: cmp.Or(e.School.Name, "Ouderbeleid")}
}
