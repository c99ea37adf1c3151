package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// VisionView is the vision.
type VisionView struct {
	Canvas
	Vision *policy.Vision
}

// Vision gives what vision.html shows.
func Vision(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return VisionView{p, p.Doc.(*policy.Vision)}
}
