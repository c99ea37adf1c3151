package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator/problem"

	"golang.org/x/term"
)

// The rules of output:
//
//   - What a command found or made goes to standard output: problems, and a line that says how it went.
//   - What ends a command otherwise goes to standard error: a mistake in the command itself, a failure of the machine, and files that
//     cannot be worked with.
//   - Formats for tools (json, github) keep standard output to themselves: the line then goes to standard error.
//   - Only a terminal sees what is being done, on one line that is wiped out again, and only a terminal sees colours.
//   - Every sentence is in the language of the voice, and says what to do.

// output is where a command speaks, in which language and form.
type output struct {
	voice
	stdout, stderr io.Writer
	format         problem.Format
	strict         bool // warnings count as errors
	publish        bool // the site goes online, and no example with it
	all            bool // also the hundredth problem of a code is shown
}

// tell prints a result.
func (o *output) tell(nl, en string, args ...any) error {
	_, err := fmt.Fprintln(o.stdout, o.say(nl, en, args...))
	return err
}

// stopped reports whether the problems stop the site.
func (o *output) stopped(problems []problem.Problem) bool {
	return problem.Count(problems, problem.Error) > 0 || o.strict && problem.Count(problems, problem.Warning) > 0 || o.publish && slices.ContainsFunc(problems, isExample)
}

// isExample reports whether a problem is that something in the school’s files is still an example of ours.
func isExample(p problem.Problem) bool { return p.Rule.Code == "nog-in-te-vullen" }

// report prints the problems and then, in a line, what was done with the site. Formats for tools keep standard output to
// themselves: the line then goes to standard error.
func (o *output) report(site *shelf.Site, done string) error {
	o.progress("")
	if err := o.show(o.stdout, site.Problems); err != nil {
		return err
	}
	line := strings.Join([]string{done, o.leftOut(site), capital(o.problems(site.Problems)) + "."}, " ")
	out := o.stdout
	if o.format != problem.Text {
		out = o.stderr
	}
	if _, err := fmt.Fprintln(out, line); err != nil {
		return err
	}
	if o.stopped(site.Problems) {
		return errFiles
	}
	return nil
}

// show prints sorted problems, the gravest first. Of very many, people see a part and read how many there are.
func (o *output) show(w io.Writer, problems []problem.Problem) error {
	shown, tallies := problem.Summary(problems, o.all || o.format != problem.Text)
	printer := problem.Printer{Format: o.format, Language: problem.Language(o.voice), Color: w == o.stdout && o.color()}
	if err := printer.Print(w, shown); err != nil {
		return err
	}
	const several = 20 // more than that do not fit on a screen
	if o.format != problem.Text || len(problems) <= several {
		return nil
	}
	_, err := fmt.Fprintln(w, o.table(tallies, len(problems)-len(shown)))
	return err
}

// table says how many problems each code has.
func (o *output) table(tallies []problem.Tally, leftOut int) string {
	var text strings.Builder
	text.WriteString(o.say("\nPer code:\n", "\nBy code:\n"))
	for _, t := range tallies {
		fmt.Fprintf(&text, "%8s  %-13s %s", o.number(t.All), t.Severity.Word().In(problem.Language(o.voice)), t.Code)
		if t.LeftOut > 0 {
			text.WriteString(o.say(" (%s niet getoond)", " (%s not shown)", o.number(t.LeftOut)))
		}
		text.WriteString("\n")
	}
	if leftOut > 0 {
		text.WriteString(o.say("Hierboven staan %s niet. Alles zien: --all\n", "Not shown above: %s. To see all: --all\n",
			o.count(leftOut, o.say("melding", "message"), o.say("meldingen", "messages"))))
	}
	return text.String()
}

// named names the first of many: "a, b en nog 3".
func (v voice) named(names []string) string {
	const most = 5
	text := strings.Join(names[:min(most, len(names))], ", ")
	if rest := len(names) - most; rest > 0 {
		text += v.say(" en nog %s", " and %s more", v.number(rest))
	}
	return text
}

// leftOut says what is not in the site, and which problems are not in the list.
func (v voice) leftOut(site *shelf.Site) string {
	text := v.count(len(site.Drafts), v.say("concept", "draft"), v.say("concepten", "drafts")) + v.say(" weggelaten", " left out")
	if len(site.Drafts) > 0 {
		text += ": " + v.named(site.Drafts)
	}
	text = capital(text) + "."
	if site.Hidden > 0 {
		text += " " + v.count(site.Hidden, v.say("probleem", "problem"), v.say("problemen", "problems")) +
			v.say(" met een reden verborgen.", " hidden with a reason.")
	}
	return text
}

// progress shows what is being done, to whoever is watching, on one line that it wipes out again.
func (o *output) progress(doing string) {
	if isTerminal(o.stderr) {
		fmt.Fprint(o.stderr, "\r\x1b[K"+doing)
	}
}

// wrong prints problems to standard error: the command ends there when they stop it.
func (o *output) wrong(problems []problem.Problem) error {
	if err := o.show(o.stderr, problem.Sort(problems)); err != nil {
		return err
	}
	if o.stopped(problems) {
		return errFiles
	}
	return nil
}

// isTerminal reports whether a person is looking at what is written.
func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// color reports whether results may be coloured; see https://no-color.org.
func (o *output) color() bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(o.stdout)
}
