package main

import (
	"context"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"ouderbeleid/cmd/ouderbeleid/preview"
	"ouderbeleid/cmd/ouderbeleid/publish"
	"ouderbeleid/cmd/ouderbeleid/watch"
	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
)

// serving is what the flags of serve say.
type serving struct {
	port       int // 0 for the first free one from 8080
	lan        bool
	open, shut bool // the browser
}

// serveCommand shows the site while it is being written.
func serveCommand(inv *invocation) *cobra.Command {
	s := new(serving)
	cmd := &cobra.Command{
		Use:     "serve",
		Aliases: []string{"voorbeeld"},
		Short:   inv.say("Toont de site terwijl u schrijft", "Shows the site while you write"),
		Long: inv.say(
			"Serve toont de site in de browser, met de concepten erbij. Wat u opslaat, staat er meteen;\nwat er mis is, staat in een venster op de pagina. In public/ verandert niets.",
			"Serve shows the site in the browser, drafts included. What you save is there at once;\nwhat is wrong stands in a panel on the page. Nothing changes in public/."),
		Example:           "  ouderbeleid serve\n  ouderbeleid voorbeeld --port 9000 --no-open\n  ouderbeleid serve --lan",
		Args:              noArguments(inv),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			if err := checkServing(inv, s); err != nil {
				return err
			}
			return serve(inv.ctx, inv, s)
		},
	}
	flags := cmd.Flags()
	port := flags.VarPF(portValue{&s.port}, "port", "", inv.say("de `POORT` van het adres (standaard: 8080, of de eerste vrije daarna)", "the `PORT` of the address (default: 8080, or the first free one after it)"))
	port.DefValue = ""
	flags.BoolVar(&s.open, "open", false, inv.say("open de browser", "open the browser"))
	flags.BoolVar(&s.shut, "no-open", false, inv.say("open de browser niet", "do not open the browser"))
	flags.BoolVar(&s.lan, "lan", false, inv.say("toon de site ook aan andere apparaten in dit netwerk", "show the site to other devices in this network too"))
	// This fails only for a flag that does not exist.
	_ = cmd.RegisterFlagCompletionFunc("port", cobra.NoFileCompletions)
	return cmd
}

// portValue is a flag that keeps what it cannot read, for checkServing to speak of.
type portValue struct{ port *int }

func (v portValue) String() string { return "" }
func (v portValue) Type() string   { return "int" }
func (v portValue) Set(text string) error {
	port, err := strconv.Atoi(text)
	if err != nil || port < 1 || port > 65535 {
		port = -1
	}
	*v.port = port
	return nil
}

func checkServing(inv *invocation, s *serving) error {
	if s.port < 0 {
		return inv.misuse("--port vraagt een getal van 1 tot en met 65535, zoals --port 8080.", "--port takes a number from 1 to 65535, as in --port 8080.")
	}
	if s.open && s.shut {
		return inv.misuse("Kies --open of --no-open, niet allebei.", "Choose --open or --no-open, not both.")
	}
	return nil
}

// serve shows the site until the context ends.
func serve(ctx context.Context, inv *invocation, s *serving) error {
	folders, err := inv.school()
	if err != nil {
		return err
	}
	listener, err := listen(inv, s)
	if err != nil {
		return err
	}
	setting := preview.Setting{Today: inv.today, Language: problem.Language(inv.voice), Recall: publish.Recall(inv.destination)}
	if s.lan {
		setting.Hosts = lanAddresses()
	}
	told := &terminal{invocation: inv, address: addressOf(listener), hosts: setting.Hosts, opens: opensBrowser(inv, s)}
	setting.Tell = told.tell
	return servePreview(ctx, folders.Watcher(generator.HistoryPath), preview.New(setting), listener)
}

