package policy

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// full is a school in which every key of the content model stands, one on a line.
const full = `
-- school.toml --
naam = "De Proef"
plaats = "Utrecht"
soort = "brede-school"
regio = "midden"
schooljaar = "2026-2027"
groepen = ["1", "2", "3"]
leeftijd = "4–12 jaar"
talen = ["nl", "ar", "zh-Hant"]
vormen = ["kamp", "kring"]
doelgroepen = "opa's"
adres = "https://school.example/ouders"
kleur = "#0b6E6e"
logo = "beelden/logo.svg"
email = "info@school.example"
telefoon = "+31 (0)30 - 123 45 67"
straat = "Dorpsstraat 1"
postcode = "3511 AA"
bestuur = "Stichting Proef"
website = "http://www.school.example/"
samenvatting = "Een school."
bijgewerkt = 2026-11-01
eigenaar = "directie"
[[contact]]
id = "directie"
rol = "Directeur"
naam = "Sam de Wit"
organisatie = "GGD"
foto = "beelden/logo.svg"
email = "directie@school.example"
telefoon = "030-1234567"
adres = "Dorpsstraat 2, Utrecht"
website = "https://ggd.example/"
onderwerpen = ["verlof", "klachten"]
groepen = ["1", "2"]
werkdagen = ["donderdag", "maandag"]
bereikbaar = "Op het plein."
talen = "en"
voor = "de wijk"
tot = 2027-07-31
[[vakantie]]
naam = "Herfstvakantie"
van = 2026-10-17
tot = 2026-10-25
[[studiedag]]
tot = "10:30"
naam = "Later"
[studiedag.periode]
van = 2027-02-08
tot = 2027-02-10
[[studiedag]]
datum = 2026-11-20
naam = "Lezen"
[[studiedag]]
data = [2027-07-16, 2026-12-18]
van = "12.00"
groepen = "De kleintjes"
naam = "Vroeg vrij"
[[lesdag]]
datum = 2027-03-26
naam = "Paasviering"
[[groepsnaam]]
naam = "de kleintjes"
groepen = ["1", "2"]
[ouderapp]
naam = "Klasbord"
url = "https://app.example/"
[partnerschapsnamen]
maatschappelijk = "Buurt"
pedagogisch = "Opvoeden"
didactisch = "Educatief"
formeel = "Beleid"
informeel = "Meedoen"
[[document]]
titel = "Schoolgids"
bestand = "bestanden/gids.pdf"
over = "Alles over het jaar."
[[document]]
titel = "Schoolplan"
url = "https://school.example/plan.pdf"
over = "Vier jaar."
[[verberg_problemen]]
code = "zin-lang"
reden = "Een citaat."
tot = 2027-01-31
[extra]
motto = "Samen"
aantal = 3
deel = 2.5
waar = true
dag = 2026-09-01
om = 12:30
lijst = ["a", { b = 1 }]
-- beelden/logo.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
-- bestanden/gids.pdf --
%PDF
-- index.md --
+++
titel = "Welkom"
samenvatting = "Kom binnen."
concept = true
bijgewerkt = 2026-11-01
eigenaar = "directie"
[[citaat]]
tekst = "Wat een welkom."
wie = "een moeder"
[[document]]
titel = "De routekaart"
bestand = "beelden/logo.svg"
over = "De weg naar school."
[[verberg_problemen]]
code = "zin-lang"
reden = "Een citaat."
tot = 2027-01-31
[extra]
foto = "deur.jpg"
+++

Dag!
-- visie.md --
+++
titel = "Onze visie"
vastgesteld = 2025-09-01
vastgesteld_door = ["team", "ouders"]
geldig_tot = 2029-08-01
mr_instemming = 2025-08-20
opgesteld_met = "ouders"
motto = "Samen sterk"
versie = "2.1"
[[wijziging]]
datum = 2025-09-01
wat = "Korter."
+++
-- verwachtingen.md --
+++
titel = "Van elkaar"
van_school = ["Wij bellen.", "Wij luisteren."]
van_ouders = "U komt."
afgesproken_met = ["MR", "team"]
afgesproken_op = 2026-09-15
geldig_tot = 2027-07-31
infokaart = true
+++
-- partnerschappen/formeel.md --
+++
titel = "Formeel partnerschap"
belofte = "U beslist mee."
sterk = ["Een volle MR", "Open vergaderingen"]
thema = "Beslissen"
contact = "directie"
+++
-- speerpunten/lezen.md --
+++
titel = "Lezen"
partnerschappen = ["didactisch", "pedagogisch"]
doel = "Elk kind leest."
meetbaar = "Elke dag een kwartier."
thema = ["Boeken", "Thuis"]
termijn = "lang"
schooljaar = "2025-2026"
herkomst = "scan/2026-04-15"
beleidsterreinen = "welzijn"
status = "bezig"
scholing = ["Een training"]
[[stappen]]
wat = "Boeken kopen"
klaar_op = 2026-12-01
wie = "directie"
gedaan = true
+++
-- activiteiten/startgesprek.md --
+++
titel = "Startgesprek"
partnerschappen = ["pedagogisch", "didactisch"]
datum = 2026-09-08
van = "19:30"
verplaatst_van = 2026-09-01
tot = "21:00"
locatie = "De aula"
groepen = ["1", "2"]
leeftijd = "4–6 jaar"
voor = ["ouders", "leerlingen"]
vorm = "gesprek"
organisatie = "de leerkrachten"
thema = "Kennismaken"
speerpunt = "lezen"
partners = ["bieb"]
beleidsterreinen = ["vve"]
aanmelden = "https://school.example/aanmelden"
aanmelden_voor = 2026-09-01
plaatsen = 30
hulp = "Koffie schenken"
kosten = 2.50
talen = ["ar", "tr"]
status = "geweest"
opkomst = 40
opkomst_van = 50
opkomst_doel = 75
opbrengst = "Mooie gesprekken."
duur = 15
verplicht = true
kind_erbij = true
onderwerpen = ["Lezen", "Vriendschap"]
startgesprek = true
+++

Wij praten.
-- activiteiten/koffie.md --
+++
titel = "Koffie"
partnerschappen = "informeel"
data = [2026-12-03, 2026-10-01]
aanmelden = "koffie@school.example"
kosten = 2
+++
-- activiteiten/project.md --
+++
titel = "Project"
partnerschappen = "maatschappelijk"
status = "afgelast"
[periode]
van = 2027-03-01
tot = 2027-03-12
+++
-- activiteiten/feest.md --
+++
titel = "Feest"
partnerschappen = "informeel"
wanneer = "medio mei"
maand = "2027-05"
+++
-- activiteiten/musical.md --
+++
titel = "Musical"
partnerschappen = "informeel"
[[tijd]]
datum = 2027-06-02
groepen = ["1", "2"]
van = "09:00"
tot = "10:00"
locatie = "Het plein"
wat = "Warm worden"
+++
-- activiteiten/inloop.md --
+++
titel = "Inloop"
partnerschappen = "informeel"
herhaling = "elke eerste dinsdag"
behalve = [2026-11-03]
ook_op = [2026-11-10]
[periode]
van = 2026-10-01
tot = 2026-12-31
+++
-- activiteiten/spelen.md --
+++
titel = "Spelen"
partnerschappen = "informeel"
herhaling = "om de week op vrijdag"
+++
-- agenda/fotograaf.md --
+++
titel = "Schoolfotograaf"
datum = 2026-10-06
van = "08:30"
tot = "12:00"
verplaatst_van = 2026-10-05
locatie = "De gymzaal"
groepen = ["1", "2"]
voor = "leerlingen"
organisatie = "de ouderraad"
aanmelden = "https://foto.example/"
aanmelden_voor = 2026-09-29
plaatsen = 200
hulp = "Kinderen ophalen"
kosten = 12.50
status = "gepland"
+++
-- agenda/sportdag.md --
+++
titel = "Sportdag"
data = [2027-06-02, 2027-06-09]
[[tijd]]
datum = 2027-06-02
groepen = ["1", "2"]
van = "09:00"
tot = "10:00"
locatie = "Het plein"
wat = "Warm worden"
+++
-- agenda/kamp.md --
+++
titel = "Kamp"
[periode]
van = 2027-06-14
tot = 2027-06-16
+++
-- agenda/gym.md --
+++
titel = "Gym"
herhaling = "om de week op vrijdag"
behalve = [2026-11-13]
ook_op = [2026-11-10]
+++
-- agenda/juffendag.md --
+++
titel = "Juffendag"
wanneer = "in april"
maand = "2027-04"
+++
-- scan/2026-04-15.md --
+++
titel = "Scan"
datum = 2026-04-15
deelnemers = 12
begeleider = "een adviseur"
met = ["team", "directie"]
visie_team = "Ouders horen erbij."
[[gezinnen]]
wie = "Met een andere taal"
aantal = 64
aanbod = "Een tolk."
[[partnerschap]]
id = "maatschappelijk"
sterk = ["De wijk", "Het plein"]
ambities = ["Meer bezoek"]
score = 3
[[partnerschap]]
id = "pedagogisch"
[[partnerschap]]
id = "didactisch"
[[partnerschap]]
id = "formeel"
[[partnerschap]]
id = "informeel"
+++
-- wensen/2026-05-20.md --
+++
titel = "Wensenavond"
datum = 2026-05-20
ouders = 31
team = 9
begeleider = ["gespreksleiders"]
met = "ouders"
[[programma]]
tijd = "19:30"
wat = "Welkom"
wie = "directie"
[[opbrengst]]
van = "ouders"
soort = "wens"
tekst = "Meer lezen."
partnerschap = "didactisch"
antwoord = "Dat doen we."
naar = "speerpunten/lezen"
[[citaat]]
tekst = "Fijne avond."
wie = "een vader"
+++
-- checklist/2026-11-04.md --
+++
titel = "Checklist"
datum = 2026-11-04
met = ["team", "MR"]
[[punt]]
id = "visie"
oordeel = "deels"
toelichting = "Bijna."
actie = "lezen"
+++
-- checklist/punten.toml --
samenvatting = "Onze punten."
[[punt]]
id = "buiten"
tekst = "Wij gaan samen naar buiten."
-- meting/2026-11-11.md --
+++
titel = "Nulmeting"
datum = 2026-11-11
soort = "nulmeting"
verandercapaciteit = "Groot."
verandercapaciteit_score = 3
draagvlak = 4
begeleider = "een adviseur"
met = ["ouders", "team"]
[[onderdeel]]
id = "visie"
huidig = 2
gewenst = 4
toelichting = "Kan beter."
prioriteit = 1
[[onderdeel.vraag]]
tekst = "De deur staat open."
huidig = 3
gewenst = 4
toelichting = "Na drie uur niet."
[[onderdeel]]
id = "zichtbaar-gedrag"
huidig = 1
gewenst = 5
[[onderdeel]]
id = "actief-betrokken"
huidig = 2
gewenst = 4
[[onderdeel]]
id = "samen-verantwoordelijk"
huidig = 2
gewenst = 4
[[onderdeel]]
id = "gesprekspartners"
huidig = 2
gewenst = 4
[[onderdeel]]
id = "informatie-en-verwachtingen"
huidig = 2
gewenst = 4
+++
-- evaluaties/2026-11-10.md --
+++
titel = "Evaluatie"
datum = 2026-11-10
met = ["ouders", "team", "leerlingen", "partners"]
over = ["lezen", "scan/2026-04-15"]
[[bevinding]]
tekst = "Het loopt."
positief = true
[bevinding.actie]
wat = "Doorgaan"
wie = "directie"
klaar_op = 2026-12-10
gedaan = true
+++
-- overleg/team.md --
+++
titel = "Partnerschapsteam"
soort = "partnerschapsteam"
data = [2026-11-12, 2026-09-10]
van = "19:30"
tot = "21:00"
locatie = "De aula"
openbaar = true
contact = "directie"
speerpunten = ["lezen"]
[[lid]]
rol = "Ouder van groep 3"
geleding = "ouder"
naam = "Noor"
tot = 2027-07-31
vacature = true
[[lid]]
contact = "directie"
geleding = "directie"
[[vergadering]]
datum = 2026-11-12
van = "20:00"
tot = "22:00"
locatie = "De keuken"
openbaar = false
verslag = "bestanden/gids.pdf"
activiteit = "startgesprek"
[[onderwerp]]
wat = "Het jaarplan"
maand = ["2027-05", "2027-01"]
recht = "advies"
+++
-- partners/bieb.md --
+++
titel = "De bieb"
aanbod = "Boeken."
telefoon = "030-1234567"
email = "info@bieb.example"
website = "https://bieb.example/"
beleidsterreinen = ["lea", "vve"]
+++
-- praktisch/ziek.md --
+++
titel = "Ziek melden"
thema = "Aanwezig"
kern = "Bel voor acht uur."
infokaart = true
stappen = ["U belt", "Wij schrijven het op"]
contact = "directie"
contacten = ["directie"]
volgorde = 2
mr_instemming = 2026-06-23
[[stap]]
wat = "We bellen u."
wie = "de leraar"
wanneer = "om negen uur"
waarom = "Uw kind is veilig."
[[bijdrage]]
wat = "Schoolreis"
bedrag = 12.50
[[communicatie]]
wat = "Nieuws"
hoe = "in de app"
hoe_vaak = "elke week"
wie = "directie"
voor = "groep 1"
+++
-- overleg/tevreden.md --
+++
titel = "Tevreden"
soort = "tevredenheidsonderzoek"
[[uitslag]]
datum = 2026-02-12
gevraagd = 210
ingevuld = 134
uitkomsten = ["Welkom."]
+++
-- team.md --
+++
titel = "Ons team"
leden = ["directie"]
+++
-- paginas/ouderkamer.md --
+++
titel = "De ouderkamer"
menu = true
volgorde = 1
thema = "Ontmoeten"
+++
-- traject.md --
+++
titel = "Onze route"
begeleider = "een adviseur"
met = "ouders"
[[stap]]
naam = "Scan"
datum = 2026-04-15
status = "klaar"
naar = "scan/2026-04-15"
[[certificaat]]
naam = "Samen"
door = "een bureau"
datum = 2026-11-20
geldig_tot = 2029-11-20
+++
-- begrippen.toml --
[[begrip]]
id = "mr"
term = "MR"
uitleg = "De medezeggenschapsraad."
`

