package policy

import (
	"path"
	"slices"
	"strings"
	"sync"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Kind is one kind of document: where it stands, what it is called, what it holds and how it is read.
type Kind struct {
	Name        string         // "activiteit": what commands call it
	Phrase      problem.Phrase // "een activiteit", in a sentence
	Description problem.Phrase // "een activiteit voor ouders", in a list of all kinds
	File        string         // "visie.md", of which there is one; "" when a folder holds many
	Folder      string         // "activiteiten"; "" when there is one
	Naming      Naming         // of the files in the folder
	Title       string         // of a new one for which none is given; "" when one must be, and when a new one is begun with the school alone
	Pageless    bool           // it has no page of its own
	Shared      bool           // people share its page in the school year that it is about

	read         func(*reader) Doc
	add          func(*Policy, Doc)                 // puts one where it belongs in the policy
	arrange      func(*Policy)                      // puts all in order; nil when they stay by path
	day          func(Doc) schoolyear.Date          // see Day; nil when none is about a day
	reported     func(Doc) schoolyear.Date          // see Reported; nil when none reports
	searchTerms  func(Doc, func(SearchTerm))        // see EachSearchTerm; nil when there is nothing
	year         func(*Policy, Doc) schoolyear.Year // see Year; nil for that of its day
	partnerships func(Doc) []PartnershipID          // see Partnerships; nil when it has none

	probing sync.Once
	fields  []Field
}

// Naming is where the name of a file comes from.
type Naming int

// The ways to name a file.
const (
	ByTitle Naming = iota
	ByDay
	ByPartnership
)

// allKinds are the kinds, in the order of the handbook.
var allKinds = []*Kind{
	schoolKind, welcomeKind, visionKind, expectationsKind, partnershipKind, focusPointKind, activityKind, agendaKind, scanKind, eveningKind, checklistKind, itemsKind,
	measurementKind, evaluationKind, councilKind, partnerKind, practicalKind, teamKind, pageKind, trajectoryKind, glossaryKind,
}

var kindsByFile, kindsByFolder = func() (files, folders map[string]*Kind) {
	files, folders = map[string]*Kind{}, map[string]*Kind{}
	for _, kind := range allKinds {
		if kind.File != "" {
			files[kind.File] = kind
		} else {
			folders[kind.Folder] = kind
		}
	}
	return files, folders
}()

// Kinds gives all kinds of document, in the order of the handbook.
func Kinds() []*Kind { return slices.Clone(allKinds) }

// KindOf gives the kind of the document with a name, and nil when no kind belongs there.
func KindOf(name string) *Kind {
	if kind := kindsByFile[name]; kind != nil {
		return kind
	}
	folder, _, below := strings.Cut(name, "/")
	if !below || path.Ext(name) != ".md" {
		return nil
	}
	return kindsByFolder[folder]
}

// KindNamed gives the kind that commands call by a name, and nil when there is none.
func KindNamed(name string) *Kind {
	for _, kind := range allKinds {
		if kind.Name == name {
			return kind
		}
	}
	return nil
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

// Place gives where the documents of the kind stand: "content/visie.md", "content/activiteiten/*.md".
func (k *Kind) Place() string {
	if k.File != "" {
		return PathOf(k.File)
	}
	return PathOf(k.Folder + "/*.md")
}

// Fields gives what a document of the kind may hold, in the order in which it is read.
func (k *Kind) Fields() []Field {
	k.probing.Do(func() { k.fields = probe(k) })
	return k.fields
}

// Day gives the day that a document is about; no day when it is about none.
func (k *Kind) Day(doc Doc) schoolyear.Date { return dayIn(k.day, doc) }

// Reported gives the day of what a document reports; no day for what is planned, and for what is always so.
func (k *Kind) Reported(doc Doc) schoolyear.Date { return dayIn(k.reported, doc) }

// Year gives the school year that a document with a day, or a year of its own, is about.
func (k *Kind) Year(p *Policy, doc Doc) schoolyear.Year {
	if k.year != nil {
		return k.year(p, doc)
	}
	return schoolyear.YearOf(k.Day(doc))
}

// Partnerships gives those that a document belongs to, the main one first.
func (k *Kind) Partnerships(doc Doc) []PartnershipID {
	if k.partnerships == nil {
		return nil
	}
	return k.partnerships(doc)
}

func dayIn(day func(Doc) schoolyear.Date, doc Doc) schoolyear.Date {
	if day == nil {
		return schoolyear.Date{}
	}
	return day(doc)
}

// placed completes a kind of which there is one document.
func placed[T Doc](k *Kind, place func(*Policy) *T) *Kind {
	k.add = func(p *Policy, doc Doc) { *place(p) = doc.(T) }
	return k
}

// listed completes a kind of which there are many documents.
func listed[T Doc](k *Kind, list func(*Policy) *[]T) *Kind {
	k.add = func(p *Policy, doc Doc) {
		list := list(p)
		*list = append(*list, doc.(T))
	}
	return k
}

// reporting completes a kind of which each document reports of a day: the newest comes first.
func reporting[T Doc](k *Kind, list func(*Policy) *[]T, date func(T) schoolyear.Date) *Kind {
	k.Naming = ByDay
	k.arrange = func(p *Policy) {
		slices.SortStableFunc(*list(p), func(a, b T) int { return date(b).Compare(date(a)) })
	}
	k.day = func(doc Doc) schoolyear.Date { return date(doc.(T)) }
	k.reported = k.day
	return listed(k, list)
}
