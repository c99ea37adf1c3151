package page

import (
	"net/url"

	"ouderbeleid/generator/site"
)

const notFoundPath = "404.html"

// NotFound makes 404.html. A host shows it at any address, so its ways lead from the root of the host.
func (e *Edition) NotFound(view func(*Edition, *Page) any) *site.Output {
	root := "/"
	if address, err := url.Parse(e.School.Address); err == nil && address.Path != "" {
		root = address.EscapedPath()
	}
	page := &Page{
		Speaker: e.Speaker, Address: notFoundPath, Root: root, Title: e.Word("page.notfound"), edition: e, layout: "notfound.html", view: view,
	}
	return site.New(notFoundPath, "", page.Render)
}
