package words

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// LanguageName names a language (BCP 47) in this language: "Arabisch". One without a name here gets its own.
func (w *Words) LanguageName(name string) string {
	tag := language.Make(name)
	if names := display.Languages(language.Make(w.Language)); names != nil {
		if here := names.Name(tag); here != "" {
			return here
		}
	}
	return ownName(tag, name)
}

// ownName gives the name of a language in that language, with a capital as it stands in a menu.
func ownName(tag language.Tag, otherwise string) string {
	name := display.Self.Name(tag)
	if base(tag) == "pap" { // CLDR of golang.org/x/text does not have it
		name = "Papiamentu"
	}
	if name == "" {
		return otherwise
	}
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToTitle(first)) + name[size:]
}
