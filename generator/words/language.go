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

// Locale names the language with the country where most who write it live, as Open Graph does: "nl_NL"; without a country when
// that is not known.
func (w *Words) Locale() string {
	tag := language.Make(w.Language)
	base, _ := tag.Base()
	region, confidence := tag.Region()
	if confidence == language.No {
		return base.String()
	}
	return base.String() + "_" + region.String()
}
