package starter

import (
	"fmt"
	"path"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Kind is a sort of document that can be begun.
type Kind struct {
	Name   string         // "activiteit"
	About  problem.Phrase // "een activiteit voor ouders"
	Title  string         // the title when none is given, to which the month is added for a document of a day; "" when one must be given
	Folder string         // "content/activiteiten"; "" for a document of which a school has only one
	Path   string         // "content/visie.md", for such a document
	Naming Naming         // of the file, in its folder
}

// Naming is where the name of a file comes from.
type Naming int

// The ways to name a file.
const (
	ByTitle Naming = iota
	ByDay
	ByID // one of policy.PartnershipIDs, which is given as the title
)

// Kinds are the sorts of documents that can be begun, in the order in which help shows them.
var Kinds = []Kind{
	{Name: "activiteit", About: problem.Phrase{NL: "een activiteit voor ouders", EN: "an activity for parents"}, Folder: "content/activiteiten"},
	{Name: "speerpunt", About: problem.Phrase{NL: "een speerpunt", EN: "a focus point"}, Folder: "content/speerpunten"},
	{Name: "partnerschap", About: problem.Phrase{NL: "de pagina van een van de vijf partnerschappen", EN: "the page of one of the five partnerships"}, Folder: "content/partnerschappen", Naming: ByID},
	{Name: "overleg", About: problem.Phrase{NL: "een overleg waarin ouders een stem hebben", EN: "a council where parents have a voice"}, Folder: "content/overleg"},
	{Name: "praktisch", About: problem.Phrase{NL: "een praktische afspraak", EN: "a practical topic"}, Folder: "content/praktisch"},
	{Name: "pagina", About: problem.Phrase{NL: "een andere pagina", EN: "any other page"}, Folder: "content/paginas"},
	{Name: "scan", About: problem.Phrase{NL: "een scan van de vijf partnerschappen", EN: "a scan of the five partnerships"}, Title: "Scan", Folder: "content/scan", Naming: ByDay},
	{Name: "wensen", About: problem.Phrase{NL: "een avond over wensen en verwachtingen", EN: "an evening of wishes and expectations"}, Title: "Wensen en verwachtingen", Folder: "content/wensen", Naming: ByDay},
	{Name: "checklist", About: problem.Phrase{NL: "een ingevulde checklist", EN: "a completed checklist"}, Title: "Checklist", Folder: "content/checklist", Naming: ByDay},
	{Name: "meting", About: problem.Phrase{NL: "een meting", EN: "a measurement"}, Title: "Meting", Folder: "content/meting", Naming: ByDay},
	{Name: "evaluatie", About: problem.Phrase{NL: "een evaluatie", EN: "an evaluation"}, Title: "Evaluatie", Folder: "content/evaluaties", Naming: ByDay},
	{Name: "visie", About: problem.Phrase{NL: "de visie", EN: "the vision"}, Title: "Onze visie", Path: "content/visie.md"},
	{Name: "traject", About: problem.Phrase{NL: "het traject van de school", EN: "the school’s route"}, Title: "Ons traject", Path: "content/traject.md"},
	{Name: "begrippen", About: problem.Phrase{NL: "de begrippenlijst", EN: "the glossary"}, Title: "Begrippen", Path: "content/begrippen.toml"},
}

// Takes gives the titles from which one must be chosen; nil when any will do.
func (k Kind) Takes() []string {
	if k.Naming != ByID {
		return nil
	}
	var ids []string
	for _, id := range policy.PartnershipIDs {
		ids = append(ids, string(id))
	}
	return ids
}

// UsualTitle is the title of a document for which none is given; "" when one must be.
func (k Kind) UsualTitle(today schoolyear.Date) string {
	if k.Naming == ByDay {
		return fmt.Sprintf("%s %s %d", k.Title, schoolyear.MonthNames[today.Month], today.Year)
	}
	return k.Title
}

// Begin gives a document to start from: where it goes, "content/activiteiten/samen-lezen.md", and its text.
func (k Kind) Begin(title string, today schoolyear.Date) (name string, text []byte, err error) {
	begin := start{Title: title, Today: today}
	name, model := k.place(begin)
	text, err = begin.fill(model)
	return name, text, err
}

// place gives where the document is written, and which of the models it is made of.
func (k Kind) place(begin start) (name, model string) {
	switch {
	case k.Path != "":
		return k.Path, path.Join(schoolFolder, k.Path)
	case k.Naming == ByID:
		name = path.Join(k.Folder, begin.Title+".md")
		return name, path.Join(schoolFolder, name)
	}
	model = path.Join(newFolder, k.Name+".md")
	if k.Naming == ByDay {
		return path.Join(k.Folder, begin.Today.String()+".md"), model
	}
	return path.Join(k.Folder, k.slug(begin)+".md"), model
}
