package generator_test

import (
	"bytes"
	"image/png"
	"maps"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"ouderbeleid/generator"
	"ouderbeleid/generator/schooltest"
)

// openGraph gives what a page says to networks, by property; of a property that is said more than once, all.
func openGraph(t *testing.T, page string) map[string]string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]string{}
	for node := range root.Descendants() {
		name := attribute(node, "property") + attribute(node, "name")
		if node.Data != "meta" || !strings.HasPrefix(name, "og:") && !strings.HasPrefix(name, "twitter:") {
			continue
		}
		content := attribute(node, "content")
		if language := attribute(node, "lang"); language != "" {
			content += " [" + language + "]"
		}
		if said[name] != "" {
			content = said[name] + " " + content
		}
		said[name] = content
	}
	return said
}

// pictureSchool is a school with a page that is translated, one that is not, and one that is long over.
func pictureSchool(address string) map[string]string {
	return map[string]string{
		"school.toml":               schooltest.School + "talen = [\"nl\", \"en\", \"ar\"]\n" + address,
		"index.md":                  "+++\ntitel = \"Welkom & dag\"\n+++\n\nDag.\n",
		"index.ar.md":               "+++\ntitel = \"أهلا\"\n+++\n\nأهلا.\n",
		"visie.md":                  "+++\ntitel = \"Visie\"\n+++\n\nSamen.\n",
		"visie.ar.md":               "+++\ntitel = \"رؤية\"\n+++\n\nمعا.\n",
		"activiteiten/koffie.md":    "+++\ntitel = \"Koffie\"\npartnerschappen = \"informeel\"\ndatum = 2026-12-01\n+++\n\nKom.\n",
		"activiteiten/koffie.en.md": "+++\ntitel = \"Coffee\"\n+++\n\nCome.\n",
		"activiteiten/koffie.ar.md": "+++\ntitel = \"قهوة\"\n+++\n\nتعال.\n",
		"activiteiten/lezen.md":     "+++\ntitel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndatum = 2026-12-02\n+++\n\nKom.\n",
		"activiteiten/over.md":      "+++\ntitel = \"Over\"\npartnerschappen = \"didactisch\"\ndatum = 2026-09-02\n+++\n\nKom.\n",
	}
}

// TestSharePictures wants a picture beside the pages that people share, in every language that it can be drawn in.
func TestSharePictures(t *testing.T) {
	files, _ := rendered(generate(schooltest.Files(pictureSchool("adres = \"https://school.example/ouders/\"\n"))))
	var pictures []string
	for name, text := range files {
		if strings.HasSuffix(name, ".png") {
			pictures = append(pictures, name)
			if decoded, err := png.DecodeConfig(strings.NewReader(text)); err != nil || decoded.Width != 1200 || decoded.Height != 630 {
				t.Errorf("%s: %v %v", name, decoded, err)
			}
		}
	}
	slices.Sort(pictures)
	want := []string{
		"activiteiten/koffie/deelbeeld.png", "activiteiten/lezen/deelbeeld.png", "deelbeeld.png", "en/activiteiten/koffie/deelbeeld.png",
	}
	if !slices.Equal(pictures, want) {
		t.Errorf("pictures are %q, want %q", pictures, want)
	}
	const root = "https://school.example/ouders/"
	for page, picture := range map[string]string{
		"index.html":                        "deelbeeld.png",
		"visie/index.html":                  "deelbeeld.png", // has none of its own
		"activiteiten/over/index.html":      "deelbeeld.png",
		"en/index.html":                     "deelbeeld.png", // its title is that of the first language
		"activiteiten/koffie/index.html":    "activiteiten/koffie/deelbeeld.png",
		"en/activiteiten/koffie/index.html": "en/activiteiten/koffie/deelbeeld.png",
		"en/activiteiten/lezen/index.html":  "activiteiten/lezen/deelbeeld.png",
		"ar/activiteiten/lezen/index.html":  "activiteiten/lezen/deelbeeld.png",
		"ar/activiteiten/koffie/index.html": "", // its title cannot be set
		"ar/index.html":                     "",
		"404.html":                          "",
	} {
		said := openGraph(t, files[page])
		card := "summary"
		if picture != "" {
			picture, card = root+picture, "summary_large_image"
		}
		if said["og:image"] != picture || said["twitter:card"] != card {
			t.Errorf("%s shows %q as %q, want %q as %q", page, said["og:image"], said["twitter:card"], picture, card)
		}
	}
}

// TestOpenGraph reads what a page says to networks.
func TestOpenGraph(t *testing.T) {
	school := pictureSchool("adres = \"https://school.example/ouders/\"\n")
	files, _ := rendered(generate(schooltest.Files(school)))
	want := map[string]string{
		"og:type": "website", "og:site_name": "De Proef [nl]", "og:locale": "en_US", "og:locale:alternate": "nl_NL ar_EG",
		"og:title": "Welkom & dag [nl]", "og:description": "Dag. [nl]", "og:url": "https://school.example/ouders/en/",
		"og:image": "https://school.example/ouders/deelbeeld.png", "og:image:type": "image/png", "og:image:width": "1200", "og:image:height": "630",
		"og:image:alt": "Welkom & dag – De Proef [nl]", "twitter:card": "summary_large_image",
	}
	if said := openGraph(t, files["en/index.html"]); !maps.Equal(said, want) {
		t.Errorf("the English home page says\n%q, want\n%q", said, want)
	}
	files, _ = rendered(generate(schooltest.Files(pictureSchool(""))))
	said := openGraph(t, files["index.html"])
	if said["og:url"] != "" || said["og:image"] != "" || said["twitter:card"] != "summary" || files["deelbeeld.png"] != "" {
		t.Errorf("without an address the home page says %q", said)
	}
}

// TestPictureFollowsTheSchool changes what is in a picture, and wants a used generator to draw it anew.
func TestPictureFollowsTheSchool(t *testing.T) {
	g := generator.New()
	draw := func(school map[string]string) []byte {
		for _, output := range g.Generate(generator.Input{Files: schooltest.Files(school), Today: schooltest.Today}).Outputs {
			if output.Path == "activiteiten/koffie/deelbeeld.png" {
				text, _ := output.Render()
				return text
			}
		}
		t.Fatal("no picture")
		return nil
	}
	school := pictureSchool("adres = \"https://school.example/\"\n")
	first := draw(school)
	if !bytes.Equal(first, draw(school)) {
		t.Error("the same school has another picture")
	}
	for name, change := range map[string][3]string{
		"the colour": {"school.toml", "naam =", "kleur = \"#8a1449\"\nnaam ="},
		"the name":   {"school.toml", "De Proef", "De Toets"},
		"the title":  {"activiteiten/koffie.md", "Koffie", "Thee"},
		"the day":    {"activiteiten/koffie.md", "2026-12-01", "2026-12-03"},
	} {
		changed := maps.Clone(school)
		changed[change[0]] = strings.Replace(changed[change[0]], change[1], change[2], 1)
		if bytes.Equal(first, draw(changed)) {
			t.Errorf("with another value for %s the picture is the same", name)
		}
	}
}
