package check_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ouderbeleid/generator/problem"
)

// settings put a line of testdata/sentences in a school, by the code of the question that reads it.
var settings = map[string]func(line string) files{
	"afkorting-onbekend":         inPage,
	"bijdrage-verplicht":         aboutContribution,
	"bijdrage-zonder-vrijwillig": aboutContribution,
	"burgerservicenummer":        inPage,
	"leerling-met-naam":          inPage,
	"modelnaam-onjuist":          inPage,
	"prive-mailadres":            inPage,
	"telefoonnummer-in-tekst":    inPage,
	"weekdag-klopt-niet":         inPage,
	"zin-lang":                   inPage,
	"klacht-zonder-stappen":      func(line string) files { return practical("Klachten", line) },
	"verzuim-zonder-contact":     func(line string) files { return practical("Verzuim", line) },
	"visie-zonder-instemming":    func(line string) files { return files{"visie.md": doc(`titel = "Onze visie"`, line)} },
	"datum-vaag": func(line string) files {
		return files{"activiteiten/a.md": activity("wanneer = \""+line+"\"", `partnerschappen = "formeel"`)}
	},
	"groep-zonder-startgesprek": func(line string) files {
		return programme().with(files{"activiteiten/d.md": doc("titel = \"" + line + "\"\ndatum = 2027-02-09\npartnerschappen = \"pedagogisch\"\nvorm = \"gesprek\"")})
	},
}

// inPage makes a page of a text, which may begin with the page's title: “Notulen 2023 :: De MR vergaderde.”
func inPage(line string) files {
	title, text, titled := strings.Cut(line, " :: ")
	if !titled {
		title, text = "Nieuws", line
	}
	return files{
		"paginas/a.md":   doc("titel = \""+title+"\"", text),
		"begrippen.toml": "[[begrip]]\nid = \"mr\"\nterm = \"MR\"\nuitleg = \"Raad.\"\n",
	}
}

func practical(title, text string) files {
	return files{"praktisch/a.md": doc("titel = \""+title+"\"\nkern = \"Het kort gezegd.\"", text)}
}

func aboutContribution(line string) files { return practical("Ouderbijdrage", line) }

// right is how often a problem of each severity has to be right, in the hundred: false alarms teach authors to ignore the next.
var right = map[problem.Severity]int{problem.Error: 99, problem.Warning: 95, problem.Hint: 85}

// leastFound is how many of a hundred sentences that should be reported have to be.
const leastFound = 90

// TestSentences holds each question that reads prose to sentences as schools write them: in testdata/sentences stand, for each code,
// those about which it is silent and those about which it speaks.
func TestSentences(t *testing.T) {
	t.Logf("%-27s %6s %6s  %s", "code", "silent", "speaks", "right and found in the hundred")
	for _, path := range paths(t, "testdata/sentences/*.txt") {
		code := strings.TrimSuffix(filepath.Base(path), ".txt")
		silent, speaks := sentences(t, path)
		var s score
		for _, line := range silent {
			s.count(code, line, false)
		}
		for _, line := range speaks {
			s.count(code, line, true)
		}
		t.Logf("%-27s %6d %6d  %s", code, len(silent), len(speaks), s)
		if !s.meetsBars() {
			t.Errorf("%s: %s; wrong about:\n\t%s", code, s, strings.Join(s.wrong, "\n\t"))
		}
	}
	if len(paths(t, "testdata/sentences/*.txt")) != len(settings) {
		t.Errorf("not every question that reads prose has its sentences")
	}
}

// score counts how often a question was right.
type score struct {
	speaks, found int
	said, hits    [problem.Hint + 1]int // by severity
	wrong         []string
}

func (s *score) count(code, line string, speaks bool) {
	severity, said := severityOf(code, line)
	if speaks {
		s.speaks++
	}
	if said {
		s.said[severity]++
	}
	switch {
	case said != speaks:
		s.wrong = append(s.wrong, fmt.Sprintf("%t: %s", said, line))
	case said:
		s.found++
		s.hits[severity]++
	}
}

// severityOf gives the gravest problem with a code in a line, and whether there is one.
func severityOf(code, line string) (severity problem.Severity, said bool) {
	content := settings[code](strings.ReplaceAll(line, `\n`, "\n"))
	content["school.toml"] = school
	for _, found := range foundIn(content) {
		if found.Rule.Code == code && (!said || found.Rule.Severity < severity) {
			severity, said = found.Rule.Severity, true
		}
	}
	return severity, said
}

func (s *score) meetsBars() bool {
	for severity, said := range s.said {
		if 100*s.hits[severity] < right[problem.Severity(severity)]*said {
			return false
		}
	}
	return 100*s.found >= leastFound*s.speaks
}

func (s score) String() string {
	var parts []string
	for severity, said := range s.said {
		if said > 0 {
			parts = append(parts, fmt.Sprintf("%s %.1f", problem.Severity(severity), 100*float64(s.hits[severity])/float64(said)))
		}
	}
	return fmt.Sprintf("%s; found %.1f", strings.Join(parts, ", "), 100*float64(s.found)/float64(s.speaks))
}

// sentences reads the lines below “# stil” and below “# spreekt”.
func sentences(t *testing.T, path string) (silent, speaks []string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	first, second, _ := strings.Cut(string(text), "# spreekt\n")
	silent = strings.Split(strings.TrimSpace(strings.TrimPrefix(first, "# stil\n")), "\n")
	return silent, strings.Split(strings.TrimSpace(second), "\n")
}

func paths(t *testing.T, pattern string) []string {
	t.Helper()
	found, err := filepath.Glob(pattern)
	if err != nil || len(found) == 0 {
		t.Fatalf("%s: %v", pattern, err)
	}
	return found
}
