package generator

import (
	"bytes"
	"cmp"
	"html/template"
	"net/url"
	"strings"
	"sync"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/words"
)

// edition is the site in one language.
type edition struct {
	policy    *policy.Policy
	today     schoolyear.Date
	layouts   *layouts
	templates *template.Template
	speaker   *Speaker
	pages     map[string]*Page // by address
	order     []*Page          // as in the table of contents
	style     []byte           // the stylesheet, with the school's own colour
	frames    *frames
	parts     *parts
	rows      rows
	clashes   []problem.Problem // two sources of one address

	styleAddress string // with a mark of its contents
}

func (g *Generator) newEdition(p *policy.Policy, today schoolyear.Date) *edition {
	e := &edition{
		policy: p, today: today, layouts: g.layouts, templates: g.layouts.in(p.School.Languages[0]), pages: map[string]*Page{},
		speaker: &Speaker{g.layouts.wordsFor(p.School.Languages[0])},
		parts:   &parts{made: map[any]part{}},
		frames:  &frames{made: map[frameKey]func() (*frame, []problem.Problem){}},
	}
	e.style = e.layouts.stylesheet(p.School)
	e.styleAddress = marked(stylesheet, e.style)
	g.rows = g.rows.in(rowSetting{e.layouts, e.speaker.Lang(), e.partnerships()}, p.Activities)
	e.rows = g.rows
	e.list()
	return e
}

// isPage reports whether the site has a page at an address: "jaarplan/", or "" for the home page.
func (e *edition) isPage(address string) bool { return e.pages[address] != nil }

// absolute gives the full address of a page, or "" when the school did not say where its site is.
func (e *edition) absolute(address string) string {
	if e.policy.School.Address == "" {
		return ""
	}
	return e.policy.School.Address + (&url.URL{Path: address}).EscapedPath()
}

// largestKept is the size in bytes above which a buffer is not kept for the next page: more than the list of ten thousand activities.
const largestKept = 8 << 20

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// execute renders a layout with its view, behind what is in the buffer already. A layout that fails leaves nothing there.
func (e *edition) execute(out *bytes.Buffer, layout string, view any) []problem.Problem {
	before := out.Len()
	if err := e.templates.ExecuteTemplate(out, layout, view); err != nil {
		out.Truncate(before)
		if len(e.layouts.problems) > 0 {
			return e.layouts.problems // it follows from what was found in reading the layouts
		}
		return []problem.Problem{e.layouts.problemOf(err, layout)}
	}
	return nil
}

// piece renders a layout with its view by itself.
func (e *edition) piece(layout string, view any) (html string, problems []problem.Problem) {
	inBuffer(func(out *bytes.Buffer) {
		problems = e.execute(out, layout, view)
		html = out.String()
	})
	return html, problems
}

// inBuffer lends an empty buffer to f.
func inBuffer(f func(*bytes.Buffer)) {
	out := buffers.Get().(*bytes.Buffer)
	out.Reset()
	f(out)
	if out.Cap() <= largestKept {
		buffers.Put(out)
	}
}

// partnerships gives the five with their names: the school's own, else that of the partnership's document, else the model's.
func (e *edition) partnerships() map[policy.PartnershipID]*PartnershipView {
	views := make(map[policy.PartnershipID]*PartnershipView, len(policy.PartnershipIDs))
	for _, id := range policy.PartnershipIDs {
		views[id] = &PartnershipView{ID: id, Name: e.partnershipName(id)}
	}
	return views
}

func (e *edition) partnership(id policy.PartnershipID) *PartnershipView {
	return e.rows.setting.partnerships[id]
}

func (e *edition) partnershipName(id policy.PartnershipID) *policy.Text {
	if name := e.policy.School.Names[id]; name != nil {
		return name
	}
	if doc := e.policy.Partnerships[id]; doc != nil && doc.Title != nil {
		return doc.Title
	}
	return e.word("partnership." + string(id) + ".name")
}

// word gives one of the site's words as if the school had written it.
func (e *edition) word(key string, args ...any) *policy.Text {
	word, err := e.speaker.Word(key, args...)
	if err != nil {
		word = key // reported by the layout that says it
	}
	return &policy.Text{Words: word, Language: e.speaker.Lang()}
}

// wordsFor gives the words of a language; the first language's where there is no file for it.
func (l *layouts) wordsFor(language string) *words.Words {
	return cmp.Or(l.words[language], l.words[defaultLanguage])
}

const defaultLanguage = "nl"

// loadWords reads the words files, Dutch first: it is what the others fall back to.
func (l *layouts) loadWords() {
	l.words = map[string]*words.Words{}
	l.loadLanguage(defaultLanguage)
	for _, name := range l.names() {
		if language, ok := strings.CutPrefix(strings.TrimSuffix(name, ".toml"), "words/"); ok && language != defaultLanguage {
			l.loadLanguage(language)
		}
	}
}

// loadLanguage reads the words of a language. A school's own file needs to hold only what differs from the embedded one.
func (l *layouts) loadLanguage(language string) {
	name := "words/" + language + ".toml"
	files := []problem.Source{l.sources[name]}
	if builtIn := embeddedSource(name); len(builtIn.Text) > 0 && !bytes.Equal(builtIn.Text, files[0].Text) {
		files = []problem.Source{builtIn, files[0]}
	}
	for _, src := range files {
		loaded, problems := words.Load(language, src, cmp.Or(l.words[language], l.words[defaultLanguage]))
		l.words[language] = loaded
		l.problems = append(l.problems, problems...)
	}
}
