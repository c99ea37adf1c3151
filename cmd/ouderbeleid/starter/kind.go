package starter

import (
	"fmt"
	"path"
	"slices"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Kind is a sort of document that can be begun.
type Kind struct{ *policy.Kind }

// Kinds gives the sorts of documents that can be begun by themselves: any but those that begin with the school.
func Kinds() []Kind {
	var kinds []Kind
	for _, kind := range policy.Kinds() {
		if kind.Folder != "" || kind.Title != "" {
			kinds = append(kinds, Kind{kind})
		}
	}
	return kinds
}

// Destination gives the folder, or the file, that the document goes to: "content/activiteiten".
func (k Kind) Destination() string { return policy.ContentFolder + k.Folder + k.File }

// Titled reports whether the document has a title.
func (k Kind) Titled() bool {
	return slices.ContainsFunc(k.Fields(), func(f policy.Field) bool { return f.Key == "titel" })
}

// Takes gives the titles from which one must be chosen; nil when any will do.
func (k Kind) Takes() []string {
	if k.Naming != policy.ByPartnership {
		return nil
	}
	var ids []string
	for _, id := range policy.PartnershipIDs {
		ids = append(ids, string(id))
	}
	return ids
}

// UsualTitle is the title of a document for which none is given; "" when one must be.
func (k Kind) UsualTitle(today schoolyear.Date) string {
	if k.Naming == policy.ByDay {
		return fmt.Sprintf("%s %s %d", k.Title, schoolyear.MonthNames[today.Month], today.Year)
	}
	return k.Title
}

// Begin gives a document to start from: where it goes, "content/activiteiten/samen-lezen.md", and its text.
func (k Kind) Begin(title string, today schoolyear.Date) (name string, text []byte, err error) {
	begin := start{Title: title, Today: today}
	name, model := k.place(begin)
	text, err = begin.fill(model)
	return name, text, err
}

// place gives where the document is written, and which of the models it is made of.
func (k Kind) place(begin start) (name, model string) {
	switch {
	case k.File != "":
		return k.Destination(), path.Join(schoolFolder, k.Destination())
	case k.Naming == policy.ByPartnership:
		name = path.Join(k.Destination(), begin.Title+".md")
		return name, path.Join(schoolFolder, name)
	}
	model = path.Join(newFolder, k.Name+".md")
	if k.Naming == policy.ByDay {
		return path.Join(k.Destination(), begin.Today.String()+".md"), model
	}
	return path.Join(k.Destination(), k.slug(begin)+".md"), model
}
