package markdown_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

func TestLinks(t *testing.T) {
	for _, test := range []struct {
		text string
		want string         // the HTML, without its paragraph
		link *markdown.Link // without Written and Offset
	}{
		{"[a](../praktisch/ziek.md)", `<a href="../../praktisch/ziek/index.html">a</a>`, &markdown.Link{Path: "praktisch/ziek.md"}},
		{"[a](ouderavond.md#Wat%20nu)", `<a href="../../activiteiten/ouderavond/index.html#Wat%20nu">a</a>`, &markdown.Link{Path: "activiteiten/ouderavond.md", Fragment: "Wat nu"}},
		{"[a](#één)", `<a href="#%C3%A9%C3%A9n">a</a>`, &markdown.Link{Path: "activiteiten/startgesprek.md", Fragment: "één"}},
		{"[a](startgesprek.md#b)", `<a href="../../activiteiten/startgesprek/index.html#b">a</a>`, &markdown.Link{Path: "activiteiten/startgesprek.md", Fragment: "b"}},
		{"[a](/praktisch/ziek.md)", `<a href="../../praktisch/ziek/index.html">a</a>`, &markdown.Link{Path: "praktisch/ziek.md"}},
		{"[a](../jaarplan/)", `<a href="../../jaarplan/index.html">a</a>`, &markdown.Link{Path: "jaarplan/"}},
		{"[a](../jaarplan/.)", `<a href="../../jaarplan/index.html">a</a>`, &markdown.Link{Path: "jaarplan/"}},
		{"[a](..)", `<a href="../../index.html">a</a>`, &markdown.Link{Path: ""}},
		{"[a](/)", `<a href="../../index.html">a</a>`, &markdown.Link{Path: ""}},
		{"[a](.)", `<a href="../../activiteiten/index.html">a</a>`, &markdown.Link{Path: "activiteiten/"}},
		{"[a](../index.md)", `<a href="../../index.html">a</a>`, &markdown.Link{Path: "index.md"}},
		{"[a](../school.toml)", `<a href="../../contact/index.html">a</a>`, &markdown.Link{Path: "school.toml"}},
		{"[a](</bestanden/de brief.pdf>)", `<a href="../../bestanden/de%20brief.pdf">a</a>`, &markdown.Link{Path: "bestanden/de brief.pdf"}},
		{"[a](/bestanden/de%20brief%.pdf)", `<a href="../../bestanden/de%2520brief%25.pdf">a</a>`, &markdown.Link{Path: "bestanden/de%20brief%.pdf"}},
		{"[a](/zoeken/?vraag=\"m:r\"&b)", `<a href="../../zoeken/index.html?vraag=%22m:r%22&amp;b">a</a>`, &markdown.Link{Path: "zoeken/"}},
		{"[a](x.md \"Een 'titel' \\\"hier\\\"\")", `<a href="../../activiteiten/x/index.html" title="Een 'titel' &quot;hier&quot;">a</a>`, &markdown.Link{Path: "activiteiten/x.md"}},
		{"[a][b]\n\n[b]: x.md", `<a href="../../activiteiten/x/index.html">a</a>`, &markdown.Link{Path: "activiteiten/x.md"}},
		{"[*a* `b`](x.md)", `<a href="../../activiteiten/x/index.html"><em>a</em> <code>b</code></a>`, &markdown.Link{Path: "activiteiten/x.md"}},
		{"[a](./b:c.md)", `<a href="../../activiteiten/b%3Ac/index.html">a</a>`, &markdown.Link{Path: "activiteiten/b:c.md"}},
		{"[a](https://www.poraad.nl/x?a=1&b=2)", `<a href="https://www.poraad.nl/x?a=1&amp;b=2" rel="noopener">a</a>`, nil},
		{"[a](HTTP://x.nl)", `<a href="HTTP://x.nl" rel="noopener">a</a>`, nil},
		{"[a](mailto:mr@school.nl)", `<a href="mailto:mr@school.nl">a</a>`, nil},
		{"[a](foto@2x.png)", `<a href="../../activiteiten/foto@2x.png">a</a>`, &markdown.Link{Path: "activiteiten/foto@2x.png"}},
		{"[a](tel:+31201234567)", `<a href="tel:+31201234567">a</a>`, nil},
		{"<https://x.nl/a\\*b>", `<a href="https://x.nl/a%5C*b" rel="noopener">https://x.nl/a\*b</a>`, nil},
		{"<mr@school.nl>", `<a href="mailto:mr@school.nl">mr@school.nl</a>`, nil},
		{"zie www.school.nl.", `zie <a href="https://www.school.nl" rel="noopener">www.school.nl</a>.`, nil},
		{"zie https://school.nl/a--b", `zie <a href="https://school.nl/a--b" rel="noopener">https://school.nl/a--b</a>`, nil},
		{"zie ftp://school.nl/x", `zie ftp://school.nl/x`, nil},
		{`"https://x.nl/a". 'www.x.nl'`, `“<a href="https://x.nl/a" rel="noopener">https://x.nl/a</a>”. ‘<a href="https://www.x.nl" rel="noopener">www.x.nl</a>’`, nil},
		{`'Kijk op https://x.nl/a' „https://x.nl/b_c”`, `‘Kijk op <a href="https://x.nl/a" rel="noopener">https://x.nl/a</a>’ „<a href="https://x.nl/b_c" rel="noopener">https://x.nl/b_c</a>”`, nil},
		{"(https://x.nl/a(b)); of https://x.nl/c; d", `(<a href="https://x.nl/a(b)" rel="noopener">https://x.nl/a(b)</a>); of <a href="https://x.nl/c" rel="noopener">https://x.nl/c</a>; d`, nil},
		{"https://x.nl/één, \"jan.de@x.nl\", \"jan_de@x.nl\"", `<a href="https://x.nl/%C3%A9%C3%A9n" rel="noopener">https://x.nl/één</a>, “<a href="mailto:jan.de@x.nl">jan.de@x.nl</a>”, “jan_de@x.nl”`, nil},
		{"om 12:00... bij @naam of a.www.x", "om 12:00… bij @naam of a.www.x", nil},
		{"[a](../praktisch/ziek.md#kop:~:text=een%20twee)", `<a href="../../praktisch/ziek/index.html#kop:~:text=een%20twee">a</a>`, &markdown.Link{Path: "praktisch/ziek.md", Fragment: "kop"}},
		{"[a](#:~:text=b)", `<a href="#:~:text=b">a</a>`, &markdown.Link{Path: "activiteiten/startgesprek.md"}},
		{"mail mr@school.nl", `mail <a href="mailto:mr@school.nl">mr@school.nl</a>`, nil},
		{"[a <https://x.nl> b](y.md)", `<a href="../../activiteiten/y/index.html">a https://x.nl b</a>`, &markdown.Link{Path: "activiteiten/y.md"}},
	} {
		body := parse(test.text)
		if got := strings.TrimSuffix(strings.TrimPrefix(body.HTML(page), "<p>"), "</p>\n"); got != test.want {
			t.Errorf("%s\ngot  %s\nwant %s", test.text, got, test.want)
		}
		var got *markdown.Link
		if len(body.Links) == 1 {
			got = &markdown.Link{Path: body.Links[0].Path, Fragment: body.Links[0].Fragment}
		}
		if diff := cmp.Diff(test.link, got); diff != "" {
			t.Errorf("%s: %s", test.text, diff)
		}
		if len(body.Problems) > 0 {
			t.Errorf("%s: %s", test.text, body.Problems[0].Message(problem.Dutch))
		}
	}
}

