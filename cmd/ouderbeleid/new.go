package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/schoolyear"

	"github.com/spf13/cobra"
)

// kind is a sort of document that can be begun.
type kind struct {
	name   string // "activiteit"
	nl, en string
	title  string // the title when none is given, to which the month is added for a document of a day; "" when one must be given
	folder string // "content/activiteiten"; "" for a document of which a school has only one
	path   string // "content/visie.md", for such a document
	naming naming // of the file, in its folder
}

// naming is where the name of a file comes from.
type naming int

const (
	byTitle naming = iota
	byDay
	byID // one of the five partnerships
)

var kinds = []kind{
	{name: "activiteit", nl: "een activiteit voor ouders", en: "an activity for parents", folder: "content/activiteiten"},
	{name: "speerpunt", nl: "een speerpunt", en: "a focus point", folder: "content/speerpunten"},
	{name: "partnerschap", nl: "de pagina van een van de vijf partnerschappen", en: "the page of one of the five partnerships", folder: "content/partnerschappen", naming: byID},
	{name: "overleg", nl: "een overleg waarin ouders een stem hebben", en: "a council where parents have a voice", folder: "content/overleg"},
	{name: "praktisch", nl: "een praktische afspraak", en: "a practical topic", folder: "content/praktisch"},
	{name: "pagina", nl: "een andere pagina", en: "any other page", folder: "content/paginas"},
	{name: "scan", nl: "een scan van de vijf partnerschappen", en: "a scan of the five partnerships", title: "Scan", folder: "content/scan", naming: byDay},
	{name: "wensen", nl: "een avond over wensen en verwachtingen", en: "an evening of wishes and expectations", title: "Wensen en verwachtingen", folder: "content/wensen", naming: byDay},
	{name: "checklist", nl: "een ingevulde checklist", en: "a completed checklist", title: "Checklist", folder: "content/checklist", naming: byDay},
	{name: "meting", nl: "een meting", en: "a measurement", title: "Meting", folder: "content/meting", naming: byDay},
	{name: "evaluatie", nl: "een evaluatie", en: "an evaluation", title: "Evaluatie", folder: "content/evaluaties", naming: byDay},
	{name: "visie", nl: "de visie", en: "the vision", title: "Onze visie", path: "content/visie.md"},
	{name: "traject", nl: "het traject van de school", en: "the school’s route", title: "Ons traject", path: "content/traject.md"},
	{name: "begrippen", nl: "de begrippenlijst", en: "the glossary", title: "Begrippen", path: "content/begrippen.toml"},
}

func kindNamed(name string) kind {
	return kinds[slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })]
}

var partnershipIDs = []string{"maatschappelijk", "pedagogisch", "didactisch", "formeel", "informeel"}

// newCommand begins schools, documents and layouts.
func (inv *invocation) newCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:     "new",
		Aliases: []string{"nieuw"},
		Short:   inv.say("Begint een school, een document, een vertaling of een layout", "Begins a school, a document, a translation or a layout"),
		Long: inv.say(
			"New maakt een bestand dat u kunt aanvullen, op de goede plek en met uitleg erin.\nWat er al staat, blijft zoals het is.",
			"New makes a file for you to complete, in the right place and with explanations in it.\nWhat is there already stays as it is."),
		Example: "  ouderbeleid new school mijn-school\n  ouderbeleid new activiteit \"Samen lezen\"\n  ouderbeleid new translation content/visie.md ar\n  ouderbeleid new layout assets/style.css",
		Args:    inv.knownCommand,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return inv.misuse("Zeg wat u wilt beginnen: %s.", "Say what you want to begin: %s.", inv.list(primaryNames(cmd)))
		},
	}
	cmd.AddCommand(inv.newSchoolCommand(), inv.newSchoolYearCommand(), inv.newLayoutCommand(), inv.newTranslationCommand())
	for _, kind := range kinds {
		cmd.AddCommand(inv.newKindCommand(kind))
	}
	return cmd
}

func primaryNames(cmd *cobra.Command) []string {
	var names []string
	for _, below := range cmd.Commands() {
		names = append(names, below.Name())
	}
	return names
}

func (inv *invocation) newKindCommand(k kind) *cobra.Command {
	cmd := &cobra.Command{
		Use:               k.name + inv.argument(k),
		Short:             inv.say("Begint ", "Begins ") + inv.say(k.nl, k.en),
		Long:              inv.say("Begint %s, met uitleg erin. Het bestand komt in %s.", "Begins %s, with explanations in it. The file goes to %s.", inv.say(k.nl, k.en), cmp.Or(k.folder, k.path)),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(_ *cobra.Command, args []string) error { return inv.newDocument(k, strings.Join(args, " ")) },
	}
	if k.naming == byID {
		cmd.ValidArgsFunction = cobra.FixedCompletions(partnershipIDs, cobra.ShellCompDirectiveNoFileComp)
	}
	if k.name == "begrippen" {
		cmd.Args = inv.noArguments
	}
	return cmd
}

