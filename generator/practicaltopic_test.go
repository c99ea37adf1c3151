package generator_test

import (
	"testing"

	"ouderbeleid/generator/schooltest"
)

func topic(t *testing.T, front string) part {
	return seen(t, on(t, "2026-11-22", map[string]string{
		"school.toml":    schooltest.School + "[[contact]]\nid = \"noor\"\nrol = \"Verzuim\"\nnaam = \"Noor Vlier\"\n[[contact]]\nid = \"sem\"\nrol = \"Onderbouw\"\nnaam = \"Sem Es\"\n",
		"praktisch/a.md": document("titel = \"Afspraak\"\nkern = \"Bel ons.\"\n" + front),
	}), "praktisch/a/")
}

// A protocol is a table of what happens, who does it, when and why; a column of which nothing is said is not there.
func TestProtocol(t *testing.T) {
	page := topic(t, "contact = \"noor\"\ncontacten = [\"sem\"]\n[[stap]]\nwat = \"We bellen.\"\nwie = \"noor\"\nwanneer = \"om negen uur\"\n[[stap]]\nwat = \"We praten.\"\nwie = \"de leraar\"\n")
	wantLines(t, page.under("Stap voor stap").rows(), "Wat er gebeurt | Wie | Wanneer", "We bellen. | Noor Vlier (Verzuim) | om negen uur", "We praten. | de leraar | ")
	page.under("Vragen?").want(t, []string{"Noor Vlier", "Sem Es"})
	both := topic(t, "stappen = [\"U belt.\"]\n[[stap]]\nwat = \"We bellen.\"\nwaarom = \"Dan weten we het.\"\n")
	wantLines(t, both.rows(), "Wat er gebeurt | Waarom", "We bellen. | Dan weten we het.")
	both.want(t, []string{"U belt."})
	topic(t, "stappen = [\"U belt.\"]").want(t, []string{"Stap voor stap U belt."}, "Wat er gebeurt")
}

// The page of a contribution says that it is voluntary, whatever the school wrote, and adds it up.
func TestContribution(t *testing.T) {
	page := topic(t, "mr_instemming = 2026-06-23\n[[bijdrage]]\nwat = \"Feest\"\nbedrag = 12.50\n[[bijdrage]]\nwat = \"Reis\"\nbedrag = 30\n")
	wantLines(t, page.rows(), "Waarvoor | Bedrag", "Feest | € 12,50", "Reis | € 30,00", "Samen | € 42,50")
	page.want(t, []string{"De bijdrage is vrijwillig. Ook als u niet betaalt, doet uw kind overal aan mee.", "De MR stemde in op dinsdag 23 juni 2026"})
	one := topic(t, "[[bijdrage]]\nwat = \"Feest\"\nbedrag = 12.50\n")
	one.want(t, []string{"vrijwillig"}, "Samen", "De MR")
}

// Wherever the essence of a contribution stands, it is called voluntary.
func TestVoluntaryEverywhere(t *testing.T) {
	site := on(t, "2026-11-22", map[string]string{
		"school.toml":    schooltest.School,
		"praktisch/a.md": document("titel = \"Geld\"\nkern = \"U krijgt een bericht.\"\ninfokaart = true\n[[bijdrage]]\nwat = \"Feest\"\nbedrag = 45\n"),
	})
	for _, address := range []string{"", "praktisch/", "infokaart/", "infokaart/a5/"} {
		seen(t, site, address).want(t, []string{"U krijgt een bericht. € 45,00, vrijwillig"})
	}
}

// What parents hear from the school is a table too.
func TestCommunication(t *testing.T) {
	page := topic(t, "[[communicatie]]\nwat = \"Nieuws\"\nhoe = \"in de app\"\nhoe_vaak = \"elke week\"\nwie = \"noor\"\nvoor = \"groep 1\"\n[[communicatie]]\nwat = \"Goed nieuws\"\nhoe_vaak = \"elke maand\"\n")
	wantLines(t, page.under("Wat u van ons hoort").rows(), "Wat | Hoe | Hoe vaak | Van wie | Voor wie",
		"Nieuws | in de app | elke week | Noor Vlier (Verzuim) | groep 1", "Goed nieuws |  | elke maand |  | ")
}
