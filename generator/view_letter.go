package generator

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// LetterView is the letter of a month: what comes up, for everyone and for each group, on one sheet of paper.
type LetterView struct {
	*Page
	Everyone     []LetterEntry
	Groups       []LetterGroup
	Closed       []ClosedView
	Help         []LetterEntry // where help is wanted
	YourLanguage []LetterEntry // with help in the language of the page
	Message      template.HTML // the text for the app
	Previous     *PageLink     // the letter of the month before
	Next         *PageLink
}

// LetterGroup is what is for some groups alone, each activity once: "groep 3", "groep 3 tot en met 8".
type LetterGroup struct {
	Name    string
	Entries []LetterEntry

	groups []string
}

// LetterEntry is an activity in the letter of a month.
type LetterEntry struct {
	Activity  *policy.Activity
	Page      *Page
	When      template.HTML // below the name of the month: "di 8", "7–18", "di 3 en di 17", "medio mei"
	Times     string
	Audience  string // "nieuwe ouders"; "" when it is for all parents
	Cancelled bool
}

func letterView(p *Page, month schoolyear.Month) any {
	e := p.edition
	v := LetterView{
		Page: p, Closed: e.closedViews(e.year.ClosedIn(month)), Message: p.sayMessage(e.message(month)),
		Previous: p.letterLink(p.previous), Next: p.letterLink(p.next),
	}
	for _, activity := range e.months[month] {
		entry := p.letterEntry(activity, month)
		if groups := e.onlyFor(activity); len(groups) == 0 {
			v.Everyone = append(v.Everyone, entry)
		} else {
			v.add(entry, groups)
		}
		if entry.Cancelled {
			continue
		}
		if activity.Help != nil && !activity.Over(e.today) {
			v.Help = append(v.Help, entry)
		}
		if slices.Contains(activity.Languages, e.language) {
			v.YourLanguage = append(v.YourLanguage, entry)
		}
	}
	slices.SortStableFunc(v.Groups, func(a, b LetterGroup) int {
		return slices.CompareFunc(a.groups, b.groups, func(a, b string) int { return e.groupNumber(a) - e.groupNumber(b) })
	})
	return v
}

// MessageAddress gives the address of the text for the app by itself.
func (v LetterView) MessageAddress() string { return v.Address + messageFile }

// letterLink gives the way to the letter of another month.
func (p *Page) letterLink(other *Page) *PageLink {
	if other == nil {
		return nil
	}
	return &PageLink{p.Link(other.Address), p.Month(other.month)}
}

func (p *Page) letterEntry(a *policy.Activity, month schoolyear.Month) LetterEntry {
	entry := LetterEntry{Activity: a, Page: p.PageOf(a), Times: p.words.Times(a.From, a.To), Cancelled: a.Status == policy.Cancelled}
	var days []template.HTML
	for _, period := range daysIn(a, month) {
		days = append(days, p.InMonth(period))
	}
	if entry.When = p.join(days); len(days) == 0 {
		entry.When = p.Say(a.When)
	}
	if len(a.For) > 0 && !slices.Contains(a.For, policy.Parents) {
		entry.Audience, _ = p.Choices("audience", a.For)
	}
	return entry
}

// add puts an entry with the others for the same groups.
func (v *LetterView) add(entry LetterEntry, groups []string) {
	i := slices.IndexFunc(v.Groups, func(g LetterGroup) bool { return slices.Equal(g.groups, groups) })
	if i < 0 {
		name, _ := v.Speaker.Groups(groups)
		i, v.Groups = len(v.Groups), append(v.Groups, LetterGroup{Name: name, groups: groups})
	}
	v.Groups[i].Entries = append(v.Groups[i].Entries, entry)
}

// onlyFor gives the groups that an activity is for, in the order of the school; none when it is for all.
func (e *edition) onlyFor(a *policy.Activity) []string {
	all := e.policy.School.Groups
	if len(all) > 0 && !slices.ContainsFunc(all, func(group string) bool { return !a.ForGroup(group) }) {
		return nil
	}
	groups := slices.Clone(a.Groups)
	slices.SortStableFunc(groups, func(a, b string) int { return e.groupNumber(a) - e.groupNumber(b) })
	return groups
}

func (e *edition) groupNumber(group string) int { return slices.Index(e.policy.School.Groups, group) }
