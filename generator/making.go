package generator

import (
	"ouderbeleid/generator/feeds"
	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/site"
	"ouderbeleid/generator/year"
)

// making is one site while it is made.
type making struct {
	work      *page.Work
	looks     *looks.Looks
	style     []byte         // the stylesheet, with the school's own colour
	published []*policy.File // the school's own, as they are or in sizes
	pictures  pictures
	recall    site.Recall
	calendars *feeds.Calendars
}

// make fills an edition for each language of a school, of a policy that is linked in the first.
func (g *Generator) make(files []*policy.File, first *policy.Policy, in Input) *making {
	m := &making{looks: g.looks, style: g.looks.Stylesheet(first.School), pictures: g.pictures, recall: in.Recall}
	m.work = page.NewWork(first.School, in.Today, g.looks, m.style, g.pictures.photo, g.rows)
	m.work.Navigation = navigation
	m.calendars = feeds.NewCalendars(m.work, g.history, in.Publish)
	linked := make([]*policy.Policy, len(m.work.Editions))
	var fill []func()
	for i, e := range m.work.Editions {
		fill = append(fill, func() {
			if linked[i] = first; i > 0 {
				linked[i], _ = policy.LinkAfter(g.linked[e.Language], files, e.Language, in.Drafts, year.ClosedFor)
			}
			e.Open(linked[i])
			list(e)
			e.Calendars = m.calendars.Files(e)
		})
	}
	parallel.Do(fill...)
	m.work.ListSharePictures()
	g.rows = m.work.Rows()
	g.linked = make(map[string]*policy.Policy, len(linked))
	for _, p := range linked {
		g.linked[p.Language] = p
	}
	return m
}
