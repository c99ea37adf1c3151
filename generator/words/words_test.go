package words_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/words"
)

const dutch = `
[nav]
home = "Home"
search = "Zoeken"

[activity]
help = "Hulp gevraagd: {{.What}}"
moved = "Van {{ .From }} naar {{.To}}, {{.From}} vervalt"
seats = { one = "nog {{.Count}} plek", other = "nog {{.Count}} plekken" }
people = "{{.Count}} mensen"

[activity.late]
one = "{{.Count}} dag te laat bij {{.Who}}"
other = "{{.Count}} dagen te laat bij {{.Who}}"

[time]
one = "{{.From}} uur"
range = "{{.From}}–{{.To}} uur"
overnight = "{{.From}}–{{.To}} uur (de volgende dag)"

[list]
two = "{{.First}} en {{.Last}}"
last = "{{.First}} en {{.Last}}"
`

const arabic = `
[nav]
home = "الرئيسية"

[activity]
help = "{{.What}}"
seats = { zero = "صفر", one = "واحد", two = "اثنان", few = "قليل {{.Count}}", many = "كثير {{.Count}}", other = "آخر {{.Count}}" }

[list]
two = "{{.First}} و{{.Last}}"
last = "{{.First}} و{{.Last}}"
`

// load reads words that must be right.
func load(t testing.TB, language, text string, fallback *words.Words) *words.Words {
	t.Helper()
	w, problems := words.Load(language, problem.Source{Path: "layouts/words/" + language + ".toml", Text: []byte(text)}, fallback)
	for _, p := range problems {
		t.Errorf("%s:%d: %s", p.File, p.Line, p.Message(problem.English))
	}
	return w
}

func TestText(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	ar := load(t, "ar", arabic, nl)
	tests := []struct {
		words *words.Words
		key   string
		args  []any
		want  string
	}{
		{nl, "nav.home", nil, "Home"},
		{nl, "nav.home", []any{"Unused", 1}, "Home"},
		{nl, "activity.help", []any{"What", "taarten <bakken>"}, "Hulp gevraagd: taarten <bakken>"},
		{nl, "activity.help", []any{"What", "{{.What}}"}, "Hulp gevraagd: {{.What}}"},
		{nl, "activity.help", []any{"What", 3, "Unused", nil}, "Hulp gevraagd: 3"},
		{nl, "activity.moved", []any{"To", "b", "From", "a"}, "Van a naar b, a vervalt"},
		{ar, "nav.home", nil, "الرئيسية"},
		{ar, "nav.search", nil, "Zoeken"},
		{ar, "activity.help", []any{"What", "x"}, "x"},
		{ar, "activity.moved", []any{"To", "b", "From", "a"}, "Van a naar b, a vervalt"},
	}
	for _, test := range tests {
		got, err := test.words.Text(test.key, test.args...)
		if got != test.want || err != nil {
			t.Errorf("%s: Text(%q, %v) = %q, %v; want %q", test.words.Language, test.key, test.args, got, err, test.want)
		}
	}
}

func TestPlural(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	ar := load(t, "ar", arabic, nl)
	tests := []struct {
		words *words.Words
		key   string
		n     int
		args  []any
		want  string
	}{
		{nl, "activity.seats", 0, nil, "nog 0 plekken"},
		{nl, "activity.seats", 1, nil, "nog 1 plek"},
		{nl, "activity.seats", 2, nil, "nog 2 plekken"},
		{nl, "activity.seats", 1250, nil, "nog 1.250 plekken"},
		{nl, "activity.late", 1, []any{"Who", "Anna"}, "1 dag te laat bij Anna"},
		{nl, "activity.late", 3, []any{"Who", "Anna"}, "3 dagen te laat bij Anna"},
		{nl, "activity.people", 1, nil, "1 mensen"},
		{ar, "activity.seats", 0, nil, "صفر"},
		{ar, "activity.seats", 1, nil, "واحد"},
		{ar, "activity.seats", 2, nil, "اثنان"},
		{ar, "activity.seats", 3, nil, "قليل 3"},
		{ar, "activity.seats", 11, nil, "كثير 11"},
		{ar, "activity.seats", 100, nil, "آخر 100"},
		{ar, "activity.late", 1, []any{"Who", "Anna"}, "1 dag te laat bij Anna"},
		{ar, "activity.late", 11, []any{"Who", "Anna"}, "11 dagen te laat bij Anna"},
	}
	for _, test := range tests {
		got, err := test.words.Plural(test.key, test.n, test.args...)
		if got != test.want || err != nil {
			t.Errorf("%s: Plural(%q, %d, %v) = %q, %v; want %q", test.words.Language, test.key, test.n, test.args, got, err, test.want)
		}
	}
}

