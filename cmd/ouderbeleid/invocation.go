package main

import (
	"io"
	"os"
	"path/filepath"
	"time"
	_ "time/tzdata" // Windows has no time zones of its own

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

// invocation is one run of the command: where it writes and what the common flags say.
type invocation struct {
	voice
	stdout, stderr io.Writer

	source      string // the folder that holds content/
	destination string // the folder to publish in
	today       schoolyear.Date
	strict      bool
	drafts      bool
	format      problem.Format
}

// flags is what the common flags hold before they are checked.
type flags struct{ destination, date, lang, format string }

// commonFlags adds the flags that every command takes.
func (inv *invocation) commonFlags(root *cobra.Command) *flags {
	f := new(flags)
	set := root.PersistentFlags()
	set.StringVar(&inv.source, "source", ".", inv.say("de `MAP` waarin content/ staat (standaard: deze map)", "the `FOLDER` that holds content/ (default: this folder)"))
	set.StringVar(&f.destination, "destination", "", inv.say("de `MAP` waarin de site komt (standaard: public in de bronmap)", "the `FOLDER` for the site (default: public in the source folder)"))
	set.StringVar(&f.date, "date", "", inv.say("de `DAG` die als vandaag telt, JJJJ-MM-DD", "the `DAY` that counts as today, YYYY-MM-DD"))
	set.StringVar(&f.lang, "lang", "", inv.say("de `TAAL` van de meldingen: nl of en (standaard: nl)", "the `LANGUAGE` of the messages: nl or en (default: nl)"))
	set.BoolVar(&inv.strict, "strict", false, inv.say("waarschuwingen houden de site ook tegen", "warnings stop the site too"))
	set.BoolVar(&inv.drafts, "drafts", false, inv.say("neem concepten mee", "include drafts"))
	set.StringVar(&f.format, "format", "", inv.say("de `VORM` van de meldingen: text, json of github (standaard: text)", "the `FORM` of the messages: text, json or github (default: text)"))
	set.BoolP("help", "h", false, inv.say("toon deze uitleg", "show this help"))
	set.Lookup("source").DefValue = "" // the default stands in the sentence: cobra would add it in English

	complete := func(values ...string) cobra.CompletionFunc {
		return cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)
	}
	// These fail only for a flag that does not exist.
	_ = root.MarkPersistentFlagDirname("source")
	_ = root.MarkPersistentFlagDirname("destination")
	_ = root.RegisterFlagCompletionFunc("date", complete())
	_ = root.RegisterFlagCompletionFunc("lang", complete("nl", "en"))
	_ = root.RegisterFlagCompletionFunc("format", complete("text", "json", "github"))
	return f
}

// read checks the values of the common flags.
func (inv *invocation) read(f *flags) error {
	inv.destination = f.destination
	if inv.destination == "" {
		inv.destination = filepath.Join(inv.source, "public")
	}
	if err := inv.readDate(f.date); err != nil {
		return err
	}
	if _, err := inv.choose("--lang", f.lang, "nl", "en"); err != nil {
		return err
	}
	format, err := inv.choose("--format", f.format, "text", "json", "github")
	inv.format = problem.Format(format)
	return err
}

func (inv *invocation) readDate(text string) error {
	if text == "" {
		amsterdam, err := time.LoadLocation("Europe/Amsterdam")
		if err != nil {
			return err
		}
		inv.today = schoolyear.DateOf(time.Now().In(amsterdam))
		return nil
	}
	day, ok := schoolyear.ParseDate(text)
	if !ok {
		return inv.misuse("--date kent “%s” niet als dag.\nSchrijf jaar-maand-dag, zoals --date 2026-09-08.",
			"--date does not know “%s” as a day.\nWrite year-month-day, as in --date 2026-09-08.", text)
	}
	inv.today = day
	return nil
}

// choose takes one of the known words; the first one when there is no value.
func (inv *invocation) choose(what, value string, known ...string) (string, error) {
	if value == "" {
		return known[0], nil
	}
	for _, word := range known {
		if word == value {
			return word, nil
		}
	}
	return "", inv.misuse("%[1]s kent “%[2]s” niet.%[3]s\nHet kan zijn: %[4]s.", "%[1]s does not know “%[2]s”.%[3]s\nIt can be: %[4]s.",
		what, value, inv.didYouMean(value, known), inv.list(known))
}

// isTerminal reports whether a person is looking at what is written.
func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// color reports whether results may be coloured; see https://no-color.org.
func (inv *invocation) color() bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(inv.stdout)
}
