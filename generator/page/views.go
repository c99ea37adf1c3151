package page

import (
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

// ContactView is a contact with the words to introduce it.
type ContactView struct {
	*Speaker
	Contact *policy.Contact
}

// Dial writes the contact's telephone number as a telephone wants it.
func (v *ContactView) Dial() string { return dial(v.Contact.Phone) }
