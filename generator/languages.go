package generator

import (
	"bytes"
	"cmp"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/words"
)

// wordsFor gives the words of a language. One without a file says everything in Dutch.
func (l *layouts) wordsFor(language string) *words.Words {
	if l.words[language] == nil {
		base, _, _ := strings.Cut(language, "-") // "ar" of "ar-EG"
		l.words[language], _ = words.Load(language, problem.Source{}, cmp.Or(l.words[base], l.words[defaultLanguage]))
	}
	return l.words[language]
}

// checkLanguages tells of the words that the site still lacks in a language of the school.
func (l *layouts) checkLanguages(school *policy.School) []problem.Problem {
	var problems []problem.Problem
	dutch := l.words[defaultLanguage].Keys()
	for i, language := range school.Languages {
		if missing := len(dutch) - l.wordsFor(language).Spoken(); missing > 0 {
			problems = append(problems, missingWords.At(school.ItemPlace("talen", i), language, missing, len(dutch)))
		}
	}
	return problems
}

var missingWords = &problem.Kind{
	Code:     "woorden-ontbreken",
	Severity: problem.Warning,
	Sentence: problem.Phrase{NL: "Van de taal “%[1]s” kent de site %[2]d van de %[3]d woorden niet; die staan er in het Nederlands.", EN: "Of the language “%[1]s” the site lacks %[2]d of the %[3]d words; they appear in Dutch."},
	Repair:   problem.Phrase{NL: "Vul layouts/words/%[1]s.toml aan; ouderbeleid new layout words/nl.toml geeft een voorbeeld. Of haal de taal weg bij talen.", EN: "Complete layouts/words/%[1]s.toml; ouderbeleid new layout words/nl.toml gives an example. Or remove the language from talen."},
}

const defaultLanguage = "nl"

// loadWords reads the words files, Dutch first: it is what the others fall back to.
func (l *layouts) loadWords() {
	l.words = map[string]*words.Words{}
	l.loadLanguage(defaultLanguage)
	for _, name := range l.names() {
		if language, ok := strings.CutPrefix(strings.TrimSuffix(name, ".toml"), "words/"); ok && language != defaultLanguage {
			l.loadLanguage(language)
		}
	}
}

// loadLanguage reads the words of a language. A school's own file needs to hold only what differs from the embedded one.
func (l *layouts) loadLanguage(language string) {
	name := "words/" + language + ".toml"
	files := []problem.Source{l.sources[name]}
	if builtIn := embeddedSource(name); len(builtIn.Text) > 0 && !bytes.Equal(builtIn.Text, files[0].Text) {
		files = []problem.Source{builtIn, files[0]}
	}
	for _, src := range files {
		loaded, problems := words.Load(language, src, cmp.Or(l.words[language], l.words[defaultLanguage]))
		l.words[language] = loaded
		l.problems = append(l.problems, problems...)
	}
}
