package policy

import (
	"slices"

	"ouderbeleid/generator/frontmatter"
)

// person reads a contact's id or a person in words.
func (r *reader) person(key string) Person {
	return Person{r.lineOf(Field{Key: key, Type: TypePerson})}
}

// contact reads the id of a contact, which must exist.
func (r *reader) contact(key string) Person {
	id := r.lineOf(Field{Key: key, Type: TypeContact})
	if id != "" {
		r.document.persons = append(r.document.persons, personAt{id, r.file, r.table.Get(key).Value.Offset})
	}
	return Person{id}
}

// contacts reads a list of the ids of contacts, which must exist, or one alone.
func (r *reader) contacts(key string) []Person {
	var persons []Person
	for _, item := range r.items(r.lookUp(Field{Key: key, Type: TypeContact, List: true}), r.Part, key) {
		switch {
		case r.written(item, r.Part, key) == nil:
		case slices.Contains(persons, Person{item.Text}):
			report(r.sink, twiceInList.At(r.at(&item), item.Text, key))
		default:
			persons = append(persons, Person{item.Text})
			r.document.persons = append(r.document.persons, personAt{item.Text, r.file, item.Offset})
		}
	}
	return persons
}

// ref reads a reference to another document; a bare slug is looked for in the folders.
func (r *reader) ref(key string, folders ...string) *Ref {
	value := r.fact(Field{Key: key, Type: TypeReference, Folders: folders})
	if value == nil || r.written(*value, r.Part, key) == nil {
		return nil
	}
	return r.refTo(*value, folders)
}

// refs reads a list of references, or one alone.
func (r *reader) refs(key string, folders ...string) []*Ref {
	value := r.lookUp(Field{Key: key, Type: TypeReference, List: true, Folders: folders})
	var refs []*Ref
	for _, item := range r.items(value, r.Part, key) {
		switch {
		case r.written(item, r.Part, key) == nil:
		case slices.ContainsFunc(refs, func(ref *Ref) bool { return ref.Written == item.Text }):
			report(r.sink, twiceInList.At(r.at(&item), item.Text, key))
		default:
			refs = append(refs, r.refTo(item, folders))
		}
	}
	return refs
}

func (r *reader) refTo(value frontmatter.Value, folders []string) *Ref {
	ref := &Ref{Written: value.Text, Folders: folders, paths: candidates(value.Text, folders), file: r.file, offset: value.Offset}
	r.document.refs = append(r.document.refs, ref)
	return ref
}
