package generator

import (
	"html/template"
	"reflect"
	"slices"
	"strings"
	"sync"

	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// RowView is one activity in a list, as partials/activity-row.html sees it. It depends on nothing but the activity and the
// setting, so that a row is rendered once for all the lists that it stands in; what it shows is set ready in fields.
type RowView struct {
	Activity        *policy.Activity
	Href            string
	Title           template.HTML
	When            template.HTML
	Groups          string               // "groep 3 en 4", "hele school"
	Partnership     policy.PartnershipID // the main one; "" when there is none
	PartnershipName template.HTML
	GroupList       string // for scripts: "3|4"; "" for the whole school
	PartnershipList string // for scripts: "didactisch formeel"
	Over            bool
	Cancelled       bool
	HelpWanted      bool
	YourLanguage    bool   // there is help in the language of the page
	LanguageHelp    string // the languages in which there is help: "Taalhulp: Arabisch en Turks"; "" for none
	speaker         *Speaker
}

// Word gives one of the site's words.
func (v RowView) Word(key string, args ...any) (string, error) { return v.speaker.Word(key, args...) }

func (e *edition) rowView(key rowKey) RowView {
	a := key.activity
	v := RowView{
		Activity: a, Href: rootMark + a.Address() + "index.html", Title: e.speaker.Say(a.Title), GroupList: strings.Join(a.Groups, "|"),
		Over: key.over, Cancelled: a.Status == policy.Cancelled, YourLanguage: slices.Contains(a.Languages, e.speaker.Lang()), speaker: e.speaker,
	}
	v.HelpWanted = a.Help != nil && !key.over && !v.Cancelled
	// The words are known to be there: the file of the first language is part of the program.
	v.When, _ = e.speaker.Brief(a, key.next)
	v.Groups, _ = e.speaker.Word("activity.wholeSchool")
	if len(a.Groups) > 0 {
		v.Groups, _ = e.speaker.Groups(a.Groups)
	}
	if len(a.Languages) > 0 {
		v.LanguageHelp, _ = e.speaker.Word("activity.languagesThere", "Languages", e.speaker.Languages(a.Languages))
	}
	ids := make([]string, len(a.Partnerships))
	for i, id := range a.Partnerships {
		ids[i] = string(id)
	}
	v.PartnershipList = strings.Join(ids, " ")
	if len(a.Partnerships) > 0 {
		v.Partnership = a.Partnerships[0]
		v.PartnershipName = e.speaker.Say(e.rows.setting.partnerships[v.Partnership].Name)
	}
	return v
}

// rowSetting is all that rows depend on beside their activity.
type rowSetting struct {
	looks        *looks.Looks
	first        string // language of the school
	partnerships map[policy.PartnershipID]*PartnershipView
}

type rowKey struct {
	activity *policy.Activity
	over     bool
	next     schoolyear.Date // of many days, the first that is not behind us
}

// rootMark stands in a remembered row for the way to the root, which differs from list to list.
const rootMark = "%00root/"

// row is a rendered row, cut where the way to the root comes.
type row struct {
	start, end string
	problems   []problem.Problem
}

// rows remembers rendered rows from one site to the next, for as long as their setting is the same.
type rows struct {
	setting rowSetting
	mutex   *sync.RWMutex
	made    map[rowKey]row
}

// in gives the rows for a setting: the remembered ones when it did not change, without those of activities that are gone.
func (r rows) in(setting rowSetting, activities []*policy.Activity) rows {
	if r.made == nil || r.setting.looks != setting.looks || !reflect.DeepEqual(r.setting, setting) {
		return rows{setting: setting, mutex: new(sync.RWMutex), made: map[rowKey]row{}}
	}
	r.mutex.RLock() // pages of a site before may still be adding rows
	defer r.mutex.RUnlock()
	if len(r.made) <= len(activities)*5/4+32 {
		return r
	}
	return rows{setting: setting, mutex: new(sync.RWMutex), made: r.of(activities)}
}

// of gives the rows of these activities.
func (r rows) of(activities []*policy.Activity) map[rowKey]row {
	wanted := make(map[*policy.Activity]bool, len(activities))
	for _, activity := range activities {
		wanted[activity] = true
	}
	kept := make(map[rowKey]row, len(activities))
	for key, row := range r.made {
		if wanted[key.activity] {
			kept[key] = row
		}
	}
	return kept
}

// list renders a list of activities, for a page with this way to the root.
func (p *Page) list(activities []*policy.Activity) template.HTML {
	rows, size := make([]row, len(activities)), 0
	for i, activity := range activities {
		rows[i] = p.edition.row(activity)
		size += len(rows[i].start) + len(p.Root) + len(rows[i].end)
	}
	var out strings.Builder
	out.Grow(size)
	for _, row := range rows {
		out.WriteString(row.start)
		out.WriteString(p.Root)
		out.WriteString(row.end)
		p.problems = append(p.problems, row.problems...)
	}
	return template.HTML(out.String())
}

func (e *edition) row(activity *policy.Activity) row {
	key := rowKey{activity: activity, over: activity.Over(e.today)}
	if len(activity.Dates) > few {
		key.next = activity.Next(e.today)
	}
	e.rows.mutex.RLock()
	made, ok := e.rows.made[key]
	e.rows.mutex.RUnlock()
	if ok {
		return made
	}
	html, problems := e.looks.Piece("partials/activity-row.html", e.rowView(key))
	made.start, made.end, _ = strings.Cut(html, rootMark)
	made.problems = problems
	e.rows.mutex.Lock()
	e.rows.made[key] = made
	e.rows.mutex.Unlock()
	return made
}

func (s rowSetting) mainPartnership(activity *policy.Activity) *PartnershipView {
	if len(activity.Partnerships) == 0 {
		return nil
	}
	return s.partnerships[activity.Partnerships[0]]
}
