package main

import (
	"errors"
	"fmt"
	"html"
	"net"
	"net/http"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"ouderbeleid/generator"
)

// pdfCommand prints the pages that also go out on paper.
//
// The PDFs go to content/pdf/, as ordinary files of the school: every build copies them, on any host and without a browser, none
// takes them away, and the pages link to them because they are there.
func (inv *invocation) pdfCommand() *cobra.Command {
	var browser string
	cmd := &cobra.Command{
		Use:   "pdf",
		Short: inv.say("Maakt PDF’s van het jaarplan, de jaarkalender, het beleidsplan en de informatiekaart", "Makes PDFs of the annual plan, the year calendar, the policy plan and the information card"),
		Long: inv.say(
			"Pdf drukt het jaarplan, de jaarkalender, het beleidsplan en de informatiekaart af als PDF, in elke taal.\nDat doet Chrome, Chromium of Edge, zonder venster. De PDF’s komen in content/pdf/; maak daarna de site: de pagina’s wijzen er dan naar.",
			"Pdf prints the annual plan, the year calendar, the policy plan and the information card as PDF, in every language.\nChrome, Chromium or Edge does that, without a window. The PDFs go to content/pdf/; make the site afterwards: the pages then link to them."),
		Example:           "  ouderbeleid pdf\n  ouderbeleid pdf --browser /usr/bin/chromium",
		Args:              inv.noArguments,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(*cobra.Command, []string) error { return inv.pdf(browser) },
	}
	cmd.Flags().StringVar(&browser, "browser", "", inv.say("het `PROGRAMMA` dat afdrukt: Chrome, Chromium of Edge (standaard: dat op deze computer)", "the `PROGRAM` that prints: Chrome, Chromium or Edge (default: the one on this computer)"))
	return cmd
}

func (inv *invocation) pdf(named string) error {
	start := time.Now()
	browser, err := inv.findBrowser(named)
	if err != nil {
		return err
	}
	site, err := inv.make()
	if err != nil {
		return err
	}
	if inv.stopped(site.problems) {
		return errors.Join(inv.report(site, inv.say("Er is niets afgedrukt.", "Nothing was printed.")), site.close())
	}
	err = errors.Join(inv.print(browser, site), site.close())
	inv.progress("")
	if err == nil {
		_, err = fmt.Fprintln(inv.stdout, inv.say("%s gemaakt in %s, in %s. Maak nu de site opnieuw: ouderbeleid build", "%s made in %s, in %s. Now make the site again: ouderbeleid build",
			inv.count(len(site.papers), "PDF", inv.say("PDF’s", "PDFs")), inv.duration(time.Since(start)), filepath.Join(inv.source, "content", "pdf")))
	}
	return err
}

// print prints every paper of a site, which a browser gets to see at an address that only this machine has.
func (inv *invocation) print(browser string, site *made) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	host := newPrintRoom(site)
	server := &http.Server{Handler: host, ReadHeaderTimeout: time.Minute}
	go server.Serve(listener) // it ends when it is closed
	defer server.Close()
	printer, err := newPrinter(browser)
	if err != nil {
		return err
	}
	defer printer.close()
	for i, paper := range site.papers {
		inv.progress(inv.say("PDF %s van %s: %s…", "PDF %s of %s: %s…", inv.number(i+1), inv.number(len(site.papers)), paper.File))
		if err := inv.printOne(printer, host, "http://"+listener.Addr().String()+"/", paper); err != nil {
			return err
		}
	}
	return nil
}

// printOne prints a page, and puts the PDF in its place only when it is whole.
func (inv *invocation) printOne(printer *printer, host *printRoom, address string, paper generator.Paper) error {
	target := filepath.Join(inv.source, "content", filepath.FromSlash(paper.File))
	if err := os.MkdirAll(filepath.Dir(target), 0o777); err != nil {
		return err
	}
	// A browser in a sandbox of its own (snap) can write beside the target, but not in the machine's temporary folder. The point keeps
	// a half file out of the site.
	draft, err := filepath.Abs(filepath.Join(filepath.Dir(target), "."+filepath.Base(target)))
	if err != nil {
		return err
	}
	defer os.Remove(draft)
	said, err := printer.print(address+strings.TrimSuffix(paper.Page, "index.html"), draft)
	switch {
	case errors.Is(err, errPrintTime):
		return inv.misuse("De browser was na %[3]s nog niet klaar met %[1]s: %[2]s\nProbeer het opnieuw, of kies een andere browser met --browser PROGRAMMA.",
			"The browser had not finished %[1]s after %[3]s: %[2]s\nTry again, or choose another browser with --browser PROGRAM.", paper.File, printer.browser, inv.duration(mostPrintTime))
	case err != nil || !isPDF(draft) || !host.gave(paper.Page):
		return inv.misuse("De browser heeft %[1]s niet gemaakt: %[2]s%[3]s\nKies een andere browser met --browser PROGRAMMA.",
			"The browser did not make %[1]s: %[2]s%[3]s\nChoose another browser with --browser PROGRAM.", paper.File, printer.browser, lastLines(said))
	}
	return os.Rename(draft, target)
}

// isPDF reports whether a file is a whole PDF.
func isPDF(name string) bool {
	text, err := os.ReadFile(name)
	const end = 1024 // the mark of the end stands somewhere in the last of these bytes
	return err == nil && strings.HasPrefix(string(text), "%PDF-") && strings.Contains(string(text[max(0, len(text)-end):]), "%%EOF")
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

// printRoom shows a site to the browser that prints it. What is on paper leads to the site where it is published: the room is gone
// by then.
type printRoom struct {
	files     map[string]*file
	published map[string]string // the full address of each page that is printed

	mutex sync.Mutex
	given map[string]bool
}

func newPrintRoom(site *made) *printRoom {
	r := &printRoom{files: make(map[string]*file, len(site.files)), published: make(map[string]string, len(site.papers)), given: map[string]bool{}}
	for i := range site.files {
		r.files[site.files[i].path] = &site.files[i]
	}
	for _, paper := range site.papers {
		r.published[paper.Page] = paper.Address
	}
	return r
}

// gave reports whether the browser took a file: one that did not has printed its own page about that.
func (r *printRoom) gave(name string) bool {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	return r.given[name]
}

func (r *printRoom) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	name := strings.TrimPrefix(request.URL.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	file := r.files[name]
	if file == nil {
		http.NotFound(w, request)
		return
	}
	text, err := file.read()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if address, printed := r.published[name]; printed {
		text = leadTo(address, text)
	}
	r.mutex.Lock()
	r.given[name] = true
	r.mutex.Unlock()
	http.ServeContent(w, request, path.Base(name), time.Time{}, strings.NewReader(string(text)))
}

// wayOut finds the address of a link in a page of ours.
var wayOut = regexp.MustCompile(`(<a\b[^>]*?) href="([^"]*)"`)

// leadTo makes the links of a page lead from where it is published. When that is not known, the links to other pages are none.
func leadTo(address string, text []byte) []byte {
	base, err := url.Parse(address)
	return wayOut.ReplaceAllFunc(text, func(link []byte) []byte {
		parts := wayOut.FindSubmatch(link)
		way, bad := url.Parse(html.UnescapeString(string(parts[2])))
		switch {
		case bad != nil || way.IsAbs() || way.Path == "" && way.Fragment != "":
			return link
		case err != nil || address == "":
			return parts[1]
		}
		return fmt.Appendf(nil, `%s href="%s"`, parts[1], html.EscapeString(base.ResolveReference(way).String()))
	})
}
