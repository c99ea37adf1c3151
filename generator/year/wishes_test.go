package year_test

import (
	"testing"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/year"
)

// TestWishes asks of each sort of outcome whether it is a wish, whether it asks for an answer, and whether it has one.
func TestWishes(t *testing.T) {
	for _, test := range []struct {
		name, lines                  string
		wish, isAnswered, unanswered bool
	}{
		{"a wish", "soort = \"wens\"", true, false, true},
		{"an expectation", "soort = \"verwachting\"", true, false, true},
		{"a suggestion", "soort = \"tip\"", false, false, true},
		{"an idea", "soort = \"idee\"", false, false, true},
		{"a complaint", "soort = \"klacht\"", false, false, true},
		{"an eye-opener", "soort = \"eye-opener\"", false, false, false},
		{"an appreciation", "soort = \"waardering\"", false, false, false},
		{"a wish with an answer", "soort = \"wens\"\nantwoord = \"Dat doen we.\"", true, true, false},
		{"a wish that led to something", "soort = \"wens\"\nnaar = \"lezen\"", true, true, false},
		{"a suggestion with an answer", "soort = \"tip\"\nantwoord = \"Dank.\"", false, false, false},
	} {
		school := linked(map[string]string{
			"speerpunten/lezen.md":  "+++\ntitel = \"Lezen\"\npartnerschappen = \"didactisch\"\ndoel = \"Beter.\"\ntermijn = \"kort\"\n+++\n",
			"wensen/2026-05-20.md":  "+++\ntitel = \"Avond\"\ndatum = 2026-05-20\n[[opbrengst]]\nvan = \"ouders\"\ntekst = \"Schrijf korter.\"\npartnerschap = \"formeel\"\n" + test.lines + "\n+++\n",
			"activiteiten/avond.md": activity("datum = 2026-12-01\nspeerpunt = \"lezen\""),
		})
		evening := school.Evenings[0]
		answered, all := year.CountWishes(evening)
		if (all == 1) != test.wish || (answered == 1) != test.isAnswered || (len(year.Unanswered(evening)) == 1) != test.unanswered {
			t.Errorf("%s: %d of %d are answered, %d ask for an answer", test.name, answered, all, len(year.Unanswered(evening)))
		}
		if got := len(year.WishesFor(evening, policy.Formeel)); (got == 1) != test.wish {
			t.Errorf("%s: %d wishes for the partnership", test.name, got)
		}
		if got := year.WishesFor(evening, policy.Informeel); len(got) > 0 {
			t.Errorf("%s: a wish for another partnership", test.name)
		}
	}
}
