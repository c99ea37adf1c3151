package preview

import "ouderbeleid/generator/problem"

// words are the words of the panel and the toolbar.
var words = map[string]problem.Phrase{
	"naam":           {NL: "Voorbeeld", EN: "Preview"},
	"fout":           {NL: "fout", EN: "error"},
	"fouten":         {NL: "fouten", EN: "errors"},
	"waarschuwing":   {NL: "waarschuwing", EN: "warning"},
	"waarschuwingen": {NL: "waarschuwingen", EN: "warnings"},
	"tip":            {NL: "tip", EN: "hint"},
	"tips":           {NL: "tips", EN: "hints"},
	"geen":           {NL: "Geen problemen", EN: "No problems"},
	"kopFouten":      {NL: "Dit houdt de site tegen", EN: "This stops the site"},
	"uitleg":         {NL: "U ziet de laatste versie zonder deze fouten. Het venster verdwijnt zodra ze hersteld zijn.", EN: "You see the last version without these errors. This panel goes away as soon as they are repaired."},
	"kopMeldingen":   {NL: "Meldingen", EN: "Messages"},
	"kopConcepten":   {NL: "Concepten: een build laat deze documenten weg", EN: "Drafts: a build leaves these documents out"},
	"concept":        {NL: "Concept: deze pagina komt niet op de gebouwde site.", EN: "Draft: this page does not come on the built site."},
	"verborgen":      {NL: "met een reden verborgen", EN: "hidden with a reason"},
	"weggelaten":     {NL: "meldingen meer; alles ziet u met: ouderbeleid check --all", EN: "messages more; to see all: ouderbeleid check --all"},
	"regel":          {NL: "regel", EN: "line"},
	"sluiten":        {NL: "Sluiten", EN: "Close"},
	"telefoon":       {NL: "Telefoon", EN: "Phone"},
	"rtl":            {NL: "Van rechts naar links", EN: "Right to left"},
	"afdruk":         {NL: "Afdruk", EN: "Print"},
	"vandaag":        {NL: "Vandaag is", EN: "Today is"},
	"talen":          {NL: "Talen", EN: "Languages"},
	"verberg":        {NL: "Verberg de balk", EN: "Hide the bar"},
	"balk":           {NL: "Gereedschap", EN: "Tools"},
	"weg":            {NL: "Geen verbinding met de voorbeeldserver. Zodra hij weer draait, gaat het verder.", EN: "No connection to the preview server. It goes on as soon as that runs again."},
	"ververst":       {NL: "De pagina is ververst.", EN: "The page was refreshed."},
}

// wordsIn gives the words in a language.
func wordsIn(language problem.Language) map[string]string {
	said := make(map[string]string, len(words))
	for key, phrase := range words {
		said[key] = phrase.In(language)
	}
	return said
}
