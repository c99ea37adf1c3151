package check

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/problem"
)

var (
	longSentence = problem.Define(problem.Rule{
		Code: "zin-lang", Severity: problem.Hint,
		Sentence: problem.Phrase{NL: "Deze zin heeft %[1]d woorden.", EN: "This sentence has %[1]d words."},
		Repair: problem.Phrase{
			NL: "Maak er twee zinnen van. Zinnen tot 20 woorden zijn voor bijna alle ouders goed te lezen.",
			EN: "Make it two sentences. Almost all parents can read sentences of up to 20 words.",
		},
	})
	unknownAbbreviation = problem.Define(problem.Rule{
		Code: "afkorting-onbekend", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "De afkorting “%[1]s” staat niet in de begrippenlijst.",
			EN: "The abbreviation “%[1]s” is not in the glossary.",
		},
		Repair: problem.Phrase{
			NL: "Leg haar uit in content/begrippen.toml, of schrijf hier het hele woord.",
			EN: "Explain it in content/begrippen.toml, or write the whole word here.",
		},
	})
	noGlossary = problem.Define(problem.Rule{
		Code: "afkorting-onbekend", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Niet elke ouder kent %[1]s, en er is nog geen begrippenlijst.",
			EN: "Not every parent knows %[1]s, and there is no glossary yet.",
		},
		Repair: problem.Phrase{
			NL: "Maak content/begrippen.toml, met voor elke afkorting een [[begrip]].",
			EN: "Make content/begrippen.toml, with a [[begrip]] for each abbreviation.",
		},
	})
)

var languageQuestions = []question{
	{text: (*reading).askWords, document: (*reading).reportAbbreviations, policy: (*round).askGlossary},
	ofText(problem.Rule{
		Code: "modelnaam-onjuist", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Het model kent geen “%[1]s”.",
			EN: "The model has no “%[1]s”.",
		},
		Repair: problem.Phrase{
			NL: "Bedoelt u het %[2]s partnerschap? Gebruikt uw school een eigen naam, zet die dan bij [partnerschapsnamen] in school.toml.",
			EN: "Do you mean the “%[2]s partnerschap”? If your school has a name of its own, put it in [partnerschapsnamen] of school.toml.",
		},
	}, (*reading).askModelNames),
}

// longestSentence is how many words most parents read with ease.
const longestSentence = 20

// sentence is what was read of a sentence so far.
type sentence struct {
	start int // of its first word
	words int
}

// askWords asks of each sentence whether it is short, and of each abbreviation whether it is explained.
func (r *reading) askWords(p *passage) {
	text, running := p.text, p.running()
	shouting := isShouted(text)
	var s sentence
	for i := 0; i < len(text); {
		if isSpace(text[i]) {
			i++
			continue
		}
		token := readToken(text, i)
		if token.capitals && !shouting {
			r.askToken(p, i, token.end)
		}
		if token.word {
			if s.words == 0 {
				s.start = i
			}
			s.words++
		}
		if ends(text, i, token.end) {
			r.askSentence(p, s, token.end, running)
			s = sentence{}
		}
		i = token.end
	}
	r.askSentence(p, s, len(text), running)
}

// isShouted reports whether a text has no small letters at all.
func isShouted(text string) bool {
	return strings.IndexFunc(text, unicode.IsLower) < 0
}

func (r *reading) askSentence(p *passage, s sentence, end int, running bool) {
	if running && s.words > longestSentence {
		r.askPieces(p, s.start, end)
	}
}

// askPieces asks of the pieces of a long sentence, between the line breaks that its author made, whether they are long.
func (r *reading) askPieces(p *passage, start, end int) {
	var s sentence
	for i := start; i < end; {
		if isSpace(p.text[i]) {
			if p.text[i] == '\n' && r.breaks(p, i) {
				r.reportLong(p, s)
				s = sentence{}
			}
			i++
			continue
		}
		token := readToken(p.text, i)
		if token.word {
			if s.words == 0 {
				s.start = i
			}
			s.words++
		}
		i = token.end
	}
	r.reportLong(p, s)
}

func (r *reading) reportLong(p *passage, s sentence) {
	if s.words > longestSentence {
		r.report(longSentence, r.at(p.at(s.start)), s.words)
	}
}

// breaks reports whether the end of a line in a text is one on the page too: a “\” or two spaces stand before it in the file.
func (r *reading) breaks(p *passage, i int) bool {
	if p.block == nil {
		return false
	}
	line, _, _ := bytes.Cut(r.source.Text[max(0, p.at(i)-1):], []byte("\n"))
	line = bytes.TrimSuffix(line, []byte("\r"))
	return bytes.HasSuffix(line, []byte(`\`)) || bytes.HasSuffix(line, []byte("  "))
}

// ends tells whether a token ends a sentence: with a full stop or the like, and no small letter after it.
func ends(text string, start, end int) bool {
	if b := text[end-1]; b < utf8.RuneSelf && strings.IndexByte(".!?)\"']", b) < 0 {
		return false
	}
	last := end
	for last > start {
		if b := text[last-1]; b == ')' || b == '"' || b == '\'' || b == ']' {
			last--
		} else if size := closing(text[start:last]); size > 0 {
			last -= size
		} else {
			break
		}
	}
	if last == start || text[last-1] != '.' && text[last-1] != '!' && text[last-1] != '?' && !strings.HasSuffix(text[start:last], "…") {
		return false
	}
	next := end
	for next < len(text) && isSpace(text[next]) {
		next++
	}
	if next == len(text) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(text[next:])
	if unicode.IsLower(first) {
		return false
	}
	return text[last-1] != '.' || !shortened[strings.ToLower(text[start:last])]
}

// closing gives the size of the closing quote at the end of a text; 0 when there is none.
func closing(text string) int {
	for _, quote := range []string{"’", "”", "»"} {
		if strings.HasSuffix(text, quote) {
			return len(quote)
		}
	}
	return 0
}

// shortened are words with a full stop that does not end a sentence, also when a capital or a digit follows.
var shortened = wordSet(`bijv. bv. blz. nr. tel. dhr. mevr. mw. dr. drs. ca. o.a. m.b.t. i.v.m. t.a.v. n.a.v. d.w.z. t.o.v. i.p.v. st. ing. ir. prof. max. min.`)
