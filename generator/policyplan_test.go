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
		"scan/nu.md": document("titel = \"Scan\"\ndatum = 2026-04-15\n" + finding("informeel", "De koffie\", \"Uit de scan", "\"Meer thee\"") +
			finding("didactisch", "Het lezen", "\"Meer boeken\"") + finding("formeel", "De MR", "")),
		"scan/eerder.md":   document("titel = \"Eerdere scan\"\ndatum = 2025-04-15\n" + finding("pedagogisch", "Oud", "\"Ouder\"")),
		"wensen/nu.md":     document("titel = \"Avond\"\ndatum = 2026-05-20\n" + outcome("wens", "maatschappelijk", "Een buurtfeest.") + outcome("waardering", "pedagogisch", "De sfeer.") + outcome("verwachting", "maatschappelijk", "Op tijd.") + outcome("tip", "formeel", "Vraag het vooraf.") + outcome("idee", "formeel", "Een postbus.") + outcome("klacht", "formeel", "Te traag.")),
		"wensen/eerder.md": document("titel = \"Eerdere avond\"\ndatum = 2025-05-20\n" + outcome("wens", "formeel", "Oude wens.")),
	}), "beleidsplan/")
	wantLines(t, plan.under("De vijf partnerschappen").lists("h3"), "Maatschappelijk partnerschap: ", "Didactisch partnerschap: ", "Formeel partnerschap: ", "Helpen: ")
	helping := plan.under("De vijf partnerschappen", "Helpen")
	helping.want(t, []string{"Fijn dat u helpt. Zo doen we dat. Wat goed gaat De koffie Ook sterk, volgens de scan Uit de scan Ambities Meer thee"})
	plan.under("De vijf partnerschappen", "Didactisch partnerschap").want(t, []string{"Wat goed gaat Het lezen Ambities Meer boeken"})
	plan.under("De vijf partnerschappen", "Maatschappelijk partnerschap").want(t, []string{"Een buurtfeest.", "Op tijd."})
	plan.under("De vijf partnerschappen", "Formeel partnerschap").want(t, []string{"Wat goed gaat De MR Ideeën van ouders", "Een postbus.", "Tips van ouders", "Vraag het vooraf."}, "Te traag.")
	plan.want(t, []string{"Onze visie Samen sterk."}, "Oude wens.", "De sfeer.", "Ouder")
}

// The plan begins with its status, and ends with what changed in it.
func TestStatusOfPolicyPlan(t *testing.T) {
	plan := func(vision string) part {
		return seen(t, on(t, "2026-11-22", map[string]string{
			"school.toml": schooltest.School, "activiteiten/a.md": activity("Feest", "datum = 2026-12-01"), "visie.md": document("titel = \"Onze visie\"\n" + vision),
			"scan/nu.md":       document("titel = \"Scan\"\ndatum = 2026-04-15\nvisie_team = \"Ouders horen erbij.\""),
			"speerpunten/a.md": focusPoint("Lezen", "kort", "scholing = [\"Een training\"]"),
		}), "beleidsplan/")
	}
	settled := plan("vastgesteld = 2026-06-30\nvastgesteld_door = [\"Directie\"]\nmr_instemming = 2026-06-23\ngeldig_tot = 2030-07-31\nversie = \"2.1\"\n" +
		"[[wijziging]]\ndatum = 2026-11-16\nwat = \"Een nieuw speerpunt.\"")
	wantLines(t, settled.classed("cover"), "Visie- en ambitieplan van De Proef Stand Vastgesteld op dinsdag 30 juni 2026, door Directie De MR stemde in op dinsdag 23 juni 2026 "+
		"Looptijd 2026–2030 Geldig tot en met woensdag 31 juli 2030 Versie 2.1")
	settled.under("Wat er veranderde").want(t, []string{"16 nov 2026 Een nieuw speerpunt."})
	settled.under("Wat het team gelooft").want(t, []string{"Ouders horen erbij."})
	settled.under("Speerpunten en stappen", "Lezen").want(t, []string{"Wat het team hiervoor leert Een training"})
	plan("").want(t, []string{"Stand Nog niet vastgesteld"}, "Looptijd", "Wat er veranderde")
}
