package markdown_test

import (
	"testing"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// words of the site, as a layout gives them.
var words = map[string]string{
	"alert.note": "Goed om te weten", "alert.tip": "Tip", "alert.important": "Belangrijk", "alert.warning": "Let op", "alert.caution": "Pas op",
	"footnotes": "Voetnoten", "footnote.back": "Terug naar voetnoot", "task.done": "gedaan", "task.open": "nog te doen", "table.scroll": "Tabel",
}

// page is a page of its own, two folders deep.
var page = markdown.Setting{Root: "../../", Level: 2, Word: func(key string) string { return words[key] }}

// parse parses a text as the body of an activity.
func parse(text string) *markdown.Body {
	return markdown.Parse(problem.Source{Path: "content/activiteiten/startgesprek.md", Text: []byte(text)}, 0)
}

func TestHTML(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"empty", "", ""},
		{"blank", " \n\n", ""},
		{"byte order mark", "\ufeffHallo", "<p>Hallo</p>\n"},
		{"line breaks", "een\ntwee  \ndrie\\\nvier", "<p>een\ntwee<br>\ndrie<br>\nvier</p>\n"},
		{"Windows line ends", "een\r\ntwee\r\n\r\n```\r\na\r\nb\r\n```\r\n", "<p>een\ntwee</p>\n<pre tabindex=\"0\"><code>a\nb\n</code></pre>\n"},
		{"old Macintosh line ends", "een\r\rtwee", "<p>een</p>\n<p>twee</p>\n"},
		{"control characters", "a\x00b\x0bc\xffd", "<p>a\ufffdb\ufffdc\ufffdd</p>\n"},
		{"forged holes", "\x00r&#0;", "<p>\ufffdr\ufffd</p>\n"},
		{"emphasis", "*een* **twee** ~~drie~~", "<p><em>een</em> <strong>twee</strong> <del>drie</del></p>\n"},
		{"code", "`a < b`", "<p><code>a &lt; b</code></p>\n"},
		{"fence", "``` go vet\nx\n```", "<pre tabindex=\"0\"><code class=\"language-go\">x\n</code></pre>\n"},
		{"lists", "- a\n- b\n\n3. c", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol start=\"3\">\n<li>c</li>\n</ol>\n"},
		{"tasks", "- [x] brief\n- [ ] zaal", "<ul>\n" +
			`<li><span class="task task-done" role="img" aria-label="gedaan"></span> brief</li>` + "\n" +
			`<li><span class="task" role="img" aria-label="nog te doen"></span> zaal</li>` + "\n</ul>\n"},
		{"definitions", "MR\n: De raad.\n: Of niet.", "<dl>\n<dt>MR</dt>\n<dd>De raad.</dd>\n<dd>Of niet.</dd>\n</dl>\n"},
		{"table", "| Groep | Dag |  |\n|:--|:-:|--:|\n| `a\\|b` | c\\|d |", `<div class="table-scroll" tabindex="0" role="region" aria-label="Tabel: Groep, Dag"><table>` + `
<thead>
<tr>
<th scope="col">Groep</th>
<th scope="col" class="center">Dag</th>
<td class="end"></td>
</tr>
</thead>
<tbody>
<tr>
<td><code>a|b</code></td>
<td class="center">c|d</td>
<td></td>
</tr>
</tbody>
</table></div>
`},
		{"rule", "a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"},
		{"quotation", "> Fijn.", "<blockquote>\n<p>Fijn.</p>\n</blockquote>\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			body := parse(test.text)
			if got := body.HTML(page); got != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
			if body.Empty() != (test.want == "") {
				t.Errorf("Empty is %v", body.Empty())
			}
		})
	}
}

func TestTwoTablesHaveTwoNames(t *testing.T) {
	const table = "| a |\n|---|\n\n"
	checkContains(t, parse(table+table).HTML(page), `aria-label="Tabel: a"`, `aria-label="Tabel: a (2)"`)
}

func TestAlerts(t *testing.T) {
	for mark, want := range map[string]string{
		"NOTE": "note", "opmerking": "note", "Notitie": "note", "TIP": "tip", "IMPORTANT": "important", "Belangrijk": "important",
		"WARNING": "warning", "LET OP": "warning", "let  op": "warning", "CAUTION": "caution", "PAS OP": "caution",
	} {
		body := parse("> [!" + mark + "]\n> Neem *brood* mee.\n>\n> En drinken.")
		got := body.HTML(page)
		if want := `<div class="alert alert-` + want + `"><p class="alert-title">` + words["alert."+want] +
			"</p>\n<p>Neem <em>brood</em> mee.</p>\n<p>En drinken.</p>\n</div>\n"; got != want {
			t.Errorf("%s: got  %q\nwant %q", mark, got, want)
		}
		if len(body.Problems) > 0 {
			t.Errorf("%s: %v", mark, body.Problems)
		}
	}
	checkContains(t, parse("> [!TIP]\n>\n> - a").HTML(page), "alert-tip", "<li>a</li>")
	checkContains(t, parse("> [!TIP]").HTML(page), `<p class="alert-title">Tip</p>`)
}

