package policy

import (
	"cmp"
	"path"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/cases"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Link makes a policy of all files, which come ordered by path, in one language ("" for the school's first). Concept documents
// are left out unless drafts are wanted. What is wrong is told in the first language alone: in the others it would be the same.
func Link(files []*File, language string, drafts bool) (*Policy, []problem.Problem) {
	l := &linker{
		drafts: drafts,
		Policy: &Policy{
			Language: language, School: &School{Languages: []string{"nl"}}, Partnerships: map[PartnershipID]*Partnership{},
			docs: make(map[string]Doc, len(files)), files: make(map[string]*File, len(files)),
			contacts: map[string]*Contact{}, byFocusPoint: map[string][]*Activity{},
		},
	}
	for _, file := range files {
		l.files[file.Path] = file
	}
	for _, file := range files {
		l.add(file)
	}
	l.indexContacts()
	if language != "" {
		l.arrange()
		return l.Policy, nil
	}
	l.checkSchool()
	l.checkTranslations(files)
	// Neither looks at what the other changes.
	var wait sync.WaitGroup
	wait.Go(l.checkReferences)
	l.arrange()
	wait.Wait()
	l.checkChecklists()
	return l.Policy, l.problems
}

func (l *linker) arrange() {
	l.order()
	l.indexFocusPoints()
}

type linker struct {
	*Policy
	drafts   bool
	items    *Items
	problems []problem.Problem
	strange  map[string]bool // unknown folders that were reported
}

func (l *linker) report(kind *problem.Kind, place problem.Place, args ...any) {
	l.problems = append(l.problems, kind.At(place, args...))
}

func (l *linker) add(file *File) {
	switch {
	case !file.IsDocument():
		l.Files = append(l.Files, file)
	case file.kind == nil:
		l.reportStray(file)
	case file.Language == "":
		l.addDocument(file)
	}
}

func (l *linker) addDocument(file *File) {
	doc := l.inLanguage(file)
	if doc == nil {
		l.docs[file.reference()] = nil
		l.Broken = append(l.Broken, file.Source.Path)
		return
	}
	base := doc.Base()
	if base.Draft {
		l.Concepts = append(l.Concepts, file.Source.Path)
	}
	if school, ok := doc.(*School); ok && base.Draft && !l.drafts {
		l.report(schoolIsDraft, school.KeyPlace("concept"))
	} else if base.Draft && !l.drafts {
		l.docs[base.Path] = nil
		l.Drafts = append(l.Drafts, file.Source.Path)
		return
	}
	l.docs[base.Path] = doc
	l.Documents = append(l.Documents, doc)
	l.place(doc)
}

// inLanguage gives the document of a source, or of its translation into the policy's language.
func (l *linker) inLanguage(source *File) Doc {
	if l.Language != "" {
		if translation := l.files[source.PathIn(l.Language)]; translation != nil && translation.Doc != nil {
			return translation.Doc
		}
	}
	return source.Doc
}

// place puts a document where it belongs in the policy.
func (l *linker) place(doc Doc) {
	switch doc := doc.(type) {
	case *School:
		l.School = doc
	case *Page:
		if doc.Path == "index" {
			l.Welcome = doc
		} else {
			l.Pages = append(l.Pages, doc)
		}
	case *Vision:
		l.Vision = doc
	case *Partnership:
		if isPartnership(doc.ID) { // another has a problem of its own
			l.Partnerships[doc.ID] = doc
		}
	case *FocusPoint:
		l.FocusPoints = append(l.FocusPoints, doc)
	case *Activity:
		l.Activities = append(l.Activities, doc)
	case *Scan:
		l.Scans = append(l.Scans, doc)
	case *WishesEvening:
		l.Evenings = append(l.Evenings, doc)
	case *Checklist:
		l.Checklists = append(l.Checklists, doc)
	case *Items:
		l.items = doc
	case *Measurement:
		l.Measurements = append(l.Measurements, doc)
	case *Evaluation:
		l.Evaluations = append(l.Evaluations, doc)
	case *Council:
		l.Councils = append(l.Councils, doc)
	case *PracticalTopic:
		l.Practical = append(l.Practical, doc)
	case *Trajectory:
		l.Trajectory = doc
	case *Glossary:
		l.Glossary = doc
	}
}

func (l *linker) reportStray(file *File) {
	folder, _, below := strings.Cut(file.Path, "/")
	switch {
	case !below && path.Ext(file.Path) == ".toml":
		l.reportLoose(file, strayFacts, strayFactsNear, "school.toml", "begrippen.toml")
	case !below:
		l.reportLoose(file, strayDocument, strayDocumentNear, "index.md", "visie.md", "traject.md")
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
func (l *linker) reportLoose(file *File, kind, near *problem.Kind, known ...string) {
	if nearest := problem.Nearest(strings.ToLower(file.SourcePath()), known); nearest != "" {
		if meant := pathIn(nearest, file.Language); l.files[meant] == nil { // else the one would overwrite the other
			l.report(near, file.Source.Whole(), file.Path, meant)
			return
		}
	}
	l.report(kind, file.Source.Whole(), file.Path)
}

func (l *linker) reportFolder(file *File, folder string) {
	if nearest := problem.Nearest(strings.ToLower(folder), Folders()); nearest != "" {
		l.report(unknownFolderNear, file.Source.Whole(), folder, nearest)
		return
	}
	l.report(unknownFolder, file.Source.Whole(), folder, strings.Join(Folders(), ", "))
}

func (l *linker) checkSchool() {
	if l.files["school.toml"] == nil {
		l.report(noSchool, problem.Place{File: ContentFolder + "school.toml"})
	}
	if logo := l.School.Logo; logo != "" && l.files[logo] == nil {
		l.reportMissingFile(l.School.Part, "logo", logo)
	}
	for _, attachment := range l.School.Documents {
		if attachment.File != "" && l.files[attachment.File] == nil {
			l.reportMissingFile(attachment.Part, "bestand", attachment.File)
		}
	}
}

func (l *linker) reportMissingFile(part Part, key, written string) {
	var known []string
	for _, file := range l.Files {
		known = append(known, file.Path)
	}
	if nearest := problem.Nearest(written, known); nearest != "" {
		l.report(missingFileNear, part.Place(key), written, nearest)
		return
	}
	l.report(missingFile, part.Place(key), written)
}

func (l *linker) checkTranslations(files []*File) {
	known := l.School.file != nil // else nobody knows which languages there are, and school.toml has a problem of its own
	for _, file := range files {
		switch {
		case file.Language == "" || file.kind == nil:
		case !isLanguageTag(file.Language):
			l.reportNoTag(file)
		case known && file.Language == l.School.Languages[0]:
			l.report(translationToFirst, file.Source.Whole(), file.Language, file.SourcePath())
		case known && !slices.Contains(l.School.Languages, file.Language):
			l.report(unknownLanguage, file.Source.Whole(), file.Language, strings.Join(l.School.Languages, ", "))
		case known && l.files[file.SourcePath()] == nil:
			l.report(translationWithoutSource, file.Source.Whole(), file.SourcePath())
		case l.docs[file.reference()] == nil: // broken, or left out
		case file.Translation == nil:
			l.Unheard = append(l.Unheard, file.reference())
		default:
			l.Translations = append(l.Translations, file.Translation)
		}
	}
}

// reportNoTag tells of a file with something in its name that is no language code, and what code that may be where it has a source.
func (l *linker) reportNoTag(file *File) {
	source := file.SourcePath()
	if meant := pathIn(source, file.Language); meant != file.Path && l.files[meant] == nil && l.files[source] != nil {
		l.report(noTagNear, file.Source.Whole(), file.Language, meant)
		return
	}
	l.report(noTag, file.Source.Whole(), file.Language)
}

// pathIn gives where the translation of a document belongs, with the code of its language as it is to be written.
func pathIn(source, language string) string {
	if language == "" {
		return source
	}
	return (&File{Path: source}).PathIn(cmp.Or(respelledTag(language), language))
}

// order puts each list in its order; lists came by path.
func (l *linker) order() {
	sortByTime(l.Activities)
	newestFirst(l.Scans, func(s *Scan) schoolyear.Date { return s.Date })
	newestFirst(l.Evenings, func(w *WishesEvening) schoolyear.Date { return w.Date })
	newestFirst(l.Checklists, func(c *Checklist) schoolyear.Date { return c.Date })
	newestFirst(l.Measurements, func(m *Measurement) schoolyear.Date { return m.Date })
	newestFirst(l.Evaluations, func(e *Evaluation) schoolyear.Date { return e.Date })
	slices.SortStableFunc(l.Practical, func(a, b *PracticalTopic) int { return cmp.Compare(a.order(), b.order()) })
	l.orderItems()
}

func newestFirst[T any](list []T, date func(T) schoolyear.Date) {
	slices.SortStableFunc(list, func(a, b T) int { return date(b).Compare(date(a)) })
}

func (p *PracticalTopic) order() int {
	if p.Order == nil {
		return 10_001 // after every topic with a number
	}
	return *p.Order
}

// orderItems makes the checklist of the built-in items and the school's own, which replace those of the same id.
func (l *linker) orderItems() {
	var own []*Item
	if l.items != nil {
		own = slices.Clone(l.items.List)
	}
	for _, id := range ItemIDs {
		item := &Item{ID: id}
		if i := slices.IndexFunc(own, func(item *Item) bool { return item.ID == id }); i >= 0 {
			item = own[i]
			own = slices.Delete(own, i, i+1)
		}
		l.Items = append(l.Items, item)
	}
	l.Items = append(l.Items, own...)
}

func (l *linker) indexContacts() {
	for _, contact := range l.School.Contacts {
		if l.contacts[contact.ID] == nil {
			l.contacts[contact.ID] = contact
		}
	}
}

func (l *linker) indexFocusPoints() {
	for _, activity := range l.Activities {
		if focusPoint, ok := l.Find(activity.FocusPoint).(*FocusPoint); ok {
			l.byFocusPoint[focusPoint.Path] = append(l.byFocusPoint[focusPoint.Path], activity)
		}
	}
}

func (l *linker) checkReferences() {
	for _, doc := range l.Documents {
		base := doc.Base()
		for _, ref := range base.refs {
			l.checkRef(ref)
		}
		for _, person := range base.persons {
			if l.contacts[person.id] == nil {
				l.checkContact(person)
			}
		}
		if activity, ok := doc.(*Activity); ok {
			l.checkGroups(activity)
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
func (l *linker) isLeftOut(path string) bool {
	return slices.ContainsFunc(l.Drafts, func(source string) bool {
		return strings.TrimSuffix(source, ".md") == ContentFolder+path
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
	l.report(danglingRef, ref.Place(), ref.Written, ContentFolder+ref.paths[0]+".md")
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

func (l *linker) checkGroups(activity *Activity) {
	if l.School.file == nil {
		return
	}
	for i, group := range activity.Groups {
		if !slices.Contains(l.School.Groups, group) && !slices.Contains(l.School.twins, group) {
			l.report(unknownGroup, activity.ItemPlace("groepen", i), group, strings.Join(l.School.Groups, ", "))
		}
	}
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

var fold = cases.Fold()

// SameName reports whether two names are equal but for upper and lower case.
func SameName(a, b string) bool { return fold.String(a) == fold.String(b) }
