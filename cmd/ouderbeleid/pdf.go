package main

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ouderbeleid/cmd/ouderbeleid/print"
	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// pdfCommand prints the pages that also go out on paper.
//
// The PDFs go to content/pdf/, as ordinary files of the school: every build copies them, on any host and without a browser, none
// takes them away, and the pages link to them because they are there.
func pdfCommand(inv *invocation) *cobra.Command {
	var browser string
	cmd := &cobra.Command{
		Use:   "pdf",
		Short: inv.say("Maakt PDF’s van het jaarplan, de jaarkalender, het beleidsplan, de informatiekaart en het verslag van de avond", "Makes PDFs of the annual plan, the year calendar, the policy plan, the information card and the report of the evening"),
		Long: inv.say(
			"Pdf drukt het jaarplan, de jaarkalender, het beleidsplan, de informatiekaart en het verslag van de laatste wensenavond af als PDF, in elke taal.\nDat doet Chrome, Chromium of Edge, zonder venster. De PDF’s komen in content/pdf/; maak daarna de site: de pagina’s wijzen er dan naar.",
			"Pdf prints the annual plan, the year calendar, the policy plan, the information card and the report of the latest evening of wishes as PDF, in every language.\nChrome, Chromium or Edge does that, without a window. The PDFs go to content/pdf/; make the site afterwards: the pages then link to them."),
		Example:           "  ouderbeleid pdf\n  ouderbeleid pdf --browser /usr/bin/chromium",
		Args:              noArguments(inv),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(*cobra.Command, []string) error { return makePDFs(inv, browser) },
	}
	cmd.Flags().StringVar(&browser, "browser", "", inv.say("het `PROGRAMMA` dat afdrukt: Chrome, Chromium of Edge (standaard: dat op deze computer)", "the `PROGRAM` that prints: Chrome, Chromium or Edge (default: the one on this computer)"))
	return cmd
}

func makePDFs(inv *invocation, named string) error {
	start := time.Now()
	browser, err := findBrowser(inv, named)
	if err != nil {
		return err
	}
	site, err := inv.make()
	if err != nil {
		return err
	}
	if inv.stopped(site.Problems) {
		return errors.Join(inv.report(site, inv.say("Er is niets afgedrukt.", "Nothing was printed.")), site.Close())
	}
	err = errors.Join(printAll(inv, browser, site), site.Close())
	inv.progress("")
	if err == nil {
		_, err = fmt.Fprintln(inv.stdout, inv.say("%s gemaakt in %s, in %s. Maak nu de site opnieuw: ouderbeleid build", "%s made in %s, in %s. Now make the site again: ouderbeleid build",
			inv.count(len(site.Papers), "PDF", inv.say("PDF’s", "PDFs")), inv.duration(time.Since(start)), filepath.Join(inv.source, "content", "pdf")))
	}
	return err
}

// findBrowser finds the browser that was named, or else any that can print.
func findBrowser(inv *invocation, named string) (string, error) {
	browser, found := print.FindBrowser(named)
	switch {
	case found:
		return browser, nil
	case named != "":
		return "", inv.misuse("--browser: het programma %s is er niet, of kan niet starten.\nNoem het bestand zelf, zoals --browser /usr/bin/chromium.",
			"--browser: the program %s is not there, or cannot start.\nName the file itself, as in --browser /usr/bin/chromium.", named)
	}
	return "", inv.misuse(
		"Er is geen Chrome, Chromium of Edge gevonden op deze computer, en die maakt de PDF’s.\nInstalleer er een, of noem het programma met --browser PROGRAMMA. Of print de pagina’s zelf: elke browser kan dat, ook als PDF.",
		"No Chrome, Chromium or Edge was found on this computer, and that makes the PDFs.\nInstall one, or name the program with --browser PROGRAM. Or print the pages yourself: every browser can, as PDF too.")
}

// printAll prints every paper of a site, and puts each PDF in its place when it is whole.
func printAll(inv *invocation, browser string, site *shelf.Site) error {
	press, err := print.Open(browser, site)
	if err != nil {
		return err
	}
	defer press.Close()
	for i, paper := range site.Papers {
		inv.progress(inv.say("PDF %s van %s: %s…", "PDF %s of %s: %s…", inv.number(i+1), inv.number(len(site.Papers)), paper.File))
		target := policy.PathOf(paper.File)
		beside := filepath.Join(inv.source, filepath.FromSlash(path.Dir(target)))
		if err := os.MkdirAll(beside, 0o777); err != nil {
			return err
		}
		pdf, err := press.Print(inv.ctx, paper, beside)
		if err != nil {
			return notPrinted(inv, paper, browser, err)
		}
		if err := inv.folders().Put(problem.Source{Path: target, Text: paper.Stamp(pdf)}); err != nil {
			return err
		}
	}
	return nil
}

// notPrinted says why a browser made no PDF.
func notPrinted(inv *invocation, paper generator.Paper, browser string, err error) error {
	var none *print.NoPDF
	switch {
	case errors.Is(err, print.ErrTime):
		return inv.misuse("De browser was na %[3]s nog niet klaar met %[1]s: %[2]s\nProbeer het opnieuw, of kies een andere browser met --browser PROGRAMMA.",
			"The browser had not finished %[1]s after %[3]s: %[2]s\nTry again, or choose another browser with --browser PROGRAM.", paper.File, browser, inv.duration(print.MostTime))
	case errors.As(err, &none):
		return inv.misuse("De browser heeft %[1]s niet gemaakt: %[2]s%[3]s\nKies een andere browser met --browser PROGRAMMA.",
			"The browser did not make %[1]s: %[2]s%[3]s\nChoose another browser with --browser PROGRAM.", paper.File, browser, lastLines(none.Said))
	}
	return err
}

// lastLines gives the end of what a program said, below what stands before it; "" when it said nothing.
func lastLines(said string) string {
	const most = 3
	if said = strings.TrimSpace(said); said == "" {
		return ""
	}
	lines := strings.Split(said, "\n")
	return "\n" + strings.Join(lines[max(0, len(lines)-most):], "\n")
}
