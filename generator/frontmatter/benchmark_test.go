package frontmatter_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

var activity = problem.Source{Path: "content/activiteiten/startgesprek.md", Text: []byte(`+++
titel = "Startgesprek met ouders en kind"
samenvatting = "In de eerste weken maken ouders, kind en leerkracht kennis en spreken zij af hoe ze samenwerken."
partnerschappen = ["pedagogisch", "didactisch"]
datum = 2026-09-08
van = "15:30"
tot = "20:00"
locatie = "In de eigen groep"
groepen = ["1", "2", "3", "4", "5", "6", "7", "8"]
voor = ["ouders", "leerlingen"]
vorm = "gesprek"
organisatie = "directie"
speerpunt = "startgesprek"
duur = 15
verplicht = false
kind_erbij = true
+++

` + strings.Repeat("Elk kind kiest vooraf met zijn ouders wat het wil vertellen. De leerkracht luistert en vraagt door.\n\n", 20))}

// BenchmarkParse reads a typical document of 15 keys.
//
//	go test -run - -bench Parse -benchmem
//	BenchmarkParse   47–61 µs/op   21.8 kB/op   211 allocs/op   (of which the library 37–50 µs, 15.9 kB, 199 allocs)
func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		frontmatter.Parse(activity)
	}
}
