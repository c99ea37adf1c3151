package frontmatter

import (
	"strings"

	"ouderbeleid/generator/problem"
)

// What no school writes, and what reading takes ever longer for.
const (
	mostBytes = 256 << 10 // of TOML
	mostDeep  = 100       // brackets in each other, or parts of one key
)

// checkLimits tells of TOML that is not read.
func checkLimits(src problem.Source, text string, start int) *problem.Problem {
	if len(text)-start > mostBytes {
		p := tooLarge.At(src.At(start), (len(text)-start)>>10, mostBytes>>10)
		return &p
	}
	if strings.Count(text[start:], "[")+strings.Count(text[start:], "{")+strings.Count(text[start:], ".") <= mostDeep {
		return nil // as nearly always
	}
	deep := 0
	for at := start; at < len(text); {
		end := lineEnd(src.Text, at)
		line := text[at:end]
		deep += strings.Count(line, "[") + strings.Count(line, "{") - strings.Count(line, "]") - strings.Count(line, "}")
		if deep > mostDeep || len(line) > mostDeep && (deepOnLine(line) || longKey(line)) {
			p := tooDeep.At(src.At(at), mostDeep)
			return &p
		}
		at = end + 1
	}
	return nil
}

// deepOnLine reports whether brackets go deep on a line that closes them again.
func deepOnLine(line string) bool {
	deep := 0
	for i := 0; i < len(line) && deep <= mostDeep; i++ {
		switch line[i] {
		case '[', '{':
			deep++
		case ']', '}':
			deep--
		}
	}
	return deep > mostDeep
}

// longKey reports whether the key on a line has too many parts.
func longKey(line string) bool {
	key, _, assigned := strings.Cut(line, "=")
	return (assigned || strings.HasPrefix(line, "[")) && strings.Count(key, ".") > mostDeep
}

var (
	tooLarge = problem.Define(problem.Rule{
		Code: "document-te-groot", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Hier staat %[1]d kB aan gegevens; meer dan %[2]d kB wordt niet gelezen.",
			EN: "There are %[1]d kB of facts here; more than %[2]d kB is not read.",
		},
		Repair: problem.Phrase{
			NL: "Haal weg wat hier niet hoort, of verdeel het over meer documenten.",
			EN: "Take out what does not belong here, or divide it over more documents.",
		},
	})
	tooDeep = problem.Define(problem.Rule{
		Code: "te-diep-genest", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Hier staan meer dan %[1]d haakjes in elkaar, of een sleutel van meer dan %[1]d delen.",
			EN: "There are more than %[1]d brackets in each other here, or a key of more than %[1]d parts.",
		},
		Repair: problem.Phrase{
			NL: "Haal weg wat hier per ongeluk staat; één paar haakjes is genoeg: groepen = [\"3\", \"4\"]",
			EN: "Remove what is here by accident; one pair of brackets is enough: groepen = [\"3\", \"4\"]",
		},
	})
)
