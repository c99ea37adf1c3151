package generator_test

import (
	"encoding/json"
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// oddNames are names of files that mean something else in an address, unless they are escaped.
var oddNames = []string{
	"groep #1", "wat is een or?", "a%20b", "a%00b", "50%", "rekenen+lezen", "mr&or", "tegen: pesten", "voor; na", `de "ouderkamer"`, "ouder's", "<b>", "a=b,c",
	"أهلا وسهلا", "één", "haak(je)s", "javascript:x", "a\\b", "~plein",
}

// oddSchool has documents of several kinds, a file and a photo of each of these names.
func oddSchool() map[string]string {
	files := map[string]string{
		"school.toml": "adres = \"https://ouders.school.example/de%20proef/\"\ntalen = [\"nl\", \"en\"]\nlogo = \"fotos/groep #1.jpg\"\n" + schooltest.School,
	}
	for _, name := range oddNames {
		text := "+++\ntitel = \"Over dit\"\nbijgewerkt = 2026-11-01\n"
		files["paginas/"+name+".md"] = text + "+++\n\n[Brief](<../bestanden/" + url.PathEscape(name) + ".pdf>)\n\n![Plein](<../fotos/" + url.PathEscape(name) + ".jpg>)\n"
		files["praktisch/"+name+".md"] = text + "+++\n\nTekst.\n"
		files["praktisch/"+name+".en.md"] = "+++\ntitel = \"About this\"\n+++\n\nText.\n"
		files["overleg/"+name+".md"] = text + "+++\n\nTekst.\n"
		files["speerpunten/"+name+".md"] = text + "partnerschappen = \"informeel\"\ndoel = \"Samen.\"\ntermijn = \"kort\"\nschooljaar = \"2026-2027\"\n+++\n\nTekst.\n"
		files["activiteiten/"+name+".md"] = text + "partnerschappen = \"informeel\"\ndatum = 2026-12-01\nspeerpunt = '''" + name + "'''\n+++\n\nTekst.\n"
		files["bestanden/"+name+".pdf"] = "%PDF"
		files["fotos/"+name+".jpg"] = string(schooltest.Photo(1000, 100, 1))
	}
	return files
}

// TestOddNames follows every address in every file of a site whose names have signs that mean something in an address, and wants each
// page to be reached in every way.
func TestOddNames(t *testing.T) {
	site := siteOf(oddSchool())
	files, _ := rendered(site)
	reached := map[string]map[string]bool{} // by the kind of file in which its address stands
	for name, text := range files {
		kind := path.Ext(name)
		if reached[kind] == nil {
			reached[kind] = map[string]bool{}
		}
		for _, address := range addressesIn(name, text) {
			target := followed(name, address)
			if target == "" {
				continue
			}
			if _, there := files[target]; !there {
				t.Errorf("%s leads to %s, and %s is not there", name, address, target)
			}
			reached[kind][target] = true
		}
	}
	for _, name := range oddNames {
		for _, page := range []string{"", "en/"} {
			for _, folder := range []string{"paginas/", "praktisch/", "overleg/", "speerpunten/", "activiteiten/"} {
				target := page + folder + name + "/index.html"
				for _, kind := range []string{".html", ".json"} {
					if !reached[kind][target] {
						t.Errorf("no %s leads to %s", kind, target)
					}
				}
			}
		}
		for _, kind := range []string{".xml", ".ics"} {
			if target := "activiteiten/" + name + "/index.html"; !reached[kind][target] {
				t.Errorf("no %s leads to %s", kind, target)
			}
		}
		for _, target := range []string{"bestanden/" + name + ".pdf", "fotos/" + name + ".jpg", "fotos/" + name + "-480.jpg", "kalender/activiteiten/" + name + ".ics"} {
			if !reached[".html"][target] {
				t.Errorf("no page leads to %s", target)
			}
		}
	}
}

var fullAddress = regexp.MustCompile(`(?:https|webcal)://ouders\.school\.example/[^\s"<>]*`)

// addressesIn gives all addresses in a file of a site, with their marks and escapes of the format read.
func addressesIn(name, text string) []string {
	switch path.Ext(name) {
	case ".html":
		found := hrefs(text)
		for _, set := range attributes(text, "srcset") {
			for _, size := range strings.Split(set, ", ") {
				address, _, _ := strings.Cut(size, " ")
				found = append(found, address)
			}
		}
		return append(found, strings.Fields(strings.Join(fullAddress.FindAllString(strings.Join(attributes(text, "content"), " "), -1), " "))...)
	case ".xml":
		return fullAddress.FindAllString(strings.NewReplacer("&amp;", "&", "&#39;", "'", "&#34;", `"`).Replace(text), -1)
	case ".ics":
		return fullAddress.FindAllString(strings.NewReplacer("\r\n ", "", `\;`, ";", `\,`, ",").Replace(text), -1)
	case ".json":
		return addressesOf(text)
	}
	return nil
}

// addressesOf gives the addresses in the data of a site: those of its pages, below the folder of the language.
func addressesOf(text string) (found []string) {
	var data struct {
		Paginas, Speerpunten, Activiteiten []struct{ Adres string }
		Pages                              []struct{ At string }
	}
	if json.Unmarshal([]byte(text), &data) != nil {
		return nil
	}
	for _, list := range [][]struct{ Adres string }{data.Paginas, data.Speerpunten, data.Activiteiten} {
		for _, page := range list {
			found = append(found, page.Adres)
		}
	}
	for _, page := range data.Pages {
		found = append(found, page.At)
	}
	return found
}

// followed gives the file of the site that an address leads to, "" when it leads elsewhere.
func followed(name, address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return "no address: " + address
	}
	target := resolve(name, address)
	switch path.Ext(name) {
	case ".json":
		target = strings.TrimSuffix(strings.TrimSuffix(name, "index.json"), "zoeken/") + parsed.Path
	default:
		if parsed.Scheme == "https" || parsed.Scheme == "webcal" {
			rest, here := strings.CutPrefix(parsed.Path, "/de proef/")
			if !here {
				return ""
			}
			target = rest
		} else if name == "404.html" {
			target = strings.TrimPrefix(target, "de proef/")
		}
	}
	if target == "" || strings.HasSuffix(target, "/") {
		target += "index.html"
	}
	return target
}
