// Package search makes the index in which readers find the pages of a site in one language: a JSON file for a script.
//
// The words stand in it as they were written. What makes “éé” and “ee” or two spellings of an Arabic word the same is done by the
// script (layouts/assets/search.js), for the index and for what is asked alike. It compares word by word, so a word that a page
// has twice is there once.
package search

import (
	"encoding/json"
	"strings"
	"unicode"
)

// Page is a page as readers find it.
type Page struct {
	Address  string   // its way from the root of the language, as browsers want it: "activiteiten/leesfeest/"
	Title    Text     // shown
	Kind     string   // shown: "Activiteiten", or ""
	When     string   // shown: "8 september 2026", or ""
	Summary  Text     // shown; may be empty
	Headings []string // of its text
	Words    []string // what else it is found by
}

// Text is a piece of writing, and its language (BCP 47) when that is not the language of the index.
type Text struct{ Words, Language string }

// index is the file. Keys are short, and what is empty is left out: every reader who searches fetches it.
type index struct {
	Kinds []string `json:"kinds"`
	Pages []entry  `json:"pages"`
}

type entry struct {
	Address         string `json:"at"`
	Title           string `json:"title"`
	TitleLanguage   string `json:"titleIn,omitempty"`
	Kind            int    `json:"kind"` // its place among the kinds
	When            string `json:"when,omitempty"`
	Summary         string `json:"about,omitempty"`
	SummaryLanguage string `json:"aboutIn,omitempty"`
	Headings        string `json:"heads,omitempty"` // words that are not in the title
	Words           string `json:"words,omitempty"` // words that are in none of the others
}

// Index gives the index of these pages. Of pages that fit a question equally well, the script shows the first first.
func Index(pages []Page) []byte {
	made := index{Kinds: []string{}, Pages: make([]entry, len(pages))}
	kinds := map[string]int{}
	for i, page := range pages {
		kind, known := kinds[page.Kind]
		if !known {
			kind = len(made.Kinds)
			kinds[page.Kind] = kind
			made.Kinds = append(made.Kinds, page.Kind)
		}
		said := map[string]bool{}
		fresh(said, page.Title.Words)
		headings := fresh(said, page.Headings...)
		fresh(said, page.Kind, page.When, page.Summary.Words)
		made.Pages[i] = entry{
			Address: page.Address, Title: page.Title.Words, TitleLanguage: page.Title.Language, Kind: kind, When: page.When,
			Summary: page.Summary.Words, SummaryLanguage: page.Summary.Language, Headings: headings, Words: fresh(said, page.Words...),
		}
	}
	// Plain structs always encode.
	encoded, _ := json.Marshal(made)
	return append(encoded, '\n')
}

// fresh gives the words of the texts that were not said yet.
func fresh(said map[string]bool, texts ...string) string {
	var words []string
	for _, text := range texts {
		for word := range strings.FieldsFuncSeq(text, between) {
			if folded := strings.ToLower(word); !said[folded] {
				said[folded] = true
				words = append(words, word)
			}
		}
	}
	return strings.Join(words, " ")
}

// between reports whether a character stands between words; marks, such as Arabic vowels, stand in them.
func between(r rune) bool { return !unicode.In(r, wordParts...) }

var wordParts = []*unicode.RangeTable{unicode.L, unicode.N, unicode.M}
