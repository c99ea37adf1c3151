package words

import (
	"maps"
	"regexp"
	"slices"
	"testing"

	"ouderbeleid/generator/problem"
	"ouderbeleid/layouts"
)

// unspoken are the words that types of organisation do not say, in two languages, and the keys that may: what is named there is a council, a
// document or a school beside them.
var unspoken = map[string]map[string]struct {
	wrong *regexp.Regexp
	may   []string
}{
	"voorschool": {
		"nl": {regexp.MustCompile(`(?i)school|leerling|\bklas|lera|leerkracht|\bMR\b`), nil},
		"en": {regexp.MustCompile(`(?i)school|pupil|\bclass|teacher|\(MR\)`), nil},
	},
	"voortgezet": {
		"nl": {regexp.MustCompile(`(?i)\bgroep|\bjuf|\bmeester`), []string{"participate.councils", "families.about"}},
		"en": {regexp.MustCompile(`(?i)\bgroups?\b`), []string{"participate.councils", "council.klankbordgroep", "council.werkgroep", "families.about"}},
	},
}

// TestTypesSayTheirOwnWords holds what the site says in a type of organisation to the words of that type, in Dutch and English. Who adds a
// word that only a primary school can say, says it in words that all can say, or says it otherwise in layouts/words/types/.
func TestTypesSayTheirOwnWords(t *testing.T) {
	for part, languages := range unspoken {
		for language, of := range languages {
			base, _ := shipped(t, language, nil)
			said := typed(t, language, part, base)
			for _, key := range said.Keys() {
				if slices.Contains(of.may, key) || slices.Contains(schoolWords, key) {
					continue
				}
				_, found, _ := said.find(key)
				texts := slices.Collect(maps.Values(found.forms))
				if !found.plural {
					texts = found.text.pieces
				}
				for _, text := range texts {
					if wrong := of.wrong.FindString(placeholder.ReplaceAllString(text, "")); wrong != "" {
						t.Errorf("%s says %q in %s (%s): %q. Say it in words that every organisation can say, or otherwise in layouts/words/types/, in all languages", part, wrong, key, language, text)
					}
				}
			}
		}
	}
}

// schoolWords are said by schools alone: of a council, or of a form, that others do not have.
var schoolWords = []string{"council.mr", "council.gmr", "council.leerlingenraad"}

// TestEveryTypeIsComplete holds each language to the words that types say otherwise in Dutch, and all to the words that there are. A language
// that distinguishes more than Dutch may say more otherwise.
func TestEveryTypeIsComplete(t *testing.T) {
	for part := range unspoken {
		base, _ := shipped(t, "nl", nil)
		dutch := typed(t, "nl", part, base)
		for _, language := range required {
			base, _ := shipped(t, language, nil)
			own := typed(t, language, part, base)
			for key, word := range dutch.words {
				said, ok := own.words[key]
				if !ok || !slices.Equal(slices.Sorted(slices.Values(said.placeholders)), slices.Sorted(slices.Values(word.placeholders))) {
					t.Errorf("%s: %s does not say %s otherwise, with the same placeholders", language, part, key)
				}
			}
			for _, key := range own.New() {
				t.Errorf("%s: %s says %s otherwise, and there is no such word", language, part, key.Path)
			}
		}
	}
}

// typed gives the words that a type of organisation says otherwise in a language, with the others behind them.
func typed(t *testing.T, language, part string, base *Words) *Words {
	t.Helper()
	path := "words/types/" + language + ".toml"
	source, err := layouts.Files.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	said, problems := Load(language, problem.Source{Path: path, Text: source}, base, part)
	for _, p := range problems {
		t.Errorf("%s:%d: %s %s", path, p.Place.Line, p.Message(problem.English), p.Suggestion(problem.English))
	}
	return said
}
