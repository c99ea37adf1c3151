package policy

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator/problem"
)

func linked(t *testing.T, archive, language string, drafts bool) *Policy {
	t.Helper()
	files := parse(archive)
	p, problems := Link(files, language, drafts, nil)
	wantProblems(t, "", slicesOf(files, problems))
	return p
}

// paths names documents by the last part of their path.
func paths[D Doc](docs []D) string {
	var names []string
	for _, doc := range docs {
		names = append(names, doc.Base().Slug())
	}
	return strings.Join(names, " ")
}

func want(t *testing.T, what string, got, want any) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%s: %v; want %v", what, got, want)
	}
}

// page is a document with a title and more keys.
func page(path, keys string) string {
	return "-- " + path + " --\n+++\ntitel = \"T\"\n" + keys + "+++\n"
}

func TestDrafts(t *testing.T) {
	files := small + page("visie.md", "concept = true\n") + page("paginas/a.md", "concept = true\n") + page("paginas/b.md", "concept = false\n") +
		activity("c", dated+"concept = true") + "-- activiteiten/c.ar.md --\n+++\ntitel = \"ق\"\n+++\n"
	concepts := []string{"content/activiteiten/c.md", "content/paginas/a.md", "content/visie.md"}
	for _, language := range []string{"", "ar"} {
		p := linked(t, files, language, false)
		want(t, "left out", p.Drafts, concepts)
		want(t, "concepts", p.Concepts, concepts)
		want(t, "documents", paths(p.Documents), "b school.toml")
		if p.Vision != nil || len(p.Activities) > 0 || p.Doc("visie") != nil {
			t.Error("a concept is in the policy")
		}
		p = linked(t, files, language, true)
		want(t, "left out of the preview", p.Drafts, []string{})
		want(t, "concepts in the preview", p.Concepts, concepts)
		want(t, "documents in the preview", paths(p.Documents), "c a b school.toml visie")
		if p.Vision == nil {
			t.Error("the vision is not in the preview")
		}
	}
}

// TestLinkAfter holds a second policy to the copies of the first, for all that did not change, and to the same problems.
func TestLinkAfter(t *testing.T) {
	rest := activity("a", dated+"groepen = [\"1 t/m 3\"]") + activity("b", "herhaling = \"elke dinsdag\"\nbehalve = [2026-09-09]") + activity("c", dated+"groepen = [\"9\"]")
	files := parse(small + rest)
	first, told := Link(files, "", false, nil)
	if len(told) < 2 {
		t.Fatal(told)
	}
	for i, file := range files {
		if file.Name == "activiteiten/c.md" {
			files[i] = Parse(file.Source)
		}
	}
	second, again := LinkAfter(first, files, "", false, nil)
	want(t, "problems", again, told)
	for _, a := range first.Activities {
		if same := second.Doc(a.Reference) == Doc(a); same != (a.Slug() != "c") {
			t.Errorf("%s is the same: %t", a.Slug(), same)
		}
	}
	third, _ := LinkAfter(second, parse(small+rest), "", false, nil)
	for _, a := range second.Activities {
		if third.Doc(a.Reference) == Doc(a) {
			t.Errorf("%s is the same in another school", a.Slug())
		}
	}
}

func TestBroken(t *testing.T) {
	files := parse(small + "-- visie.md --\n+++\ntitel = x y\n+++\n-- paginas/a.md --\nniets\n" + page("paginas/b.md", ""))
	p, problems := Link(files, "", false, nil)
	wantProblems(t, "", problems)
	want(t, "broken", p.Broken, []string{"content/paginas/a.md", "content/visie.md"})
	want(t, "pages", paths(p.Pages), "b")
}

// TestFive wants the five partnerships of the model in a policy, and no other.
func TestFive(t *testing.T) {
	keys := "belofte = \"B\"\n"
	p, _ := read(small + page("partnerschappen/formeel.md", keys) + page("partnerschappen/eigen.md", keys) + page("partnerschappen/oud/informeel.md", keys))
	want(t, "partnerships", slices.Collect(maps.Keys(p.Partnerships)), "[formeel]")
}