func words(text string) *Text { return &Text{Words: text} }

func many(texts ...string) []*Text {
	var list []*Text
	for _, text := range texts {
		list = append(list, words(text))
	}
	return list
}

func day(text string) schoolyear.Date {
	date, _ := schoolyear.ParseDate(text)
	return date
}

func document(path, title string) Document {
	d := Document{Reference: path}
	if title != "" {
		d.Title = words(title)
	}
	return d
}

// about gives a document its themes.
func about(d Document, themes ...string) Document {
	for _, theme := range themes {
		d.Themes = append(d.Themes, Named{theme, words(theme)})
	}
	return d
}

func number[T any](n T) *T { return &n }

var (
	optOuts     = []OptOut{{Code: "zin-lang", Reason: "Een citaat.", Until: day("2027-01-31")}}
	evaluations = []string{"speerpunten", "activiteiten"}
)

var fullSlots = []*Slot{{
	Date: day("2027-06-02"), Groups: []string{"1", "2"}, From: "09:00", To: "10:00", Location: words("Het plein"), What: words("Warm worden"),
}}

// fullDocs are the documents of full, as they are to be read.
var fullDocs = map[string]Doc{
	"school.toml": &School{
		Document: Document{
			Reference: "school.toml", Summary: words("Een school."), Updated: day("2026-11-01"), Owner: Person{"directie"}, OptOuts: optOuts,
			Extra: map[string]any{
				"motto": "Samen", "aantal": int64(3), "deel": 2.5, "waar": true, "dag": day("2026-09-01"), "om": "12:30",
				"lijst": []any{"a", map[string]any{"b": int64(1)}},
			},
			Documents: []*Attachment{
				{Title: words("Schoolgids"), File: "bestanden/gids.pdf", About: words("Alles over het jaar.")},
				{Title: words("Schoolplan"), URL: "https://school.example/plan.pdf", About: words("Vier jaar.")},
			},
		},
		Name: "De Proef", City: "Utrecht", Type: "brede-school", Region: "midden", Year: 2026, Groups: []string{"1", "2", "3"}, Age: words("4–12 jaar"),
		Languages: []string{"nl", "ar", "zh-Hant"}, Address: "https://school.example/ouders/", Color: "#0b6E6e", Logo: "beelden/logo.svg",
		Email: "info@school.example", Phone: "+31 (0)30 - 123 45 67", Street: "Dorpsstraat 1", Postcode: "3511 AA",
		Board: "Stichting Proef", Website: "http://www.school.example/",
		Contacts: []*Contact{{
			ID: "directie", Role: words("Directeur"), Name: "Sam de Wit", Organisation: "GGD", Photo: "beelden/logo.svg", Email: "directie@school.example", Phone: "030-1234567",
			Address: "Dorpsstraat 2, Utrecht", Website: "https://ggd.example/", Topics: many("verlof", "klachten"), Groups: []string{"1", "2"},
			Days: []time.Weekday{time.Monday, time.Thursday}, Reachable: words("Op het plein."), Languages: []string{"en"}, For: words("de wijk"), Until: day("2027-07-31"),
		}},
		HolidayNames: []*Text{{Words: "Herfstvakantie"}},
		Holidays:     []schoolyear.Holiday{{Name: "Herfstvakantie", Period: schoolyear.Period{From: day("2026-10-17"), To: day("2026-10-25")}}},
		StudyDays: []*StudyDay{
			{Period: &schoolyear.Period{From: day("2027-02-08"), To: day("2027-02-10")}, To: "10:30", Name: words("Later")},
			{Dates: []schoolyear.Date{day("2026-11-20")}, Name: words("Lezen")},
			{Dates: []schoolyear.Date{day("2026-12-18"), day("2027-07-16")}, From: "12:00", Groups: []string{"1", "2"}, Name: words("Vroeg vrij")},
		},
		LessonDays: []*LessonDay{{Date: day("2027-03-26"), Name: words("Paasviering")}},
		GroupNames: []*GroupName{{Name: "de kleintjes", Groups: []string{"1", "2"}}},
		Forms:      []Named{{"kamp", words("kamp")}, {"kring", words("kring")}}, Audiences: []Named{{"opa's", words("opa's")}},
		App: &App{"Klasbord", "https://app.example/"},
		Names: map[PartnershipID]*Text{
			"maatschappelijk": words("Buurt"), "pedagogisch": words("Opvoeden"), "didactisch": words("Educatief"), "formeel": words("Beleid"), "informeel": words("Meedoen"),
		},
	},
	"index.md": &Page{Document: Document{
		Reference: "index", Title: words("Welkom"), Summary: words("Kom binnen."), Draft: true, Updated: day("2026-11-01"), Owner: Person{"directie"},
		OptOuts: optOuts, Extra: map[string]any{"foto": "deur.jpg"}, Quotes: []*Quote{{Words: words("Wat een welkom."), Who: words("een moeder")}},
		Documents: []*Attachment{{Title: words("De routekaart"), File: "beelden/logo.svg", About: words("De weg naar school.")}},
	}},
	"visie.md": &Vision{
		Document: document("visie", "Onze visie"), Adopted: day("2025-09-01"), AdoptedBy: []string{"team", "ouders"}, ValidUntil: day("2029-08-01"),
		Consent: day("2025-08-20"), MadeWith: []string{"ouders"}, Motto: words("Samen sterk"),
		Version: "2.1", Revisions: []*Revision{{Date: day("2025-09-01"), What: words("Korter.")}},
	},
	"verwachtingen.md": &Expectations{
		Document: document("verwachtingen", "Van elkaar"), OfSchool: many("Wij bellen.", "Wij luisteren."), OfParents: many("U komt."),
		AgreedWith: []string{"MR", "team"}, AgreedOn: day("2026-09-15"), ValidUntil: day("2027-07-31"), InfoCard: true,
	},
	"partnerschappen/formeel.md": &Partnership{
		Document: about(document("partnerschappen/formeel", "Formeel partnerschap"), "Beslissen"), ID: "formeel", Promise: words("U beslist mee."),
		Strengths: many("Een volle MR", "Open vergaderingen"), Contact: Person{"directie"},
	},
	"speerpunten/lezen.md": &FocusPoint{
		Document: about(document("speerpunten/lezen", "Lezen"), "Boeken", "Thuis"), Partnerships: []PartnershipID{"didactisch", "pedagogisch"}, Goal: words("Elk kind leest."),
		Measure: words("Elke dag een kwartier."), Term: "lang", Year: 2025, Origin: &Ref{Written: "scan/2026-04-15"}, Areas: []Area{"welzijn"}, Status: "bezig",
		Training: many("Een training"), Steps: []*Step{{What: words("Boeken kopen"), ReadyBy: day("2026-12-01"), Who: Person{"directie"}, Done: true}},
	},
	"activiteiten/startgesprek.md": &Activity{
		Document: about(document("activiteiten/startgesprek", "Startgesprek"), "Kennismaken"), Partnerships: []PartnershipID{"pedagogisch", "didactisch"},
		Dates: []schoolyear.Date{day("2026-09-08")}, MovedFrom: day("2026-09-01"), From: "19:30", To: "21:00", Location: words("De aula"), Groups: []string{"1", "2"}, Age: words("4–6 jaar"),
		For: []string{"ouders", "leerlingen"}, Form: "gesprek", Organisation: Person{"de leerkrachten"},
		FocusPoints: []*Ref{{Written: "lezen", Folders: []string{"speerpunten"}}}, Partners: []*Ref{{Written: "bieb", Folders: []string{"partners"}}}, Areas: []Area{"vve"}, Register: "https://school.example/aanmelden", SignUpBy: day("2026-09-01"), Places: number(30),
		Help: words("Koffie schenken"), Cost: number(2.5), Languages: []string{"ar", "tr"}, Status: Held, Turnout: number(40), Expected: number(50), Target: number(75),
		Outcome: words("Mooie gesprekken."), Minutes: number(15), Compulsory: true, ChildPresent: true, Topics: []*Text{words("Lezen"), words("Vriendschap")},
	},
	"activiteiten/koffie.md": &Activity{
		Document: document("activiteiten/koffie", "Koffie"), Partnerships: []PartnershipID{"informeel"},
		Dates: []schoolyear.Date{day("2026-10-01"), day("2026-12-03")}, Register: "koffie@school.example", Cost: number(2.0), Status: Planned,
	},
	"activiteiten/project.md": &Activity{
		Document: document("activiteiten/project", "Project"), Partnerships: []PartnershipID{"maatschappelijk"},
		Period: &schoolyear.Period{From: day("2027-03-01"), To: day("2027-03-12")}, Status: Cancelled,
	},
	"activiteiten/feest.md": &Activity{
		Document: document("activiteiten/feest", "Feest"), Partnerships: []PartnershipID{"informeel"},
		When: words("medio mei"), Month: schoolyear.Month{Year: 2027, Month: 5}, Status: Planned,
	},
	"activiteiten/musical.md": &Activity{
		Document: document("activiteiten/musical", "Musical"), Partnerships: []PartnershipID{"informeel"}, Dates: []schoolyear.Date{day("2027-06-02")},
		Slots: fullSlots, Status: Planned,
	},
	"activiteiten/inloop.md": &Activity{
		Document: document("activiteiten/inloop", "Inloop"), Partnerships: []PartnershipID{"informeel"},
		Repetition: &Repetition{Which: []int{1}, Weekdays: []time.Weekday{time.Tuesday}}, Between: &schoolyear.Period{From: day("2026-10-01"), To: day("2026-12-31")},
		Except: []schoolyear.Date{day("2026-11-03")}, Also: []schoolyear.Date{day("2026-11-10")}, Status: Planned,
	},
	"activiteiten/spelen.md": &Activity{
		Document: document("activiteiten/spelen", "Spelen"), Partnerships: []PartnershipID{"informeel"},
		Repetition: &Repetition{Weeks: 2, Weekdays: []time.Weekday{time.Friday}}, Status: Planned,
	},
	"agenda/fotograaf.md": &Activity{
		Document: document("agenda/fotograaf", "Schoolfotograaf"), Dates: []schoolyear.Date{day("2026-10-06")}, From: "08:30", To: "12:00",
		MovedFrom: day("2026-10-05"), Location: words("De gymzaal"), Groups: []string{"1", "2"}, For: []string{"leerlingen"}, Organisation: Person{"de ouderraad"},
		Register: "https://foto.example/", SignUpBy: day("2026-09-29"), Places: number(200), Help: words("Kinderen ophalen"), Cost: number(12.5), Status: Planned,
	},
	"agenda/sportdag.md": &Activity{
		Document: document("agenda/sportdag", "Sportdag"), Dates: []schoolyear.Date{day("2027-06-02"), day("2027-06-09")}, Status: Planned, Slots: fullSlots,
	},
	"agenda/kamp.md": &Activity{
		Document: document("agenda/kamp", "Kamp"), Period: &schoolyear.Period{From: day("2027-06-14"), To: day("2027-06-16")}, Status: Planned,
	},
	"agenda/gym.md": &Activity{
		Document: document("agenda/gym", "Gym"), Repetition: &Repetition{Weeks: 2, Weekdays: []time.Weekday{time.Friday}},
		Except: []schoolyear.Date{day("2026-11-13")}, Also: []schoolyear.Date{day("2026-11-10")}, Status: Planned,
	},
	"agenda/juffendag.md": &Activity{
		Document: document("agenda/juffendag", "Juffendag"), When: words("in april"), Month: schoolyear.Month{Year: 2027, Month: 4}, Status: Planned,
	},
	"scan/2026-04-15.md": &Scan{
		Document: document("scan/2026-04-15", "Scan"), Date: day("2026-04-15"), Participants: number(12),
		Guidance: Guidance{many("een adviseur"), many("team", "directie")}, TeamVision: words("Ouders horen erbij."),
		Families: []*Families{{Who: words("Met een andere taal"), Count: number(64), Offer: words("Een tolk.")}},
		Findings: []*ScanFinding{
			{ID: "maatschappelijk", Strengths: many("De wijk", "Het plein"), Ambitions: many("Meer bezoek"), Score: number(3)},
			{ID: "pedagogisch"},
			{ID: "didactisch"},
			{ID: "formeel"},
			{ID: "informeel"},
		},
	},
	"wensen/2026-05-20.md": &WishesEvening{
		Document: Document{
			Reference: "wensen/2026-05-20", Title: words("Wensenavond"), Quotes: []*Quote{{Words: words("Fijne avond."), Who: words("een vader")}},
		},
		Date: day("2026-05-20"), Parents: number(31), Team: number(9),
		Guidance:  Guidance{many("gespreksleiders"), many("ouders")},
		Programme: []*ProgrammeItem{{Time: "19:30", What: words("Welkom"), Who: words("directie")}},
		Outcomes: []*Outcome{{
			From: "ouders", Type: "wens", Words: words("Meer lezen."), Partnership: "didactisch", Answer: words("Dat doen we."),
			To: &Ref{Written: "speerpunten/lezen", Folders: []string{"speerpunten", "activiteiten"}},
		}},
	},
	"checklist/2026-11-04.md": &Checklist{
		Document: document("checklist/2026-11-04", "Checklist"), Date: day("2026-11-04"), With: []string{"team", "MR"},
		Results: []*Result{{ID: "visie", Verdict: Partly, Comment: words("Bijna."), Action: &Ref{Written: "lezen", Folders: []string{"speerpunten", "activiteiten"}}}},
	},
	"checklist/punten.toml": &Items{
		Document: Document{Reference: "checklist/punten.toml", Summary: words("Onze punten.")}, List: []*Item{{ID: "buiten", Text: words("Wij gaan samen naar buiten.")}},
	},
	"meting/2026-11-11.md": &Measurement{
		Document: document("meting/2026-11-11", "Nulmeting"), Date: day("2026-11-11"), Type: Baseline, Capacity: words("Groot."),
		CapacityScore: number(3), Support: number(4), Guidance: Guidance{many("een adviseur"), many("ouders", "team")},
		Components: []*Component{
			{ID: "visie", Now: number(2), Wish: number(4), Comment: words("Kan beter."), Priority: number(1), Questions: []*Question{
				{Words: words("De deur staat open."), Now: number(3), Wish: number(4), Comment: words("Na drie uur niet.")},
			}},
			{ID: "zichtbaar-gedrag", Now: number(1), Wish: number(5)},
			{ID: "actief-betrokken", Now: number(2), Wish: number(4)},
			{ID: "samen-verantwoordelijk", Now: number(2), Wish: number(4)},
			{ID: "gesprekspartners", Now: number(2), Wish: number(4)},
			{ID: "informatie-en-verwachtingen", Now: number(2), Wish: number(4)},
		},
	},
	"evaluaties/2026-11-10.md": &Evaluation{
		Document: document("evaluaties/2026-11-10", "Evaluatie"), Date: day("2026-11-10"), With: []string{"ouders", "team", "leerlingen", "partners"},
		About:    []*Ref{{Written: "lezen", Folders: evaluations}, {Written: "scan/2026-04-15", Folders: evaluations}},
		Findings: []*Finding{{Words: words("Het loopt."), Positive: true, Action: &Step{What: words("Doorgaan"), ReadyBy: day("2026-12-10"), Who: Person{"directie"}, Done: true}}},
	},
	"overleg/team.md": &Council{
		Document: document("overleg/team", "Partnerschapsteam"), Type: PartnershipTeam, Dates: []schoolyear.Date{day("2026-09-10"), day("2026-11-12")},
		Contact: Person{"directie"}, FocusPoints: []*Ref{{Written: "lezen", Folders: []string{"speerpunten"}}},
		Meetings: []*Meeting{
			{Date: day("2026-09-10"), From: "19:30", To: "21:00", Location: words("De aula"), Public: true},
			{Date: day("2026-11-12"), From: "20:00", To: "22:00", Location: words("De keuken"), Minutes: "bestanden/gids.pdf", Activity: &Ref{Written: "startgesprek", Folders: []string{"activiteiten"}}},
		},
		Members: []*Member{
			{Role: words("Ouder van groep 3"), Section: "ouder", Name: "Noor", Until: day("2027-07-31"), Vacant: true},
			{Contact: Person{"directie"}, Section: "directie"},
		},
		Topics: []*Topic{{What: words("Het jaarplan"), Months: []schoolyear.Month{{Year: 2027, Month: 1}, {Year: 2027, Month: 5}}, Rights: []string{"advies"}}},
	},
	"overleg/tevreden.md": &Council{
		Document: document("overleg/tevreden", "Tevreden"), Type: SatisfactionSurvey,
		Surveys: []*Survey{{Date: day("2026-02-12"), Asked: 210, Answered: 134, Outcomes: many("Welkom.")}},
	},
	"team.md": &TeamPage{Document: document("team", "Ons team"), Members: []Person{{"directie"}}},
	"partners/bieb.md": &Partner{
		Document: document("partners/bieb", "De bieb"), Offer: words("Boeken."), Phone: "030-1234567", Email: "info@bieb.example", Website: "https://bieb.example/",
		Areas: []Area{"lea", "vve"},
	},
	"praktisch/ziek.md": &PracticalTopic{
		Document: about(document("praktisch/ziek", "Ziek melden"), "Aanwezig"), Kernel: words("Bel voor acht uur."), InfoCard: true,
		Steps: many("U belt", "Wij schrijven het op"), Contact: Person{"directie"}, Contacts: []Person{{"directie"}}, Order: number(2),
		Protocol:       []*ProtocolStep{{What: words("We bellen u."), Who: words("de leraar"), When: words("om negen uur"), Why: words("Uw kind is veilig.")}},
		Contribution:   Contribution{[]*ContributionItem{{What: words("Schoolreis"), Amount: number(12.5)}}, day("2026-06-23")},
		Communications: []*Communication{{What: words("Nieuws"), How: words("in de app"), Often: words("elke week"), By: words("directie"), For: words("groep 1")}},
	},
	"paginas/ouderkamer.md": &Page{Document: about(document("paginas/ouderkamer", "De ouderkamer"), "Ontmoeten"), Menu: true, Order: number(1)},
	"traject.md": &Trajectory{
		Document:     document("traject", "Onze route"),
		Guidance:     Guidance{many("een adviseur"), many("ouders")},
		Stages:       []*Stage{{Name: words("Scan"), Date: day("2026-04-15"), Status: "klaar", To: &Ref{Written: "scan/2026-04-15"}}},
		Certificates: []*Certificate{{Name: words("Samen"), By: words("een bureau"), Date: day("2026-11-20"), ValidUntil: day("2029-11-20")}},
	},
	"begrippen.toml": &Glossary{
		Document: document("begrippen.toml", ""), Terms: []*Term{{ID: "mr", Term: words("MR"), Explanation: words("De medezeggenschapsraad.")}},
	},
}

