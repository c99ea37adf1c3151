package search_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/search"
)

// TestIndex wants each word of a page once, in the first place where it counts, and nothing that is empty.
func TestIndex(t *testing.T) {
	got := string(search.Index([]search.Page{
		{
			Address: "activiteiten/leesfeest/", Title: search.Text{Words: "Leesfeest in groep 3"}, Kind: "Activiteiten", When: "8 september 2026",
			Summary:  search.Text{Words: "Samen <lezen>: kom mee."},
			Headings: []string{"Wat neemt u mee?", "Het leesfeest"},
			Words:    []string{"groep 3 4", "september 2026", "", "قُمَاش"},
		},
		{Address: "ar/", Title: search.Text{Words: "Welkom", Language: "nl"}, Summary: search.Text{Words: "Dag", Language: "nl"}},
		{Address: "activiteiten/zomer/", Title: search.Text{Words: "Zomer"}, Kind: "Activiteiten"},
	}))
	want := `{"kinds":["Activiteiten",""],"pages":[` +
		`{"at":"activiteiten/leesfeest/","title":"Leesfeest in groep 3","kind":0,"when":"8 september 2026",` +
		`"about":"Samen \u003clezen\u003e: kom mee.","heads":"Wat neemt u mee Het","words":"4 قُمَاش"},` +
		`{"at":"ar/","title":"Welkom","titleIn":"nl","kind":1,"about":"Dag","aboutIn":"nl"},` +
		`{"at":"activiteiten/zomer/","title":"Zomer","kind":0}]}` + "\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := string(search.Index(nil)); got != `{"kinds":[],"pages":[]}`+"\n" {
		t.Errorf("no pages: %s", got)
	}
}