func TestPluralFormsOfLanguages(t *testing.T) {
	const forms = `[x]
n = { zero = "zero", one = "one", two = "two", few = "few", many = "many", other = "other" }`
	tests := map[string][]string{ // for 0, 1, 2, 5 and 22
		"nl":    {"other", "one", "other", "other", "other"},
		"nl-BE": {"other", "one", "other", "other", "other"},
		"fr":    {"one", "one", "other", "other", "other"},
		"pl":    {"many", "one", "few", "many", "few"},
		"uk":    {"many", "one", "few", "many", "few"},
		"ar":    {"zero", "one", "two", "few", "many"},
		"tr":    {"other", "one", "other", "other", "other"},
		"fa":    {"one", "one", "other", "other", "other"},
		"ti":    {"one", "one", "other", "other", "other"},
		"pap":   {"other", "one", "other", "other", "other"},
		"zh":    {"other", "other", "other", "other", "other"},
		"tlh":   {"other", "one", "other", "other", "other"}, // no rules in CLDR: as English
	}
	for language, want := range tests {
		w := load(t, language, forms, nil)
		for i, n := range []int{0, 1, 2, 5, 22} {
			if got, err := w.Plural("x.n", n); got != want[i] || err != nil {
				t.Errorf("%s: %d is %q, %v; want %q", language, n, got, err, want[i])
			}
		}
	}
}

func TestMissingFormIsOther(t *testing.T) {
	w := load(t, "pl", `seats = { one = "jedno", other = "inne" }`, nil)
	for n, want := range map[int]string{1: "jedno", 2: "inne", 5: "inne"} {
		if got, err := w.Plural("seats", n); got != want || err != nil {
			t.Errorf("Plural(%d) = %q, %v; want %q", n, got, err, want)
		}
	}
}

func TestSchoolsOwnWordsComeFirst(t *testing.T) {
	builtIn := load(t, "nl", dutch, nil)
	own := load(t, "nl", "[nav]\nhome = \"Voorpagina\"\nown = \"Eigen\"\n", builtIn)
	for key, want := range map[string]string{"nav.home": "Voorpagina", "nav.search": "Zoeken", "nav.own": "Eigen"} {
		if got, err := own.Text(key); got != want || err != nil {
			t.Errorf("Text(%q) = %q, %v; want %q", key, got, err, want)
		}
	}
	if got := own.Times("19:30", ""); got != "19.30 uur" {
		t.Errorf("Times = %q; the built-in words of the same language are not used", got)
	}
	if got, _ := builtIn.Text("nav.home"); got != "Home" {
		t.Errorf("the built-in words are changed: %q", got)
	}
}

// What a language says itself is never said by its fallback, whether there are placeholders here, there or nowhere.
func TestFallbackDoesNotHideOwn(t *testing.T) {
	nl := load(t, "nl", `seats = { other = "{{.Count}}" }`+"\n"+`home = "Home"`, nil)
	en := load(t, "en", `seats = "plain"`, nl)
	if got, err := en.Text("seats"); got != "plain" || err != nil {
		t.Errorf("Text = %q, %v", got, err)
	}
	if got, err := en.Plural("seats", 2); got != "plain" || err != nil {
		t.Errorf("Plural = %q, %v", got, err)
	}
	nl = load(t, "nl", `time.one = "uur"`, nil)
	en = load(t, "en", `time.one = "at {{.From}}"`, nl)
	if got, err := en.Text("time.one", "From", "19:30"); got != "at 19:30" || err != nil {
		t.Errorf("Text = %q, %v", got, err)
	}
}

