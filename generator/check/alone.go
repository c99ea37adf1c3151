package check

import (
	"hash/crc32"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// alone is what was found in one document by itself.
type alone struct {
	problems      []problem.Problem
	abbreviations []abbreviation
	lost          []*markdown.Link // see askLinks
	title         uint32           // a mark of its title; 0 for a translation, and where there is none
	round         int              // the last in which the document was there
}

// setting is what the questions about one document depend on besides that document. While it is equal, what was found stays true:
// a document never changes, so the same pointer means the same words.
type setting struct {
	school       *policy.School // nil when school.toml is missing or broken
	glossary     *policy.Glossary
	unread       bool // the glossary could not be read
	partnerships [5]*policy.Partnership
	today        schoolyear.Date
	oldest       schoolyear.Year // see oldestYear
}

func (r *round) setting() setting {
	s := setting{glossary: r.Glossary, unread: r.broken["begrippen.toml"], today: r.today, oldest: r.oldestYear()}
	if file := r.File("school.toml"); file != nil && file.Doc != nil {
		s.school = r.School
	}
	for i, id := range policy.PartnershipIDs {
		s.partnerships[i] = r.Partnerships[id]
	}
	return s
}

// known is what the setting says, made ready for asking.
type known struct {
	setting
	year     schoolyear.Year // the school's; 0 when it is not known
	days     *year.Days
	phones   map[string]bool // those of the school and its contacts, as digits
	explains map[string]bool // the abbreviations that need no explanation here
	names    map[string]bool // the words in the names that the school gives the partnerships
}

func (r *round) known(s setting) *known {
	return &known{
		setting: s, year: r.School.Year, days: r.Days, phones: phonesOf(r.School),
		explains: explained(r.School, r.Glossary), names: ownNames(r.Policy),
	}
}

// alone gives what was found in each document by itself, in the order of the documents.
func (c *Checker) alone(r *round) []*alone {
	if s := r.setting(); c.known == nil || c.setting != s {
		c.setting, c.known, c.memory, c.titles = s, r.known(s), make(map[policy.Doc]*alone, len(r.read)), titles{}
	}
	c.rounds++
	found := make([]*alone, len(r.read))
	var fresh []int
	for i, doc := range r.read {
		if found[i] = c.memory[doc]; found[i] == nil {
			fresh = append(fresh, i)
		} else {
			found[i].round = c.rounds
		}
	}
	parallel.Each(len(fresh), func(i int) {
		doc := r.read[fresh[i]]
		found[fresh[i]] = c.known.read(doc)
		found[fresh[i]].lost = r.lost(doc.Base())
	})
	if len(fresh) > 0 || len(found) < len(c.memory) {
		c.remember(r, found, fresh)
	}
	return found
}

// remember keeps what was found in the fresh documents and forgets those that are gone. Links to either are followed again.
func (c *Checker) remember(r *round, found []*alone, fresh []int) {
	changed := map[string]bool{}
	for doc, before := range c.memory {
		if before.round != c.rounds {
			changed[nameOf(doc)] = true
			c.titles.drop(before.title)
			delete(c.memory, doc)
		}
	}
	for _, i := range fresh {
		changed[nameOf(r.read[i])] = true
	}
	parallel.Each(len(found), func(i int) {
		if found[i].round == c.rounds && leadsTo(r.read[i].Base(), changed) {
			found[i].lost = r.lost(r.read[i].Base())
		}
	})
	for _, i := range fresh {
		found[i].round = c.rounds
		c.titles.add(found[i].title)
		c.memory[r.read[i]] = found[i]
	}
}

// nameOf gives the name of a document: "praktisch/verlof.md".
func nameOf(doc policy.Doc) string {
	return policy.NameOf(doc.Base().Source().Path)
}

// reading is one document while it is read.
type reading struct {
	*known
	base          *policy.Document
	source        problem.Source
	years         years         // what a day without a year can mean
	passage       passage       // that is asked about now
	abbreviations abbreviations // in its texts so far
	examples      []example     // in it so far
	found         alone
}

// read asks all questions about one document by itself.
func (k *known) read(doc policy.Doc) *alone {
	r := &reading{known: k, base: doc.Base(), source: doc.Base().Source()}
	_, translated := doc.(*policy.Translation)
	if !translated {
		r.years = r.yearsOf(doc)
	}
	for p := range r.passages() {
		for i := range questions {
			if q := &questions[i]; q.text != nil && (q.anyLanguage || !translated) {
				q.text(r, p)
			}
		}
	}
	for i := range questions {
		if ask := questions[i].document; ask != nil {
			ask(r, doc)
		}
	}
	if !translated && r.base.Title != nil {
		r.found.title = crc32.ChecksumIEEE([]byte(r.base.Title.String()))
	}
	return &r.found
}

func (r *reading) report(rule *problem.Rule, place problem.Place, args ...any) {
	r.found.problems = append(r.found.problems, rule.At(place, args...))
}

// at gives the place of a byte of the file.
func (r *reading) at(offset int) problem.Place { return r.source.At(offset) }
