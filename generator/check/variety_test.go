package check_test

import (
	"fmt"
	"testing"
)

// gatherings gives activities at one time, the first of which have a form.
func gatherings(all, ofForm int, form, from string) files {
	f := files{}
	for i := range all {
		front := "partnerschappen = \"informeel\"\nvan = \"" + from + "\""
		if i < ofForm {
			front += "\nvorm = \"" + form + "\""
		}
		f[fmt.Sprintf("activiteiten/v%d.md", i)] = activity(fmt.Sprintf("datum = 2027-03-%02d", 1+i), front)
	}
	return f
}

func expectations(front string) files {
	return files{"verwachtingen.md": doc("titel = \"V\"\nvan_school = \"Wij bellen.\"\nvan_ouders = \"U komt.\"\n" + front)}
}

func TestVariety(t *testing.T) {
	ask(t, []question{
		{"most", "een-vorm", gatherings(8, 5, "inloop", "09:00"), []string{"school.toml:4:14: Van de 8 activiteiten in schooljaar 2026-2027 hebben er 5 de vorm “inloop”: meer dan de helft."}},
		{"half", "een-vorm", gatherings(8, 4, "inloop", "09:00"), nil},
		{"few", "een-vorm", gatherings(7, 7, "inloop", "09:00"), nil},

		{"by day", "alles-onder-schooltijd", gatherings(5, 0, "", "16:29").with(files{
			"activiteiten/x.md": activity("datum = 2027-03-08", "partnerschappen = \"informeel\"\nvan = \"08:00\""),
			"activiteiten/y.md": activity("datum = 2027-03-09", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
			"activiteiten/z.md": activity("periode = { van = 2027-03-10, tot = 2027-03-12 }", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
		}), []string{"school.toml:4:14: Alle 8 activiteiten met een tijd zijn in schooljaar 2026-2027 overdag: geen begint na half vijf of is in het weekend."}},
		{"late", "alles-onder-schooltijd", gatherings(5, 0, "", "09:00").with(files{
			"activiteiten/x.md": activity("datum = 2027-03-08", "partnerschappen = \"informeel\"\nvan = \"16:30\""),
			"activiteiten/y.md": activity("datum = 2027-03-09", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
			"activiteiten/z.md": activity("datum = 2027-03-10", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
		}), nil},
		{"late for some", "alles-onder-schooltijd", gatherings(5, 0, "", "09:00").with(files{
			"activiteiten/x.md": activity("datum = 2027-03-08", "partnerschappen = \"informeel\"\n[[tijd]]\nvan = \"09:00\"\n[[tijd]]\nvan = \"19:30\""),
			"activiteiten/y.md": activity("datum = 2027-03-09", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
			"activiteiten/z.md": activity("datum = 2027-03-10", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
		}), nil},
		{"at the weekend", "alles-onder-schooltijd", gatherings(8, 0, "", "09:00"), nil},
		{"at home", "alles-onder-schooltijd", gatherings(5, 1, "thuis", "09:00").with(files{
			"activiteiten/x.md": activity("datum = 2027-03-08", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
			"activiteiten/y.md": activity("datum = 2027-03-09", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
			"activiteiten/z.md": activity("datum = 2027-03-10", "partnerschappen = \"informeel\"\nvan = \"09:00\""),
		}), nil},
		{"few", "alles-onder-schooltijd", gatherings(5, 0, "", "09:00"), nil},
	})
}
