package policy

import (
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/cases"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Link makes a policy of all files, which come ordered by path, in one language ("" for the school's first). Concept documents
// are left out unless drafts are wanted. What is wrong is told in the first language alone: in the others it would be the same. The
// days on which the school is open, which rules keep to, are another's to tell; nil when it is always open.
func Link(files []*File, language string, drafts bool, closedFor func(*School) Closed) (*Policy, []problem.Problem) {
	return LinkAfter(nil, files, language, drafts, closedFor)
}

// LinkAfter is Link for a policy that comes after another in the same language and with the same closedFor; nil when there is none. A document
// that is the same as before in the same school is the same copy again, so that what is remembered of it still holds.
func LinkAfter(before *Policy, files []*File, language string, drafts bool, closedFor func(*School) Closed) (*Policy, []problem.Problem) {
	l := &linker{
		drafts: drafts, closed: func(schoolyear.Date, []string, string) bool { return false },
		Policy: &Policy{
			Language: language, Partnerships: map[PartnershipID]*Partnership{},
			docs: make(map[string]Doc, len(files)), files: make(map[string]*File, len(files)),
			contacts: map[string]*Contact{}, byFocusPoint: map[string][]*Activity{}, meanings: map[Doc]meaning{},
		},
	}
	l.nameFiles(files)
	l.School = l.findSchool()
	l.indexContacts()
	if closedFor != nil {
		l.closed = closedFor(l.School)
	}
	l.lessons = sync.OnceValue(l.findLessons)
	if before != nil && before.School == l.School {
		l.before = before.meanings
	}
	for _, file := range files {
		l.add(file)
	}
	if language != "" {
		l.arrange()
		return l.Policy, nil
	}
	l.checkSchool(files)
	l.checkCouncils()
	l.checkTranslations(files)
	parallel.Do(l.checkReferences, l.arrange) // neither looks at what the other changes
	l.checkChecklists()
	return l.Policy, l.problems
}

func (l *linker) arrange() {
	l.order()
	l.indexFocusPoints()
	l.gatherThemes()
}

type linker struct {
	*Policy
	drafts   bool
	closed   Closed
	lessons  func() schoolyear.Period // see findLessons
	before   map[Doc]meaning          // what the documents meant the last time
	problems []problem.Problem
	strange  map[string]bool // unknown folders that were reported
}

func (l *linker) report(rule *problem.Rule, place problem.Place, args ...any) {
	l.tell(rule.At(place, args...))
}

// nameFiles gives each file its name. One that was meant to be a document stands in for it, so that links to that one count as links.
func (l *linker) nameFiles(files []*File) {
	for _, file := range files {
		if file.meant == "" {
			l.files[file.Name] = file
		}
	}
	for _, file := range files {
		if file.meant != "" && !file.isCopy && l.files[file.meant] == nil {
			l.files[file.meant] = file
		}
	}
}

func (l *linker) add(file *File) {
	switch {
	case file.meant != "":
		l.reportMisnamed(file)
	case !file.IsDocument() && broken(file.Problems): // not to be published
	case !file.IsDocument() && HostFileMeant(file.Name) != "":
		l.reportHostFile(file, HostFileMeant(file.Name))
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
		l.docs[base.Reference] = nil
		l.Drafts = append(l.Drafts, file.Source.Path)
		return
	}
	doc = l.meant(doc)
	l.docs[base.Reference] = doc
	l.Documents = append(l.Documents, doc)
	file.kind.add(l.Policy, doc)
}

// inLanguage gives the document of a source, or of its translation into the policy's language.
func (l *linker) inLanguage(source *File) Doc {
	if l.Language != "" {
		if translation := l.files[source.nameIn(l.Language)]; translation != nil && translation.Doc != nil {
			return translation.Doc
		}
	}
	return source.Doc
}

// findSchool gives the school, which the other documents need to be understood; an empty one when it is missing or broken.
func (l *linker) findSchool() *School {
	if file := l.files[schoolKind.File]; file != nil && file.meant == "" {
		if school, ok := l.inLanguage(file).(*School); ok {
			return school
		}
	}
	return &School{Languages: []string{"nl"}}
}

// meaning is what a document means in a school, and what there is to tell of that.
type meaning struct {
	doc      Doc
	problems []problem.Problem
}

// meant gives a document with what school.toml says of it: a copy when that is otherwise than it was written, since a file never changes.
func (l *linker) meant(doc Doc) Doc {
	m, known := l.before[doc]
	if !known {
		told := len(l.problems)
		m.doc = l.understood(doc)
		m.problems, l.problems = slices.Clone(l.problems[told:]), l.problems[:told]
	}
	if m.doc != doc || len(m.problems) > 0 {
		l.meanings[doc] = m
	}
	l.problems = append(l.problems, m.problems...)
	return m.doc
}

// understood asks school.toml for the contacts of a council, and for the groups and the days of an activity.
func (l *linker) understood(doc Doc) Doc {
	switch doc := doc.(type) {
	case *Council:
		return doc.seated(l.Contact)
	case *Activity:
		return l.withDays(l.withGroups(doc))
	}
	return doc
}

func (l *linker) withGroups(activity *Activity) *Activity {
	groups := l.School.groupsMeant(activity.Part, activity.Groups, l.tell)
	if slices.Equal(groups, activity.Groups) && len(activity.Slots) == 0 {
		return activity
	}
	meant := *activity
	meant.Groups, meant.Slots = groups, l.understoodSlots(activity)
	if meant.everyGroup = groups; len(groups) == 0 {
		meant.everyGroup = l.School.Groups
	}
	return &meant
}

func (l *linker) tell(p problem.Problem) { l.problems = append(l.problems, p) }

func (l *linker) checkSchool(files []*File) {
	if file := l.files[schoolKind.File]; file == nil || file.meant != "" {
		l.reportNoSchool(files)
	}
	if logo := l.School.Logo; logo != "" && l.files[logo] == nil {
		l.reportMissingFile(l.School.Part, "logo", logo)
	}
	for _, contact := range l.School.Contacts {
		if contact.Photo != "" && l.files[contact.Photo] == nil {
			l.reportMissingFile(contact.Part, "foto", contact.Photo)
		}
	}
}

func (l *linker) reportNoSchool(files []*File) {
	place := problem.Place{File: PathOf(schoolKind.File)}
	if i := slices.IndexFunc(files, func(file *File) bool { return file.meant == schoolKind.File }); i >= 0 {
		l.report(noSchoolNear, place, files[i].Source.Path)
		return
	}
	l.report(noSchool, place)
}

func (l *linker) reportMissingFile(part Part, key, written string) {
	var known []string
	for _, file := range l.Files {
		known = append(known, file.Name)
	}
	if nearest := problem.Nearest(written, known); nearest != "" {
		l.report(missingFileNear, part.Place(key), written, nearest)
		return
	}
	if address := meantWebAddress(written); strings.HasPrefix(written, "www.") && address != "" && key == "verslag" {
		value := part.table.Get(key).Value
		l.report(noSiteBefore, part.Place(key), written, linesWith(part.Source(), edit{value.Offset, value.End, frontmatter.Quote(address)}))
		return
	}
	l.report(missingFile, part.Place(key), written)
}

// order puts each list in its order; lists came by path.
func (l *linker) order() {
	for _, kind := range allKinds {
		if kind.arrange != nil {
			kind.arrange(l.Policy)
		}
	}
	l.orderItems()
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
		for _, ref := range activity.FocusPoints {
			if focusPoint, ok := l.Find(ref).(*FocusPoint); ok {
				l.byFocusPoint[focusPoint.Reference] = append(l.byFocusPoint[focusPoint.Reference], activity)
			}
		}
	}
}

var fold = cases.Fold()

// SameName reports whether two names are equal but for upper and lower case.
func SameName(a, b string) bool { return FoldName(a) == FoldName(b) }

// FoldName writes a name so that those which are the same but for upper and lower case are equal.
func FoldName(name string) string { return fold.String(name) }
