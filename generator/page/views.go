package page

import (
	"cmp"
	"html/template"
	"strconv"
	"strings"

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

// Portrait gives the photo of the contact; nil when there is none.
func (v *ContactView) Portrait() *PhotoView {
	if v.Contact.Photo == "" {
		return nil
	}
	// The word is known to be there: the file of the first language is part of the program.
	alt, _ := v.Word("people.photo", "Name", cmp.Or(v.Contact.Called(), v.Contact.Role.String()))
	return v.edition.photoOn(v.root, v.Contact.Photo, alt)
}

// PhotoView is a photo on a page, in the sizes that were made of it.
type PhotoView struct {
	Address       string // of the largest size
	Sizes         string // "../fotos/noor-480.jpg 480w, ../fotos/noor.jpg 900w"; "" when there is one
	Alt           string
	Width, Height int // in pixels; 0 when not known
}

// photoOn gives a picture of the school's as it stands on a page with this way to the root.
func (e *Edition) photoOn(root, name, alt string) *PhotoView {
	photo := e.Photo(name)
	view := &PhotoView{Address: e.base(root) + EscapedPath(name), Alt: alt, Width: photo.Width, Height: photo.Height}
	if len(photo.Sizes) < 2 {
		return view
	}
	sizes := make([]string, len(photo.Sizes))
	for i, size := range photo.Sizes {
		sizes[i] = e.base(root) + EscapedPath(size.Address) + " " + strconv.Itoa(size.Width) + "w"
	}
	view.Sizes = strings.Join(sizes, ", ")
	return view
}

// Dial writes the contact's telephone number as a telephone wants it.
func (v *ContactView) Dial() string { return dial(v.Contact.Phone) }