// servePreview serves a preview of what is watched, until the context ends.
func servePreview(ctx context.Context, watcher *watch.Watcher, shown *preview.Preview, listener net.Listener) error {
	ctx, stop := context.WithCancel(ctx)
	var work sync.WaitGroup
	defer work.Wait()
	defer stop()
	changes := make(chan watch.Change)
	work.Go(func() { watcher.Run(ctx, changes) })
	work.Go(func() { shown.Run(ctx, changes) })
	server := shown.Server()
	work.Go(func() {
		<-ctx.Done()
		// The streams end with the preview; whoever is still being served then has a second.
		last, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if server.Shutdown(last) != nil {
			_ = server.Close()
		}
	})
	if err := server.Serve(listener); ctx.Err() == nil {
		return err
	}
	return nil
}

// listen takes the port that was asked for; else 8080 or the first free one after it.
func listen(inv *invocation, s *serving) (net.Listener, error) {
	const first, last = 8080, 8180
	host := "127.0.0.1"
	if s.lan {
		host = ""
	}
	if s.port != 0 {
		listener, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(s.port)))
		if err != nil {
			return nil, inv.misuse("Poort %[1]d is niet vrij.\nKies een andere met --port, of laat die optie weg.", "Port %[1]d is not free.\nChoose another with --port, or leave that option out.", s.port)
		}
		return listener, nil
	}
	var listener net.Listener
	var err error
	for port := first; port < last; port++ {
		if listener, err = net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port))); err == nil {
			return listener, nil
		}
	}
	return nil, err
}

// addressOf is where this machine itself finds the preview.
func addressOf(listener net.Listener) string {
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return "http://127.0.0.1:" + port + "/"
}

// opensBrowser reports whether to open the browser: on a terminal, unless told otherwise.
func opensBrowser(inv *invocation, s *serving) bool {
	return s.open || !s.shut && isTerminal(inv.stdout) && isTerminal(inv.stderr)
}

// terminal tells in the terminal how the preview stands.
type terminal struct {
	*invocation
	address string
	hosts   []string // in the network
	opens   bool
	started bool
	told    []problem.Problem // the errors
}

// tell tells the start at length, and a change in a line. An error that was told is not told again as long as it stands.
func (t *terminal) tell(r preview.Report) {
	errors := slices.DeleteFunc(slices.Clone(r.Problems), func(p problem.Problem) bool { return p.Rule.Severity != problem.Error })
	if !t.started {
		t.started = true
		t.start(r)
	} else if len(r.Paths) > 0 || !slices.EqualFunc(errors, t.told, problem.Problem.Equal) {
		fmt.Fprintln(t.stdout, t.line(r))
	}
	news := slices.DeleteFunc(slices.Clone(errors), func(p problem.Problem) bool {
		return slices.ContainsFunc(t.told, p.Equal)
	})
	_ = t.show(t.stdout, news) // a terminal that has gone stops nobody
	t.told = errors
}

func (t *terminal) start(r preview.Report) {
	fmt.Fprintln(t.stdout, t.say("Voorbeeld: %s", "Preview: %s", t.address))
	fmt.Fprintf(t.stdout, "%s, %s.\n", capital(t.count(r.Pages, t.say("pagina", "page"), t.say("pagina’s", "pages"))), t.problems(r.Problems))
	if len(r.Drafts) > 0 {
		fmt.Fprintln(t.stdout, t.say("Een build laat weg: %s.", "A build leaves out: %s.", strings.Join(r.Drafts, ", ")))
	}
	t.invite()
	fmt.Fprintln(t.stdout, t.say("Stoppen: Ctrl+C.", "To stop: Ctrl+C."))
	if t.opens {
		openBrowser(t.address)
	}
}

// line tells what changed and what there is to repair: "content/visie.md: 74 pagina’s, geen fouten (12 ms)".
func (t *terminal) line(r preview.Report) string {
	const most = 3
	what := strings.Join(r.Paths[:min(most, len(r.Paths))], ", ")
	if rest := len(r.Paths) - most; rest > 0 {
		what += t.say(" en nog %s", " and %s more", t.number(rest))
	}
	if what == "" {
		return capital(t.problems(r.Problems)) + "."
	}
	return fmt.Sprintf("%s: %s (%d ms)", what, t.problems(r.Problems), r.Took.Milliseconds())
}