func TestFootnotes(t *testing.T) {
	got := parse("Een[^b] en twee[^a] en weer[^b].\n\n[^a]: Over *a*.\n[^b]: Over b, zie[^c].\n\n    - lijst\n[^c]: Meer.\n").HTML(
		markdown.Setting{Prefix: "x-", Word: page.Word})
	want := `<p>Een<sup id="x-fnref:1"><a href="#x-fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>` +
		` en twee<sup id="x-fnref:2"><a href="#x-fn:2" class="footnote-ref" role="doc-noteref">2</a></sup>` +
		` en weer<sup id="x-fnref:1:2"><a href="#x-fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>.</p>` + "\n" +
		`<section class="footnotes" role="doc-endnotes" aria-label="Voetnoten">` + "\n<ol>\n" +
		`<li id="x-fn:1">` + "\n" + `<p>Over b, zie<sup id="x-fnref:3"><a href="#x-fn:3" class="footnote-ref" role="doc-noteref">3</a></sup>.</p>` + "\n" +
		"<ul>\n<li>lijst</li>\n</ul>\n" +
		` <a href="#x-fnref:1" class="footnote-back" role="doc-backlink" aria-label="Terug naar voetnoot 1">↩︎</a>` +
		` <a href="#x-fnref:1:2" class="footnote-back" role="doc-backlink" aria-label="Terug naar voetnoot 1 (2)">↩︎</a></li>` + "\n" +
		`<li id="x-fn:2">` + "\n" + `<p>Over <em>a</em>. <a href="#x-fnref:2" class="footnote-back" role="doc-backlink" aria-label="Terug naar voetnoot 2">↩︎</a></p>` + "\n</li>\n" +
		`<li id="x-fn:3">` + "\n" + `<p>Meer. <a href="#x-fnref:3" class="footnote-back" role="doc-backlink" aria-label="Terug naar voetnoot 3">↩︎</a></p>` + "\n</li>\n" +
		"</ol>\n</section>\n"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestHeadings(t *testing.T) {
	const text = "# Eén idee\n\ntekst\n\n## Vragen & *antwoorden*\n\nWat nu?\n------\n\n## أسئلة\n\n## Wat nu?\n\n## Mijn plek {#daar}\n\n## Daar\n"
	body := parse(text)
	type heading struct {
		level    int
		id, text string
		offset   int
	}
	want := []heading{
		{1, "een-idee", "Eén idee", 0},
		{2, "vragen-antwoorden", "Vragen & antwoorden", 20},
		{2, "wat-nu", "Wat nu?", 46},
		{2, "أسئلة", "أسئلة", 62},
		{2, "wat-nu-2", "Wat nu?", 77},
		{2, "daar", "Mijn plek", 89},
		{2, "daar-2", "Daar", 111},
	}
	if len(body.Headings) != len(want) {
		t.Fatalf("%d headings: %v", len(body.Headings), body.Headings)
	}
	for i, h := range body.Headings {
		if got := (heading{h.Level, h.ID, h.Text, h.Offset}); got != want[i] {
			t.Errorf("got %v, want %v", got, want[i])
		}
	}
	if len(body.Problems) > 0 {
		t.Error(body.Problems)
	}
	checkContains(t, body.HTML(page), `<h2 id="een-idee">Eén idee</h2>`, `<h3 id="daar">Mijn plek</h3>`)
	checkContains(t, body.HTML(markdown.Setting{Level: 6, Prefix: "p-"}), `<h6 id="p-een-idee">Eén idee</h6>`, `<h6 id="p-daar">Mijn plek</h6>`)
	checkContains(t, body.HTML(markdown.Setting{Level: 2, IDs: []string{"one-idea"}}), `<h2 id="one-idea">`, `<h3 id="vragen-antwoorden">`)
	checkContains(t, parse("## a\n\n### b").HTML(page), `<h2 id="a">`, `<h3 id="b">`)
}

func TestSlug(t *testing.T) {
	for text, want := range map[string]string{
		"Één idee: foto's":              "een-idee-fotos",
		"  Ziek -- of   te laat?  ":     "ziek-of-te-laat",
		"’s-Hertogenbosch":              "s-hertogenbosch",
		"Groep 7/8 (2026–2027)":         "groep-7-8-2026-2027",
		"IJsvrij! Ĳsvrij":               "ijsvrij-ijsvrij",
		"Straße Æon Łódź İstanbul ılık": "strasse-aeon-lodz-istanbul-ilik",
		"السنة الدراسية ٢٠٢٦":           "السنة-الدراسية-٢٠٢٦",
		"می\u200cخواهم":                 "میخواهم",
		"हिन्दी":                        "हिन्दी",
		"Школа":                         "школа",
		"学校 日本":                         "学校-日本",
		"…!":                            "",
		"":                              "",
		"a\xffb":                        "a-b",
	} {
		if got := markdown.Slug(text); got != want {
			t.Errorf("Slug(%q) = %q, want %q", text, got, want)
		}
		if again := markdown.Slug(want); again != want {
			t.Errorf("Slug(%q) = %q: not stable", want, again)
		}
	}
}

func TestTypography(t *testing.T) {
	for text, want := range map[string]string{
		`"Hallo," zei ze.`:                                  `“Hallo,” zei ze.`,
		`'Hallo,' zei ze.`:                                  `‘Hallo,’ zei ze.`,
		`Zij zei: "Het heet 'thuis'".`:                      `Zij zei: “Het heet ‘thuis’”.`,
		`("ja"/"nee")`:                                      `(“ja”/“nee”)`,
		`**"vet"** en "*schuin*"`:                           `<strong>“vet”</strong> en “<em>schuin</em>”`,
		`'s ochtends en 's-Hertogenbosch`:                   `’s ochtends en ’s-Hertogenbosch`,
		`'S-GRAVENHAGE, 't kan, 'k weet het, zo'n, 'n boek`: `’S-GRAVENHAGE, ’t kan, ’k weet het, zo’n, ’n boek`,
		`*'s avonds*, ('t is)`:                              `<em>’s avonds</em>, (’t is)`,
		`in '90 en de jaren '80.`:                           `in ’90 en de jaren ’80.`,
		`de letter 's' en het getal '12'`:                   `de letter ‘s’ en het getal ‘12’`,
		`foto's, A4'tje, Iris' jas, ouders'`:                `foto’s, A4’tje, Iris’ jas, ouders’`,
		`'thuis', 'school'`:                                 `‘thuis’, ‘school’`,
		`een scherm van 24"`:                                `een scherm van 24&quot;`,
		`"open`:                                             `“open`,
		`a " b ' c`:                                         `a &quot; b ' c`,
		`\"recht\" \'zo\'`:                                  `&quot;recht&quot; 'zo'`,
		`&quot;recht&quot;`:                                 `&quot;recht&quot;`,
		`9 -- 12 uur, 2026--2027, a---b`:                    `9 – 12 uur, 2026–2027, a—b`,
		`wacht... naam: ........ ----`:                      `wacht… naam: ........ ----`,
		`\-- \...`:                                          `-- ...`,
		"`\"a\" -- 'b'...`":                                 `<code>&quot;a&quot; -- 'b'...</code>`,
		"a \"b\nc\" d":                                      "a “b\nc” d",
		`&lt;b&gt; &euro; &#8364; &x; &amp;lt;`:             `&lt;b&gt; € € &amp;x; &amp;lt;`,
	} {
		if got := parse(text).HTML(page); got != "<p>"+want+"</p>\n" {
			t.Errorf("%s\ngot  %s\nwant <p>%s</p>", text, got, want)
		}
	}
	if got := parse("*\"a\"* \"b\n\nc\" d").HTML(page); got != "<p><em>“a”</em> “b</p>\n<p>c&quot; d</p>\n" {
		t.Errorf("quotes do not end with their paragraph: %s", got)
	}
}

func TestAddress(t *testing.T) {
	for file, want := range map[string]string{
		"activiteiten/startgesprek.md": "activiteiten/startgesprek/",
		"index.md":                     "",
		"x/index.md":                   "x/",
		"myindex.md":                   "myindex/",
		"x/myindex.md":                 "x/myindex/",
		"begrippen.toml":               "begrippen/",
		"school.toml":                  "contact/",
		"checklist/punten.toml":        "checklist/",
		"fotos/plein.jpg":              "fotos/plein.jpg",
		"jaarplan/":                    "jaarplan/",
		"":                             "",
	} {
		if got := markdown.Address(file); got != want {
			t.Errorf("Address(%q) = %q, want %q", file, got, want)
		}
	}
}
