package policy

import (
	"maps"
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
)

// otherKeys are what people call a key, in Dutch and in English; the first of these that a table knows is meant.
var otherKeys = map[string]string{
	"adres":     "straat",
	"aanmelden": "aanmelding inschrijven inschrijving opgeven aanmeldlink register", "antwoord": "reactie answer",
	"bestand": "file pdf document", "bereikbaar": "spreekuur bereikbaarheid inloopspreekuur", "bestuur": "schoolbestuur stichting", "bijgewerkt": "gewijzigd aangepast updated lastmod",
	"concept": "draft klad", "contact": "contactpersoon aanspreekpunt", "data": "datums dagen dates vergaderingen vergaderdata", "datum": "date dag day wanneer",
	"deelnemers": "aantal", "doel": "doelen goal", "duur": "minuten tijdsduur duration", "eigenaar": "verantwoordelijke trekker owner auteur author",
	"email": "mail e-mail emailadres e-mailadres mailadres", "foto": "photo portret afbeelding plaatje", "gevraagd": "verstuurd uitgenodigd",
	"groepen": "groep klas klassen groups leerjaren", "ingevuld": "antwoorden beantwoord respons reacties",
	"behalve": "uitzondering uitzonderingen niet_op niet except", "herhaling": "herhaal herhalen terugkerend regel frequentie repeat recurrence rrule", "ook_op": "extra_dagen", "hulp": "hulpouders helpen",
	"kern": "samengevat kort", "klaar_op": "deadline gereed klaar datum", "kleur": "color colour schoolkleur", "kosten": "prijs bedrag bijdrage price costs eigen_bijdrage",
	"leeftijd": "leeftijden leeftijdsgroep jaren age", "locatie": "plaats waar plek lokaal zaal location place", "met": "deelnemers aanwezig", "naam": "name schoolnaam school", "naar": "link", "openbaar": "publiek open toegankelijk",
	"opbrengst": "resultaat uitkomst verslag", "opkomst": "aantal aanwezigen bezoekers", "organisatie": "instelling instantie organisator georganiseerd contact contactpersoon",
	"oordeel": "antwoord score", "partnerschappen": "partnerschap", "periode": "dagen period", "plaats": "stad woonplaats gemeente city",
	"postcode": "zipcode", "reden": "waarom", "regio": "vakantieregio region", "rol": "functie taak role", "samenvatting": "omschrijving beschrijving inleiding intro summary description",
	"schooljaar": "jaar schoolyear", "soort": "type", "straat": "adres straatnaam street", "talen": "taal language languages tolk", "tekst": "omschrijving text",
	"telefoon": "tel telefoonnummer tel.nr phone mobiel", "term": "woord begrip", "termijn": "tijdpad", "thema": "onderwerp topic", "titel": "title kop naam onderwerp",
	"toelichting": "uitleg opmerking", "tot": "einde eind eindtijd einddatum t/m tm until to", "uitleg": "betekenis definitie",
	"url": "link website webadres site", "van": "begin begintijd begindatum start starttijd startdatum aanvang tijd tijdstip from time",
	"voor": "doelgroep voor_wie", "verslag": "notulen besluitenlijst minutes", "vorm": "soort type", "wanneer": "tijdstip", "wat": "actie taak omschrijving",
	"website": "site web url", "werkdagen": "dagen aanwezig aanwezigheid", "wie": "persoon verantwoordelijke",
}

// keysByName gives the keys that people call by a name, in the order of the alphabet.
var keysByName = func() map[string][]string {
	keys := map[string][]string{}
	for _, key := range slices.Sorted(maps.Keys(otherKeys)) {
		for _, name := range strings.Fields(otherKeys[key]) {
			keys[name] = append(keys[name], key)
		}
	}
	return keys
}()

// meantKey gives the key of a table that an author most likely means, or "".
func meantKey(said string, known []string) string {
	said = strings.ToLower(strings.Join(strings.Fields(said), "_"))
	if slices.Contains(known, said) {
		return said
	}
	if key := otherKey(said, known); key != "" {
		return key
	}
	return problem.Nearest(said, known)
}

// otherKey gives the key of a table that has another name among people, or "".
func otherKey(said string, known []string) string {
	for _, key := range keysByName[said] {
		if slices.Contains(known, key) {
			return key
		}
	}
	return ""
}
