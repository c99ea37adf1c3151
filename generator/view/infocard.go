package view

import (
	"html/template"
	"slices"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/qr"
)

// InfoCardView is the card for the first school week.
type InfoCardView struct {
	Canvas
	Topics   []*policy.PracticalTopic
	Contacts []*page.ContactView  // of these topics, and the key figures
	Mentors  []*page.ContactView  // of groups, in their order; none when there is no room for them
	Expected *policy.Expectations // nil when they are not on the card
	Address  string               // of the home page in the language of the card, or ""
	Twice    bool                 // two cards of A5 on a sheet of A4
	Type     int                  // how large the letters are: 1 for the largest

	tooMany int // lines, even in the smallest letters
}

// HasCard reports whether a school put anything on the card.
func HasCard(p *policy.Policy) bool {
	return p.Expectations != nil && p.Expectations.InfoCard ||
		slices.ContainsFunc(p.Practical, func(topic *policy.PracticalTopic) bool { return topic.InfoCard })
}

// InfoCard gives what infocard.html shows.
func InfoCard(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return newInfoCardView(p)
}

// InfoCardA5 gives what infocard.html shows as two cards of A5.
func InfoCardA5(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := newInfoCardView(p)
	v.Twice = true
	return v
}

func newInfoCardView(p Canvas) InfoCardView {
	v := InfoCardView{Canvas: p, Address: p.edition.Absolute("")}
	for _, topic := range p.edition.Policy.Practical {
		if topic.InfoCard {
			v.Topics = append(v.Topics, topic)
		}
	}
	if expectations := p.edition.Policy.Expectations; expectations != nil && expectations.InfoCard {
		v.Expected = expectations
	}
	for _, contact := range p.contacts() {
		if v.asks(contact.Contact) || len(contact.Contact.Languages) > 0 {
			v.Contacts = append(v.Contacts, contact)
		}
	}
	v.Mentors = p.mentors()
	if v.Type, v.tooMany = v.fit(); v.tooMany > 0 {
		v.Mentors = nil // the page of each group has its own
		v.Type, v.tooMany = v.fit()
	}
	return v
}

// asks reports whether a topic on the card leads to a contact.
func (v InfoCardView) asks(contact *policy.Contact) bool {
	return slices.ContainsFunc(v.Topics, func(topic *policy.PracticalTopic) bool {
		return v.edition.Policy.Contact(topic.Contact) == contact
	})
}

// QR draws the way to the site for a telephone's camera; "" when the school did not say where its site is.
func (v InfoCardView) QR() (template.HTML, error) { return v.qr(v.Address) }

// qr draws an address for a telephone's camera; "" when there is none.
func (p Canvas) qr(address string) (template.HTML, error) {
	code, err := qr.Encode(address)
	if address == "" || err != nil {
		return "", nil // an address that is too long stands there in letters
	}
	name, err := p.Word("paper.qr", "Address", address)
	return template.HTML(code.SVG(name)), err
}

// SiteLanguages gives the languages of the site, when there is more than one.
func (v InfoCardView) SiteLanguages() []string {
	if len(v.edition.School.Languages) < 2 {
		return nil
	}
	return v.edition.School.Languages
}

// The measures of the printed card, as style.css has them. A card of A5 is the same, √2 times smaller, so that it fits when that of
// A4 fits.
const (
	cardWidth, cardHeight = 180., 272. // millimetres inside the margins
	cardGap               = 1.5        // em between the two columns
	cardLeading           = 1.37       // em
	cardHeading           = 3.4        // em, with the room around it
	cardRowGap            = .6         // em below a topic or a contact
	cardFoot              = 9.         // em for the code, and what is beside it
	millimetre            = 72 / 25.4  // in points
)

// cardTypes are the sizes of the letters in points, the largest first.
var cardTypes = [...]float64{11, 10, 9.5, 9}

// fit gives the largest letters in which the card is one page, and how many lines are too many even in the smallest.
func (v InfoCardView) fit() (size, tooMany int) {
	over := 0.
	for i, points := range cardTypes {
		if over = v.height(cardWidth*millimetre/points) - cardHeight*millimetre/points; over <= 0 {
			return i + 1, 0
		}
	}
	return len(cardTypes), int(over/cardLeading) + 1
}

