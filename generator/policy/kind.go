package policy

import (
	"path"
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
)

// kind is a sort of document: where it stands and how it is read.
type kind struct {
	name problem.Phrase // "een activiteit"
	read func(*reader) Doc
}

// kindsByFile are the documents that stand alone, kindsByFolder those of which a folder may hold many.
var (
	kindsByFile   map[string]*kind
	kindsByFolder map[string]*kind
)

func init() {
	kindsByFile = map[string]*kind{
		"school.toml":           {problem.Phrase{NL: "school.toml", EN: "school.toml"}, readSchool},
		"begrippen.toml":        {problem.Phrase{NL: "de begrippenlijst", EN: "the glossary"}, readGlossary},
		"checklist/punten.toml": {problem.Phrase{NL: "de punten van de checklist", EN: "the checklist's items"}, readItems},
		"index.md":              {problem.Phrase{NL: "de welkomsttekst", EN: "the welcome"}, readPage},
		"visie.md":              {problem.Phrase{NL: "de visie", EN: "the vision"}, readVision},
		"traject.md":            {problem.Phrase{NL: "het traject", EN: "the trajectory"}, readTrajectory},
	}
	kindsByFolder = map[string]*kind{
		"partnerschappen": {problem.Phrase{NL: "een partnerschap", EN: "a partnership"}, readPartnership},
		"speerpunten":     {problem.Phrase{NL: "een speerpunt", EN: "a focus point"}, readFocusPoint},
		"activiteiten":    {problem.Phrase{NL: "een activiteit", EN: "an activity"}, readActivity},
		"scan":            {problem.Phrase{NL: "een scan", EN: "a scan"}, readScan},
		"wensen":          {problem.Phrase{NL: "een wensen- en verwachtingenavond", EN: "an evening of wishes"}, readWishesEvening},
		"checklist":       {problem.Phrase{NL: "een checklist", EN: "a checklist"}, readChecklist},
		"meting":          {problem.Phrase{NL: "een meting", EN: "a measurement"}, readMeasurement},
		"evaluaties":      {problem.Phrase{NL: "een evaluatie", EN: "an evaluation"}, readEvaluation},
		"overleg":         {problem.Phrase{NL: "een overleg", EN: "a council"}, readCouncil},
		"praktisch":       {problem.Phrase{NL: "een praktische afspraak", EN: "a practical topic"}, readPracticalTopic},
		"paginas":         {problem.Phrase{NL: "een pagina", EN: "a page"}, readPage},
	}
}

// kindOf gives the kind of document at a path in content/, or nil when no kind belongs there.
func kindOf(file string) *kind {
	if kind := kindsByFile[file]; kind != nil {
		return kind
	}
	folder, _, below := strings.Cut(file, "/")
	if !below || path.Ext(file) != ".md" {
		return nil
	}
	return kindsByFolder[folder]
}

// Folders gives the folders of content/ that hold documents, sorted.
func Folders() []string {
	var folders []string
	for folder := range kindsByFolder {
		folders = append(folders, folder)
	}
	slices.Sort(folders)
	return folders
}