func TestLinkOffsets(t *testing.T) {
	text := "+++\n+++\n> Zie [de *brief*](  <a b.pdf> \"t\") en\n> [mr][], [x][mr] <https://x.nl>.\n\n[mr]:\n  ../overleg/mr.md 'MR'\n"
	body := markdown.Parse(problem.Source{Path: "content/visie.md", Text: []byte(text)}, 8)
	for i, want := range []string{"a b.pdf", "../overleg/mr.md", "../overleg/mr.md"} {
		if i >= len(body.Links) {
			break // ../overleg leads out of the school from here
		}
		if link := body.Links[i]; link.Written != want || !strings.HasPrefix(text[link.Offset:], want) {
			t.Errorf("%q at %q", link.Written, text[link.Offset:])
		}
	}
	if len(body.Problems) != 2 || body.Problems[0].Line != 7 || body.Problems[0].Column != 3 {
		t.Error(body.Problems)
	}
}

// A body is parsed once, and stands on pages at several depths and in several languages.
func TestSettings(t *testing.T) {
	body := parse("# Kop\n\n[a](x.md) [b](#kop) [c](brief.pdf) ![d](d.jpg)\n")
	checkContains(t, body.HTML(markdown.Setting{Root: "../", Pages: "ar/", Level: 4, Prefix: "deel-"}),
		`<h4 id="deel-kop">`, `href="../ar/activiteiten/x/index.html"`, `href="#deel-kop"`, `href="../activiteiten/brief.pdf"`, `src="../activiteiten/d.jpg"`)
	checkContains(t, body.HTML(markdown.Setting{Level: 1}), `<h1 id="kop">`, `href="activiteiten/x/index.html"`)
	photo := func(path string) markdown.Photo {
		return markdown.Photo{Width: 800, Height: 600, Sizes: []markdown.Size{{Address: path + "-400.jpg", Width: 400}, {Address: path + "-800.jpg", Width: 800}}}
	}
	checkContains(t, body.HTML(markdown.Setting{Root: "../", Level: 1, Photo: photo}),
		`<img src="../activiteiten/d.jpg-800.jpg" sizes="auto, 100vw" srcset="../activiteiten/d.jpg-400.jpg 400w, ../activiteiten/d.jpg-800.jpg 800w" width="800" height="600" alt="d" loading="lazy" decoding="async">`)
}

