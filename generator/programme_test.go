package generator_test

import (
	"testing"

	"ouderbeleid/generator/schooltest"
)

// programmeTexts is a school with activities before and after 22 November 2026.
func programmeTexts() map[string]string {
	return map[string]string{
		"school.toml":                  schooltest.School + "groepen = [\"1\", \"2\"]\n\n[[studiedag]]\ndatum = 2026-12-04\n",
		"partnerschappen/informeel.md": document("titel = \"Helpen\"\nbelofte = \"Fijn.\""),
		"activiteiten/a.md":            activity("September", "datum = 2026-09-08\nstatus = \"geweest\"\nvorm = \"gesprek\""),
		"activiteiten/b.md":            activity("Reeks", "data = [2026-09-15, 2026-12-15, 2027-03-02]"),
		"activiteiten/c.md":            activity("Gisteren", "datum = 2026-11-21\nstatus = \"geweest\"\ngroepen = \"2\""),
		"activiteiten/d.md":            activity("Vandaag", "datum = 2026-11-22\ngroepen = \"2\"\nvorm = \"gesprek\""),
		"activiteiten/e.md":            activity("Vaag", "wanneer = \"in december\"\nmaand = \"2026-12\"\ngroepen = \"1\"\nvorm = \"gesprek\""),
		"activiteiten/f.md":            activity("Ooit", "wanneer = \"nog niet bekend\""),
		"activiteiten/g.md":            activity("Oud", "datum = 2026-03-10\nstatus = \"geweest\""),
		"activiteiten/h.md":            activity("Bezig", "periode = { van = 2026-10-05, tot = 2026-11-27 }"),
		"activiteiten/i.md":            document("titel = \"Lezen\"\npartnerschappen = [\"didactisch\", \"informeel\"]\ndatum = 2027-01-12"),
		"activiteiten/j.md":            document("titel = \"Rekenen\"\npartnerschappen = [\"didactisch\"]\ndatum = 2027-02-09"),
	}
}

// The programme sets what comes in the month of its next day, and what was in the month in which it began; of years before it has nothing.
func TestProgramme(t *testing.T) {
	site := on(t, "2026-11-22", programmeTexts())
	programme := seen(t, site, "activiteiten/")
	wantLines(t, programme.under("Als eerste").links(), "Bezig", "Vandaag", "Reeks")
	wantLines(t, programme.under("Dit komt eraan").lists("h3"),
		"november 2026: Bezig, Vandaag", "december 2026: Reeks, Vaag", "januari 2027: Lezen", "februari 2027: Rekenen", "Nog zonder datum: Ooit")
	wantLines(t, programme.under("Dit was al").lists("h3"), "september 2026: September", "november 2026: Gisteren")
	wantLines(t, programme.under("Per groep").links(), "1", "2")
	wantLines(t, programme.under("Per partnerschap").links(), "Helpen")
}

// The page of a group has what is for the group and for all, the conversations that are still to come, and when the school is closed.
func TestGroupPage(t *testing.T) {
	group := seen(t, on(t, "2026-11-22", programmeTexts()), "groepen/1/")
	wantLines(t, group.under("Dit komt eraan").lists("h3"), "november 2026: Bezig", "december 2026: Reeks, Vaag", "januari 2027: Lezen", "februari 2027: Rekenen", "Nog zonder datum: Ooit")
	wantLines(t, group.under("Dit was al").lists("h3"), "september 2026: September")
	wantLines(t, group.under("Gesprekken").links(), "Vaag")
	wantLines(t, group.under("Vrije dagen").classed("closed-name"),
		"Studiedag", "Kerstvakantie", "Voorjaarsvakantie", "Tweede paasdag", "Meivakantie", "Bevrijdingsdag")
}

// The page of a partnership has the programme of its own, what was wished of it, and what its share of the year is.
func TestPartnershipPage(t *testing.T) {
	texts := programmeTexts()
	texts["speerpunten/a.md"] = document("titel = \"Samen\"\npartnerschappen = [\"didactisch\", \"informeel\"]\ndoel = \"Beter.\"\ntermijn = \"kort\"")
	texts["speerpunten/b.md"] = focusPoint("Lezen", "kort", "")
	texts["checklist/nu.md"] = document("titel = \"Checklist\"\ndatum = 2026-11-04\n[[punt]]\nid = \"visie\"\noordeel = \"nee\"\nactie = \"a\"\n" +
		"[[punt]]\nid = \"startgesprek\"\noordeel = \"deels\"\nactie = \"b\"\n[[punt]]\nid = \"meertalig\"\noordeel = \"nee\"\nactie = \"reeks\"\n[[punt]]\nid = \"meedenken\"\noordeel = \"nee\"\nactie = \"rekenen\"\n")
	texts["activiteiten/reeks.md"], texts["activiteiten/rekenen.md"] = texts["activiteiten/b.md"], texts["activiteiten/j.md"]
	delete(texts, "activiteiten/b.md")
	delete(texts, "activiteiten/j.md")
	texts["checklist/eerder.md"] = document("titel = \"Eerder\"\ndatum = 2025-11-04\n[[punt]]\nid = \"onderlinge-steun\"\noordeel = \"nee\"\nactie = \"a\"\n")
	texts["scan/nu.md"] = document("titel = \"De scan\"\ndatum = 2026-04-15\n[[partnerschap]]\nid = \"informeel\"\nambities = [\"Meer thee\"]\n")
	texts["wensen/nu.md"] = document("titel = \"De avond\"\ndatum = 2026-05-20\n" +
		"[[opbrengst]]\nvan = \"ouders\"\nsoort = \"wens\"\ntekst = \"Meer koffie.\"\npartnerschap = \"informeel\"\n" +
		"[[opbrengst]]\nvan = \"team\"\nsoort = \"tip\"\ntekst = \"Minder suiker.\"\npartnerschap = \"informeel\"\n" +
		"[[opbrengst]]\nvan = \"ouders\"\nsoort = \"verwachting\"\ntekst = \"Meer boeken.\"\npartnerschap = \"didactisch\"\n")

	page := seen(t, on(t, "2026-11-22", texts), "partnerschappen/informeel/")
	programme := page.under("Activiteiten voor ouders")
	programme.want(t, []string{"Dit schooljaar: 2 van 7 activiteiten geweest"})
	wantLines(t, programme.lists("h3"), "november 2026: Bezig, Vandaag", "december 2026: Reeks, Vaag", "januari 2027: Lezen", "Nog zonder datum: Ooit")
	wantLines(t, page.under("Dit was al").links(), "September", "Gisteren")
	page.under("Waar we aan werken").want(t, []string{"Samen", "Meer thee", "De scan"}, "Lezen")
	items := page.under("Punten van de checklist die we hier aanpakken")
	wantLines(t, items.links(), "Samen", "Reeks", "Checklist")
	wishes := page.under("Wat ouders en team wensen")
	wishes.want(t, []string{"Meer koffie.", "De avond"}, "suiker", "boeken")
}

// The page of the five gives each its place in the model, and its share of the year.
func TestPartnershipsPage(t *testing.T) {
	page := seen(t, on(t, "2026-11-22", programmeTexts()), "partnerschappen/")
	page.wantDrawn(t, "Actief burgerschap", "Helpen", "2 van 7 geweest")
	wantLines(t, page.lists("h2"), "Actief burgerschap: ", "Onderwijskundig partnerschap: ", "Ouderparticipatie: Helpen")
	page.under("Onderwijskundig partnerschap", "Didactisch partnerschap").want(t, []string{"0 van 2 geweest"})
	page.under("Helpen").want(t, []string{"2 van 7 geweest"})
}
