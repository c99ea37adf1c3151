package main

import (
	"fmt"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/publish"
	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
)

// make reads the school and renders its whole site.
func (inv *invocation) make() (*shelf.Site, error) {
	school, err := inv.school()
	if err != nil {
		return nil, err
	}
	inv.progress(inv.say("Bestanden lezen…", "Reading files…"))
	sources, problems, err := school.Read()
	if err != nil {
		return nil, err
	}
	return inv.makeOf(generator.New(), sources, problems)
}

// makeOf renders the whole site of files that were read, with what was found in reading them.
func (inv *invocation) makeOf(g *generator.Generator, sources []problem.Source, problems []problem.Problem) (*shelf.Site, error) {
	inv.progress(inv.say("Pagina’s maken…", "Making pages…"))
	return shelf.Render(g, generator.Input{Files: sources, Today: inv.today, Drafts: inv.drafts, Recall: publish.Recall(inv.destination)}, problems)
}

// stopped reports whether the problems stop the site.
func (inv *invocation) stopped(problems []problem.Problem) bool {
	return problem.Count(problems, problem.Error) > 0 || inv.strict && problem.Count(problems, problem.Warning) > 0
}

// report prints the problems and then, in a line, what was done with the site. Formats for tools keep standard output to
// themselves: the line then goes to standard error.
func (inv *invocation) report(site *shelf.Site, done string) error {
	inv.progress("")
	printer := problem.Printer{Format: inv.format, Language: problem.Language(inv.voice), Color: inv.color()}
	if err := printer.Print(inv.stdout, site.Problems); err != nil {
		return err
	}
	line := strings.Join([]string{done, inv.leftOut(site), capital(inv.problems(site.Problems)) + "."}, " ")
	out := inv.stdout
	if inv.format != problem.Text {
		out = inv.stderr
	}
	if _, err := fmt.Fprintln(out, line); err != nil {
		return err
	}
	if inv.stopped(site.Problems) {
		return errFiles
	}
	return nil
}

// leftOut says what is not in the site, and which problems are not in the list.
func (inv *invocation) leftOut(site *shelf.Site) string {
	const most = 5
	text := inv.count(len(site.Drafts), inv.say("concept", "draft"), inv.say("concepten", "drafts")) + inv.say(" weggelaten", " left out")
	if named := site.Drafts[:min(most, len(site.Drafts))]; len(named) > 0 {
		text += ": " + strings.Join(named, ", ")
	}
	if rest := len(site.Drafts) - most; rest > 0 {
		text += inv.say(" en nog %s", " and %s more", inv.number(rest))
	}
	text = capital(text) + "."
	if site.Hidden > 0 {
		text += " " + inv.count(site.Hidden, inv.say("probleem", "problem"), inv.say("problemen", "problems")) +
			inv.say(" met een reden verborgen.", " hidden with a reason.")
	}
	return text
}

// progress shows what is being done, to whoever is watching, on one line that it wipes out again.
func (inv *invocation) progress(doing string) {
	if isTerminal(inv.stderr) {
		fmt.Fprint(inv.stderr, "\r\x1b[K"+doing)
	}
}
