// Package words holds what the site itself says in one language: its words, and the way it writes days, times, numbers
// and lists.
//
// The words of a language stand in one TOML file, layouts/words/nl.toml. Tables group them, and a word is asked for by
// the path of its key:
//
//	[nav]
//	home = "Home"                                # Text("nav.home")
//	[activity]
//	help = "Hulp gevraagd: {{.What}}"            # Text("activity.help", "What", "taarten bakken")
//	seats = { one = "nog {{.Count}} plek", other = "nog {{.Count}} plekken" } # Plural("activity.seats", 2)
//
// A placeholder is a name of letters, digits and underscores between {{. and }}. A table with the key other is a word in
// plural forms; the forms are those of Unicode CLDR: zero, one, two, few, many and other. A form that is missing is said
// with other. What a language does not say is said in the language of its fallback.
//
// Five words are used by this package itself. A language that lacks them gets times and lists without words:
//
//	time.one       "{{.From}} uur"
//	time.range     "{{.From}}–{{.To}} uur"
//	time.overnight "{{.From}}–{{.To}} uur (de volgende dag)"
//	list.two       "{{.First}} en {{.Last}}"    # of a list of two
//	list.last      "{{.First}} en {{.Last}}"    # of a longer one; First is all but the last, with commas
//
// Names of days and months come from Unicode CLDR by way of github.com/go-playground/locales; numbers and sorting by way
// of golang.org/x/text. A language that the package does not know gets its dates in English.
package words

import (
	"sync"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// Words are the words of the site in one language. They do not change, and may be used from many goroutines.
type Words struct {
	Language string // BCP 47: "nl"
	Dir      string // "ltr" or "rtl"
	Name     string // the language's own name: "Nederlands", "العربية"

	words    map[string]word   // what this language says, by key
	plain    map[string]string // those without placeholders, the fallback's too: most words of a page are one look here
	fallback *Words            // nil for the last
	added    []Key             // what the fallback does not have

	locale    *locale
	localizer *i18n.Localizer // chooses plural forms
	numbers   *message.Printer
	collators sync.Pool // of *collate.Collator, each for one goroutine at a time
}

// newWords gives a language without words.
func newWords(name string, fallback *Words) *Words {
	tag := language.Make(name)
	w := &Words{
		Language: name,
		Dir:      direction(tag),
		Name:     ownName(tag, name),
		words:    map[string]word{},
		plain:    map[string]string{},
		fallback: fallback,
		locale:   localeOf(tag),
	}
	w.numbers = message.NewPrinter(w.locale.numbering(tag))
	w.collators.New = func() any { return collate.New(tag, collate.Numeric) }
	return w
}

// sameLanguage reports whether the fallback only fills up the same language: a school's own words before the built-in ones.
func (w *Words) sameLanguage(other *Words) bool {
	return base(language.Make(w.Language)) == base(language.Make(other.Language))
}

// base is the language without its country or script: "nl" of "nl-BE".
func base(tag language.Tag) string {
	base, _ := tag.Base()
	return base.String()
}

// Direction tells which way a language (BCP 47) is written: "ltr" or "rtl".
func Direction(name string) string { return direction(language.Make(name)) }

// direction tells by its script which way a language is written.
func direction(tag language.Tag) string {
	script, _ := tag.Script()
	switch script.String() {
	case "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm":
		return "rtl"
	}
	return "ltr"
}
