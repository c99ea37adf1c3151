package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// PlainView is a page that is made of words alone.
type PlainView struct{ Canvas }

// Plain gives what a layout shows that is made of words alone: about.html, notfound.html.
func Plain(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return PlainView{p}
}

// DocView is a page with nothing but the text of its document.
type DocView struct {
	Canvas
	Doc policy.Doc
}

// Doc gives what page.html shows.
func Doc(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return DocView{p, p.Doc}
}
