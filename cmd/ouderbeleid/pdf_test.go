package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"
)

// standIn is a browser for the scripts: its PDF is the page as it came, behind the mark of a PDF. BROWSER says how it fails.
func standIn() {
	var target string
	for _, arg := range os.Args[1:] {
		if value, ok := strings.CutPrefix(arg, "--print-to-pdf="); ok {
			target = value
		}
	}
	address := os.Args[len(os.Args)-1]
	switch os.Getenv("BROWSER") {
	case "fails":
		fmt.Fprintln(os.Stderr, "no display")
		os.Exit(1)
	case "silent":
	case "half":
		put(target, "%PDF-1.7 the disk is f")
	case "elsewhere":
		put(target, "%PDF-1.7 this site cannot be reached %%EOF")
	default:
		answer, err := http.Get(address)
		if err != nil {
			panic(err)
		}
		page, _ := io.ReadAll(answer.Body)
		put(target, "%PDF-1.7\n"+string(page)+"\n%%EOF\n")
	}
}

func put(target, text string) {
	if err := os.WriteFile(target, []byte(text), 0o666); err != nil {
		panic(err)
	}
}

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
