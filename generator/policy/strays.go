package policy

import (
	"path"
	"strings"

	"ouderbeleid/generator/problem"
)

// reportStray tells of a document where none is expected.
func (l *linker) reportStray(file *File) {
	folder, _, below := strings.Cut(file.Name, "/")
	switch {
	case !below && path.Ext(file.Name) == ".toml":
		l.reportLoose(file, strayFacts, strayFactsNear, looseFiles(".toml")...)
	case !below:
		l.reportLoose(file, strayDocument, strayDocumentNear, looseFiles(".md")...)
	case kindsByFolder[folder] != nil:
		l.report(strayTOML, file.Source.Whole(), folder)
	case !l.strange[folder]:
		if l.strange == nil {
			l.strange = map[string]bool{}
		}
		l.strange[folder] = true
		l.reportFolder(file, folder)
	}
}

// reportLoose tells of a document directly in content/ that is none of those that belong there.
func (l *linker) reportLoose(file *File, rule, near *problem.Rule, known ...string) {
	extension := path.Ext(file.Name)
	if original, _ := CopyOf(strings.TrimSuffix(file.Name, extension)); l.files[original+extension] != nil {
		l.report(backup, file.Source.Whole(), original+extension)
		return
	}
	if nearest := problem.Nearest(strings.ToLower(file.SourceName()), known); nearest != "" {
		if meant := nameIn(nearest, file.Language); l.files[meant] == nil { // else the one would overwrite the other
			l.report(near, file.Source.Whole(), file.Name, meant)
			return
		}
	}
	l.report(rule, file.Source.Whole(), file.Name)
}

func (l *linker) reportFolder(file *File, folder string) {
	if original, _ := CopyOf(folder); kindsByFolder[original] != nil && l.hasFolder(original) {
		l.report(backup, problem.Place{File: PathOf(folder)}, original)
		return
	}
	if nearest := problem.Nearest(strings.ToLower(folder), Folders()); nearest != "" {
		l.report(unknownFolderNear, file.Source.Whole(), folder, nearest)
		return
	}
	l.report(unknownFolder, file.Source.Whole(), folder, strings.Join(Folders(), ", "))
}

// hasFolder reports whether the school has files in a folder.
func (l *linker) hasFolder(folder string) bool {
	for name := range l.files {
		if strings.HasPrefix(name, folder+"/") {
			return true
		}
	}
	return false
}

// looseFiles gives the files of an extension that belong directly in content/.
func looseFiles(extension string) []string {
	var files []string
	for _, kind := range allKinds {
		if path.Ext(kind.File) == extension && path.Dir(kind.File) == "." {
			files = append(files, kind.File)
		}
	}
	return files
}