func TestFilesOfAPolicy(t *testing.T) {
	p := linked(t, small+"-- beelden/b.svg --\n-- beelden/a.svg --\n-- robots.txt --\n"+page("paginas/a.md", ""), "", false)
	var names []string
	for _, file := range p.Files {
		names = append(names, file.Name)
	}
	want(t, "copied", names, "[beelden/a.svg beelden/b.svg robots.txt]")
	if p.File("beelden/a.svg") == nil || p.File("paginas/a.md") == nil || p.File("beelden/c.svg") != nil {
		t.Error("File gives what is not there, or not what is")
	}
}

// TestActivityOrder orders by day, time and path; vague ones come last in their month, those without a month at the end.
func TestActivityOrder(t *testing.T) {
	p := linked(t, small+
		activity("a-ooit", "wanneer = \"ooit\"")+
		activity("b-oktober", "wanneer = \"in oktober\"\nmaand = \"2026-10\"")+
		activity("c-30", "datum = 2026-10-31\nvan = \"19:30\"")+
		activity("d-vroeg", "datum = 2026-10-31\nvan = \"8.15\"")+
		activity("e-dag", "datum = 2026-10-31")+
		activity("f-data", "data = [2027-01-01, 2026-10-02]")+
		activity("g-periode", "[periode]\nvan = 2026-10-01\ntot = 2026-12-31")+
		activity("h-november", "datum = 2026-11-01")+
		activity("i-november", "datum = 2026-11-01"), "", false)
	want(t, "order", paths(p.Activities), "g-periode f-data e-dag d-vroeg c-30 b-oktober h-november i-november a-ooit")
}

func TestOrder(t *testing.T) {
	var files strings.Builder
	files.WriteString(small)
	for i, date := range []string{"2025-01-01", "2026-02-01", "2025-12-31"} {
		fmt.Fprint(&files,
			page(fmt.Sprintf("checklist/%d.md", i), "datum = "+date+"\n"),
			page(fmt.Sprintf("wensen/%d.md", i), "datum = "+date+"\n"),
			page(fmt.Sprintf("evaluaties/%d.md", i), "datum = "+date+"\nmet = \"team\"\n"),
			page(fmt.Sprintf("overleg/%d.md", 2-i), "soort = \"mr\"\n"),
			page(fmt.Sprintf("paginas/%d.md", 2-i), ""),
		)
		scan, meting := "datum = "+date+"\n", "soort = \"nulmeting\"\ndatum = "+date+"\n"
		for _, id := range PartnershipIDs {
			scan += "[[partnerschap]]\nid = \"" + string(id) + "\"\n"
		}
		for _, id := range ComponentIDs {
			meting += "[[onderdeel]]\nid = \"" + id + "\"\nhuidig = 1\ngewenst = 2\n"
		}
		fmt.Fprint(&files, page(fmt.Sprintf("scan/%d.md", i), scan), page(fmt.Sprintf("meting/%d.md", i), meting))
	}
	for name, order := range map[string]string{"a": "", "b": "volgorde = 2\n", "c": "volgorde = 1\n", "d": "", "e": "volgorde = 2\n"} {
		files.WriteString(page("praktisch/"+name+".md", "kern = \"K\"\n"+order))
	}
	files.WriteString(focusPoint("b") + focusPoint("a"))
	p := linked(t, files.String(), "", false)
	want(t, "checklists", paths(p.Checklists), "1 2 0")
	want(t, "evenings", paths(p.Evenings), "1 2 0")
	want(t, "evaluations", paths(p.Evaluations), "1 2 0")
	want(t, "scans", paths(p.Scans), "1 2 0")
	want(t, "measurements", paths(p.Measurements), "1 2 0")
	want(t, "councils", paths(p.Councils), "0 1 2")
	want(t, "pages", paths(p.Pages), "0 1 2")
	want(t, "focus points", paths(p.FocusPoints), "a b")
	want(t, "practical topics", paths(p.Practical), "c b e a d")
	if p.Scans[0].Of("formeel") == nil || p.Scans[0].Of("x") != nil || p.Measurements[0].Of("visie") == nil || p.Measurements[0].Of("x") != nil {
		t.Error("Of gives what is not there, or not what is")
	}
}