func TestErrors(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	text := func(key string, args ...any) func() (string, error) {
		return func() (string, error) { return nl.Text(key, args...) }
	}
	tests := []struct {
		ask  func() (string, error)
		want string
	}{
		{text("nav.hom"), `there is no word "nav.hom"; did you mean "nav.home"?`},
		{text("x"), `there is no word "x"`},
		{text("nav"), `there is no word "nav"`},
		{text("activity.help"), `the word "activity.help": nothing was given for the placeholder {{.What}}`},
		{text("activity.help", "Wat", 1), `the word "activity.help": nothing was given for the placeholder {{.What}}`},
		{text("activity.help", "What"), `the word "activity.help" is asked for with 1 arguments; they must be name, value pairs`},
		{text("activity.help", 1, "What"), `the word "activity.help" is asked for with 1 where the name of a placeholder belongs`},
		{text("activity.seats"), `the word "activity.seats" has plural forms and needs a number`},
		{func() (string, error) { return nl.Plural("activity.seat", 2) }, `there is no word "activity.seat"; did you mean "activity.seats"?`},
		{func() (string, error) { return nl.Plural("activity.late", 2) }, `the word "activity.late": nothing was given for the placeholder {{.Who}}`},
		{func() (string, error) { return nl.Plural("activity.late", 2, "Who") }, `the word "activity.late" is asked for with 1 arguments; they must be name, value pairs`},
	}
	for _, test := range tests {
		got, err := test.ask()
		if got != "" || err == nil || err.Error() != test.want {
			t.Errorf("got %q, %v; want %s", got, err, test.want)
		}
	}
}

func TestHasAndKeys(t *testing.T) {
	nl := load(t, "nl", "b = \"b\"\n[a]\nx = { other = \"x\" }\n", nil)
	en := load(t, "en", "c = \"{{.C}}\"\nb = \"b\"\n", nl)
	if diff := cmp.Diff([]string{"a.x", "b"}, nl.Keys()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"a.x", "b", "c"}, en.Keys()); diff != "" {
		t.Error(diff)
	}
	for key, want := range map[string]bool{"a.x": true, "b": true, "c": true, "a": false, "d": false} {
		if en.Has(key) != want {
			t.Errorf("Has(%q) = %t", key, !want)
		}
	}
}

func TestLanguages(t *testing.T) {
	tests := []struct{ language, name, dir string }{
		{"nl", "Nederlands", "ltr"},
		{"nl-BE", "Nederlands", "ltr"},
		{"en", "English", "ltr"},
		{"de", "Deutsch", "ltr"},
		{"fr", "Français", "ltr"},
		{"es", "Español", "ltr"},
		{"pl", "Polski", "ltr"},
		{"tr", "Türkçe", "ltr"},
		{"ar", "العربية", "rtl"},
		{"uk", "Українська", "ltr"},
		{"bg", "Български", "ltr"},
		{"fa", "فارسی", "rtl"},
		{"so", "Soomaali", "ltr"},
		{"ti", "ትግርኛ", "ltr"},
		{"fy", "Frysk", "ltr"},
		{"pap", "Papiamentu", "ltr"},
		{"ckb", "کوردیی ناوەندی", "rtl"},
		{"he", "עברית", "rtl"},
		{"tlh", "tlh", "ltr"},
		{"geen taal", "geen taal", "ltr"},
	}
	for _, test := range tests {
		w := load(t, test.language, "", nil)
		if w.Language != test.language || w.Name != test.name || w.Dir != test.dir {
			t.Errorf("%s: %q %q %q; want %q %q", test.language, w.Language, w.Name, w.Dir, test.name, test.dir)
		}
	}
}

