package print

import "testing"

// TestLeadTo holds where links on paper go: to the published site, or nowhere when that is not known.
func TestLeadTo(t *testing.T) {
	const page = `<a class="x" href="../visie/index.html?a=1&amp;b=2#kop">v</a><a href="#hier">h</a><a href="tel:030">t</a><link href="../assets/style.css">`
	for address, want := range map[string]string{
		"https://school.example/ouders/ar/": `<a class="x" href="https://school.example/ouders/visie/index.html?a=1&amp;b=2#kop">v</a><a href="#hier">h</a><a href="tel:030">t</a><link href="../assets/style.css">`,
		"":                                  `<a class="x">v</a><a href="#hier">h</a><a href="tel:030">t</a><link href="../assets/style.css">`,
	} {
		if got := string(leadTo(address, []byte(page))); got != want {
			t.Errorf("from %q:\n%s\nwant\n%s", address, got, want)
		}
	}
}
