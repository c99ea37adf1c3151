package generator

import (
	"encoding/xml"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
)

const feedPath = "feed.xml"

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

// announced is how many days before its month begins a letter is news.
const announced = 7

// hasFeed reports whether there can be a feed: its addresses must be full ones.
func (e *edition) hasFeed() bool { return e.school.Address != "" }

// feed tells what is new: the letter of each month, each evaluation, and the newest of the pages whose document says when it was last
// changed, or on which day it is about something done.
func (e *edition) feed() *site.Output {
	if !e.hasFeed() {
		return nil
	}
	return site.New(e.prefix+feedPath, "", func() ([]byte, []problem.Problem) {
		self := e.absolute(feedPath)
		feed := atomFeed{
			Lang: e.speaker.Lang(), Title: e.policy.School.Name, ID: self, Author: e.policy.School.Name,
			Links: []atomLink{{"self", self}, {"alternate", e.absolute("")}},
		}
		for _, news := range e.news() {
			feed.Entries = append(feed.Entries, atomEntry{
				Title: atomText{news.page.otherLanguage(news.page.Title), news.page.Title.String()}, ID: e.absolute(news.page.Address), Updated: moment(news.day),
				Link: atomLink{"alternate", e.absolute(news.page.Address)}, Summary: atomText{news.page.otherLanguage(news.page.description()), shorten(news.page.description().Words, 300)},
			})
		}
		feed.Updated = moment(schoolyear.Date{Year: int(e.policy.School.Year), Month: 8, Day: 1})
		if len(feed.Entries) > 0 {
			feed.Updated = feed.Entries[0].Updated
		}
		return marshalXML(feed), nil
	})
}

// news is a page and the day on which it was new.
type news struct {
	page *Page
	day  schoolyear.Date
}

// news gives what is new, the latest first. What readers subscribe to stays, the letters of the year and the evaluations; of
// the pages that merely changed, and of the letters of years before, the oldest give way.
func (e *edition) news() []news {
	var kept, changes []news
	for _, page := range e.order {
		_, evaluation := page.doc.(*policy.Evaluation)
		switch day := changed(page.doc); {
		case e.isNews(page.month) && page.isPastYear():
			changes = append(changes, news{page, page.month.First()})
		case e.isNews(page.month):
			kept = append(kept, news{page, page.month.First()})
		case day.IsZero() || day.After(e.today):
		case evaluation:
			kept = append(kept, news{page, day})
		default:
			changes = append(changes, news{page, day})
		}
	}
	latestFirst := func(a, b news) int { return b.day.Compare(a.day) }
	slices.SortStableFunc(changes, latestFirst)
	all := append(kept, firstOf(changes, newest)...)
	slices.SortStableFunc(all, latestFirst)
	return all
}

// isNews reports whether the letter of a month is news: the month has begun, or is about to.
func (e *edition) isNews(month schoolyear.Month) bool {
	return !month.IsZero() && !month.First().After(e.today.AddDays(announced))
}

// changed gives the day that a document was last changed, or else the day of what it reports; no day when neither is said.
func changed(doc policy.Doc) schoolyear.Date {
	if doc == nil {
		return schoolyear.Date{}
	}
	if updated := doc.Base().Updated; !updated.IsZero() {
		return updated
	}
	return doc.Base().Kind().Reported(doc)
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
