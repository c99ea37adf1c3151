package view

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/words"
)

// SearchView leads to every page, from A to Z, but to the letters of years before, which their plans lead to; and it gives a script what it needs to find them by other words.
type SearchView struct {
	Canvas
	Letters []Initial
	Index   string // the way to what is searched
	Found   string // how to say how many pages were found, as JSON by plural form: {"one":"{{.Count}} pagina", …}
}

// Initial is the pages whose title begins with it.
type Initial struct {
	Letter string
	Pages  []*page.Page
}

// Search gives what search.html shows.
func Search(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	pages := slices.DeleteFunc(slices.Clone(e.Order), e.IsPastLetter)
	words.Sort(e.Words(), pages, func(page *page.Page) string { return page.Title.String() })
	v := SearchView{Canvas: p, Index: p.Link(page.SearchIndexPath), Found: forms(e.Words(), "search.found")}
	for _, page := range pages {
		letter := initial(page.Title.String())
		if last := len(v.Letters) - 1; last < 0 || v.Letters[last].Letter != letter {
			v.Letters = append(v.Letters, Initial{Letter: letter})
		}
		last := &v.Letters[len(v.Letters)-1]
		last.Pages = append(last.Pages, page)
	}
	return v
}

// forms gives the plural forms of a word as JSON.
func forms(w *words.Words, key string) string {
	forms, _ := w.Forms(key) // the word is known to be there: the file of the first language is part of the program
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
