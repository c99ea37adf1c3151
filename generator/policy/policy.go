// Package policy holds a school's parent policy: every kind of document with its fields and its own rules, and all documents
// linked to one whole.
//
// A Kind is what there is to know of one kind of document: its file or folder, its names, its fields, its reader, its day. The reader
// is the description too: Kind.Fields runs it once on an empty document and notes what it is asked for. What authors are told of a key
// stands in keys.nl.toml and keys.en.toml, by its path.
//
// A File is read by itself, from its own bytes alone, and can be kept while they stay equal. Link makes a Policy of all files:
// it is cheap, always done anew, and never changes a document.
package policy

import (
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// Policy is everything that a school wrote, in one language. It does not change once it is made.
type Policy struct {
	Language     string  // the language of the words, where there is a translation
	School       *School // never nil: an empty one when school.toml is missing or broken
	Welcome      *Page
	Vision       *Vision
	Expectations *Expectations
	Partnerships map[PartnershipID]*Partnership
	FocusPoints  []*FocusPoint    // by path
	Activities   []*Activity      // the programme of the policy, in order of time
	Entries      []*Activity      // what is in the calendar alone, in order of time
	Meetings     []*Activity      // the public meetings of councils, as in a calendar, in order of time
	Calendar     []*Activity      // all that is in the calendar, in order of time: the Activities, the Entries and the Meetings
	Scans        []*Scan          // newest first, as all that have a date
	Evenings     []*WishesEvening // newest first
	Checklists   []*Checklist     // newest first
	Items        []*Item          // of the checklist: built-in and own, in order
	Measurements []*Measurement   // newest first
	Evaluations  []*Evaluation    // newest first
	Councils     []*Council       // by path
	Partners     []*Partner       // by path
	Practical    []*PracticalTopic
	TeamPage     *TeamPage
	Pages        []*Page // by path
	Trajectory   *Trajectory
	Glossary     *Glossary

	Documents          []Doc          // all of the above, by path
	Translations       []*Translation // by path; only in the first language
	Files              []*File        // what is copied as it is, by path
	BrokenTranslations []string       // references to the documents with a translation that could not be read; only in the first language
	Drafts             []string       // the sources of the concept documents that were left out
	Concepts           []string       // the sources of all concept documents
	Broken             []string       // the sources of the documents that could not be read

	items        *Items           // the school's own of the checklist; nil when there are none
	docs         map[string]Doc   // by reference; nil for a document that is broken or left out
	files        map[string]*File // by name
	contacts     map[string]*Contact
	byFocusPoint map[string][]*Activity
	themes       []*Theme
	meanings     map[Doc]meaning // of the documents that are a copy, or of which there is something to tell
}

// Find gives the document that a reference leads to; nil when it is broken or left out.
func (p *Policy) Find(ref *Ref) Doc {
	if ref == nil {
		return nil
	}
	for _, candidate := range ref.paths {
		if doc := p.docs[candidate]; doc != nil {
			return doc
		}
	}
	return nil
}

// Doc gives the document of a reference such as "activiteiten/startgesprek"; nil when there is none to show.
func (p *Policy) Doc(reference string) Doc { return p.docs[reference] }

// File gives the file with a name such as "fotos/plein.jpg"; nil when there is none.
func (p *Policy) File(name string) *File { return p.files[name] }

// Contact gives the contact that a person is; nil when the person is written in words.
func (p *Policy) Contact(person Person) *Contact { return p.contacts[person.Written] }

// ActivitiesFor gives the activities that work on a focus point, in order of time.
func (p *Policy) ActivitiesFor(f *FocusPoint) []*Activity { return p.byFocusPoint[f.Reference] }

// YearOf gives the school year that a focus point belongs to.
func (p *Policy) YearOf(f *FocusPoint) schoolyear.Year {
	if f.Year != 0 {
		return f.Year
	}
	return p.School.Year
}

// ActivityYear gives the school year that an activity falls in; a vague one belongs to the school's own year.
func (p *Policy) ActivityYear(a *Activity) schoolyear.Year {
	if month := a.InMonth(); month != (schoolyear.Month{}) {
		return schoolyear.YearOf(month.First())
	}
	return p.School.Year
}

// Place gives the place of a problem with the policy as a whole: the school's own file.
func (p *Policy) Place(key string) problem.Place {
	if p.School.file == nil {
		return problem.Place{File: PathOf("school.toml")}
	}
	return p.School.Place(key)
}
