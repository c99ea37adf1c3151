package feeds

import (
	"encoding/json"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
)

// policyData is index.json: the policy as data, with the keys of the content model, for other programs to read. Days are
// "2026-09-08", school years "2026-2027", addresses lead from the root of the site.
type policyData struct {
	School      schoolData       `json:"school"`
	Pages       []pageData       `json:"paginas"`
	FocusPoints []focusPointData `json:"speerpunten,omitempty"`
	Activities  []activityData   `json:"activiteiten,omitempty"`
	Entries     []activityData   `json:"agenda,omitempty"`
	Partners    []partnerData    `json:"partners,omitempty"`
	Closed      []closedData     `json:"gesloten,omitempty"`
}

type schoolData struct {
	Name     string            `json:"naam"`
	City     string            `json:"plaats,omitempty"`
	Type     policy.SchoolType `json:"soort,omitempty"`
	Region   string            `json:"regio,omitempty"`
	Year     string            `json:"schooljaar"`
	Groups   []string          `json:"groepen,omitempty"`
	Age      string            `json:"leeftijd,omitempty"`
	Language string            `json:"taal"`
	Address  string            `json:"adres,omitempty"`
}

type pageData struct {
	Address  string `json:"adres"`
	Title    string `json:"titel"`
	Summary  string `json:"samenvatting,omitempty"`
	Language string `json:"taal,omitempty"` // of the title, when it is not that of the file
}

type focusPointData struct {
	Address      string                  `json:"adres"`
	Title        string                  `json:"titel"`
	Partnerships []policy.PartnershipID  `json:"partnerschappen"`
	Goal         string                  `json:"doel"`
	Measure      string                  `json:"meetbaar,omitempty"`
	Term         policy.Horizon          `json:"termijn"`
	Year         string                  `json:"schooljaar"`
	Status       policy.FocusPointStatus `json:"status"`
	Steps        int                     `json:"stappen"`
	StepsDone    int                     `json:"stappen_gedaan"`
	Areas        []policy.Area           `json:"beleidsterreinen,omitempty"`
}

type activityData struct {
	Address      string                 `json:"adres"`
	Title        string                 `json:"titel"`
	Summary      string                 `json:"samenvatting,omitempty"`
	Partnerships []policy.PartnershipID `json:"partnerschappen,omitempty"`
	Dates        []schoolyear.Date      `json:"data,omitempty"`
	Period       *periodData            `json:"periode,omitempty"`
	Repetition   string                 `json:"herhaling,omitempty"`
	When         string                 `json:"wanneer,omitempty"`
	Month        string                 `json:"maand,omitempty"`
	MovedFrom    schoolyear.Date        `json:"verplaatst_van,omitzero"`
	From         string                 `json:"van,omitempty"`
	To           string                 `json:"tot,omitempty"`
	Slots        []slotData             `json:"tijden,omitempty"`
	Location     string                 `json:"locatie,omitempty"`
	Groups       []string               `json:"groepen,omitempty"`
	Age          string                 `json:"leeftijd,omitempty"`
	For          []string               `json:"voor,omitempty"`
	Form         string                 `json:"vorm,omitempty"`
	Themes       []string               `json:"thema,omitempty"`
	FocusPoint   string                 `json:"speerpunt,omitempty"` // the main one
	FocusPoints  []string               `json:"speerpunten,omitempty"`
	Partners     []string               `json:"partners,omitempty"`
	Areas        []policy.Area          `json:"beleidsterreinen,omitempty"`
	Register     string                 `json:"aanmelden,omitempty"`
	SignUpBy     schoolyear.Date        `json:"aanmelden_voor,omitzero"`
	Places       *int                   `json:"plaatsen,omitempty"`
	Cost         *float64               `json:"kosten,omitempty"`
	Languages    []string               `json:"talen,omitempty"`
	Status       policy.Status          `json:"status"`
	Topics       []string               `json:"onderwerpen,omitempty"`
	Turnout      *int                   `json:"opkomst,omitempty"`
	Expected     *int                   `json:"opkomst_van,omitempty"`
	Target       *int                   `json:"opkomst_doel,omitempty"`
	Year         string                 `json:"schooljaar"`
}

type partnerData struct {
	Address string        `json:"adres"`
	Title   string        `json:"titel"`
	Offer   string        `json:"aanbod"`
	Phone   string        `json:"telefoon,omitempty"`
	Email   string        `json:"email,omitempty"`
	Website string        `json:"website,omitempty"`
	Areas   []policy.Area `json:"beleidsterreinen,omitempty"`
}

