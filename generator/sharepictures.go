package generator

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

// listSharePictures gives pictures to the pages that people share. A page without one has that of the home page.
func (w *work) listSharePictures() {
	if w.school.Address == "" {
		return // networks want its full address
	}
	light, _ := color.Schemes(looks.ColorOf(w.school))
	for _, e := range w.editions {
		coming := firstOf(e.year.Upcoming(), pictured)
		for _, page := range e.order {
			if !e.isShared(page, coming) {
				continue
			}
			if e != w.first() && !e.speaker.speaks(page.Title) {
				page.sharePicture = w.first().pages[page.Address].sharePicture
			} else if shown, ok := sharepicture.New(light.Band, e.abovePicture(page), page.Title.String(), w.school.Name); ok {
				page.sharePicture = &sharePicture{e.prefix + page.Address + pictureFile, page.source(), page.Title, shown}
			}
		}
	}
}

// isShared reports whether people share a page: the home page, what comes up, and what the school works on and finds this year.
func (e *edition) isShared(page *Page, coming []*policy.Activity) bool {
	if activity, ok := page.doc.(*policy.Activity); ok {
		return slices.Contains(coming, activity)
	}
	if page.doc != nil && page.doc.Base().Kind().Shared {
		return page.doc.Base().Kind().Year(e.policy, page.doc) == e.policy.School.Year
	}
	return page.Address == "" || e.isNews(page.month) && !page.month.Last().Before(e.today)
}

// abovePicture gives the line above the title: the day that an activity comes up on, or the partnership of a focus point.
func (e *edition) abovePicture(page *Page) string {
	if activity, ok := page.doc.(*policy.Activity); ok {
		if activity.Period != nil {
			return e.speaker.words.Period(*activity.Period)
		}
		return e.speaker.words.Date(activity.Next(e.today))
	}
	if page.doc != nil {
		if partnerships := page.doc.Base().Kind().Partnerships(page.doc); len(partnerships) > 0 {
			return e.partnershipName(partnerships[0]).String()
		}
	}
	return ""
}

// sharePictures makes the files of the pictures of this edition's own.
func (e *edition) sharePictures() []*site.Output {
	var outputs []*site.Output
	for _, page := range e.order {
		if own := page.sharePicture; own != nil && own.path == e.prefix+page.Address+pictureFile {
			outputs = append(outputs, site.Dear(e.recall, own.path, own.from, own.shown.Key, func() ([]byte, []problem.Problem) { return own.shown.PNG(), nil }))
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
		shown = p.edition.pages[""].sharePicture
	}
	if shown == nil || p.Address == notFoundPath {
		return nil
	}
	school := p.edition.school
	return &SharedPicture{
		school.Address + escapedPath(shown.path), sharepicture.Width, sharepicture.Height,
		shown.title.String() + " – " + school.Name, p.otherLanguage(shown.title),
	}
}
