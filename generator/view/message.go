package view

import (
	"html/template"
	"slices"
	"strings"
	"unicode/utf8"

	"ouderbeleid/generator/page"
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
func (p Canvas) message(month schoolyear.Month) message {
	head, lines := p.messageHead(month), p.messageLines(month)
	end := p.messageEnd(month, 0)
	length := p.messageLength(head, slices.Concat(lines...))
	kept := len(lines)
	for kept > 0 && length+p.messageLength(end) > longestMessage {
		kept--
		length -= p.messageLength(lines[kept])
		end = p.messageEnd(month, len(lines)-kept)
	}
	return slices.Concat(head, slices.Concat(lines[:kept]...), end)
}

// messageLength counts the characters of parts of a message.
func (p Canvas) messageLength(parts ...message) int {
	return utf8.RuneCountInString(p.plainMessage(slices.Concat(parts...)))
}

// messageHead says "Deze maand op De Klaverbrug: november 2026".
func (p Canvas) messageHead(month schoolyear.Month) message {
	e := p.edition
	const mark = "\x00"
	before, after, _ := strings.Cut(e.Word("letter.message", "School", mark).Words, mark)
	return message{e.Said(before), {Words: e.School.Name}, e.Said(after + " " + e.Words().MonthName(month))}
}

// messageLines gives a line for each activity, and for each time that the school is closed, in the order of their days.
func (p Canvas) messageLines(month schoolyear.Month) []message {
	e := p.edition
	type dayLine struct {
		day  schoolyear.Date
		line message
	}
	var lines []dayLine
	for _, closed := range p.closedViews(e.Year.ClosedIn(month)) {
		line := message{e.Said("\n– " + e.Speaker.PlainDays(closed.Period) + ": "), brief(closed.Name)}
		if closed.Whole {
			line = append(line, e.Said(" ("+e.Word("calendar.closed").Words+")"))
		}
		lines = append(lines, dayLine{year.BeginsIn(closed.Period, month), line})
	}
	for _, activity := range e.Year.InMonth(month) {
		lines = append(lines, dayLine{year.FirstDayIn(activity, month), p.messageLine(activity, month)})
	}
	for _, activity := range p.signUpsIn(month) {
		lines = append(lines, dayLine{activity.SignUpBy, message{
			e.Said("\n– " + e.Speaker.PlainDays(schoolyear.Period{From: activity.SignUpBy, To: activity.SignUpBy}) + ": "), brief(activity.Title),
			e.Said(" (" + e.Word("signup.message", "Day", e.Words().Date(activity.SignUpBy)).Words + ")"),
		}})
	}
	slices.SortStableFunc(lines, func(a, b dayLine) int { return a.day.Compare(b.day) })
	said := make([]message, len(lines))
	for i := range lines {
		said[i] = lines[i].line
	}
	return said
}

// messageLine says "– di 3: Koffieochtend".
func (p Canvas) messageLine(a *policy.Activity, month schoolyear.Month) message {
	e := p.edition
	var days []string
	for _, period := range year.DaysIn(a, month) {
		days = append(days, e.Speaker.PlainDays(period))
	}
	line := message{e.Said("\n– " + e.Speaker.List(days) + ": "), brief(a.Title)}
	if len(days) == 0 {
		line = message{e.Said("\n– "), brief(a.When), e.Said(": "), brief(a.Title)}
	}
	if !a.MovedFrom.IsZero() && a.Status == policy.Planned {
		line = append(line, e.Said(". "+e.Word("activity.moved", "Day", e.Words().Date(a.MovedFrom)).Words))
	}
	if a.Status == policy.Cancelled {
		line = append(line, e.Said(" ("+e.Word("status.afgelast").Words+")"))
	}
	return line
}

// brief shortens a text to a part of a message.
func brief(text *policy.Text) *policy.Text {
	if text == nil {
		return nil
	}
	return &policy.Text{Words: page.Shorten(text.Words, longestPart), Language: text.Language}
}

// messageEnd says where everything is to be found, and how much the message left out.
func (p Canvas) messageEnd(month schoolyear.Month, left int) message {
	e := p.edition
	end := e.Absolute(page.LetterAddress(month))
	if left > 0 {
		more, _ := e.Speaker.Count("letter.more", left)
		if end = more + ": " + end; e.School.Address == "" {
			end = more
		}
	}
	if end == "" {
		return nil
	}
	return message{e.Said("\n" + end)}
}

// sayMessage shows a message on a page.
func (p Canvas) sayMessage(m message) template.HTML {
	var out strings.Builder
	for _, piece := range m {
		out.WriteString(string(p.Say(piece)))
	}
	return template.HTML(out.String())
}

// plainMessage writes a message without marks. What runs in the other direction is kept apart from what stands around it, as
// Unicode has it (UAX 9, isolates).
func (p Canvas) plainMessage(m message) string {
	e := p.edition
	const isolate, end = "\u2068", "\u2069"
	otherWay := words.Direction(e.School.Languages[0]) != e.Speaker.Dir()
	var out strings.Builder
	for _, piece := range m {
		if said := piece.String(); otherWay && !e.Speaker.Says(piece) {
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

// Messages makes the plain texts of all letters of an edition.
func Messages(e *page.Edition) []*site.Output {
	var outputs []*site.Output
	for _, letter := range e.Order {
		if month := letter.LetterOf; !month.IsZero() {
			p := Canvas{letter, e}
			outputs = append(outputs, site.New(e.Prefix+letter.Address+messageFile, "", func() ([]byte, []problem.Problem) {
				return []byte(byteOrderMark + p.plainMessage(p.message(month)) + "\n"), nil
			}))
		}
	}
	return outputs
}
