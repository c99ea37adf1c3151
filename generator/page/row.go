package page

import (
	"html/template"
	"reflect"
	"slices"
	"strings"

	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// RowView is one activity in a list, as partials/activity-row.html sees it. It depends on nothing but the activity and the
// setting, so that a row is rendered once for all the lists that it stands in; what it shows is set ready in fields.
type RowView struct {
	Activity        *policy.Activity
	Href            string
	Title           template.HTML
	When            template.HTML
	Groups          string               // "groep 3 en 4", "hele school"; "" when only the age says for whom
	Age             template.HTML        // "2–4 jaar"
	Partnership     policy.PartnershipID // the main one; "" when there is none
	PartnershipName template.HTML
	GroupList       string // for scripts: "3|4"; "" for the whole school
	PartnershipList string // for scripts: "didactisch formeel"
	Over            bool
	Cancelled       bool
	Moved           template.HTML // from which day
	HelpWanted      bool
	YourLanguage    bool   // there is help in the language of the page
	LanguageHelp    string // the languages in which there is help: "Taalhulp: Arabisch en Turks"; "" for none
	speaker         *Speaker
}

// Word gives one of the site's words.
func (v RowView) Word(key string, args ...any) (string, error) { return v.speaker.Word(key, args...) }

func (e *Edition) rowView(key rowKey) RowView {
	a := key.activity
	v := RowView{
		Activity: a, Href: Href(addressHole(0), a.Address()), Title: e.Speaker.Say(a.Title), GroupList: strings.Join(a.Groups, "|"),
		Over: key.over, Cancelled: a.Status == policy.Cancelled, YourLanguage: slices.Contains(a.Languages, e.Speaker.Lang()), speaker: e.Speaker,
	}
	if !key.over {
		v.Moved = e.Speaker.Moved(a)
	}
	v.HelpWanted = a.Help != nil && !key.over && a.Status == policy.Planned
	// The words are known to be there: the file of the first language is part of the program.
	v.When, _ = e.Speaker.Brief(a, key.next)
	switch {
	case len(a.Groups) > 0:
		v.Groups, _ = e.Speaker.Groups(a.Groups)
	case a.Age == nil:
		v.Groups, _ = e.Speaker.Word("activity.wholeSchool")
	}
	v.Age = e.Speaker.Say(a.Age)
	if len(a.Languages) > 0 {
		v.LanguageHelp, _ = e.Speaker.Word("activity.languagesThere", "Languages", e.Speaker.Languages(a.Languages))
	}
	ids := make([]string, len(a.Partnerships))
	for i, id := range a.Partnerships {
		ids[i] = string(id)
	}
	v.PartnershipList = strings.Join(ids, " ")
	if len(a.Partnerships) > 0 {
		v.Partnership = a.Partnerships[0]
		v.PartnershipName = e.Speaker.Say(e.rows.setting.partnerships[v.Partnership].Name)
	}
	return v
}

// rowSetting is all that rows depend on beside their activity.
type rowSetting struct {
	looks        *looks.Looks
	first        string // language of the school
	groups       []string
	partnerships map[policy.PartnershipID]*PartnershipView
}

type rowKey struct {
	activity *policy.Activity
	over     bool
	next     schoolyear.Date // of many days, the first that is not behind us
}

// rows remembers rendered rows from one site to the next, for as long as their setting is the same. Each has a hole for the way to the
// root, which differs from list to list.
type rows struct {
	setting rowSetting
	made    *parallel.Store[rowKey, piece]
	faults  *faults // in them, and in the other pieces of the editions that they were made in
}

// in gives the rows for a setting: the remembered ones when it did not change, without those of activities that are gone.
func (r rows) in(setting rowSetting, activities []*policy.Activity) rows {
	if r.made == nil || r.setting.looks != setting.looks || !reflect.DeepEqual(r.setting, setting) {
		return rows{setting, new(parallel.Store[rowKey, piece]), new(faults)}
	}
	if r.made.Len() <= len(activities)*5/4+32 {
		return r
	}
	wanted := make(map[*policy.Activity]bool, len(activities))
	for _, activity := range activities {
		wanted[activity] = true
	}
	return rows{setting, r.made.Only(func(key rowKey) bool { return wanted[key.activity] }), r.faults}
}

// List renders a list of activities, for a page with this way to the root.
func (e *Edition) List(root string, activities []*policy.Activity) template.HTML {
	rows, size := make([]piece, len(activities)), 0
	for i, activity := range activities {
		rows[i] = e.row(activity)
		size += len(rows[i].html) + len(root)
	}
	var out strings.Builder
	out.Grow(size)
	fill := func(int) { out.WriteString(root) }
	for _, row := range rows {
		row.write(&out, fill)
	}
	return template.HTML(out.String())
}

func (e *Edition) row(activity *policy.Activity) piece {
	key := rowKey{activity: activity, over: activity.Over(e.Today)}
	if len(activity.Dates) > few {
		key.next = activity.Next(e.Today)
	}
	return e.rows.made.Get(key, func() piece {
		return newPiece(e.render("partials/activity-row.html", e.rowView(key)), inAddress, 1)
	})
}

// MainPartnership gives the first partnership of an activity; nil when it names none.
func (e *Edition) MainPartnership(activity *policy.Activity) *PartnershipView {
	if len(activity.Partnerships) == 0 {
		return nil
	}
	return e.Partnership(activity.Partnerships[0])
}
