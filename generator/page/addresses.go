package page

import (
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/schoolyear"
)

// Addresses that more than one room needs.
const (
	SearchAddress   = "zoeken/"
	SearchIndexPath = "zoeken/index.json" // below the language
)

// LetterAddress gives the address of the letter of a month: "jaarplan/2026-11/".
func LetterAddress(month schoolyear.Month) string { return "jaarplan/" + month.String() + "/" }

// GroupAddress gives the address of a group's page: "groepen/1/".
func GroupAddress(group string) string { return "groepen/" + markdown.Slug(group) + "/" }
