package page

import (
	"cmp"
	"html/template"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
)

// PartnershipView is one of the five in a list or a badge.
type PartnershipView struct {
	ID   policy.PartnershipID
	Name *policy.Text
}

// Address gives the address of the partnership's page.
func (v *PartnershipView) Address() string { return "partnerschappen/" + string(v.ID) + "/" }

// SchoolView is the school as pages show it.
type SchoolView struct{ *policy.School }

// Place gives the last line of the school's address: "3812 AB Amersfoort".
func (v SchoolView) Place() string { return strings.TrimSpace(v.Postcode + " " + v.City) }

// Dial writes a telephone number as a telephone wants it: "0335550100".
func (SchoolView) Dial(phone string) string { return dial(phone) }

func dial(phone string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("+0123456789", r) {
			return r
		}
		return -1
	}, strings.ReplaceAll(phone, "(0)", ""))
}

// ContactView is a contact with the words to introduce it, on the pages with the same way to the root.
type ContactView struct {
	*Speaker
	Contact *policy.Contact
	root    string
	edition *Edition
}

// Introduce gives a contact as it stands on the page.
func (p *Page) Introduce(contact *policy.Contact) *ContactView {
	return &ContactView{p.Speaker, contact, p.Root, p.edition}
}

// Called gives what the contact is called: by name, or by role when no name is known.
func (v *ContactView) Called() template.HTML {
	if name := v.Contact.Called(); name != "" {
		return v.Name(name)
	}
	return v.Say(v.Contact.Role)
}

// Portrait gives the photo of the contact; nothing when there is none.
func (v *ContactView) Portrait() template.HTML {
	if v.Contact.Photo == "" {
		return ""
	}
	// The word is known to be there: the file of the first language is part of the program.
	alt, _ := v.Word("people.photo", "Name", cmp.Or(v.Contact.Called(), v.Contact.Role.String()))
	return template.HTML(markdown.Picture(v.Contact.Photo, alt, v.edition.base(v.root), v.edition.Photo(v.Contact.Photo)))
}

// Dial writes the contact's telephone number as a telephone wants it.
func (v *ContactView) Dial() string { return dial(v.Contact.Phone) }
