package generator_test

import (
	"testing"

	"ouderbeleid/generator/schooltest"
)

// The policy plan has the focus points of this year, and those of other years that are for long and are not done with.
func TestFocusPointsOfPolicyPlan(t *testing.T) {
	plan := seen(t, on(t, "2026-11-22", map[string]string{
		"school.toml":             schooltest.School,
		"visie.md":                document("titel = \"Onze visie\""),
		"speerpunten/a-nu.md":     focusPoint("Nu", "kort", ""),
		"speerpunten/b-klaar.md":  focusPoint("Nu klaar", "lang", "status = \"klaar\""),
		"speerpunten/c-lang.md":   focusPoint("Nog lang", "lang", "schooljaar = \"2025-2026\"\nstatus = \"bezig\""),
		"speerpunten/d-kort.md":   focusPoint("Was kort", "kort", "schooljaar = \"2025-2026\"\nstatus = \"bezig\""),
		"speerpunten/e-klaar.md":  focusPoint("Was lang, is klaar", "lang", "schooljaar = \"2025-2026\"\nstatus = \"klaar\""),
		"speerpunten/f-stop.md":   focusPoint("Was lang, is gestopt", "lang", "schooljaar = \"2025-2026\"\nstatus = \"gestopt\""),
		"speerpunten/g-straks.md": focusPoint("Straks lang", "lang", "schooljaar = \"2027-2028\""),
	}), "beleidsplan/")
	wantLines(t, plan.under("Speerpunten en stappen").lists("h3"), "Nu: ", "Nu klaar: ", "Nog lang: ", "Straks lang: ")
	wantLines(t, plan.under("De vijf partnerschappen", "Didactisch partnerschap", "Speerpunten").lists("h4"), "Speerpunten: Nu, Nu klaar, Nog lang, Straks lang")
}

// The policy plan has a chapter for each partnership of which there is anything to say, with what the latest scan and evening say.
func TestChaptersOfPolicyPlan(t *testing.T) {
	finding := func(id, strength, ambition string) string {
		return "[[partnerschap]]\nid = \"" + id + "\"\nsterk = [\"" + strength + "\"]\nambities = [" + ambition + "]\n"
	}
	outcome := func(kind, id, text string) string {
		return "[[opbrengst]]\nvan = \"ouders\"\nsoort = \"" + kind + "\"\ntekst = \"" + text + "\"\npartnerschap = \"" + id + "\"\n"
	}
	plan := seen(t, on(t, "2026-11-22", map[string]string{
		"school.toml":                  schooltest.School,
		"visie.md":                     document("titel = \"Onze visie\"", "Samen sterk."),
		"activiteiten/a.md":            activity("Feest", "datum = 2026-12-01"),
		"partnerschappen/informeel.md": document("titel = \"Helpen\"\nbelofte = \"Fijn dat u helpt.\"\nsterk = [\"De koffie\"]", "Zo doen we dat."),
		"scan/nu.md": document("titel = \"Scan\"\ndatum = 2026-04-15\n" + finding("informeel", "Uit de scan", "\"Meer thee\"") +
			finding("didactisch", "Het lezen", "\"Meer boeken\"") + finding("formeel", "De MR", "")),
		"scan/eerder.md":   document("titel = \"Eerdere scan\"\ndatum = 2025-04-15\n" + finding("pedagogisch", "Oud", "\"Ouder\"")),
		"wensen/nu.md":     document("titel = \"Avond\"\ndatum = 2026-05-20\n" + outcome("wens", "maatschappelijk", "Een buurtfeest.") + outcome("waardering", "pedagogisch", "De sfeer.") + outcome("verwachting", "maatschappelijk", "Op tijd.")),
		"wensen/eerder.md": document("titel = \"Eerdere avond\"\ndatum = 2025-05-20\n" + outcome("wens", "formeel", "Oude wens.")),
	}), "beleidsplan/")
	wantLines(t, plan.under("De vijf partnerschappen").lists("h3"), "Maatschappelijk partnerschap: ", "Didactisch partnerschap: ", "Helpen: ")
	helping := plan.under("De vijf partnerschappen", "Helpen")
	helping.want(t, []string{"Fijn dat u helpt. Zo doen we dat. Wat goed gaat De koffie Ambities Meer thee"}, "Uit de scan")
	plan.under("De vijf partnerschappen", "Didactisch partnerschap").want(t, []string{"Wat goed gaat Het lezen Ambities Meer boeken"})
	plan.under("De vijf partnerschappen", "Maatschappelijk partnerschap").want(t, []string{"Een buurtfeest.", "Op tijd."})
	plan.want(t, []string{"Onze visie Samen sterk."}, "Oude wens.", "De sfeer.", "Ouder")
}
