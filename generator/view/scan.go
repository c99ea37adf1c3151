package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// ScansView is the latest scan and the way to earlier ones.
type ScansView struct {
	Canvas
	Latest  ScanView
	Earlier []*page.Page
}

// ScanView is one scan.
type ScanView struct {
	Canvas
	Scan *policy.Scan
}

// Scans gives what scans.html shows.
func Scans(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	scans := e.Policy.Scans
	return ScansView{p, ScanView{p, scans[0]}, pagesOf(p, scans[1:])}
}

// Scan gives what scan.html shows.
func Scan(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return ScanView{p, p.Doc.(*policy.Scan)}
}
