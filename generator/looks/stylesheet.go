package looks

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"ouderbeleid/generator/color"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// StylesheetPath is where the style sheet that pages link to stands in the site.
const StylesheetPath = "assets/style.css"

// OwnStylesheetPath is the file of a school's own that is put behind it.
const OwnStylesheetPath = "assets/school.css"

// defaultColor is that of a school that chose none.
const defaultColor = "#1c5d6b"

// Stylesheet gives the looks of the site in one file: those of the layouts, the shades of the school's colour, and what the
// school changes in its own school.css.
func (l *Looks) Stylesheet(school *policy.School) []byte {
	return bytes.Join([][]byte{l.sources[StylesheetPath].Text, shades(school), pageFoot(school), l.sources[OwnStylesheetPath].Text}, []byte("\n"))
}

// pageFoot puts the name of the school at the foot of every printed page.
func pageFoot(school *policy.School) []byte {
	return fmt.Appendf(nil, "@page{@bottom-center{content:%s counter(page) \" / \" counter(pages)}}\n", quoted(school.Name+" · "))
}

// quoted writes a text as style sheets do.
func quoted(text string) string {
	var out strings.Builder
	out.WriteByte('"')
	for _, r := range text {
		if strings.ContainsRune(`"\<`, r) || r < ' ' {
			fmt.Fprintf(&out, `\%x `, r)
			continue
		}
		out.WriteRune(r)
	}
	out.WriteByte('"')
	return out.String()
}

// shades writes the shades of the school's colour as custom properties.
func shades(school *policy.School) []byte {
	light, dark := color.Schemes(ColorOf(school))
	const properties = "--band:%s;--accent:%s;--soft:%s"
	return fmt.Appendf(nil, "@layer tokens{:root{"+properties+"}@media screen and (prefers-color-scheme:dark){:root{"+properties+"}}}\n",
		light.Band, light.Text, light.Soft, dark.Band, dark.Text, dark.Soft)
}

// ColorOf gives the colour of a school: its own, or that of a school that chose none.
func ColorOf(school *policy.School) color.Color {
	own, ok := color.Parse(cmp.Or(school.Color, defaultColor))
	if !ok {
		own, _ = color.Parse(defaultColor) // a colour that is no colour is a problem already
	}
	return own
}

// CheckColor tells when the school's colour cannot be read as it is; the site then shows the nearest that can.
func CheckColor(school *policy.School) []problem.Problem {
	own, ok := color.Parse(school.Color)
	if !ok {
		return nil
	}
	nearest, works := color.Nearest(own)
	if works {
		return nil
	}
	return []problem.Problem{faintColor.At(school.Place("kleur"), school.Color, nearest.String())}
}

// Marked gives the address of an asset with a mark of its contents, so that no browser shows a page with yesterday's style.
func Marked(address string, text []byte) string {
	sum := sha256.Sum256(text)
	return address + "?v=" + hex.EncodeToString(sum[:4])
}

var faintColor = problem.Define(problem.Rule{
	Code:     "kleur-contrast",
	Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "De kleur %[1]s is te licht: witte letters erop en letters in die kleur op wit zijn niet goed te lezen.",
		EN: "The colour %[1]s is too light: white letters on it, and letters of that colour on white, cannot be read well.",
	},
	Repair: problem.Phrase{
		NL: "De site gebruikt nu een donkerder tint. Schrijf de dichtstbijzijnde kleur die wel werkt: kleur = \"%[2]s\"",
		EN: "The site uses a darker shade now. Write the nearest colour that works: kleur = \"%[2]s\"",
	},
})
