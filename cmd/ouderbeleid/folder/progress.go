package folder

import "ouderbeleid/generator/policy"

// Progress is how far one document is in one language.
type Progress struct {
	Document *policy.File
	Stage    Stage
	Of, Done int // texts
}

// Stage is how far a translation is.
type Stage int

// The stages, as an overview counts them.
const (
	AllTranslated Stage = iota
	PartlyTranslated
	OutOfDate
	NotThere
	WithErrors
)

// Stages is how many there are.
const Stages = int(WithErrors) + 1

// Progress tells of each document that says something how far its translation is.
func (l *Library) Progress(language string) []Progress {
	var all []Progress
	for _, document := range l.Documents {
		if p := ProgressOf(document, l.Translation(document, language)); p.Of > 0 {
			all = append(all, p)
		}
	}
	return all
}

// ProgressOf tells how far a translation of a document is; it may be nil.
func ProgressOf(document, translation *policy.File) Progress {
	p := Progress{Document: document, Of: len(document.Words()), Stage: NotThere}
	if translation == nil {
		return p
	}
	says := policy.NewManuscript(document, translation).Says
	for _, word := range document.Words() {
		if says[word.Key] != "" {
			p.Done++
		}
	}
	switch {
	case len(Mistakes(translation)) > 0:
		p.Stage = WithErrors
	case translation.Translation.Outdated:
		p.Stage = OutOfDate
	case p.Done < p.Of:
		p.Stage = PartlyTranslated
	default:
		p.Stage = AllTranslated
	}
	return p
}
