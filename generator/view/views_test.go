package view_test

import (
	"io/fs"
	"testing"

	"ouderbeleid/generator/view"
	"ouderbeleid/layouts"
)

// TestViews wants a view for every layout of a page, and a layout for every view: what a layout asks for is checked by its view.
func TestViews(t *testing.T) {
	names, err := fs.Glob(layouts.Files, "*.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if view.Views[name] == nil {
			t.Errorf("layouts/%s has no view", name)
		}
	}
	for name := range view.Views {
		if _, err := fs.Stat(layouts.Files, name); err != nil {
			t.Errorf("the layout of a view is not there: %v", err)
		}
	}
}
