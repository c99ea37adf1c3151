package page

import (
	"slices"

	"ouderbeleid/generator/color"
	"ouderbeleid/generator/looks"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/sharepicture"
	"ouderbeleid/generator/site"
)

// sharePicture is what apps and networks show with a link to a page.
type sharePicture struct {
	path  string // "activiteiten/startgesprek/deelbeeld.png": from the root of the site
	from  string // the source of its page
	title *policy.Text
	shown sharepicture.Picture
}

// pictureFile is the name of the picture beside a page.
const pictureFile = "deelbeeld.png"

// pictured is how many of the activities that come up have a picture of their own: drawing one takes longer than making ten pages.
const pictured = 12

// ListSharePictures gives pictures to the pages that people share. A page without one has that of the home page.
func (w *Work) ListSharePictures() {
	if w.School.Address == "" {
		return // networks want its full address
	}
	light, _ := color.Schemes(looks.ColorOf(w.School))
	for _, e := range w.Editions {
		coming := e.Year.Upcoming()
		coming = coming[:min(pictured, len(coming))]
		for _, page := range e.Order {
			if !e.isShared(page, coming) {
				continue
			}
			original := w.First().At(page.Address)
			if e != w.First() && original != nil && !e.Speaker.Says(page.Title) {
				page.sharePicture = original.sharePicture
			} else if shown, ok := sharepicture.New(light.Band, e.abovePicture(page), page.Title.String(), w.School.Name); ok {
				page.sharePicture = &sharePicture{e.Prefix + page.Address + pictureFile, page.Source(), page.Title, shown}
			}
		}
	}
}

// isShared reports whether people share a page: the home page, what comes up, and what the school works on and finds this year.
func (e *Edition) isShared(page *Page, coming []*policy.Activity) bool {
	if activity, ok := page.Doc.(*policy.Activity); ok {
		return slices.Contains(coming, activity)
	}
	if page.Doc != nil && page.Doc.Base().Kind().Shared {
		return page.Doc.Base().Kind().Year(e.Policy, page.Doc) == e.Policy.School.Year
	}
	return page.Address == "" || e.IsNews(page.LetterOf) && !page.LetterOf.Last().Before(e.Today)
}

// abovePicture gives the line above the title: the day that an activity comes up on, or the partnership of a focus point.
func (e *Edition) abovePicture(page *Page) string {
	if activity, ok := page.Doc.(*policy.Activity); ok {
		if activity.Period != nil {
			return e.Words().Period(*activity.Period)
		}
		return e.Words().Date(activity.Next(e.Today))
	}
	if page.Doc != nil {
		if partnerships := page.Doc.Base().Kind().Partnerships(page.Doc); len(partnerships) > 0 {
			return e.PartnershipName(partnerships[0]).String()
		}
	}
	return ""
}

// SharePictures makes the files of the pictures of this edition's own.
func (e *Edition) SharePictures(recall site.Recall) []*site.Output {
	var outputs []*site.Output
	for _, page := range e.Order {
		if own := page.sharePicture; own != nil && own.path == e.Prefix+page.Address+pictureFile {
			outputs = append(outputs, site.Dear(recall, own.path, own.from, own.shown.Key, func() ([]byte, []problem.Problem) { return own.shown.PNG(), nil }))
		}
	}
	return outputs
}

// SharedPicture is the picture that the head of a page names.
type SharedPicture struct {
	Address     string // in full
	Width       int    // in pixels
	Height      int
	Alternative string // its title, and the name of the school
	Language    string // of that, when it is not that of the page
}

// sharedPicture gives the picture of the page, or that of the home page; nil when there is neither.
func (p *Page) sharedPicture() *SharedPicture {
	shown := p.sharePicture
	if shown == nil {
		shown = p.edition.At("").sharePicture
	}
	if shown == nil || p.Address == notFoundPath {
		return nil
	}
	school := p.edition.School
	return &SharedPicture{
		school.Address + EscapedPath(shown.path), sharepicture.Width, sharepicture.Height,
		shown.title.String() + " – " + school.Name, p.OtherLanguage(shown.title),
	}
}