func TestItems(t *testing.T) {
	ids := func(p *Policy) string {
		var list []string
		for _, item := range p.Items {
			list = append(list, strings.TrimSuffix(item.ID+":"+item.Text.String(), ":"))
		}
		return strings.Join(list, " ")
	}
	want(t, "built-in", ids(linked(t, small, "", false)), strings.Join(ItemIDs, " "))
	own := "-- checklist/punten.toml --\n[[punt]]\nid = \"buiten\"\ntekst = \"B\"\n[[punt]]\nid = \"visie\"\ntekst = \"V\"\n[[punt]]\nid = \"lezen\"\ntekst = \"L\"\n"
	p := linked(t, small+own, "", false)
	want(t, "with the school's own", ids(p), "visie:V "+strings.Join(ItemIDs[1:], " ")+" buiten:B lezen:L")
	files := parse(small + own)
	for range 2 {
		p, _ := Link(files, "", false, nil)
		want(t, "of the same files", ids(p), "visie:V "+strings.Join(ItemIDs[1:], " ")+" buiten:B lezen:L")
	}
	if No.Rank() >= Partly.Rank() || Partly.Rank() >= Yes.Rank() {
		t.Error("the verdicts are not in order")
	}
}

func TestSchoolDefaults(t *testing.T) {
	for name, test := range map[string]struct{ files, want string }{
		"none":     {"-- school.toml --\nnaam = \"N\"\nplaats = \"P\"\nregio = \"zuid\"\nschooljaar = \"2026-2027\"\n", "basisschool [1 2 3 4 5 6 7 8] [nl] "},
		"own":      {"-- school.toml --\nnaam = \"N\"\nplaats = \"P\"\nregio = \"zuid\"\nschooljaar = \"2026-2027\"\ngroepen = [\"1/2\", \"3\"]\ntalen = \"en\"\nadres = \"https://a.nl/b/\"\n", "basisschool [1/2 3] [en] https://a.nl/b/"},
		"other":    {"-- school.toml --\nnaam = \"N\"\nplaats = \"P\"\nregio = \"zuid\"\nschooljaar = \"2026-2027\"\nsoort = \"voortgezet\"\nadres = \"https://a.nl\"\n", "voortgezet [] [nl] https://a.nl/"},
		"no files": {"", " [] [nl] "},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := Link(parse(test.files), "", false, nil)
			s := p.School
			want(t, "school", fmt.Sprintf("%s %v %v %s", s.Type, s.Groups, s.Languages, s.Address), test.want)
		})
	}
}

func TestFind(t *testing.T) {
	p := linked(t, small+focusPoint("p")+activity("p", dated+"speerpunt = \"p\"")+activity("q", "datum = 2026-09-01\nspeerpunt = \"speerpunten/p.md\"")+activity("r", dated)+
		page("praktisch/x.md", "kern = \"K\"\ncontact = \"directie\"\n"), "", false)
	point := p.FocusPoints[0]
	want(t, "activities of the focus point", paths(p.ActivitiesFor(point)), "q p")
	for _, a := range p.Activities {
		if found := p.Find(a.FocusPoint()); (a.FocusPoint() != nil) != (found == Doc(point)) {
			t.Errorf("%s finds %v", a.Reference, found)
		}
	}
	if contact := p.Contact(p.Practical[0].Contact); contact == nil || contact.Role.String() != "Directeur" {
		t.Errorf("the contact is %v", contact)
	}
	if p.Contact(Person{"een ouder"}) != nil || !(Person{}).IsZero() || (Person{"x"}).IsZero() {
		t.Error("somebody in words is a contact, or nobody is somebody")
	}
	want(t, "year of a focus point", p.YearOf(point), "2026-2027")
	want(t, "year of its own", p.YearOf(&FocusPoint{Year: 2024}), "2024-2025")
	want(t, "address", p.Doc("activiteiten/p").Base().Address(), "activiteiten/p/")
	want(t, "references", len(p.Doc("activiteiten/p").Base().Refs()), 1)
}

// TestNearestOfMany wants the same suggestion each time where two documents are as near.
func TestNearestOfMany(t *testing.T) {
	files := parse(small + focusPoint("lezen1") + focusPoint("lezen2") + focusPoint("lezen3") + activity("a", dated+"speerpunt = \"lezen4\""))
	for range 20 {
		_, problems := Link(files, "", false, nil)
		wantProblems(t, "activiteiten/a.md:5:13: verwijzing-naar-niets: “lezen4” verwijst naar een document dat er niet is. → Bedoelde u `lezen1`?\n", problems)
	}
}

