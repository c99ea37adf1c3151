package words

import (
	"slices"
	"strings"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/ar"
	"github.com/go-playground/locales/bg"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/es"
	"github.com/go-playground/locales/fa"
	"github.com/go-playground/locales/fr"
	"github.com/go-playground/locales/fy"
	"github.com/go-playground/locales/nl"
	"github.com/go-playground/locales/pl"
	"github.com/go-playground/locales/so"
	"github.com/go-playground/locales/ti"
	"github.com/go-playground/locales/tr"
	"github.com/go-playground/locales/uk"
	"golang.org/x/text/language"
)

// locale is how one language writes days, times and amounts. The patterns are those of CLDR, as format strings.
type locale struct {
	months        []string // January first; as they stand beside a day
	monthsAlone   []string // without a day
	monthsShort   []string
	weekdays      []string // Sunday first
	weekdaysShort []string
	weekdaysTiny  []string // for the head of a narrow column

	day       string // of the number of the day: "%d"
	dayMonth  string // of a day and a month: "%s %s"
	withYear  string // of a day and month, or a month, and a year
	shortDate string // of a day, a short month and a year
	weekday   string // of a weekday and a date
	clock     string // between hours and minutes
	comma     string // between the parts of a list
	euro      string // of an amount
	numbers   string // language whose numbers it has, when not its own
}

// euros after or before the amount, with a space that does not break.
const (
	euroAfter       = "%s\u00a0€"
	euroBefore      = "€%s"
	euroBeforeSpace = "€\u00a0%s"
)

// european is the pattern that most languages have, with the changes of one.
func european(names locales.Translator, changes ...func(*locale)) *locale {
	l := &locale{
		months:        names.MonthsWide(),
		monthsAlone:   names.MonthsWide(),
		monthsShort:   names.MonthsAbbreviated(),
		weekdays:      names.WeekdaysWide(),
		weekdaysShort: names.WeekdaysAbbreviated(),
		weekdaysTiny:  names.WeekdaysNarrow(),
		day:           "%d",
		dayMonth:      "%s %s",
		withYear:      "%s %s",
		shortDate:     "%s %s %s",
		weekday:       "%s %s",
		clock:         ":",
		comma:         ", ",
		euro:          euroAfter,
	}
	for _, change := range changes {
		change(l)
	}
	return l
}

// localesByLanguage are the languages of Dutch schools that the package knows.
var localesByLanguage = map[string]*locale{
	"nl": european(nl.New(), func(l *locale) {
		l.monthsShort = withoutPoints(l.monthsShort) // "8 sep 2026"
		l.clock, l.euro = ".", euroBeforeSpace
	}),
	"fy": european(fy.New(), func(l *locale) { l.clock, l.euro = ".", euroBeforeSpace }),
	// In the order of days that Europe is used to, and that of en-GB.
	"en": european(en.New(), func(l *locale) { l.euro = euroBefore }),
	"de": european(de.New(), func(l *locale) { l.day, l.weekday = "%d.", "%s, %s" }),
	"fr": european(fr.New()),
	"es": european(es.New(), func(l *locale) {
		l.dayMonth, l.withYear, l.weekday = "%s de %s", "%s de %s", "%s, %s"
	}),
	"pl": european(pl.New(), func(l *locale) {
		l.weekday = "%s, %s"
		l.monthsAlone = months("styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień")
	}),
	"tr": european(tr.New(), func(l *locale) { l.weekday, l.euro = "%[2]s %[1]s", euroBefore }),
	"ar": european(ar.New(), func(l *locale) { l.weekday, l.comma = "%s، %s", "، " }),
	"uk": european(uk.New(), func(l *locale) {
		l.withYear, l.shortDate, l.weekday = "%s %s р.", "%s %s %s р.", "%s, %s"
		l.monthsAlone = months("січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень")
	}),
	"bg": european(bg.New(), func(l *locale) {
		l.withYear, l.shortDate, l.weekday = "%s %s г.", "%s %s %s г.", "%s, %s"
	}),
	"fa": european(fa.New(), func(l *locale) {
		l.monthsAlone = months("ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر")
		l.comma = "، "
	}),
	"so": european(so.New(), func(l *locale) {
		// The library counts the months ("the ninth month"); these are the names that CLDR gives for use alone.
		l.months = months("Jannaayo Febraayo Maarso Abriil May Juun Luuliyo Ogost Sebtembar Oktoobar Nofembar Desembar")
		l.monthsAlone = l.months
	}),
	"ti": european(ti.New(), func(l *locale) {
		// As in Eritrea, where most who read it come from; the library writes two of the days as in Ethiopia.
		l.weekdays = strings.Fields("ሰንበት ሰኑይ ሰሉስ ሮቡዕ ሓሙስ ዓርቢ ቀዳም")
		l.weekday, l.comma = "%s፣ %s", "፣ "
	}),
	// The library does not have Papiamento; these are the names as Curaçao and Bonaire spell them.
	"pap": european(nl.New(), func(l *locale) {
		l.months = months("yanüari febrüari mart aprel mei yüni yüli ougùstùs sèptèmber òktober novèmber desèmber")
		l.monthsAlone, l.monthsShort = l.months, l.months
		l.weekdays = strings.Fields("djadumingu djaluna djamars djárason djaweps djabièrnè djasabra")
		l.weekdaysShort = l.weekdays
		l.weekdaysTiny = strings.Fields("djd djl djm djr djw djb djs")
		l.dayMonth, l.shortDate = "%s di %s", "%s di %s %s"
		l.euro, l.numbers = euroBeforeSpace, "nl"
	}),
}

// localeOf gives the locale of a language, and the English one for a language that is not known.
func localeOf(tag language.Tag) *locale {
	if known, ok := localesByLanguage[base(tag)]; ok {
		return known
	}
	return localesByLanguage["en"]
}

// numbering gives the language for numbers, in the digits of the rest of the page.
func (l *locale) numbering(tag language.Tag) language.Tag {
	if l.numbers != "" {
		tag = language.Make(l.numbers)
	}
	if latin, err := tag.SetTypeForKey("nu", "latn"); err == nil {
		return latin
	}
	return tag
}

func months(names string) []string { return strings.Fields(names) }

func withoutPoints(names []string) []string {
	names = slices.Clone(names)
	for i, name := range names {
		names[i] = strings.TrimSuffix(name, ".")
	}
	return names
}
