package generator_test

import (
	"strings"
	"testing"

	"ouderbeleid/generator"
	"ouderbeleid/generator/schooltest"
)

// TestConversations has an intake be a conversation like the others, lets parents choose what to talk about, and keeps both to conversations.
func TestConversations(t *testing.T) {
	b := newBuilds(t)
	b.files["activiteiten/intake.md"] = activity("Intake", "datum = 2027-01-12\ngroepen = [\"1\"]\nvorm = \"intake\"\nduur = 30\nverplicht = true\nkind_erbij = true\nonderwerpen = [\"Slapen\", \"Vriendschap\"]")
	files := b.build()
	for path, said := range map[string]string{
		"activiteiten/intake/index.html":    "<dt>U kiest waarover we praten</dt><dd>Slapen en Vriendschap</dd>",
		"en/activiteiten/intake/index.html": "<dt>You choose what to talk about</dt>",
		"index.json":                        `"onderwerpen":["Slapen","Vriendschap"]`,
		"zoeken/index.json":                 "Vriendschap",
	} {
		if !strings.Contains(files[path], said) {
			t.Errorf("%s does not say %q", path, said)
		}
	}
	if page := files["activiteiten/intake/index.html"]; !strings.Contains(page, "<dd>intakegesprek</dd>") {
		t.Error("the page does not say that it is an intake")
	}
	if group := files["groepen/1/index.html"]; !strings.Contains(group, "<h2>Gesprekken</h2>") {
		t.Error("an intake is no conversation on the page of its group")
	}
	for form, refused := range map[string]bool{"intake": false, "gesprek": false, "feest": true, "ouderavond": true} {
		b.files["activiteiten/intake.md"] = activity("Intake", "datum = 2027-01-12\nvorm = \""+form+"\"\nonderwerpen = [\"Slapen\"]")
		_, said := rendered(used.Generate(generator.Input{Files: schooltest.Files(b.files), Today: b.today}))
		if got := strings.Contains(said, "“onderwerpen”"); got != refused {
			t.Errorf("topics of %s are refused: %t", form, got)
		}
	}
}

// TestReaction gives an address to write to below what tells parents something and names nobody to ask; the letter says what it is about.
func TestReaction(t *testing.T) {
	b := newBuilds(t)
	b.files["school.toml"] = "email = \"info@school.example\"\n" + b.files["school.toml"]
	b.files["activiteiten/avond.md"] = activity("Avond", "datum = 2027-01-12")
	b.files["paginas/tips & trucs.md"] = "+++\ntitel = \"Tips & trucs\"\nmenu = true\n+++\n\nTekst.\n"
	b.files["praktisch/ziek.md"] = "+++\ntitel = \"Uw kind is ziek\"\nkern = \"Bel ons.\"\n+++\n\nTekst.\n"
	files := b.build()
	for path, subject := range map[string]string{
		"praktisch/ziek/index.html":      "Uw%20kind%20is%20ziek",
		"jaarplan/2027-01/index.html":    "",
		"en/jaarplan/2027-01/index.html": "",
	} {
		if !strings.Contains(files[path], `<a href="mailto:info@school.example?subject=`+subject) {
			t.Errorf("%s gives no way to react", path)
		}
	}
	for path := range files {
		if strings.HasPrefix(path, "tips") && strings.HasSuffix(path, "html") && !strings.Contains(files[path], "?subject=Tips%20&amp;%20trucs") {
			t.Errorf("%s gives no way to react", path)
		}
	}
}
