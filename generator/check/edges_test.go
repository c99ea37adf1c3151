package check_test

import "testing"

// The questions about time turn on the right day, hour and length.
func TestEdgesOfTime(t *testing.T) {
	at := func(when string) files {
		return files{"activiteiten/a.md": activity(when, "partnerschappen = \"formeel\"")}
	}
	// between two long holidays is a term that begins on Thursday 11 March 2027
	term := func(next string) files {
		return programme().with(files{"school.toml": school + "[[vakantie]]\nnaam = \"Lente\"\nvan = 2027-03-01\ntot = 2027-03-10\n[[vakantie]]\nnaam = \"Paas\"\nvan = " + next + "\ntot = 2027-04-23\n"})
	}
	ask(t, []question{
		{"over as it begins", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"19:30\"\ntot = \"19:30\""), nil},
		{"a minute before", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"19:30\"\ntot = \"19:29\""), []string{"activiteiten/a.md:5:7: Het einde (19:29) ligt voor het begin (19:30)."}},
		{"without an end", "einde-voor-begin", at("datum = 2027-01-19\nvan = \"19:30\""), nil},
		{"a period of one day", "einde-voor-begin", at("periode = { van = 2027-01-19, tot = 2027-01-19 }\nvan = \"19:30\"\ntot = \"19:29\""), []string{"activiteiten/a.md:5:7: Het einde (19:29) ligt voor het begin (19:30)."}},

		{"two weeks", "periode-zonder-activiteit", term("2027-03-25"), []string{"school.toml:4:14: Tussen twee vakanties is er niets te doen voor ouders: 11 maart 2027 tot en met 24 maart 2027."}},
		{"a day less", "periode-zonder-activiteit", term("2027-03-24"), nil},
	})
}
