package generator

import (
	"html/template"
	"slices"
	"strings"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
	"ouderbeleid/generator/words"
	"ouderbeleid/generator/year"
)

// message is a short plain text to paste in the school's app, in pieces that each know their language.
type message []*policy.Text

// longestMessage is how many characters a message has at most: nobody reads more on a phone between two other messages.
const longestMessage = 900

// longestPart is how many characters a title has at most in a message, so that a very long one leaves room for the others.
const longestPart = 120

// message tells what comes up in a month, each on a line of its own, and where the rest is to be found.
func (e *edition) message(month schoolyear.Month) message {
	head, lines := e.messageHead(month), e.messageLines(month)
	end := e.messageEnd(month, 0)
	length := e.messageLength(head, slices.Concat(lines...))
	kept := len(lines)
	for kept > 0 && length+e.messageLength(end) > longestMessage {
		kept--
		length -= e.messageLength(lines[kept])
		end = e.messageEnd(month, len(lines)-kept)
	}
	return slices.Concat(head, slices.Concat(lines[:kept]...), end)
}

// messageLength counts the characters of parts of a message.
func (e *edition) messageLength(parts ...message) int {
	return utf8.RuneCountInString(e.plainMessage(slices.Concat(parts...)))
}

// messageHead says "Deze maand op De Klaverbrug: november 2026".
func (e *edition) messageHead(month schoolyear.Month) message {
	const mark = "\x00"
	before, after, _ := strings.Cut(e.word("letter.message", "School", mark).Words, mark)
	return message{e.said(before), {Words: e.school.Name}, e.said(after + " " + e.speaker.words.MonthName(month))}
}

// messageLines gives a line for each activity, and for each time that the school is closed, in the order of their days.
func (e *edition) messageLines(month schoolyear.Month) []message {
	type dayLine struct {
		day  schoolyear.Date
		line message
	}
	var lines []dayLine
	for _, closed := range e.closedViews(e.year.ClosedIn(month)) {
		lines = append(lines, dayLine{year.BeginsIn(closed.Period, month), message{
			e.said("\n– " + e.speaker.inMonth(closed.Period) + ": "), brief(closed.Name), e.said(" (" + e.word("calendar.closed").Words + ")"),
		}})
	}
	for _, activity := range e.year.InMonth(month) {
		lines = append(lines, dayLine{year.FirstDayIn(activity, month), e.messageLine(activity, month)})
	}
	slices.SortStableFunc(lines, func(a, b dayLine) int { return a.day.Compare(b.day) })
	said := make([]message, len(lines))
	for i := range lines {
		said[i] = lines[i].line
	}
	return said
}

// messageLine says "– di 3: Koffieochtend".
func (e *edition) messageLine(a *policy.Activity, month schoolyear.Month) message {
	var days []string
	for _, period := range year.DaysIn(a, month) {
		days = append(days, e.speaker.inMonth(period))
	}
	line := message{e.said("\n– " + e.speaker.List(days) + ": "), brief(a.Title)}
	if len(days) == 0 {
		line = message{e.said("\n– "), brief(a.When), e.said(": "), brief(a.Title)}
	}
	if a.Status == policy.Cancelled {
		line = append(line, e.said(" ("+e.word("status.afgelast").Words+")"))
	}
	return line
}

// brief shortens a text to a part of a message.
func brief(text *policy.Text) *policy.Text {
	if text == nil {
		return nil
	}
	return &policy.Text{Words: shorten(text.Words, longestPart), Language: text.Language}
}

// messageEnd says where everything is to be found, and how much the message left out.
func (e *edition) messageEnd(month schoolyear.Month, left int) message {
	end := e.absolute(letterAddress(month))
	if left > 0 {
		more, _ := e.speaker.Count("letter.more", left)
		if end = more + ": " + end; e.school.Address == "" {
			end = more
		}
	}
	if end == "" {
		return nil
	}
	return message{e.said("\n" + end)}
}

// said gives words of the site's own.
func (e *edition) said(text string) *policy.Text {
	return &policy.Text{Words: text, Language: e.speaker.Lang()}
}

// sayMessage shows a message on a page.
func (p *Page) sayMessage(m message) template.HTML {
	var out strings.Builder
	for _, piece := range m {
		out.WriteString(string(p.Say(piece)))
	}
	return template.HTML(out.String())
}

// plainMessage writes a message without marks. What runs in the other direction is kept apart from what stands around it, as
// Unicode has it (UAX 9, isolates).
func (e *edition) plainMessage(m message) string {
	const isolate, end = "\u2068", "\u2069"
	otherWay := words.Direction(e.school.Languages[0]) != e.speaker.Dir()
	var out strings.Builder
	for _, piece := range m {
		if said := piece.String(); otherWay && !e.speaker.speaks(piece) {
			out.WriteString(isolate + said + end)
		} else {
			out.WriteString(said)
		}
	}
	return out.String()
}

// messageFile is the name of the plain text beside a letter.
const messageFile = "bericht.txt"

// byteOrderMark tells browsers that a plain text is UTF-8, also on a host that does not say so.
const byteOrderMark = "\uFEFF"

// messages makes the plain texts of all letters.
func (e *edition) messages() []*site.Output {
	var outputs []*site.Output
	for _, page := range e.order {
		if month := page.month; !month.IsZero() {
			outputs = append(outputs, site.New(e.prefix+page.Address+messageFile, "", func() ([]byte, []problem.Problem) {
				return []byte(byteOrderMark + e.plainMessage(e.message(month)) + "\n"), nil
			}))
		}
	}
	return outputs
}
