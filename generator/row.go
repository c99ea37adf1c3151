package generator

import (
	"html/template"
	"reflect"
	"strings"
	"sync"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// RowView is one activity in a list, as partials/activity-row.html sees it. It depends on nothing but the activity and the
// setting, so that a row is rendered once for all the lists that it stands in.
type RowView struct {
	*Speaker
	Activity    *policy.Activity
	Href        string
	Partnership *PartnershipView // the main one
	Over        bool
}

// Cancelled reports whether the activity was called off.
func (r RowView) Cancelled() bool { return r.Activity.Status == policy.Cancelled }

// GroupList is the groups for scripts: "3|4"; "" for the whole school.
func (r RowView) GroupList() string { return strings.Join(r.Activity.Groups, "|") }

// PartnershipList is the partnerships for scripts: "didactisch formeel".
func (r RowView) PartnershipList() string {
	ids := make([]string, len(r.Activity.Partnerships))
	for i, id := range r.Activity.Partnerships {
		ids[i] = string(id)
	}
	return strings.Join(ids, " ")
}

// rowSetting is all that rows depend on beside their activity.
type rowSetting struct {
	layouts      *layouts
	language     string
	partnerships map[policy.PartnershipID]*PartnershipView
}

type rowKey struct {
	activity *policy.Activity
	over     bool
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

// in gives the rows for a setting: the remembered ones when it did not change and not too many of them are out of use.
func (r rows) in(setting rowSetting, activities int) rows {
	if r.made != nil && r.size() < 1000+2*activities && r.setting.layouts == setting.layouts && reflect.DeepEqual(r.setting, setting) {
		return r
	}
	return rows{setting: setting, mutex: new(sync.RWMutex), made: map[rowKey]row{}}
}

// size counts the rows: pages of a site before may still be adding to them.
func (r rows) size() int {
	r.mutex.RLock()
	defer r.mutex.RUnlock()
	return len(r.made)
}

// list renders a list of activities, for a page with this way to the root.
func (p *Page) list(activities []*policy.Activity) template.HTML {
	var out strings.Builder
	for _, activity := range activities {
		row := p.edition.row(activity)
		out.WriteString(row.start)
		out.WriteString(p.Root)
		out.WriteString(row.end)
		p.problems = append(p.problems, row.problems...)
	}
	return template.HTML(out.String())
}

func (e *edition) row(activity *policy.Activity) row {
	key := rowKey{activity, activity.Over(e.today)}
	e.rows.mutex.RLock()
	made, ok := e.rows.made[key]
	e.rows.mutex.RUnlock()
	if ok {
		return made
	}
	html, problems := e.execute("partials/activity-row.html", RowView{
		Speaker: e.speaker, Activity: activity, Href: rootMark + activity.Address() + "index.html", Over: key.over,
		Partnership: e.rows.setting.mainPartnership(activity),
	})
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
