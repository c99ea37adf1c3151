package policy

import (
	"regexp"
	"strings"
	"unicode"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
)

// webAddress reads the address of a page elsewhere.
func (r *reader) webAddress(key string) string {
	return r.asWebAddress(r.fact(Field{Key: key, Type: TypeWebAddress}), key)
}

func (r *reader) asWebAddress(value *frontmatter.Value, key string) string {
	if value == nil {
		return ""
	}
	if !markdown.IsWebAddress(value.Text) {
		rule := noWebAddress
		if fieldOf(r.fields, key).Type == TypeSignUp {
			rule = noRegister
		}
		r.misread(rule, noWebAddressNear, value, r.Part, key)
		return ""
	}
	return value.Text
}

// siteAddress reads where the site stands: a web address that others can be put behind.
func (r *reader) siteAddress(key string) string {
	address := r.webAddress(key)
	if strings.ContainsAny(address, "?#") || strings.ContainsFunc(address, unicode.IsSpace) {
		report(r.sink, noSiteAddress.At(r.Place(key), address))
		return ""
	}
	return address
}

// email reads an e-mail address.
func (r *reader) email(key string) string {
	return r.asEmail(r.fact(Field{Key: key, Type: TypeEmail}), key)
}

func (r *reader) asEmail(value *frontmatter.Value, key string) string {
	if value == nil {
		return ""
	}
	if !markdown.IsMailAddress(value.Text) {
		r.misread(noEmail, noEmailNear, value, r.Part, key)
		return ""
	}
	return value.Text
}

var phoneNumber = regexp.MustCompile(`^\+?[0-9][0-9 ()\-–]{6,}$`)

// phone reads a telephone number as it is to be shown.
func (r *reader) phone(key string) string {
	value := r.fact(Field{Key: key, Type: TypePhone})
	if value == nil {
		return ""
	}
	if !phoneNumber.MatchString(value.Text) {
		r.misread(noPhone, noPhoneNear, value, r.Part, key)
		return ""
	}
	return value.Text
}
