package looks

import (
	"bytes"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/words"
	"ouderbeleid/layouts"
)

// wordsFor gives the words of a language, read when they are first asked for.
func (l *Looks) wordsFor(language string) *words.Words {
	if l.words[language] == nil {
		l.loadLanguage(language)
	}
	return l.words[language]
}

// CheckLanguages tells of the words that the site still lacks in a language of the school.
func (l *Looks) CheckLanguages(school *policy.School) []problem.Problem {
	var problems []problem.Problem
	dutch := l.words[defaultLanguage].Keys()
	for i, language := range school.Languages {
		switch spoken := l.wordsFor(language).Spoken(); {
		case spoken == 0:
			problems = append(problems, noWords.At(school.ItemPlace("talen", i), language, strings.Join(spokenLanguages(), ", ")))
		case spoken < len(dutch):
			problems = append(problems, missingWords.At(school.ItemPlace("talen", i), language, len(dutch)-spoken, len(dutch)))
		}
	}
	return problems
}

// spokenLanguages gives the languages that the program has the words of the site in.
func spokenLanguages() []string {
	files, err := layouts.Files.ReadDir("words")
	if err != nil {
		panic(err)
	}
	var languages []string
	for _, file := range files {
		if file.IsDir() {
			continue
		}
		languages = append(languages, strings.TrimSuffix(file.Name(), ".toml"))
	}
	return languages
}

var noWords = problem.Define(problem.Rule{
	Code:     "taal-zonder-woorden",
	Sentence: problem.Phrase{NL: "De site kent geen woord van de taal “%[1]s”: menu’s en knoppen zouden in het Nederlands blijven.", EN: "The site knows no word of the language “%[1]s”: menus and buttons would stay Dutch."},
	Repair:   problem.Phrase{NL: "Kies uit de talen die de site kent (%[2]s), en haal deze weg bij talen. Of vertaal eerst de woorden van de site in layouts/words/%[1]s.toml; ouderbeleid new layout words/nl.toml geeft een voorbeeld.", EN: "Choose from the languages that the site knows (%[2]s), and remove this one from talen. Or first translate the words of the site in layouts/words/%[1]s.toml; ouderbeleid new layout words/nl.toml gives an example."},
})

var missingWords = problem.Define(problem.Rule{
	Code:     "woorden-ontbreken",
	Severity: problem.Warning,
	Sentence: problem.Phrase{NL: "Van de taal “%[1]s” kent de site %[2]d van de %[3]d woorden niet; die staan er in het Nederlands.", EN: "Of the language “%[1]s” the site lacks %[2]d of the %[3]d words; they appear in Dutch."},
	Repair:   problem.Phrase{NL: "Vul layouts/words/%[1]s.toml aan; ouderbeleid new layout words/nl.toml geeft een voorbeeld. Of haal de taal weg bij talen.", EN: "Complete layouts/words/%[1]s.toml; ouderbeleid new layout words/nl.toml gives an example. Or remove the language from talen."},
})

const defaultLanguage = "nl"

// loadWords reads what the others fall back to, and the files that the school brought: what is wrong with them is to be told.
func (l *Looks) loadWords() {
	l.words = map[string]*words.Words{}
	l.loadLanguage(defaultLanguage)
	for _, src := range l.own {
		language, ok := strings.CutPrefix(strings.TrimSuffix(src.Path, ".toml"), Folder+wordsFolder)
		if ok && language != defaultLanguage && !strings.HasPrefix(src.Path, Folder+typesFolder) {
			l.loadLanguage(language)
		}
	}
}

// Where the words of a language stand, and those that types of organisation say otherwise. A school has one type, and writes its own words in
// the first.
const (
	wordsFolder = "words/"
	typesFolder = "words/types/"
)

// typeParts are the parts of types/nl.toml, and of that of each other language, with what a type of organisation says otherwise.
var typeParts = map[policy.SchoolType][]string{
	policy.SecondarySchool: {string(policy.SecondarySchool)},
	policy.Preschool:       {string(policy.Preschool)},
	policy.Childcare:       {string(policy.Preschool)},
}

// loadLanguage reads the words of a language. A school's own file needs to hold only what differs from the embedded one; what
// neither has is said as in the language without its country ("ar" for "ar-EG"), else in Dutch. What the type of the school says otherwise
// goes before the embedded file, and after the school's own.
func (l *Looks) loadLanguage(language string) {
	fallback := l.words[defaultLanguage]
	if base, _, narrower := strings.Cut(language, "-"); narrower {
		fallback = l.wordsFor(base)
	}
	load := func(src problem.Source, parts ...string) {
		loaded, problems := words.Load(language, src, fallback, parts...)
		l.words[language], fallback = loaded, loaded
		l.problems = append(l.problems, problems...)
	}
	name := wordsFolder + language + ".toml"
	embedded, own := embeddedSource(name), l.sources[name]
	load(embedded)
	if parts := typeParts[l.school]; parts != nil {
		load(embeddedSource(typesFolder+language+".toml"), parts...)
	}
	if !bytes.Equal(own.Text, embedded.Text) {
		load(own)
		l.checkUnsaid([]problem.Source{own}, l.words[language])
	}
}

// checkUnsaid reports the words in a school's own file that no page says, and no layout of the school.
func (l *Looks) checkUnsaid(own []problem.Source, said *words.Words) {
	for _, src := range own {
		for _, key := range said.New() {
			if slices.ContainsFunc(l.own, func(layout problem.Source) bool { return bytes.Contains(layout.Text, []byte(`"`+key.Path+`"`)) }) {
				continue
			}
			way := problem.Phrase{NL: "Haal de regel weg, of zeg het woord in een eigen layout.", EN: "Remove the line, or say the word in a layout of your own."}
			if near := said.Near(key.Path); near != "" {
				near = strings.TrimPrefix(near, key.Path[:strings.LastIndexByte(key.Path, '.')+1])
				way = problem.Phrase{NL: "Bedoelde u `" + near + "`?", EN: "Did you mean `" + near + "`?"}
			}
			l.problems = append(l.problems, unsaidWord.At(src.At(key.Offset), key.Path, way))
		}
	}
}

var unsaidWord = problem.Define(problem.Rule{
	Code: "woord-onbekend", Severity: problem.Warning,
	Sentence: problem.Phrase{NL: "Geen enkele pagina zegt het woord “%[1]s”.", EN: "No page says the word “%[1]s”."},
	Repair:   problem.Phrase{NL: "%[2]s", EN: "%[2]s"},
})
