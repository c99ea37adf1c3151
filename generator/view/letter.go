package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// LetterView is the letter of a month: what comes up, for everyone and for each group, on one sheet of paper.
type LetterView struct {
	Canvas
	Everyone     []LetterEntry
	Groups       []LetterGroup
	Closed       []ClosedView
	Help         []LetterEntry  // where help is wanted
	YourLanguage []LetterEntry  // with help in the language of the page
	SignUps      []LetterEntry  // for which parents can sign up until a day of the month
	Message      template.HTML  // the text for the app
	Previous     *page.PageLink // the letter of the month before
	Next         *page.PageLink
}

// LetterGroup is what is for some groups alone, each activity once: "groep 3", "groep 3 tot en met 8".
type LetterGroup struct {
	Name    string
	Entries []LetterEntry
}

// LetterEntry is an activity in the letter of a month.
type LetterEntry struct {
	Activity  *policy.Activity
	Page      *page.Page
	When      template.HTML // below the name of the month: "di 8", "7–18", "di 3 en di 17", "medio mei"
	Times     template.HTML
	Audience  template.HTML // "nieuwe ouders"; "" when it is for all parents
	Cancelled bool
	Moved     template.HTML // from which day
	SignUp    template.HTML // until which day parents can sign up
}

// Letter gives what letter.html shows of a month.
func Letter(e *page.Edition, on *page.Page, month schoolyear.Month) any {
	p := Canvas{on, e}
	v := LetterView{
		Canvas: p, Closed: p.closedViews(e.Year.ClosedIn(month)), Message: p.sayMessage(p.message(month)),
		Previous: p.letterLink(p.Before), Next: p.letterLink(p.After),
	}
	coming := e.Year.InMonth(month)
	everyone, some := e.Year.ByGroups(coming)
	v.Everyone = p.letterEntries(everyone, month)
	for _, only := range some {
		name, _ := p.Groups(only.Groups)
		v.Groups = append(v.Groups, LetterGroup{name, p.letterEntries(only.Activities, month)})
	}
	v.Help = p.letterEntries(year.Chosen(coming, e.Year.WantsHelp), month)
	v.YourLanguage = p.letterEntries(year.Chosen(coming, func(a *policy.Activity) bool {
		return a.Status != policy.Cancelled && slices.Contains(a.Languages, e.Language)
	}), month)
	v.SignUps = p.letterEntries(p.signUpsIn(month), month)
	return v
}

// signUpsIn gives what is in the calendar for which parents can sign up until a day of a month.
func (p Canvas) signUpsIn(month schoolyear.Month) []*policy.Activity {
	return year.Chosen(p.edition.Policy.Calendar, func(a *policy.Activity) bool {
		return !a.SignUpBy.IsZero() && schoolyear.MonthOf(a.SignUpBy) == month && a.Register != "" && a.Status == policy.Planned
	})
}

// MessageAddress gives the address of the text for the app by itself.
func (v LetterView) MessageAddress() string { return v.Address + messageFile }

// letterLink gives the way to the letter of another month.
func (p Canvas) letterLink(other *page.Page) *page.PageLink {
	if other == nil {
		return nil
	}
	return &page.PageLink{Href: p.Link(other.Address), Title: p.Month(other.LetterOf)}
}

func (p Canvas) letterEntries(activities []*policy.Activity, month schoolyear.Month) []LetterEntry {
	var entries []LetterEntry
	for _, activity := range activities {
		entries = append(entries, p.letterEntry(activity, month))
	}
	return entries
}

// timesIn says the times of an activity in a month: of one that has several each by itself, with its day where there are more days.
func (p Canvas) timesIn(a *policy.Activity, month schoolyear.Month) template.HTML {
	if len(a.Slots) == 0 {
		return page.Escape(p.Times(a))
	}
	var said []template.HTML
	days := year.DaysIn(a, month)
	for _, session := range a.Sessions() {
		if session.From == "" || schoolyear.MonthOf(session.Period.From) != month {
			continue
		}
		times := p.Session(a, session)
		if len(days) > 1 || a.Period != nil {
			times = p.InMonth(session.Period) + page.Escape(p.Comma()) + times
		}
		said = append(said, times)
	}
	return p.Join(said)
}

func (p Canvas) letterEntry(a *policy.Activity, month schoolyear.Month) LetterEntry {
	entry := LetterEntry{Activity: a, Page: p.edition.PageOf(a), Times: p.timesIn(a, month), Cancelled: a.Status == policy.Cancelled, Moved: p.Moved(a)}
	var days []template.HTML
	for _, period := range year.DaysIn(a, month) {
		days = append(days, p.InMonth(period))
	}
	if entry.When = p.Join(days); len(days) == 0 {
		entry.When = p.Say(a.When)
	}
	if !a.SignUpBy.IsZero() && a.Status == policy.Planned {
		entry.SignUp, _ = p.Around("signup.message", "Day", p.Day(a.SignUpBy))
	}
	if len(a.For) > 0 && !slices.Contains(a.For, policy.Parents) {
		entry.Audience = p.chosen("audience", a.For)
	}
	return entry
}
