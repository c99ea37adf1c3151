package check_test

import (
	"bytes"
	"testing"

	"ouderbeleid/generator/check"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/year"
)

// FuzzAll holds that no text makes a question panic, and that every problem stands in its file.
func FuzzAll(f *testing.F) {
	for _, seed := range []string{
		"Bel (06 - 123 456 78) of +31 (0)30 555 01 00, nummer 1112.22.333.", "Kom op dinsdagavond, de 9e sept. 2026 of zaterdag 31 februari.",
		"Sem uit groep 7, Zoë (groep 5) en (groep 6)", "De MR’s GGD (dienst) en NT2-les. LET OP! “Kort.” Lang…", "Educatief\npartnerschappen, ns partnerschap",
		"[a](b.md#c) ![d](../e.JPG) [f](/) x@gmail.com @live.nl", "is niet-verplicht, ‑verplichte İ verplicht?", "+ +3 (0) 0-0 00 31 €1", "roep 5\u00a0groep 5",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		content := files{
			"school.toml": school, "paginas/a.md": doc(`titel = "A"`, text), "praktisch/ouderbijdrage.md": doc("titel = \"A\"\nkern = \"A\"", text),
			"paginas/b.md": doc("titel = \"B\"\nsamenvatting = '''" + text + "'''"), "begrippen.toml": "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"Raad.\"\n",
		}
		p, _ := policy.Link(parse(content), "", false, nil)
		for _, found := range check.New().All(p, year.New(p, today), isPage).Problems {
			source := []byte(content[policy.NameOf(found.File)])
			if found.Line > bytes.Count(source, []byte("\n"))+1 || found.Message(problem.Dutch) == "" || found.Suggestion(problem.English) == "" {
				t.Errorf("%+v", found)
			}
		}
	})
}