type slotData struct {
	Date     schoolyear.Date `json:"datum,omitzero"`
	Groups   []string        `json:"groepen,omitempty"`
	From     string          `json:"van,omitempty"`
	To       string          `json:"tot,omitempty"`
	Location string          `json:"locatie,omitempty"`
	What     string          `json:"wat,omitempty"`
}

type periodData struct {
	From schoolyear.Date `json:"van"`
	To   schoolyear.Date `json:"tot"`
}

type closedData struct {
	Name      string          `json:"naam"`
	From      schoolyear.Date `json:"van"`
	To        schoolyear.Date `json:"tot"`
	Groups    []string        `json:"groepen,omitempty"`
	FromClock string          `json:"vanaf_tijd,omitempty"`
	ToClock   string          `json:"tot_tijd,omitempty"`
}

// Data makes index.json of an edition.
func Data(e *page.Edition) *site.Output {
	return site.New(e.Prefix+"index.json", "", func() ([]byte, []problem.Problem) {
		data := policyData{School: schoolOf(e)}
		for _, p := range e.Order {
			data.Pages = append(data.Pages, pageData{page.EscapedPath(p.Address), p.Title.String(), p.Summary.String(), p.OtherLanguage(p.Title)})
		}
		for _, point := range e.Policy.FocusPoints {
			data.FocusPoints = append(data.FocusPoints, focusPointOf(e, point))
		}
		for _, activity := range e.Policy.Activities {
			data.Activities = append(data.Activities, activityOf(e, activity))
		}
		for _, entry := range slices.Concat(e.Policy.Entries, e.Policy.Meetings) {
			data.Entries = append(data.Entries, activityOf(e, entry))
		}
		for _, p := range e.Policy.Partners {
			data.Partners = append(data.Partners, partnerData{page.EscapedPath(p.Address()), p.Title.String(), p.Offer.String(), p.Phone, p.Email, p.Website, p.Areas})
		}
		for _, reason := range e.Year.Closed() {
			data.Closed = append(data.Closed, closedData{
				e.ReasonName(reason).String(), reason.Period.From, reason.Period.To, reason.Groups, reason.From, reason.To,
			})
		}
		// Plain structs always encode.
		encoded, _ := json.Marshal(data)
		return append(encoded, '\n'), nil
	})
}

func schoolOf(e *page.Edition) schoolData {
	school := e.Policy.School
	return schoolData{
		school.Name, school.City, school.Type, string(school.Region), school.Year.String(), school.Groups, school.Age.String(), e.Speaker.Lang(), school.Address,
	}
}

func focusPointOf(e *page.Edition, f *policy.FocusPoint) focusPointData {
	return focusPointData{
		page.EscapedPath(f.Address()), f.Title.String(), f.Partnerships, f.Goal.String(), f.Measure.String(), f.Term,
		e.Policy.YearOf(f).String(), f.Status, len(f.Steps), f.StepsDone(), f.Areas,
	}
}

func activityOf(e *page.Edition, a *policy.Activity) activityData {
	data := activityData{
		Address: page.EscapedPath(a.Address()), Title: a.Title.String(), Summary: a.Summary.String(), Partnerships: a.Partnerships, Dates: a.Dates,
		When: a.When.String(), MovedFrom: a.MovedFrom, From: a.From, To: a.To, Location: a.Location.String(), Groups: a.Groups, Age: a.Age.String(), For: a.For, Form: a.Form, Register: a.Register, SignUpBy: a.SignUpBy, Places: a.Places,
		Areas: a.Areas, Cost: a.Cost, Languages: a.Languages, Status: a.Status, Turnout: a.Turnout, Expected: a.Expected, Target: a.Target, Year: e.Policy.ActivityYear(a).String(),
	}
	for _, topic := range a.Topics {
		data.Topics = append(data.Topics, topic.String())
	}
	if a.Period != nil {
		data.Period = &periodData{a.Period.From, a.Period.To}
	}
	if a.Repetition != nil {
		data.Repetition = a.Repetition.String()
	}
	for _, slot := range a.Slots {
		data.Slots = append(data.Slots, slotData{slot.Date, slot.Groups, slot.From, slot.To, slot.Location.String(), slot.What.String()})
	}
	if !a.Month.IsZero() {
		data.Month = a.Month.String()
	}
	for _, ref := range a.FocusPoints {
		if point := e.Policy.Find(ref); point != nil {
			data.FocusPoints = append(data.FocusPoints, point.Base().Reference)
			data.FocusPoint = data.FocusPoints[0]
		}
	}
	for _, ref := range a.Partners {
		if partner := e.Policy.Find(ref); partner != nil {
			data.Partners = append(data.Partners, partner.Base().Reference)
		}
	}
	for _, theme := range a.Themes {
		data.Themes = append(data.Themes, theme.Text.String())
	}
	return data
}