func TestLanguageName(t *testing.T) {
	tests := []struct{ language, named, want string }{
		{"nl", "ar", "Arabisch"},
		{"nl", "nl", "Nederlands"},
		{"nl", "ti", "Tigrinya"},
		{"nl", "pap", "Papiaments"},
		{"nl", "geen taal", "onbekende taal"},
		{"en", "nl", "Dutch"},
		{"en-GB", "nl", "Dutch"},
		{"ar", "nl", "الهولندية"},
		{"tlh", "nl", "Dutch"},
		{"pap", "nl", "Nederlands"},
		{"pap", "pap", "Papiamentu"},
	}
	for _, test := range tests {
		if got := load(t, test.language, "", nil).LanguageName(test.named); got != test.want {
			t.Errorf("%s: LanguageName(%q) = %q; want %q", test.language, test.named, got, test.want)
		}
	}
}

func TestManyAtOnce(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	ar := load(t, "ar", arabic, nl)
	var group sync.WaitGroup
	for i := range 16 {
		group.Go(func() {
			for n := range 50 {
				text, err := ar.Plural("activity.seats", 11)
				late, err2 := nl.Plural("activity.late", 2, "Who", i)
				if text != "كثير 11" || late != fmt.Sprintf("2 dagen te laat bij %d", i) || err != nil || err2 != nil {
					t.Errorf("%d: %q, %q, %v, %v", n, text, late, err, err2)
				}
				names := []string{"Frits", "Éva"}
				words.Sort(nl, names, itself)
				if names[0] != "Éva" || nl.Euro(2.5) != "€\u00a02,50" {
					t.Error("sorting or numbers go wrong together")
				}
			}
		})
	}
	group.Wait()
}

func TestPlainTextDoesNotAllocate(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	en := load(t, "en", "", nl)
	allocations := testing.AllocsPerRun(100, func() {
		if _, err := en.Text("nav.home"); err != nil {
			t.Error(err)
		}
	})
	if allocations != 0 {
		t.Errorf("a plain word takes %v allocations", allocations)
	}
}

func BenchmarkText(b *testing.B) {
	nl := load(b, "nl", dutch, nil)
	ar := load(b, "ar", arabic, nl)
	b.Run("plain", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = ar.Text("nav.home")
		}
	})
	b.Run("fallback", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = ar.Text("nav.search")
		}
	})
	b.Run("placeholder", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = nl.Text("activity.help", "What", "taarten bakken")
		}
	})
	b.Run("plural", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = nl.Plural("activity.seats", 3)
		}
	})
}

func BenchmarkDate(b *testing.B) {
	nl := load(b, "nl", dutch, nil)
	d := date(b, "2026-09-08")
	b.ReportAllocs()
	for b.Loop() {
		_ = nl.Date(d)
	}
}

func TestForms(t *testing.T) {
	nl := load(t, "nl", dutch, nil)
	ar := load(t, "ar", arabic, nl)
	tests := []struct {
		words *words.Words
		key   string
		want  map[string]string
	}{
		{nl, "activity.seats", map[string]string{"one": "nog {{.Count}} plek", "other": "nog {{.Count}} plekken"}},
		{nl, "activity.people", map[string]string{"other": "{{.Count}} mensen"}},
		{ar, "activity.seats", map[string]string{"zero": "صفر", "one": "واحد", "two": "اثنان", "few": "قليل {{.Count}}", "many": "كثير {{.Count}}", "other": "آخر {{.Count}}"}},
		{ar, "activity.people", map[string]string{"other": "{{.Count}} mensen"}},
	}
	for _, test := range tests {
		got, err := test.words.Forms(test.key)
		if diff := cmp.Diff(test.want, got); diff != "" || err != nil {
			t.Errorf("%s: Forms(%q), %v:\n%s", test.words.Language, test.key, err, diff)
		}
	}
	if _, err := nl.Forms("activity.seat"); err == nil {
		t.Error("an unknown word has forms")
	}
}