func TestActivityYear(t *testing.T) {
	p := linked(t, small+
		activity("a", "datum = 2027-07-31")+activity("b", "datum = 2027-08-01")+activity("c", "wanneer = \"ooit\"")+
		activity("d", "wanneer = \"in mei\"\nmaand = \"2025-05\"")+activity("e", "[periode]\nvan = 2025-07-31\ntot = 2026-08-01"), "", false)
	for path, year := range map[string]string{"a": "2026-2027", "b": "2027-2028", "c": "2026-2027", "d": "2024-2025", "e": "2024-2025"} {
		want(t, path, p.ActivityYear(p.Doc("activiteiten/"+path).(*Activity)), year)
	}
}

// TestHolidayPlace finds where each of the school's own holidays stands.
func TestHolidayPlace(t *testing.T) {
	school := linked(t, small+"[[vakantie]]\nnaam = \"Herfstvakantie\"\nvan = 2026-10-10\ntot = 2026-10-18\n[[vakantie]]\nnaam = \"Carnaval\"\nvan = 2027-02-08\ntot = 2027-02-10\n", "", false).School
	want(t, "place", school.HolidayPlace(1).Place("van"), school.Source().At(strings.Index(string(school.Source().Text), "2027-02-08")))
}

func TestTimeOfAnActivity(t *testing.T) {
	for _, test := range []struct{ name, keys, first, last, month, over, next string }{
		// over and next are asked on 2026-10-02
		{"yesterday", "datum = 2026-10-01", "2026-10-01", "2026-10-01", "2026-10", "true", ""},
		{"today", "datum = 2026-10-02", "2026-10-02", "2026-10-02", "2026-10", "false", "2026-10-02"},
		{"several", "data = [2026-11-01, 2026-09-30, 2026-10-05]", "2026-09-30", "2026-11-01", "2026-09", "false", "2026-10-05"},
		{"running", "[periode]\nvan = 2026-09-01\ntot = 2026-10-02", "2026-09-01", "2026-10-02", "2026-09", "false", "2026-09-01"},
		{"run", "[periode]\nvan = 2026-09-01\ntot = 2026-10-01", "2026-09-01", "2026-10-01", "2026-09", "true", ""},
		{"vague this month", "wanneer = \"begin oktober\"\nmaand = \"2026-10\"", "", "", "2026-10", "false", ""},
		{"vague last month", "wanneer = \"in september\"\nmaand = \"2026-09\"", "", "", "2026-09", "true", ""},
		{"vague", "wanneer = \"ooit\"", "", "", "", "false", ""},
		{"vague and held", "wanneer = \"ooit\"\nstatus = \"geweest\"", "", "", "", "true", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := linked(t, small+activity("a", test.keys), "", false).Activities[0]
			today := day("2026-10-02")
			got := []string{a.First().String(), a.Last().String(), a.InMonth().String(), fmt.Sprint(a.Over(today)), a.Next(today).String()}
			if diff := cmp.Diff([]string{test.first, test.last, test.month, test.over, test.next}, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTimesOfDay(t *testing.T) {
	for written, clock := range map[string]string{
		`"19:30"`: "19:30", `"19.30"`: "19:30", `"8:15"`: "08:15", `"8.15"`: "08:15", `19:30:00`: "19:30", `08:15:59`: "08:15", `"00:00"`: "00:00", `"23:59"`: "23:59",
	} {
		a := linked(t, small+activity("a", dated+"van = "+written), "", false).Activities[0]
		want(t, written, a.From, clock)
	}
}

func TestAboutAnActivity(t *testing.T) {
	for _, test := range []struct {
		name, slug, keys string
		start            bool
	}{
		{"by slug", "startgesprekken", "vorm = \"gesprek\"", true},
		{"by title", "x", "vorm = \"gesprek\"\nsamenvatting = \"S\"", false},
		{"no conversation", "startgesprek", "vorm = \"feest\"", false},
	} {
		a := linked(t, small+activity(test.slug, dated+test.keys), "", false).Activities[0]
		want(t, test.name, a.StartConversation(), test.start)
	}
	titled := linked(t, small+strings.Replace(activity("x", dated+"vorm = \"gesprek\""), "Koffie", "Het Startgesprek", 1), "", false).Activities[0]
	want(t, "by title", titled.StartConversation(), true)

	a := linked(t, small+activity("a", dated+"groepen = \"3\""), "", false).Activities[0]
	want(t, "its group, another, its partnership, another", []bool{a.ForGroup("3"), a.ForGroup("4"), a.Is("informeel"), a.Is("formeel")}, "[true false true false]")
	whole := linked(t, small+activity("a", dated), "", false).Activities[0]
	want(t, "the whole school", whole.ForGroup("8"), true)
	f := &FocusPoint{Steps: []*Step{{Done: true}, {}, {Done: true}}}
	want(t, "steps done", f.StepsDone(), 2)
}

// TestPlaces marks what is asked for with the text that stands there.
func TestPlaces(t *testing.T) {
	p := linked(t, small+activity("a", "data = [2026-10-01, 2026-10-08]\ngroepen = [\"1\", \"2\"]\nthema = 'x'")+activity("b", "periode = { van = 2026-11-01, tot = 2026-11-05 }"), "", false)
	a, b := p.Doc("activiteiten/a").(*Activity), p.Doc("activiteiten/b").(*Activity)
	for what, test := range map[string]struct{ got, want any }{
		"value":               {a.Place("thema").Column, 9},
		"key":                 {a.KeyPlace("thema").Column, 1},
		"line":                {a.KeyPlace("thema").Line, 6},
		"item":                {a.ItemPlace("groepen", 1).Column, 17},
		"no such item":        {a.ItemPlace("groepen", 2), a.Place("groepen")},
		"item of nothing":     {a.ItemPlace("hulp", 0), a.Place("hulp")},
		"no such key":         {a.Place("hulp").Line, 2},
		"day":                 {a.DatePlace("data", day("2026-10-08")).Column, 21},
		"no such day":         {a.DatePlace("data", day("2026-10-09")), a.Place("data")},
		"day in a table":      {b.DatePlace("periode", day("2026-11-05")).Column, 37},
		"has":                 {[]bool{a.Has("thema"), a.Has("hulp")}, []bool{true, false}},
		"the policy":          {p.Place("regio").Line, 3},
		"a policy without it": {(&Policy{School: &School{}}).Place("regio").File, "content/school.toml"},
	} {
		want(t, what, test.got, test.want)
	}
	var texts []string
	a.EachText(func(key, text string, offset int) {
		texts = append(texts, key+"="+text)
		if !strings.HasPrefix(strings.Trim(string(a.Source().Text[offset:]), "'\""), text) {
			t.Errorf("%q does not stand at %d", text, offset)
		}
	})
	want(t, "texts", texts, "[titel=Koffie partnerschappen=informeel groepen=1 groepen=2 thema=x]")
}

func TestTranslatedPath(t *testing.T) {
	for file, source := range map[string]string{
		"visie.ar.md": "visie.md", "school.ar.toml": "school.toml", "begrippen.zh-Hant.toml": "begrippen.toml", "activiteiten/a.b.pap.md": "activiteiten/a.b.md",
		"checklist/punten.ar.toml": "checklist/punten.toml", "activiteiten/2026/a.ar.md": "activiteiten/2026/a.md",
		"visie.md": "", "activiteiten/a.2026.md": "", "activiteiten/a.AR.md": "activiteiten/a.md", "activiteiten/a.nl_BE.md": "activiteiten/a.md", "activiteiten/a.v2.md": "activiteiten/a.md", "beelden/a.ar.svg": "", "onbekend/a.ar.md": "", "a.ar.md": "",
		"activiteiten/nieuw.ar": "", "activiteiten/a.12.md": "", "activiteiten/a.nl-verhalen-en.md": "", "activiteiten/a.n.md": "", "activiteiten/a.lang-verhaal-en-meer.md": "",
	} {
		want(t, file, NameOf(TranslatedPath(PathOf(file))), source)
	}
	want(t, "folders", slices.IsSorted(Folders()), true)
	want(t, "same name", []bool{SameName("Ééns", "éÉNS"), SameName("a", "b")}, "[true false]")
}

// A required key that is misspelt is one mistake, and gives one problem.
func TestMisspeltRequiredKey(t *testing.T) {
	file := Parse(problem.Source{
		Path: "content/activiteiten/thee.md",
		Text: []byte("+++\ntitel = \"Thee\"\npartnerschapen = [\"informeel\"]\ndatum = 2026-12-01\n+++\n"),
	})
	if len(file.Problems) != 1 || file.Problems[0].Rule.Code != "onbekende-sleutel" {
		t.Errorf("%d problems: %v", len(file.Problems), file.Problems)
	}
}
