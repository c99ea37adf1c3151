package main

import (
	"errors"
	"path/filepath"
	"time"
	_ "time/tzdata" // Windows has no time zones of its own

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// flags is what the common flags hold before they are checked.
type flags struct{ destination, date, lang, format string }

// commonFlags adds the flags that every command takes.
func commonFlags(inv *invocation, root *cobra.Command) *flags {
	f := new(flags)
	set := root.PersistentFlags()
	set.StringVar(&inv.source, "source", ".", inv.say("de `MAP` waarin content/ staat (standaard: deze map)", "the `FOLDER` that holds content/ (default: this folder)"))
	set.StringVar(&f.destination, "destination", "", inv.say("de `MAP` waarin de site komt (standaard: public in de bronmap)", "the `FOLDER` for the site (default: public in the source folder)"))
	set.StringVar(&f.date, "date", "", inv.say("de `DAG` die als vandaag telt, JJJJ-MM-DD", "the `DAY` that counts as today, YYYY-MM-DD"))
	set.StringVar(&f.lang, "lang", "", inv.say("de `TAAL` van de meldingen: nl of en (standaard: nl)", "the `LANGUAGE` of the messages: nl or en (default: nl)"))
	set.BoolVar(&inv.strict, "strict", false, inv.say("waarschuwingen houden de site ook tegen", "warnings stop the site too"))
	set.BoolVar(&inv.all, "all", false, inv.say("toon alle meldingen, ook als het er honderden zijn", "show all messages, even when there are hundreds"))
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

// readFlags checks the values of the common flags.
func readFlags(inv *invocation, f *flags) error {
	inv.destination = f.destination
	if inv.destination == "" {
		inv.destination = filepath.Join(inv.source, "public")
	}
	if err := readDate(inv, f.date); err != nil {
		return err
	}
	if _, err := inv.choose("--lang", f.lang, "nl", "en"); err != nil {
		return err
	}
	format, err := inv.choose("--format", f.format, "text", "json", "github")
	inv.format = problem.Format(format)
	return err
}

func readDate(inv *invocation, text string) error {
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

// flagError puts what pflag says in words.
func flagError(inv *invocation, cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var empty *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	more := inv.say("\nAlle opties: %s --help", "\nAll options: %s --help", cmd.CommandPath())
	switch {
	case errors.As(err, &unknown):
		name := unknown.GetSpecifiedName()
		if unknown.GetSpecifiedShortnames() != "" {
			return inv.misuse("De optie “-%s” bestaat niet.%s", "There is no option “-%s”.%s", name, more)
		}
		return inv.misuse("De optie “--%s” bestaat niet.%s%s", "There is no option “--%s”.%s%s", name, didYouMeanFlag(inv, cmd, name), more)
	case errors.As(err, &empty):
		return inv.misuse("Achter --%s moet nog iets staan.%s", "--%s needs a value.%s", empty.GetFlag().Name, more)
	case errors.As(err, &invalid):
		return inv.misuse("--%s kent “%s” niet: de optie is er of is er niet, zonder waarde.%s", "--%s does not know “%s”: the option is there or is not, without a value.%s",
			invalid.GetFlag().Name, invalid.GetValue(), more)
	}
	return inv.misuse("Een van de opties is niet te lezen.%s", "One of the options cannot be read.%s", more)
}

func didYouMeanFlag(inv *invocation, cmd *cobra.Command, name string) string {
	var known []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, f.Name) })
	if nearest := problem.Nearest(name, known); nearest != "" {
		return inv.say(" Bedoelde u “--%s”?", " Did you mean “--%s”?", nearest)
	}
	return ""
}
