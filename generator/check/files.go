package check

import (
	"path"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// fileQuestions ask whether files have a good size and a good name.
var fileQuestions = []question{
	ofPolicy(problem.Rule{
		Code: "bestand-te-groot", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit bestand is %[1]d MB. Op een telefoon duurt dat lang, en het kost ouders geld.",
			EN: "This file has %[1]d MB. On a phone that takes long, and it costs parents money.",
		},
		Repair: problem.Phrase{
			NL: "Maak het kleiner dan %[2]d MB, of zet de inhoud in een gewone pagina.",
			EN: "Make it smaller than %[2]d MB, or put what it says on a page.",
		},
	}, func(r *round, q asked) {
		for _, file := range r.Files {
			most := largestFile
			if isPhoto(file.Name) {
				most = largestPhoto
			}
			if size := len(file.Source.Text); size > most*megabyte {
				q.report(file.Source.Whole(), (size+megabyte/2)/megabyte, most)
			}
		}
	}),
	{document: (*reading).askName, policy: (*round).askNames},
}

var oddName = problem.Define(problem.Rule{
	Code: "bestandsnaam", Severity: problem.Hint,
	Sentence: problem.Phrase{
		NL: "In de naam “%[1]s” staan hoofdletters, spaties of andere tekens. Zulke adressen zijn lastig over te typen.",
		EN: "The name “%[1]s” has capitals, spaces or other signs. Such addresses are hard to type.",
	},
	Repair: problem.Phrase{
		NL: "Noem het bestand %[2]s, en verbeter de links ernaartoe.",
		EN: "Call the file %[2]s, and correct the links to it.",
	},
})

// A file that is larger than this in bytes is too much for a phone; photos are made smaller first.
const (
	megabyte     = 1 << 20
	largestFile  = 2  // MB
	largestPhoto = 20 // MB
)

// askNames asks whether the files that are copied as they are have a good name.
func (r *round) askNames() {
	for _, file := range r.Files {
		if isOdd(file.Name) && !policy.IsForHost(file.Name) {
			r.report(oddName, file.Source.Whole(), file.Name, plainName(file.Name))
		}
	}
}

// askName asks whether a document has a good name; that of a translation follows from it.
func (r *reading) askName(doc policy.Doc) {
	if _, translated := doc.(*policy.Translation); translated {
		return
	}
	if name := policy.NameOf(r.source.Path); isOdd(name) {
		r.report(oddName, r.source.Whole(), name, plainName(name))
	}
}

// isPhoto reports whether a file is a photo that the site makes smaller.
func isPhoto(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".jpg", ".jpeg", ".png":
		return true
	}
	return false
}

// isOdd reports whether a path has other signs than small letters, digits, hyphens, underscores, dots and slashes.
func isOdd(name string) bool {
	return strings.IndexFunc(name, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && !strings.ContainsRune("-_./", r)
	}) >= 0
}

// plainName gives a path without odd signs, or says how to make one.
func plainName(name string) any {
	plain := folded(name)
	if isOdd(plain) || strings.HasPrefix(path.Base(plain), ".") {
		return problem.Phrase{NL: "met kleine letters, cijfers en streepjes", EN: "with small letters, digits and hyphens"}
	}
	return plain
}