var asRead = cmp.Options{
	cmpopts.IgnoreTypes(Part{}, &markdown.Body{}),
	cmpopts.IgnoreUnexported(Document{}, Ref{}, Activity{}, School{}, Council{}),
}

// TestFull reads every key of every kind of document, and compares all that was read.
func TestFull(t *testing.T) {
	files := parse(full)
	p, problems := Link(files, "", true, nil)
	wantProblems(t, "", slicesOf(files, problems))
	read := map[string]Doc{}
	for _, file := range files {
		if file.Doc != nil {
			read[file.Name] = file.Doc
		}
	}
	if diff := cmp.Diff(fullDocs, read, asRead); diff != "" {
		t.Error(diff)
	}
	if p.Welcome.Body.Empty() || !p.Vision.Body.Empty() || p.Glossary.Body != nil {
		t.Error("the bodies are not those of the documents")
	}
}

// TestFullIsFull wants every field of every kind of document filled in somewhere in full, so that TestFull leaves none unread.
func TestFullIsFull(t *testing.T) {
	filled := map[string]bool{}
	for _, doc := range fullDocs {
		noteFields(reflect.ValueOf(doc), filled)
	}
	for field, is := range filled {
		if !is {
			t.Errorf("no document of full has %s", field)
		}
	}
	for file := range kindsByFile {
		if fullDocs[file] == nil {
			t.Errorf("full has no %s", file)
		}
	}
}

// noteFields notes for each exported field of our own structs whether it has a value anywhere.
func noteFields(v reflect.Value, filled map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			noteFields(v.Elem(), filled)
		}
	case reflect.Slice:
		for i := range v.Len() {
			noteFields(v.Index(i), filled)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			if v.Type().PkgPath() != reflect.TypeFor[Document]().PkgPath() || !field.IsExported() || field.Name == "Part" || field.Name == "Body" || field.Name == "Translation" || v.Type() == reflect.TypeFor[Text]() {
				continue
			}
			name := v.Type().Name() + "." + field.Name
			filled[name] = filled[name] || !v.Field(i).IsZero()
			noteFields(v.Field(i), filled)
		}
	}
}

// slicesOf gives all problems, without the hint that a translation names no source: few translations in these tests do.
func slicesOf(files []*File, linked []problem.Problem) []problem.Problem {
	return slices.DeleteFunc(allOf(files, linked), func(p problem.Problem) bool { return p.Rule == withoutMark })
}

// allOf gives all problems of files, and of linking them.
func allOf(files []*File, linked []problem.Problem) []problem.Problem {
	all := linked
	for _, file := range files {
		all = append(all, file.Problems...)
	}
	return problem.Sort(all)
}