// height estimates the height of the card in em, for its width in em.
func (v InfoCardView) height(width float64) float64 {
	column := (width - cardGap) / 2
	height := float64(linesOf(v.plainly("infocard.title", "School", v.edition.School.Name), width/2))*2.2 + 1 + cardFoot
	height += inPairs(v.Topics, func(topic *policy.PracticalTopic) float64 {
		lines := linesOfText(topic.Kernel, column)
		if len(topic.Contribution.Items) > 0 {
			lines++ // that it is voluntary
		}
		return 1.5*float64(linesOfText(topic.Title, column/1.2)) + cardLeading*float64(lines) + cardRowGap
	})
	if v.Expected != nil {
		height += cardHeading + max(linesOfList(v.Expected.OfSchool, column), linesOfList(v.Expected.OfParents, column))
	}
	if len(v.Contacts) > 0 {
		height += cardHeading
	}
	if len(v.Mentors) > 0 {
		height += cardHeading
	}
	height += inPairs(v.Mentors, func(c *page.ContactView) float64 {
		return cardLeading * float64(linesOf(v.groupsOf(c)+" "+c.Contact.Called()+c.Contact.Role.String(), column))
	})
	return height + inPairs(v.Contacts, func(c *page.ContactView) float64 {
		contact := c.Contact
		lines := linesOf(contact.Called()+" · "+contact.Role.String(), column/1.05) + linesOf(contact.Phone+" · "+contact.Email, column/1.1)
		if len(contact.Topics) > 0 {
			topics := make([]string, len(contact.Topics))
			for i, topic := range contact.Topics {
				topics[i] = topic.String()
			}
			lines += linesOf(v.Plain("contact.topics")+" "+v.List(topics), column)
		}
		if len(contact.Languages) > 0 {
			lines += linesOf(v.plainly("contact.speaks", "Languages", v.Languages(contact.Languages)), column)
		}
		return cardLeading*float64(lines) + cardRowGap
	})
}

// groupsOf names the groups of a mentor.
func (v InfoCardView) groupsOf(mentor *page.ContactView) string {
	said, _ := v.Groups(mentor.Contact.Groups)
	return said
}

// linesOfList estimates the height of a list in a column, in em.
func linesOfList(texts []*policy.Text, column float64) float64 {
	const bullet = 1.5
	height := 0.
	for _, text := range texts {
		height += cardLeading * float64(linesOfText(text, column-bullet))
	}
	return height
}

// plainly says a word that is known to be there.
func (v InfoCardView) plainly(key string, args ...any) string {
	said, _ := v.Word(key, args...)
	return said
}

// inPairs adds up the heights of what stands two by two: of each pair the higher.
func inPairs[T any](things []T, height func(T) float64) float64 {
	all := 0.
	for pair := range slices.Chunk(things, 2) {
		highest := 0.
		for _, thing := range pair {
			highest = max(highest, height(thing))
		}
		all += highest
	}
	return all
}

// misfitOfCard tells when the card does not fit on its sheet.
func misfitOfCard(p Canvas) []problem.Problem {
	v := newInfoCardView(p)
	if v.tooMany == 0 {
		return nil
	}
	if v.Expected != nil {
		return []problem.Problem{longExpectations.At(v.Expected.KeyPlace("infokaart"), v.tooMany, len(v.Topics), len(v.Contacts), p.edition.Language)}
	}
	longest := slices.MaxFunc(v.Topics, func(a, b *policy.PracticalTopic) int {
		return len(a.Kernel.String()) - len(b.Kernel.String())
	})
	return []problem.Problem{longCard.At(longest.Place("kern"), v.tooMany, len(v.Topics), len(v.Contacts), p.edition.Language)}
}

var longCard = problem.Define(problem.Rule{
	Code:     "infokaart-past-niet",
	Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "De informatiekaart past niet op één A4 (taal: %[4]s). Dit is de langste kern van de %[2]d onderwerpen erop; er staan ook %[3]d contacten op.",
		EN: "The information card does not fit on one A4 (language: %[4]s). This is the longest essence of the %[2]d topics on it; there are also %[3]d contacts on it.",
	},
	Repair: problem.Phrase{
		NL: "Maak de kaart ongeveer %[1]d regels korter: kort deze kern in, of haal een onderwerp weg met infokaart = false. Een contact verdwijnt als geen onderwerp op de kaart ernaar verwijst.",
		EN: "Make the card about %[1]d lines shorter: shorten this essence, or take a topic off it with infokaart = false. A contact goes when no topic on the card names it.",
	},
})

// longExpectations is for a card that holds the expectations too: what takes the most room goes first.
var longExpectations = problem.Define(problem.Rule{
	Code:     "infokaart-past-niet",
	Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "De informatiekaart past niet op één A4 (taal: %[4]s). De verwachtingen staan erop, met %[2]d onderwerpen en %[3]d contacten.",
		EN: "The information card does not fit on one A4 (language: %[4]s). The expectations are on it, with %[2]d topics and %[3]d contacts.",
	},
	Repair: problem.Phrase{
		NL: "Maak de kaart ongeveer %[1]d regels korter: haal deze regel weg, dan staan de verwachtingen alleen op hun eigen pagina. Of haal een onderwerp weg met infokaart = false.",
		EN: "Make the card about %[1]d lines shorter: remove this line, and the expectations are on their own page only. Or take a topic off it with infokaart = false.",
	},
})
