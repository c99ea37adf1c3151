package starter

import (
	"fmt"
	"io/fs"
	"path"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Beginning is how documents of one kind begin.
type Beginning struct{ *policy.Kind }

// Beginnings gives those of the documents that can be begun by themselves: any but those that begin with the school.
func Beginnings() []Beginning {
	var beginnings []Beginning
	for _, kind := range policy.Kinds() {
		if kind.Folder != "" || kind.Title != "" {
			beginnings = append(beginnings, Beginning{kind})
		}
	}
	return beginnings
}

// Destination gives the folder, or the file, that the document goes to: "content/activiteiten".
func (b Beginning) Destination() string { return policy.PathOf(b.Folder + b.File) }

// Titled reports whether the document has a title.
func (b Beginning) Titled() bool {
	return slices.ContainsFunc(b.Fields(), func(f policy.Field) bool { return f.Key == "titel" })
}

// Takes gives the titles from which one must be chosen; nil when any will do.
func (b Beginning) Takes() []string {
	if b.Naming != policy.ByPartnership {
		return nil
	}
	var ids []string
	for _, id := range policy.PartnershipIDs {
		ids = append(ids, string(id))
	}
	return ids
}

// UsualTitle is the title of a document for which none is given; "" when one must be.
func (b Beginning) UsualTitle(today schoolyear.Date) string {
	if b.Naming == policy.ByDay {
		return fmt.Sprintf("%s %s %d", b.Title, schoolyear.MonthNames[today.Month], today.Year)
	}
	return b.Title
}

// hasModel reports whether there is a model of its own for a document that a new school does not begin with.
func hasModel(name string) bool {
	_, err := fs.Stat(models, name)
	return err == nil
}

// Begin gives a document to start from in a type of organisation: where it goes, "content/activiteiten/samen-lezen.md", and its text.
func (b Beginning) Begin(title string, of policy.SchoolType, today schoolyear.Date) (name string, text []byte, err error) {
	begin := newStart(title, of, today, false)
	name, model := b.place(begin)
	text, err = begin.fill(model)
	return name, text, err
}

// place gives where the document is written, and which of the models it is made of.
func (b Beginning) place(begin start) (name, model string) {
	switch {
	case b.File != "" && hasModel(path.Join(newFolder, b.File)):
		return b.Destination(), path.Join(newFolder, b.File)
	case b.File != "":
		return b.Destination(), path.Join(schoolFolder, b.Destination())
	case b.Naming == policy.ByPartnership:
		name = path.Join(b.Destination(), begin.Title+".md")
		return name, path.Join(schoolFolder, name)
	}
	model = path.Join(newFolder, b.Name+".md")
	if b.Naming == policy.ByDay {
		return path.Join(b.Destination(), begin.Today.String()+".md"), model
	}
	return path.Join(b.Destination(), b.slug(begin)+".md"), model
}
