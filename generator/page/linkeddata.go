package page

import (
	"cmp"
	"encoding/json"
	"html/template"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// linkedData describes the page to search engines (JSON-LD, schema.org): the school on the home page, an event for an activity
// with a day, the way from the home page on all others.
func (p *Page) linkedData() template.HTML {
	var data any
	if p.Address == "" {
		data = p.schoolData()
	} else if activity, ok := p.Doc.(*policy.Activity); ok && !activity.First().IsZero() {
		data = p.eventData(activity)
	} else if p.Canonical() != "" && len(p.Parents) > 0 {
		data = p.trailData()
	}
	if data == nil {
		return ""
	}
	// json.Marshal escapes <, > and &, so that no text can end the element.
	encoded, err := json.Marshal(data)
	if err != nil {
		return ""
	}
	return template.HTML(`<script type="application/ld+json">` + string(encoded) + `</script>`)
}

// Canonical gives the full address of the page, or of that which it is another form of; "" when that is not known.
func (p *Page) Canonical() string { return p.edition.Absolute(cmp.Or(p.FormOf, p.Address)) }

type linkedSchool struct {
	Context   string         `json:"@context"`
	Type      string         `json:"@type"`
	Name      string         `json:"name"`
	URL       string         `json:"url,omitempty"`
	Email     string         `json:"email,omitempty"`
	Telephone string         `json:"telephone,omitempty"`
	Address   *linkedAddress `json:"address,omitempty"`
}

type linkedAddress struct {
	Type     string `json:"@type"`
	Street   string `json:"streetAddress,omitempty"`
	Postcode string `json:"postalCode,omitempty"`
	City     string `json:"addressLocality,omitempty"`
	Country  string `json:"addressCountry"`
}

func (p *Page) schoolData() any {
	school := p.edition.Policy.School
	kind := "School"
	switch school.Type {
	case policy.PrimarySchool:
		kind = "ElementarySchool"
	case policy.SecondarySchool:
		kind = "HighSchool"
	case policy.Preschool:
		kind = "Preschool"
	case policy.Childcare:
		kind = "ChildCare"
	}
	return linkedSchool{
		Context: "https://schema.org", Type: kind, Name: school.Name, URL: school.Website, Email: school.Email, Telephone: school.Phone,
		Address: &linkedAddress{"PostalAddress", school.Street, school.Postcode, school.City, "NL"},
	}
}

type linkedEvent struct {
	Context     string        `json:"@context"`
	Type        string        `json:"@type"`
	Name        string        `json:"name"`
	Language    string        `json:"inLanguage"`
	Description string        `json:"description,omitempty"`
	Start       string        `json:"startDate"`
	End         string        `json:"endDate,omitempty"`
	Previous    string        `json:"previousStartDate,omitempty"`
	Status      string        `json:"eventStatus"`
	URL         string        `json:"url,omitempty"`
	Location    linkedPlace   `json:"location"`
	Organizer   *linkedSchool `json:"organizer,omitempty"`
}

type linkedPlace struct {
	Type    string        `json:"@type"`
	Name    string        `json:"name"`
	Address linkedAddress `json:"address"`
}

func (p *Page) eventData(a *policy.Activity) any {
	school := p.edition.Policy.School
	place := a.Location.String()
	if place == "" {
		place = school.Name
	}
	status := "https://schema.org/EventScheduled"
	previous := ""
	switch {
	case a.Status == policy.Cancelled:
		status = "https://schema.org/EventCancelled"
	case !a.MovedFrom.IsZero():
		status, previous = "https://schema.org/EventRescheduled", clockedDay(a.MovedFrom, a.From)
	}
	begin := a.From
	end, clock := a.End(a.Last())
	if sessions := a.Sessions(); sessions[0].From != "" {
		begin = sessions[0].From
		end, clock = sessions[len(sessions)-1].End()
	}
	return linkedEvent{
		Context: "https://schema.org", Type: "Event", Name: a.Title.String(), Language: cmp.Or(p.OtherLanguage(p.Title), p.Lang()), Description: a.Summary.String(),
		Start: clockedDay(a.First(), begin), End: clockedDay(end, clock), Previous: previous, Status: status, URL: p.Canonical(),
		Location: linkedPlace{"Place", place, linkedAddress{"PostalAddress", school.Street, school.Postcode, school.City, "NL"}},
	}
}

// clockedDay writes a day with its time, as ISO 8601 in local time.
func clockedDay(day schoolyear.Date, clock string) string {
	if clock == "" {
		return day.String()
	}
	return day.String() + "T" + clock
}

type linkedTrail struct {
	Context string        `json:"@context"`
	Type    string        `json:"@type"`
	Items   []linkedCrumb `json:"itemListElement"`
}

type linkedCrumb struct {
	Type     string `json:"@type"`
	Position int    `json:"position"`
	Name     string `json:"name"`
	Item     string `json:"item"`
}

func (p *Page) trailData() any {
	trail := linkedTrail{Context: "https://schema.org", Type: "BreadcrumbList"}
	for _, page := range append(p.Parents[:len(p.Parents):len(p.Parents)], p) {
		trail.Items = append(trail.Items, linkedCrumb{"ListItem", len(trail.Items) + 1, page.Title.String(), page.Canonical()})
	}
	return trail
}
