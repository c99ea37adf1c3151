package generator_test

import (
	"encoding/xml"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// twoLanguages is a school with a Dutch and an Arabic edition.
var twoLanguages = map[string]string{
	"content/school.toml": `naam = "De Proef"
plaats = "Utrecht"
regio = "midden"
schooljaar = "2026-2027"
talen = ["nl", "ar"]
adres = "https://school.example/ouders/"
email = "info@school.example"
[[contact]]
id = "directie"
rol = "Directeur"
naam = "Sam Jansen"
[[contact]]
id = "elif"
rol = "Sleutelfiguur"
naam = "Elif Demir"
talen = ["tr"]
[[contact]]
id = "rania"
rol = "Sleutelfiguur"
naam = "Rania Haddad"
telefoon = "030 - 555 01 00"
talen = ["ar"]
[[studiedag]]
datum = 2026-11-30
naam = "Studiedag rekenen"
`,
	"content/school.ar.toml": `bron = "MARK"
[[contact]]
id = "rania"
rol = "مرشدة"
`,
	"content/visie.md": `+++
titel = "Onze visie"
+++

## Waarom

We horen bij elkaar. Zie [het koffie-uur](activiteiten/koffie.md#wanneer).

## Hoe

> [!NOTE]
> Samen.
`,
	"content/visie.ar.md": `+++
titel = "رؤيتنا"
bron = "MARK"
+++

## لماذا

نحن معًا. انظر [ساعة القهوة](activiteiten/koffie.md#wanneer).

## كيف

> [!NOTE]
> معًا.
`,
	"content/activiteiten/koffie.md": `+++
titel = "Koffie-uur"
samenvatting = "Kom gezellig langs."
partnerschappen = ["informeel"]
datum = 2026-12-01
talen = ["ar", "tr"]
locatie = "Aula"
+++

## Wanneer

Om half negen.
`,
	"content/praktisch/ziek.md": `+++
titel = "Ziek"
kern = "Bel ons."
infokaart = true
+++

Tekst.
`,
	"content/praktisch/ziek.ar.md": `+++
titel = "مريض"
bron = "MARK"
+++
`,
}

// marked gives the files with in each translation the bron that its source asks for.
func marked(t *testing.T, files map[string]string) []problem.Source {
	t.Helper()
	for _, p := range generate(sources(files)).Problems() {
		if _, mark, found := strings.Cut(p.Suggestion(problem.English), `bron = "`); found {
			files[p.File] = strings.Replace(files[p.File], "MARK", mark[:8], 1)
		}
	}
	return sources(files)
}

func clone(files map[string]string, changes ...string) map[string]string {
	cloned := map[string]string{}
	for name, text := range files {
		cloned[name] = text
	}
	for i := 0; i < len(changes); i += 2 {
		cloned[changes[i]] = changes[i+1]
	}
	return cloned
}

// TestEditions wants of a school with two languages what each reader needs.
func TestEditions(t *testing.T) {
	made, problems := rendered(generate(marked(t, clone(twoLanguages))))
	if strings.Contains(problems, "fout") || strings.Contains(problems, "bron") {
		t.Fatal(problems)
	}
	for path, texts := range map[string][]string{
		"ar/index.html": {
			`<html lang="ar" dir="rtl">`, `href="../assets/style.css?v=`, `<span lang="nl" dir="ltr">De Proef</span>`,
			`<link rel="alternate" hreflang="nl" href="https://school.example/ouders/"><link rel="alternate" hreflang="ar" href="https://school.example/ouders/ar/"><link rel="alternate" hreflang="x-default" href="https://school.example/ouders/">`,
			`<link rel="canonical" href="https://school.example/ouders/ar/">`, `href="feed.xml"`,
			`<a href="../index.html" lang="nl" hreflang="nl" dir="ltr">Nederlands</a>`, `<a href="../ar/index.html" lang="ar" hreflang="ar" dir="rtl" aria-current="true">العربية</a>`,
			`<a class="row-title" href="activiteiten/koffie/index.html"><span lang="nl" dir="ltr">Koffie-uur</span></a>`,
			"عطلة عيد الميلاد", `<span lang="nl" dir="ltr">Studiedag rekenen</span>`, `<bdi dir="ltr">030 - 555 01 00</bdi>`,
			`<span lang="nl" dir="ltr">Rania Haddad</span>`, "مرشدة", "الثلاثاء، 1 ديسمبر 2026",
		},
		"ar/visie/index.html": {
			`<h2 id="waarom">لماذا</h2>`, `<h2 id="hoe">كيف</h2>`, `href="../../ar/activiteiten/koffie/index.html#wanneer"`, "<title>رؤيتنا – De Proef</title>",
			`<a href="../../visie/index.html" lang="nl"`, `"name":"رؤيتنا"`,
		},
		"visie/index.html": {
			`<h2 id="waarom">Waarom</h2>`, `href="../activiteiten/koffie/index.html#wanneer"`, `<a href="../ar/visie/index.html" lang="ar" hreflang="ar" dir="rtl">العربية</a>`,
		},
		"ar/activiteiten/koffie/index.html": {
			`<p class="notice notice-language">هذا النص لم يُترجم بعد. لغة النص: الهولندية.</p>`, `<title lang="nl">Koffie-uur – De Proef (Arabisch)</title>`,
			`<meta name="description" lang="nl" content="Kom gezellig langs.">`, `<meta name="robots" content="noindex">`, `<div lang="nl" dir="ltr"><h2 id="wanneer">Wanneer</h2>`, `"inLanguage":"nl"`,
			`<dd><span lang="nl" dir="ltr">Aula</span></dd>`,
		},
		"activiteiten/koffie/index.html": {
			`<a href="../../ar/activiteiten/koffie/index.html" lang="ar" hreflang="ar" dir="rtl">العربية <span class="untranslated">(غير مترجمة بعد)</span></a>`,
		},
		"ar/praktisch/ziek/index.html": {`notice-language`, "<h1>مريض</h1>", `<p class="kernel"><span lang="nl" dir="ltr">Bel ons.</span></p>`},
		"ar/contact/index.html":        {`id="talen"><h2>بلغتكم</h2>`},
		"sitemap.xml": {
			`<url><loc>https://school.example/ouders/ar/visie/</loc><xhtml:link rel="alternate" hreflang="nl" href="https://school.example/ouders/visie/"/><xhtml:link rel="alternate" hreflang="ar" href="https://school.example/ouders/ar/visie/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://school.example/ouders/visie/"/></url>`,
		},
		"ar/index.json": {`"taal":"ar"`, `"titel":"رؤيتنا"`},
		"404.html":      {`<a href="/ouders/ar/index.html" lang="ar"`},
	} {
		for _, text := range texts {
			if !strings.Contains(made[path], text) {
				t.Errorf("%s has no %s", path, text)
			}
		}
	}
	for path, text := range map[string]string{
		"ar/visie/index.html": "notice-language", "visie/index.html": "notice-language", "activiteiten/koffie/index.html": "notice-language",
		"contact/index.html": "بلغتكم", "sitemap.xml": "/ar/activiteiten/koffie/", "ar/activiteiten/koffie/index.html": "hreflang=\"x-default\"",
	} {
		if strings.Contains(made[path], text) {
			t.Errorf("%s has %s", path, text)
		}
	}
	for _, path := range []string{"ar/contact/index.html", "ar/infokaart/index.html"} {
		if rania := strings.Index(made[path], "Rania"); rania < 0 || rania > strings.Index(made[path], "Elif") {
			t.Errorf("%s does not name first who speaks the language", path)
		}
	}
	for path, text := range made {
		if strings.HasSuffix(path, ".xml") && xml.Unmarshal([]byte(text), new(any)) != nil {
			t.Errorf("%s is not well-formed", path)
		}
		if !strings.HasSuffix(path, ".png") && strings.Contains(text, "\x00") {
			t.Errorf("%s has a mark that was not filled in", path)
		}
	}
}

// TestOutdatedTranslation tells the author and the reader, until the translation is right again or the school says why not.
func TestOutdatedTranslation(t *testing.T) {
	files := clone(twoLanguages)
	marked(t, files)
	files["content/visie.md"] = strings.Replace(files["content/visie.md"], "We horen bij elkaar.", "We doen het samen.", 1)
	made, problems := rendered(generate(sources(files)))
	if !strings.Contains(problems, "content/visie.ar.md:3:8: waarschuwing: visie.md is veranderd nadat deze vertaling werd gemaakt.") {
		t.Errorf("the author is not told:\n%s", problems)
	}
	notice := `<p class="notice notice-language">تغيّر النص الأصلي بعد إعداد هذه الترجمة. <a href="../../visie/index.html">قراءة النص الأصلي</a></p>`
	if !strings.Contains(made["ar/visie/index.html"], notice) {
		t.Error("the reader is not told")
	}
	files["content/visie.md"] = strings.Replace(files["content/visie.md"], "+++\n\n", "[[verberg_problemen]]\ncode = \"vertaling-verouderd\"\nreden = \"De vertaler komt in januari.\"\n+++\n\n", 1)
	made, problems = rendered(generate(sources(files)))
	if strings.Contains(problems, "verouderd") {
		t.Errorf("the school said why:\n%s", problems)
	}
	if !strings.Contains(made["ar/visie/index.html"], notice) {
		t.Error("the reader is not told any more")
	}
}

// TestProblemsOfTranslations asks of a translation what is asked of its source, at its own place, and nothing twice.
func TestProblemsOfTranslations(t *testing.T) {
	for name, c := range map[string]struct {
		changes []string
		want    string
	}{
		"a dead link":             {[]string{"content/praktisch/ziek.ar.md", "+++\nbron = \"MARK\"\n+++\n\n[a](verlov.md)\n"}, "content/praktisch/ziek.ar.md:5:5: fout: De link “verlov.md” leidt naar niets."},
		"a dead anchor":           {[]string{"content/praktisch/ziek.ar.md", "+++\nbron = \"MARK\"\n+++\n\n[a](../visie.md#لماذا)\n"}, "content/praktisch/ziek.ar.md:5:5: fout: Op de pagina waar"},
		"a link to a translation": {[]string{"content/praktisch/ziek.ar.md", "+++\nbron = \"MARK\"\n+++\n\n[a](../visie.ar.md)\n"}, "content/praktisch/ziek.ar.md:5:5: fout: “../visie.ar.md” is een vertaling."},
		"somebody's own mail":     {[]string{"content/praktisch/ziek.ar.md", "+++\nbron = \"MARK\"\n+++\n\nnoor@gmail.com\n"}, "content/praktisch/ziek.ar.md:5:1: waarschuwing: "},
		"a fact":                  {[]string{"content/praktisch/ziek.ar.md", "+++\nbron = \"MARK\"\nvolgorde = 1\n+++\n"}, "content/praktisch/ziek.ar.md:3:1: fout: “volgorde” is een feit"},
		"no source":               {[]string{"content/praktisch/verlof.ar.md", "+++\ntitel = \"إجازة\"\n+++\n"}, "content/praktisch/verlof.ar.md: fout: Deze vertaling heeft geen bronbestand"},
		"no such language":        {[]string{"content/praktisch/ziek.tr.md", "+++\ntitel = \"Hasta\"\nbron = \"MARK\"\n+++\n"}, "content/praktisch/ziek.tr.md: fout: De taal “tr” van dit bestand staat niet bij talen"},
		"no words":                {[]string{"content/school.toml", strings.Replace(twoLanguages["content/school.toml"], `"ar"]`, `"ar", "ku"]`, 1)}, "content/school.toml:5:22: fout: De site kent geen woord van de taal “ku”"},
		"other headings":          {[]string{"content/visie.ar.md", "+++\nbron = \"MARK\"\n+++\n\n## واحد\n"}, "content/visie.ar.md:5:1: tip: De koppen zijn anders ingedeeld dan in visie.md: daar staan er 2, hier 1."},
		"a broken source":         {[]string{"content/visie.md", "+++\ntitel\n+++\n"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, problems := rendered(generate(marked(t, clone(twoLanguages, c.changes...))))
			if c.want != "" && strings.Count(problems, c.want) != 1 {
				t.Errorf("want once: %s\ngot:\n%s", c.want, problems)
			}
			if c.want == "" && strings.Contains(problems, ".ar.") {
				t.Errorf("a translation is told of:\n%s", problems)
			}
		})
	}
}

// TestSchoolsOwnWords lets a school correct the words of a language, and bring those of another.
func TestSchoolsOwnWords(t *testing.T) {
	files := clone(twoLanguages,
		"content/school.toml", strings.Replace(twoLanguages["content/school.toml"], `"ar"]`, `"ar", "ar-EG", "ku"]`, 1),
		"layouts/words/ar.toml", "[nav]\nsearch = \"ابحث هنا\"\n", "layouts/words/ku.toml", "[nav]\nsearch = \"Lêgerîn\"\n")
	made, _ := rendered(generate(sources(files)))
	for path, text := range map[string]string{
		"ar/index.html": "ابحث هنا", "ar-EG/index.html": "ابحث هنا", "ku/index.html": "Lêgerîn", "index.html": "Zoeken", "ku/visie/index.html": `<html lang="ku" dir="ltr">`,
	} {
		if !strings.Contains(made[path], text) {
			t.Errorf("%s has no %s", path, text)
		}
	}
}

// A picture begins where its page is read from, and marks what it says in another language than the page.
func TestPicturesOfEditions(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":          schooltest.School + "talen = [\"nl\", \"ar\"]\n",
		"traject.md":           document("titel = \"De weg\"\n[[stap]]\nnaam = \"Nulmeting\""),
		"speerpunten/lezen.md": focusPoint("Lezen", "kort", "[[stappen]]\nwat = \"Kiezen\"\ngedaan = true\n[[stappen]]\nwat = \"Kopen\""),
	})
	for _, test := range []struct{ edition, done, language string }{{"", "1", ""}, {"ar/", "122", "nl"}} {
		done := seen(t, site, test.edition+"speerpunten/lezen/").first(func(node *html.Node) bool { return node.Data == "rect" && attribute(node, "class") == "done" })
		name := seen(t, site, test.edition+"traject/").first(func(node *html.Node) bool { return node.Data == "text" && part{node}.words() == "Nulmeting" })
		if done.node == nil || attribute(done.node, "x") != test.done {
			t.Errorf("%q: the first step is not drawn at %s", test.edition, test.done)
		}
		if name.node == nil || attribute(name.node, "lang") != test.language {
			t.Errorf("%q: a name is not marked with language %q", test.edition, test.language)
		}
	}
}

