package generator

import (
	"net/url"

	"ouderbeleid/generator/site"
)

const notFoundPath = "404.html"

// notFound makes 404.html. A host shows it at any address, so its ways lead from the root of the host.
func (e *edition) notFound() *site.Output {
	root := "/"
	if address, err := url.Parse(e.school.Address); err == nil && address.Path != "" {
		root = address.Path
	}
	page := &Page{
		Speaker: e.speaker, Address: notFoundPath, Root: root, Title: e.word("page.notfound"), edition: e, layout: "notfound.html", view: plainView,
	}
	return site.New(notFoundPath, "", page.render)
}
