package policy

import (
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// SignUpWay is how parents sign up for an activity.
type SignUpWay int

// The ways to sign up, as aanmelden says them.
const (
	NoSignUp   SignUpWay = iota
	ByWebsite            // a web address
	ByEmail              // an e-mail address
	ByPhone              // a telephone number
	ByApp                // "ouderapp", "via de ouderapp": the app of the school
	AtTeacher            // "leraar", "bij de juf of meester"
	WithPerson           // the id of a contact, or words
)

var (
	saysApp     = regexp.MustCompile(`(?i)^(?:via |in |met )?(?:de |onze )?(?:(?:ouder|school)[- ]?)?app$`)
	saysTeacher = regexp.MustCompile(`(?i)^(?:bij |via )?(?:de |uw |een |je )?(?:eigen )?(?:juf|meester|juf of meester|leraar|lerares|leerkracht|groepsleerkracht|mentor|docent|leidster|leidsters|groepsleiding|(?:pedagogisch(?:e)? )?medewerkers?)(?: van uw kind)?$`)
	likeAddress = regexp.MustCompile(`(?i)://|^www\.|^mailto:|^\S+@|^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/\S*)?$`)
)

// signUp reads how parents sign up: an address, a telephone number, the app, or words.
func (r *reader) signUp(key string) string {
	value := r.fact(Field{Key: key, Type: TypeSignUp})
	switch {
	case value == nil:
		return ""
	case strings.Contains(value.Text, "@") && !strings.ContainsAny(value.Text, "/ "):
		return r.asEmail(value, key)
	case likeAddress.MatchString(value.Text):
		return r.asWebAddress(value, key)
	}
	if text := r.written(*value, r.Part, key); text != nil {
		return text.Words
	}
	return ""
}

// readSignUp reads how parents sign up, until when, and how many can.
func readSignUp(r *reader, a *Activity) {
	a.Register, a.SignUpBy, a.Places = r.signUp("aanmelden"), r.date("aanmelden_voor"), r.whole("plaatsen", 1, 10_000)
	if r.table.Get("aanmelden_voor") != nil && r.table.Get("aanmelden") == nil && !r.isTold("aanmelden") {
		report(r.sink, onlyWith.At(r.KeyPlace("aanmelden_voor"), "aanmelden_voor", "aanmelden"))
	}
}

// SignUpWay gives how parents sign up for the activity.
func (a *Activity) SignUpWay() SignUpWay {
	switch said := a.Register; {
	case said == "":
		return NoSignUp
	case markdown.IsMailAddress(said):
		return ByEmail
	case markdown.IsWebAddress(said):
		return ByWebsite
	case phoneNumber.MatchString(said):
		return ByPhone
	case saysApp.MatchString(said):
		return ByApp
	case saysTeacher.MatchString(said):
		return AtTeacher
	}
	return WithPerson
}

// TakesSignUps reports whether parents can still sign up.
func (a *Activity) TakesSignUps(today schoolyear.Date) bool {
	return a.Register != "" && a.Comes(today) && (a.SignUpBy.IsZero() || !a.SignUpBy.Before(today))
}

// checkSignUp tells of an app that the school does not have, and of one word that is no contact.
func (l *linker) checkSignUp(a *Activity) {
	place := func() problem.Place { return a.Place("aanmelden") }
	switch way := a.SignUpWay(); {
	case way == ByApp && l.School.App == nil && l.School.file != nil:
		l.report(signUpWithoutApp, place())
	case way == WithPerson && !strings.Contains(strings.TrimSpace(a.Register), " ") && l.contacts[a.Register] == nil:
		known := []string{"ouderapp", "leraar"}
		for id := range l.contacts {
			known = append(known, id)
		}
		slices.Sort(known)
		if nearest := problem.Nearest(a.Register, known); nearest != "" {
			l.report(unknownSignUpNear, place(), a.Register, "aanmelden", `aanmelden = "`+nearest+`"`)
			return
		}
		l.report(unknownSignUp, place(), a.Register)
	}
}
