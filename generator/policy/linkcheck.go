package policy

import (
	"cmp"
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
)

func (l *linker) checkTranslations(files []*File) {
	known := l.School.file != nil // else nobody knows which languages there are, and school.toml has a problem of its own
	for _, file := range files {
		switch {
		case file.Language == "" || file.kind == nil:
		case !isLanguageTag(file.Language):
			l.reportNoTag(file)
		case known && file.Language == l.School.Languages[0]:
			l.report(translationToFirst, file.Source.Whole(), file.Language, file.SourceName())
		case known && !slices.Contains(l.School.Languages, file.Language):
			l.report(unknownLanguage, file.Source.Whole(), file.Language, strings.Join(l.School.Languages, ", "))
		case known && l.files[file.SourceName()] == nil:
			l.reportWithoutSource(file)
		case l.docs[file.reference()] == nil: // broken, or left out
		case file.Translation == nil:
			l.BrokenTranslations = append(l.BrokenTranslations, file.reference())
		default:
			l.Translations = append(l.Translations, file.Translation)
		}
	}
}

// reportNoTag tells of a file with something in its name that is no language code, and what code that may be where it has a source.
func (l *linker) reportNoTag(file *File) {
	source := file.SourceName()
	if meant := nameIn(source, file.Language); meant != file.Name && l.files[meant] == nil && l.files[source] != nil {
		l.report(noTagNear, file.Source.Whole(), file.Language, meant)
		return
	}
	l.report(noTag, file.Source.Whole(), file.Language)
}

// reportWithoutSource tells of a translation of a document that is not there; it may be a copy of another translation.
func (l *linker) reportWithoutSource(file *File) {
	original, _ := CopyOf(file.reference())
	if meant := nameIn(original+".md", file.Language); original != "" && l.files[meant] != nil {
		l.report(backup, file.Source.Whole(), meant)
		return
	}
	l.report(translationWithoutSource, file.Source.Whole(), file.SourceName())
}

// nameIn gives how the translation of a document is to be called, with the code of its language as it is to be written.
func nameIn(source, language string) string {
	if language == "" {
		return source
	}
	return (&File{Name: source}).nameIn(cmp.Or(respelledTag(language), language))
}

func (l *linker) checkReferences() {
	for _, doc := range l.Documents {
		base := doc.Base()
		for _, ref := range base.refs {
			l.checkRef(ref)
		}
		for _, attachment := range base.Documents {
			if attachment.File != "" && l.files[attachment.File] == nil {
				l.reportMissingFile(attachment.Part, "bestand", attachment.File)
			}
		}
		for _, unknown := range base.open {
			if l.School.file != nil {
				l.problems = append(l.problems, unknown(l.School)...)
			}
		}
		for _, person := range base.persons {
			if l.contacts[person.id] == nil {
				l.checkContact(person)
			}
		}
		if activity, ok := doc.(*Activity); ok {
			l.checkSignUp(activity)
			l.checkSlots(activity)
		}
	}
}

// checkCouncils tells of a name that differs from that of the contact who has the seat, and of minutes that are not there.
func (l *linker) checkCouncils() {
	for _, council := range l.Councils {
		for _, member := range council.Members {
			contact, written := l.Contact(member.Contact), member.table.Get("naam")
			if contact != nil && contact.Name != "" && written != nil && written.Value.Text != contact.Name {
				l.report(nameNotOfContact, member.KeyPlace("naam"), written.Value.Text, contact.ID, contact.Name)
			}
		}
		for _, meeting := range council.Meetings {
			if file := meeting.MinutesFile(); file != "" && l.files[file] == nil {
				l.reportMissingFile(meeting.Part, "verslag", file)
			}
		}
	}
}

func (l *linker) checkChecklists() {
	if l.items != nil || l.files["checklist/punten.toml"] == nil {
		for _, checklist := range l.Checklists {
			l.checkItems(checklist)
		}
	}
}

func (l *linker) checkRef(ref *Ref) {
	found := make([]string, 0, 2) // rarely more, and then on the stack
	for _, path := range ref.paths {
		if _, known := l.docs[path]; known {
			found = append(found, path)
		}
	}
	switch {
	case len(found) > 1:
		l.report(ambiguousRef, ref.Place(), ref.Written, strings.Join(found, ", "))
	case len(found) == 0:
		l.reportDangling(ref)
	case len(ref.Folders) == 1 && !strings.HasPrefix(found[0], ref.Folders[0]+"/"):
		l.report(refToOtherKind, ref.Place(), ref.Written, ref.Folders[0])
	case l.docs[found[0]] == nil && l.isLeftOut(found[0]):
		l.report(refToDraft, ref.Place(), ref.Written)
	}
}

// isLeftOut reports whether a document is a concept; a broken one has a problem of its own already.
func (l *linker) isLeftOut(reference string) bool {
	return slices.ContainsFunc(l.Drafts, func(source string) bool {
		return strings.TrimSuffix(source, ".md") == PathOf(reference)
	})
}

func (l *linker) reportDangling(ref *Ref) {
	var known []string
	for path := range l.docs {
		known = append(known, path)
	}
	slices.Sort(known)
	for _, path := range known {
		if !strings.Contains(ref.Written, "/") && strings.HasSuffix(path, "/"+ref.Written) {
			l.report(danglingRefNear, ref.Place(), ref.Written, path)
			return
		}
	}
	for _, candidate := range ref.paths {
		if nearest := problem.Nearest(candidate, known); nearest != "" {
			l.report(danglingRefNear, ref.Place(), ref.Written, shortest(nearest, ref))
			return
		}
	}
	l.report(danglingRef, ref.Place(), ref.Written, PathOf(ref.paths[0]+".md"))
}

// shortest writes a path as the reference may: the bare slug where one folder is meant.
func shortest(path string, ref *Ref) string {
	if len(ref.Folders) == 1 && !strings.Contains(ref.Written, "/") {
		return strings.TrimPrefix(path, ref.Folders[0]+"/")
	}
	return path
}

func (l *linker) checkContact(person personAt) {
	if l.School.file == nil {
		return // school.toml has a problem of its own
	}
	var ids []string
	for _, contact := range l.School.Contacts {
		if contact.ID != "" {
			ids = append(ids, contact.ID)
		}
	}
	place := person.file.Source.At(person.offset)
	if nearest := problem.Nearest(person.id, ids); nearest != "" {
		l.report(unknownContactNear, place, person.id, nearest)
		return
	}
	l.report(unknownContact, place, person.id, cmp.Or(strings.Join(ids, ", "), "–"))
}

func (l *linker) checkItems(checklist *Checklist) {
	var ids []string
	for _, item := range l.Items {
		ids = append(ids, item.ID)
	}
	for _, result := range checklist.Results {
		switch {
		case result.ID == "" || slices.Contains(ids, result.ID):
		case problem.Nearest(result.ID, ids) != "":
			l.report(unknownItemNear, result.Place("id"), result.ID, problem.Nearest(result.ID, ids))
		default:
			l.report(unknownItem, result.Place("id"), result.ID, strings.Join(ids, ", "))
		}
	}
}
