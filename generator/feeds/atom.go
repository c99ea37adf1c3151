// Package feeds makes what other programs read of a site: the Atom feed, the site map, the policy as data, the index for searching, and
// the calendar files, whose events keep their identity from one site to the next (see History).
package feeds

import (
	"encoding/xml"
	"slices"
	"strings"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
)

// atomFeed is an Atom feed (RFC 4287).
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	Title   string      `xml:"title"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Author  string      `xml:"author>name"`
	Links   []atomLink  `xml:"link"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Title   atomText `xml:"title"`
	ID      string   `xml:"id"`
	Updated string   `xml:"updated"`
	Link    atomLink `xml:"link"`
	Summary atomText `xml:"summary"`
}

// atomText is a text with its language, when that is not the one of the feed.
type atomText struct {
	Lang string `xml:"xml:lang,attr,omitempty"`
	Text string `xml:",chardata"`
}

// newest is how many changed pages and letters of years before the feed has at most, beside the letters of the year and the evaluations.
const newest = 30

// Atom makes the feed of an edition; nil when its addresses are not known. It tells what is new: the letter of each month, each evaluation, and the newest of the pages whose document says when it was last
// changed, or on which day it is about something done.
func Atom(e *page.Edition) *site.Output {
	if !e.HasFeed() {
		return nil
	}
	return site.New(e.Prefix+page.FeedPath, "", func() ([]byte, []problem.Problem) {
		self := e.Absolute(page.FeedPath)
		feed := atomFeed{
			Lang: e.Speaker.Lang(), Title: e.Policy.School.Name, ID: self, Author: e.Policy.School.Name,
			Links: []atomLink{{"self", self}, {"alternate", e.Absolute("")}},
		}
		for _, n := range newsOf(e) {
			feed.Entries = append(feed.Entries, atomEntry{
				Title: atomText{n.page.OtherLanguage(n.page.Title), n.page.Title.String()}, ID: e.Absolute(n.page.Address), Updated: moment(n.day),
				Link: atomLink{"alternate", e.Absolute(n.page.Address)}, Summary: atomText{n.page.OtherLanguage(n.page.Description()), page.Shorten(n.page.Description().Words, 300)},
			})
		}
		if len(feed.Entries) > 0 {
			feed.Updated = feed.Entries[0].Updated
		} else {
			feed.Updated = moment(schoolyear.YearOf(e.Today).Period().From)
		}
		return marshalXML(feed), nil
	})
}

// news is a page and the day on which it was new.
type news struct {
	page *page.Page
	day  schoolyear.Date
}

// newsOf gives what is new, the latest first. What readers subscribe to stays, the letters of the year and the evaluations; of
// the pages that merely changed, and of the letters of years before, the oldest give way.
func newsOf(e *page.Edition) []news {
	var kept, changes []news
	for _, p := range e.Order {
		_, evaluation := p.Doc.(*policy.Evaluation)
		switch day := policy.Changed(p.Doc); {
		case e.IsNews(p.LetterOf) && e.IsPastLetter(p):
			changes = append(changes, news{p, page.NewsDay(p.LetterOf)})
		case e.IsNews(p.LetterOf):
			kept = append(kept, news{p, page.NewsDay(p.LetterOf)})
		case day.IsZero() || day.After(e.Today):
		case evaluation:
			kept = append(kept, news{p, day})
		default:
			changes = append(changes, news{p, day})
		}
	}
	latestFirst := func(a, b news) int { return b.day.Compare(a.day) }
	slices.SortStableFunc(changes, latestFirst)
	all := append(kept, changes[:min(newest, len(changes))]...)
	slices.SortStableFunc(all, latestFirst)
	return all
}

// moment writes a day as the moment that it began, as RFC 3339 wants it.
func moment(day schoolyear.Date) string { return day.String() + "T00:00:00Z" }

func marshalXML(value any) []byte {
	var out strings.Builder
	out.WriteString(xml.Header)
	encoder := xml.NewEncoder(&out)
	encoder.Indent("", " ")
	// Strings in structs of our own always encode, to memory.
	_ = encoder.Encode(value)
	out.WriteByte('\n')
	return []byte(out.String())
}
