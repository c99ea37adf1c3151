package markdown_test

import (
	"strings"
	"testing"
)

// flat gives the HTML of a text without its line ends.
func flat(text string) string { return strings.ReplaceAll(parse(text).HTML(page), "\n", "") }

func TestNumbersStay(t *testing.T) {
	for text, want := range map[string]string{
		"4. a\n18. b\n25. c":              `<ol start="4"><li>a</li><li value="18">b</li><li value="25">c</li></ol>`,
		"4) a\n5) b\n7) c\n8) d":          `<ol start="4"><li>a</li><li>b</li><li value="7">c</li><li>d</li></ol>`,
		"1. a\n2. b\n3. c":                `<ol><li>a</li><li>b</li><li>c</li></ol>`,
		"1. a\n1. b\n1. c":                `<ol><li>a</li><li>b</li><li>c</li></ol>`,
		"0. a\n0. b":                      `<ol start="0"><li>a</li><li>b</li></ol>`,
		"1. a\n2. b\n2. c":                `<ol><li>a</li><li>b</li><li value="2">c</li></ol>`,
		"3. a\n3. b":                      `<ol start="3"><li>a</li><li value="3">b</li></ol>`,
		"1. september\n1. oktober: toets": `<ol><li>september</li><li value="1">oktober: toets</li></ol>`,
		"> 4. a\n> 18. b":                 `<blockquote><ol start="4"><li>a</li><li value="18">b</li></ol></blockquote>`,
		"- x\n  4. a\n  18. b":            `<ul><li>x4. a18. b</li></ul>`,
		"- x\n\n  4. a\n  18. b":          `<ul><li><p>x</p><ol start="4"><li>a</li><li value="18">b</li></ol></li></ul>`,
		"\t4. a\n\t18. b":                 `<ol start="4"><li>a</li><li value="18">b</li></ol>`,
		"-\n\t202) a\n\t7) b":             `<ul><li><ol start="202"><li>a</li><li value="7">b</li></ol></li></ul>`,
		"4.\u00a0a\n18.\u202fb":           `<ol start="4"><li>a</li><li value="18">b</li></ol>`,
		"2027. Dat is pas over een jaar.": `<ol start="2027"><li>Dat is pas over een jaar.</li></ol>`,
		"18. a\n\n    Neem mee.\n\n25. b": `<ol start="18"><li><p>a</p><p>Neem mee.</p></li><li value="25"><p>b</p></li></ol>`,
		"-\n-\n\t202) a\n\t210) b":        `<ul><li></li><li><ol start="202"><li>a</li><li value="210">b</li></ol></li></ul>`,
		"007. a\n8. b":                    `<ol start="7"><li>a</li><li>b</li></ol>`,
	} {
		if got := flat(text); got != want {
			t.Errorf("%q\ngot  %s\nwant %s", text, got, want)
		}
	}
}

func TestNestedLists(t *testing.T) {
	const two = `<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>`
	for text, want := range map[string]string{
		"1. a\n  - b\n  - c\n2. d":                 two,
		"1. a\n   - b\n   - c\n2. d":               two,
		"1. a\n    - b\n    - c\n2. d":             two,
		"1. a\n\t- b\n\t- c\n2. d":                 two,
		"1. a\n\u00a0\u00a0- b\n  - c\n2. d":       two,
		"1. a\n        - b\n        - c\n2. d":     two,
		"    1. a\n      - b\n      - c\n    2. d": two,
		"1. a\n  - b\n    - c\n2. d":               `<ol><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ol>`,
		"- a\n  \t- b\n  \t- c":                    `<ul><li>a<ul><li>b</li><li>c</li></ul></li></ul>`,
		"10. a\n  - b\n11. c":                      `<ol start="10"><li>a<ul><li>b</li></ul></li><li>c</li></ol>`,
		"1. a\n  1. b\n  2. c\n2. d":               `<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ol>`,
		"-   a\n  - b\n-   c":                      `<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>`,
		"-   a\n  1. b\n-   c":                     `<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>`,
		"  9. a\n 10. b\n100. c":                   `<ol start="9"><li>a</li><li>b</li><li value="100">c</li></ol>`,
		"- a\n - b\n  - c":                         `<ul><li>a</li><li>b</li><li>c</li></ul>`,
		"1. a\n- b\n2. c":                          `<ol><li>a</li></ol><ul><li>b</li></ul><ol start="2"><li>c</li></ol>`,
		"Neem mee:\n    - a\n    - b":              `<p>Neem mee:</p><ul><li>a</li><li>b</li></ul>`,
	} {
		if got := flat(text); got != want {
			t.Errorf("%q\ngot  %s\nwant %s", text, got, want)
		}
	}
}

// A letter with a first-line indent, and what a word processor moved to the right, are text and no code.
func TestIndents(t *testing.T) {
	for text, want := range map[string]string{
		"\tBeste ouders,\n\nWelkom.":            `<p>Beste ouders,</p><p>Welkom.</p>`,
		"    Beste **ouders**,\n\n\n    Welkom": `<p>Beste <strong>ouders</strong>,</p><p>Welkom</p>`,
		"\t## Kop\n\n\t| a |\n\t|---|\n\t| b |": flat("## Kop\n\n| a |\n|---|\n| b |"),
		"\t> a\n\t> b":                          flat("> a\n> b"),
		"- a\n\n\t\tb\n- c":                     `<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>`,
		"\u00a0\u00a0\u00a0\u00a0Beste ouders,": `<p>Beste ouders,</p>`,
		"\t```\n\tx\n\t```":                     flat("```\nx\n```"),
		"Tekst\n    en meer\n\tnog meer":        `<p>Teksten meernog meer</p>`,
	} {
		if got := flat(text); got != want {
			t.Errorf("%q\ngot  %s\nwant %s", text, got, want)
		}
	}
}

func TestForeignSpaces(t *testing.T) {
	for text, want := range map[string]string{
		"##\u00a0Kop":                       "## Kop",
		"##\fKop":                           "## Kop",
		"##\u202fKop\n\n-\u2009a\n-\u3000b": "## Kop\n\n- a\n- b",
		"##\u200b\u00a0Kop":                 "## Kop",
		"-\u00a0a\n-\u00a0b":                "- a\n- b",
		"1.\u00a0a\n2)\u00a0b":              "1. a\n2) b",
		">\u00a0a\n>\u00a0-\u00a0b":         "> a\n> - b",
		"\u00a0-\u00a0a":                    "- a",
		"\ufeff- a":                         "- a",
		"a\n\u00a0\nb":                      "a\n\nb",
		"a\r\n\u00a0\r\nb":                  "a\n\nb",
		"\u00a0\u00a0\u00a0Tekst":           "Tekst",
	} {
		if got := flat(text); got != flat(want) {
			t.Errorf("%q\ngot  %s\nwant %s", text, got, flat(want))
		}
	}
	for _, text := range []string{"om\u00a08.30 uur", "a -\u00a0b", "€\u00a05,-", "groep\u00a03 en 4\u00a0"} {
		if got := flat(text); got != "<p>"+text+"</p>" {
			t.Errorf("%q became %s", text, got)
		}
	}
}
