package generator

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/words"
)

// VisionView is the vision.
type VisionView struct {
	*Page
	Vision *policy.Vision
}

func visionView(p *Page) any { return VisionView{p, p.doc.(*policy.Vision)} }

// GlossaryView explains words, in the order of the alphabet.
type GlossaryView struct {
	*Page
	Terms []*policy.Term
}

func glossaryView(p *Page) any {
	terms := slices.Clone(p.doc.(*policy.Glossary).Terms)
	words.Sort(p.words, terms, func(t *policy.Term) string { return t.Term.String() })
	return GlossaryView{p, terms}
}

// SearchView leads to every page, from A to Z, but to the letters of years before, which their plans lead to; and it gives a script what it needs to find them by other words.
type SearchView struct {
	*Page
	Letters []Letter
	Index   string // the way to what is searched
	Found   string // how to say how many pages were found, as JSON by plural form: {"one":"{{.Count}} pagina", …}
}

// Letter is the pages whose title begins with it.
type Letter struct {
	Letter string
	Pages  []*Page
}

func searchView(p *Page) any {
	pages := slices.DeleteFunc(slices.Clone(p.edition.order), (*Page).isPastYear)
	words.Sort(p.words, pages, func(page *Page) string { return page.Title.String() })
	v := SearchView{Page: p, Index: p.Link(searchIndexPath), Found: p.forms("search.found")}
	for _, page := range pages {
		letter := initial(page.Title.String())
		if last := len(v.Letters) - 1; last < 0 || v.Letters[last].Letter != letter {
			v.Letters = append(v.Letters, Letter{Letter: letter})
		}
		last := &v.Letters[len(v.Letters)-1]
		last.Pages = append(last.Pages, page)
	}
	return v
}

// forms gives the plural forms of a word as JSON.
func (s *Speaker) forms(key string) string {
	forms, _ := s.words.Forms(key) // the word is known to be there: the file of the first language is part of the program
	encoded, _ := json.Marshal(forms)
	return string(encoded)
}

// initial gives the letter that a title is found under, without accents; "#" for what does not begin with a letter.
func initial(title string) string {
	r, _ := utf8.DecodeRuneInString(norm.NFD.String(strings.TrimSpace(title)))
	if !unicode.IsLetter(r) {
		return "#"
	}
	return string(unicode.ToUpper(r))
}
