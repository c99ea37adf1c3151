package generator_test

import (
	"net/url"
	"path"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestLinks follows every link of the example school's site: each leads to a file, and each anchor to a place in it.
func TestLinks(t *testing.T) {
	files, _ := rendered(generate(example(t)))
	anchors := map[string]map[string]bool{}
	for name, text := range files {
		if strings.HasSuffix(name, ".html") {
			anchors[name] = ids(text)
		}
	}
	for name, text := range files {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		for _, href := range hrefs(text) {
			target := resolve(name, href)
			if target == "" {
				continue
			}
			if _, there := files[target]; !there {
				t.Errorf("%s links to %s, which is not there", name, href)
			}
			if address, _ := url.Parse(href); address.Fragment != "" && anchors[target] != nil && !anchors[target][address.Fragment] {
				t.Errorf("%s links to %s, but there is no such place", name, href)
			}
			if strings.HasPrefix(href, "/") && name != "404.html" {
				t.Errorf("%s has a link that is not relative: %s", name, href)
			}
		}
	}
}

// resolve gives the file of the site that a link on a page leads to, or "" when it leads elsewhere.
func resolve(page, href string) string {
	address, err := url.Parse(href)
	if err != nil || address.Scheme != "" || address.Host != "" {
		return ""
	}
	if address.Path == "" {
		return page
	}
	if page == "404.html" {
		return strings.TrimPrefix(address.Path, "/")
	}
	return path.Join(path.Dir(page), address.Path)
}

func hrefs(text string) []string { return attributes(text, "href", "src") }

func ids(text string) map[string]bool {
	found := map[string]bool{}
	for _, id := range attributes(text, "id") {
		found[id] = true
	}
	return found
}

func attributes(text string, names ...string) []string {
	var values []string
	tokens := html.NewTokenizer(strings.NewReader(text))
	for tokens.Next() != html.ErrorToken {
		for _, attribute := range tokens.Token().Attr {
			for _, name := range names {
				if attribute.Key == name {
					values = append(values, attribute.Val)
				}
			}
		}
	}
	return values
}