// argument names what follows the kind on the command line.
func (inv *invocation) argument(k kind) string {
	title := inv.say("titel", "title")
	switch {
	case k.naming == byID:
		return " <" + strings.Join(partnershipIDs, "|") + ">"
	case k.name == "begrippen":
		return ""
	case k.title != "":
		return " [\"" + title + "\"]"
	}
	return " \"<" + title + ">\""
}

// newDocument writes a document to start from.
func (inv *invocation) newDocument(k kind, title string) error {
	if _, err := inv.school(); err != nil {
		return err
	}
	begin := start{Title: strings.TrimSpace(title), Today: inv.today}
	if begin.Title == "" {
		begin.Title = k.usualTitle(inv.today)
	}
	if begin.Title == "" && k.naming != byID {
		return inv.misuse("Geef een titel: ouderbeleid new %s \"Titel\"", "Give a title: ouderbeleid new %s \"Title\"", k.name)
	}
	if k.naming == byID && !slices.Contains(partnershipIDs, title) {
		return inv.misuse("Zeg welk partnerschap: %s.%s", "Say which partnership: %s.%s", inv.list(partnershipIDs), inv.didYouMean(title, partnershipIDs))
	}
	name, model := k.place(begin)
	text, err := begin.fill(model)
	if err != nil {
		return err
	}
	if err := inv.create(inv.source, name, text); err != nil {
		return err
	}
	return inv.tell("%s is gemaakt. Vul het aan en kijk het na met: ouderbeleid check", "%s was made. Complete it and have it checked with: ouderbeleid check",
		filepath.Join(inv.source, filepath.FromSlash(name)))
}

// usualTitle is the title of a document for which none is given; "" when one must be.
func (k kind) usualTitle(today schoolyear.Date) string {
	if k.naming == byDay {
		return fmt.Sprintf("%s %s %d", k.title, schoolyear.MonthNames[today.Month], today.Year)
	}
	return k.title
}

// place gives where the document is written, and which of the starterFiles it is made of.
func (k kind) place(begin start) (name, model string) {
	switch {
	case k.path != "":
		return k.path, path.Join(schoolFolder, k.path)
	case k.naming == byID:
		name = path.Join(k.folder, begin.Title+".md")
		return name, path.Join(schoolFolder, name)
	}
	model = path.Join(newFolder, k.name+".md")
	if k.naming == byDay {
		return path.Join(k.folder, begin.Today.String()+".md"), model
	}
	return path.Join(k.folder, k.slug(begin)+".md"), model
}

// slug makes a file name of the title: lower case letters, digits and hyphens.
func (k kind) slug(begin start) string {
	const longest = 60
	words := strings.FieldsFunc(markdown.Slug(begin.Title), func(r rune) bool { return r > 'z' || r == '-' })
	slug := ""
	for _, word := range words {
		if len(slug)+len(word) >= longest && slug != "" {
			break
		}
		slug = strings.TrimPrefix(slug+"-"+word, "-")
	}
	slug = slug[:min(len(slug), longest)]
	switch {
	case slug == "":
		return k.name + "-" + begin.Today.String()
	case slices.Contains(reservedNames, slug):
		return slug + "-" + k.name
	}
	return slug
}

// reservedNames cannot be a document: index is the folder itself, and Windows keeps the others for its devices.
var reservedNames = []string{
	"index", "con", "prn", "aux", "nul",
	"com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
	"lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
}

// create writes a file that is not there yet, below a folder.
func (inv *invocation) create(folder, name string, text []byte) error {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer root.Close()
	if err := root.MkdirAll(path.Dir(name), 0o777); err != nil {
		return err
	}
	out, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return inv.misuse("%s bestaat al en blijft zoals het is.\nPas dat bestand aan, geef het een andere naam of kies een andere titel.",
			"%s exists already and stays as it is.\nChange that file, give it another name or choose another title.", filepath.Join(folder, filepath.FromSlash(name)))
	}
	if err != nil {
		return err
	}
	_, err = out.Write(text)
	return errors.Join(err, out.Close())
}

// tell prints a result.
func (inv *invocation) tell(nl, en string, args ...any) error {
	_, err := fmt.Fprintln(inv.stdout, inv.say(nl, en, args...))
	return err
}