func TestPictures(t *testing.T) {
	for text, want := range map[string]string{
		`![Kinderen *planten*](../fotos/plein.jpg)`:       `<p><img src="../../fotos/plein.jpg" alt="Kinderen planten" loading="lazy" decoding="async"></p>`,
		`![a](../fotos/plein.jpg "Het 'groene' plein")`:   `<figure><img src="../../fotos/plein.jpg" alt="a" loading="lazy" decoding="async"><figcaption>Het ‘groene’ plein</figcaption></figure>`,
		`Zie ![a](../fotos/plein.jpg "Titel")`:            `<p>Zie <img src="../../fotos/plein.jpg" alt="a" loading="lazy" decoding="async" title="Titel"></p>`,
		`[![a](a.jpg)](b.md)`:                             `<p><a href="../../activiteiten/b/index.html"><img src="../../activiteiten/a.jpg" alt="a" loading="lazy" decoding="async"></a></p>`,
		`![a](https://x.nl/a.jpg)`:                        `<p>a</p>`,
		`![a <b](data:image/png;base64,x "t")`:            `<figure>a &lt;b<figcaption>t</figcaption></figure>`,
		`![zie [hier](x.md) en <https://y.nl>](../a.jpg)`: `<p><img src="../../a.jpg" alt="zie hier en https://y.nl" loading="lazy" decoding="async"></p>`,
	} {
		if got := parse(text).HTML(page); got != want+"\n" {
			t.Errorf("%s\ngot  %s\nwant %s", text, got, want)
		}
	}
	want := []markdown.Link{
		{Path: "fotos/plein.jpg", Written: "../fotos/plein.jpg", Picture: true, Alt: "a “b”", Offset: 10},
	}
	if diff := cmp.Diff(want, parse(`![a "b"]( ../fotos/plein.jpg)`).Links); diff != "" {
		t.Error(diff)
	}
}

func checkContains(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not in\n%s", part, text)
		}
	}
}
