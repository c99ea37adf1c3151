package problem_test

import (
	"testing"

	"ouderbeleid/generator/problem"
)

func TestTyped(t *testing.T) {
	for argument, want := range map[string]string{
		"content/visie.ar.md": "content/visie.ar.md", `C:\School`: `C:\School`, "Mijn school": `"Mijn school"`, "de-één": "de-één", "a&b": `"a&b"`,
	} {
		if got := problem.Typed(argument); got != want {
			t.Errorf("%s is typed as %s, not %s", argument, got, want)
		}
	}
}
