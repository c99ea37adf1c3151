package view

import (
	"cmp"
	"html/template"
	"strconv"
	"strings"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// ActivityView is one activity with all its facts. A site can have thousands: what it shows is set ready in fields, which cost a
// layout much less than methods.
type ActivityView struct {
	Page      *page.Page
	Activity  *policy.Activity
	Trail     template.HTML
	Badges    template.HTML // its partnerships
	Title     template.HTML
	Summary   template.HTML
	Cancelled bool
	Held      bool
	Moved     template.HTML // from which day it was moved
	Facts     template.HTML // each as partials/fact.html shows it
	Agenda    template.HTML // the way to its calendar, when it has a day and is still to come
	Help      template.HTML // what help is asked for, as long as it can be given
	Headings  []page.HeadingView
	Body      template.HTML
	Turnout   string
	Outcome   template.HTML
	Card      template.HTML // how to reach who organises it
	Attached  template.HTML // what stands with it
	Invite    string        // the way to its invitation, as long as it is to come
	Previous  *page.PageLink
	Next      *page.PageLink
}

// Activity gives what activity.html shows.
func Activity(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	a := p.Doc.(*policy.Activity)
	v := ActivityView{
		Page: on, Activity: a, Trail: p.Trail(), Badges: p.Badges(a.Partnerships), Title: p.Say(p.Title), Summary: p.Tell(p.Summary),
		Cancelled: a.Status == policy.Cancelled, Facts: p.facts(a), Headings: p.Headings(), Body: p.Body(a, 2),
		Outcome: p.Tell(a.Outcome), Card: p.Card(a.Organisation), Attached: p.Attached(), Previous: p.Previous(), Next: p.Next(),
	}
	v.Held = !v.Cancelled && !a.Comes(e.Today)
	if a.Comes(e.Today) {
		v.Agenda, v.Moved = e.WayToCalendar(p.Root, a), p.Moved(a)
	}
	if invitation := InvitationAddress(a); e.Has(invitation) {
		v.Invite = p.Link(invitation)
	}
	if e.Year.WantsHelp(a) {
		v.Help = p.Tell(a.Help)
	}
	v.Turnout = p.turnout(a)
	return v
}

// turnout says how many came, how many in a hundred that was, and how many were hoped for; "" when it is not known.
func (p Canvas) turnout(a *policy.Activity) string {
	if a.Turnout == nil {
		return ""
	}
	said, _ := p.Count("activity.turnout", *a.Turnout)
	if share, known := a.Share(); known {
		more, _ := p.Word("turnout.share", "Share", strconv.Itoa(share), "All", strconv.Itoa(*a.Expected))
		said += " " + more
	}
	if a.Target != nil {
		goal, _ := p.Word("turnout.target", "Target", strconv.Itoa(*a.Target))
		said += " " + goal
	}
	return said
}

// whenFrom says when an activity is, the days to come first.
func (p Canvas) whenFrom(a *policy.Activity) template.HTML {
	// The word is known to be there: the file of the first language is part of the program.
	said, _ := p.WhenFrom(a, p.edition.Today)
	return said
}

// Word gives one of the site's words.
func (v ActivityView) Word(key string, args ...any) (string, error) { return v.Page.Word(key, args...) }

// FactView is something that is known of an activity: its name among the words, and what there is to say.
type FactView struct {
	Key   string // "when"
	Name  string
	Value template.HTML
}

// facts shows what is known of an activity, in the order in which parents ask for it. Thousands of activities share most of
// their facts, so each is rendered once.
func (p Canvas) facts(a *policy.Activity) template.HTML {
	var facts strings.Builder
	say := func(key, name string, value template.HTML) {
		if value != "" {
			fact := FactView{key, p.Plain(name), value}
			facts.WriteString(string(p.edition.Part(fact, "partials/fact.html", func() any { return fact })))
		}
	}
	add := func(key string, value template.HTML) { say(key, "activity."+key, value) }
	add("when", p.whenFrom(a))
	add("where", p.Tell(a.Location))
	if len(a.Groups) > 0 || a.Age == nil {
		add("forGroups", p.groupsOf(a))
	}
	add("age", p.Say(a.Age))
	add("for", p.chosen("audience", a.For))
	add("form", p.chosen("form", oneOrNone(a.Form)))
	add("theme", p.ThemesOf(a))
	if a.Minutes != nil {
		add("duration", p.said("activity.minutes", "Minutes", strconv.Itoa(*a.Minutes)))
	}
	comes := a.Comes(p.edition.Today)
	if comes {
		add("attendance", p.attendance(a))
	}
	if a.Target != nil && comes {
		add("target", p.said("turnout.goal", "Share", strconv.Itoa(*a.Target)))
	}
	if a.ChildPresent {
		add("child", p.said("activity.childPresent"))
	}
	say("topics", "conversation.topics", p.SayAll(a.Topics))
	if len(a.Languages) > 0 {
		add("languageHelp", page.Escape(p.Languages(a.Languages)))
	}
	if a.Cost != nil {
		add("cost", p.said("activity.voluntary", "Amount", p.Euro(a.Cost)))
	}
	if comes {
		add("register", p.signUp(a))
		if a.Places != nil {
			say("places", "signup.places", page.Escape(strconv.Itoa(*a.Places)))
		}
	}
	if !a.Organisation.IsZero() {
		add("organisation", p.Person(a.Organisation))
	}
	add("together", p.together(a))
	var points []template.HTML
	for _, ref := range a.FocusPoints {
		if point := p.To(ref); point != nil {
			points = append(points, anchor(p.Link(point.Address), p.Say(point.Title)))
		}
	}
	if len(points) > 0 {
		add("focuspoint", p.Join(points))
	}
	add("areas", p.areas(a.Areas))
	year := p.edition.Policy.ActivityYear(a).String()
	if plan := p.edition.At("jaarplan/" + year + "/"); plan != nil {
		add("year", anchor(p.Link(plan.Address), page.Escape(year)))
	}
	return template.HTML(facts.String())
}

func (p Canvas) groupsOf(a *policy.Activity) template.HTML {
	if len(a.Groups) == 0 {
		return p.said("activity.wholeSchool")
	}
	names, _ := p.Groups(a.Groups)
	return page.Escape(names)
}

// attendance says that everybody is counted on; "" when nobody has to come.
func (p Canvas) attendance(a *policy.Activity) template.HTML {
	if !a.Compulsory {
		return ""
	}
	return p.said(cmp.Or(compulsory[a.Form], "activity.compulsory"))
}

// compulsory are the words that say of a form that everybody is counted on, where it is not a conversation.
var compulsory = map[string]string{policy.ParentEvening: "activity.compulsoryEvening"}

// chosen says forms or audiences in the words of the site, or in the school's own.
func (p Canvas) chosen(kind string, values []string) template.HTML {
	if len(values) == 0 {
		return ""
	}
	said := make([]*policy.Text, len(values))
	for i, value := range values {
		said[i] = p.edition.Chosen(kind, value)
	}
	return p.SayAll(said)
}

// said says a word that is known to be there.
func (p Canvas) said(key string, args ...any) template.HTML {
	word, _ := p.Word(key, args...)
	return page.Escape(word)
}

func oneOrNone(value string) []string {
	if value == "" {
		return nil
	}
	return []string{value}
}

// anchor is a link whose address is known to be safe.
func anchor(href string, text template.HTML) template.HTML {
	return `<a href="` + page.Escape(href) + `">` + text + `</a>`
}

// signUp says how parents sign up for what is still to come, and until when; or that they no longer can.
func (p Canvas) signUp(a *policy.Activity) template.HTML {
	switch {
	case a.Register == "":
		return ""
	case !a.TakesSignUps(p.edition.Today):
		return p.said("signup.closed")
	case a.SignUpBy.IsZero():
		return p.signUpWay(a)
	}
	until, _ := p.Around("signup.until", "Day", p.Day(a.SignUpBy))
	return p.signUpWay(a) + "<br>" + until
}

// signUpWay says how parents sign up. The policy holds an address to https:, http: or an e-mail address.
func (p Canvas) signUpWay(a *policy.Activity) template.HTML {
	written := a.Register
	there := func(href string) template.HTML {
		return anchor(href, `<bdi dir="ltr">`+page.Escape(written)+"</bdi>")
	}
	app := p.edition.School.App
	switch way := a.SignUpWay(); {
	case way == policy.ByWebsite:
		return there(written)
	case way == policy.ByEmail:
		return there("mailto:" + written)
	case way == policy.ByPhone:
		return there("tel:" + p.School().Dial(written))
	case way == policy.AtTeacher:
		return p.said("signup.teacher")
	case way == policy.ByApp && app == nil:
		return p.said("signup.app")
	case way == policy.ByApp && app.URL == "":
		said, _ := p.Around("signup.by", "App", p.Name(app.Name))
		return said
	case way == policy.ByApp:
		said, _ := p.Around("signup.by", "App", anchor(app.URL, p.Name(app.Name)))
		return said
	}
	return p.Person(policy.Person{Written: written})
}