// TestEveryLanguageIsMarked wants no Dutch on the Arabic pages of the example school that is not marked as Dutch.
func TestEveryLanguageIsMarked(t *testing.T) {
	made, _ := rendered(generate(example(t)))
	pages := 0
	for path, text := range made {
		if strings.HasPrefix(path, "ar/") && strings.HasSuffix(path, ".html") {
			pages++
			root, err := html.Parse(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			checkMarked(t, path, root, "")
		}
	}
	if pages < 100 {
		t.Errorf("only %d pages are in Arabic", pages)
	}
}

func checkMarked(t *testing.T, path string, node *html.Node, language string) {
	if own := attribute(node, "lang"); own != "" {
		language = own
	}
	if strings.HasPrefix(attribute(node, "href"), "mailto:") {
		language = "that of an address, which may break between its parts"
	}
	if strings.Contains(attribute(node, "class"), "prose") && language == "ar" {
		language = "ar, as its author wrote it"
	}
	if language == "ar" {
		texts := []string{attribute(node, "aria-label"), attribute(node, "alt")}
		if node.Type == html.TextNode && node.Parent.Data != "script" {
			texts = append(texts, node.Data)
		}
		for _, text := range texts {
			if isLatin(text) {
				t.Errorf("%s: %q is not marked", path, text)
			}
		}
	}
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		checkMarked(t, path, child, language)
	}
}

// isLatin reports whether a text has words in Latin letters alone; addresses are the same in every language.
func isLatin(text string) bool {
	if strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) {
		return false
	}
	return slices.ContainsFunc(strings.Fields(text), func(word string) bool {
		return len(word) > 2 && unicode.IsLetter([]rune(word)[0]) && !strings.ContainsAny(word, "@:/")
	})
}
