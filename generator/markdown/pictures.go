package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"

	"ouderbeleid/generator/problem"
)

var (
	pictureFromElsewhere = problem.Define(problem.Rule{
		Code: "beeld-van-elders", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Deze afbeelding staat op een andere website: “%[1]s”. Die website zou zien wie uw pagina leest.",
			EN: "This picture is on another website: “%[1]s”. That website would see who reads your page.",
		},
		Repair: problem.Phrase{
			NL: "Zet de afbeelding zelf in de map content, als u haar mag gebruiken, en verwijs naar dat bestand.",
			EN: "Put the picture itself in the content folder, if you may use it, and refer to that file.",
		},
	})
	pictureNoFile = problem.Define(problem.Rule{
		Code: "beeld-geen-bestand", Severity: problem.Error,
		Sentence: problem.Phrase{NL: "Het adres “%[1]s” is geen bestand met een afbeelding.", EN: "The address “%[1]s” is no file with a picture."},
		Repair: problem.Phrase{
			NL: "Schrijf de weg naar de afbeelding, zoals ../fotos/plein.jpg.",
			EN: "Write the way to the picture, like ../fotos/plein.jpg.",
		},
	})
	pictureWithoutText = problem.Define(problem.Rule{
		Code: "beeld-zonder-tekst", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Bij deze afbeelding staat niet wat erop te zien is.",
			EN: "It is not said what this picture shows.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf het tussen de vierkante haken: ![Kinderen planten bollen op het plein](…).",
			EN: "Write it between the square brackets: ![Children planting bulbs in the playground](…).",
		},
	})
)

// image writes a picture in a line; one that leads nowhere becomes its text.
func (c *conversion) image(n *ast.Image) {
	c.use(n.Reference)
	if c.quiet {
		c.inlines(n)
		return
	}
	alt, ok := c.startPicture(n)
	if !ok {
		c.escape(alt)
		return
	}
	if len(n.Title) > 0 {
		c.write(` title="`)
		c.write(c.attributeText(n.Title))
		c.write(`"`)
	}
	c.write(">")
}

// figure writes a picture that has a paragraph to itself, with its title below it.
func (c *conversion) figure(n *ast.Image) {
	c.use(n.Reference)
	c.write("<figure>")
	if alt, ok := c.startPicture(n); ok {
		c.write("><figcaption>")
	} else {
		c.escape(alt)
		c.write("<figcaption>")
	}
	c.open()
	c.words(n.Title, c.titleOffset(n))
	c.close(Caption)
	c.write("</figcaption></figure>\n")
}

// titleOffset gives the place of the title of a picture, which the parser hands out as a copy: it stands soon behind the destination.
func (c *conversion) titleOffset(n *ast.Image) int {
	const soon = 1000
	offset := c.offset(n.Destination, n.Pos())
	if i := bytes.Index(c.source[offset:min(len(c.source), offset+len(n.Destination)+len(n.Title)+soon)], n.Title); i >= 0 {
		return offset + i
	}
	return offset
}

// startPicture writes a picture without its “>”, and gives its text.
func (c *conversion) startPicture(n *ast.Image) (alt string, ok bool) {
	alt = strings.TrimSpace(c.text(n))
	offset := c.offset(n.Destination, n.Pos())
	to, ok := c.target(n.Destination, resolved(n.Destination), offset, true)
	if !ok {
		return alt, false
	}
	if alt == "" {
		c.report(pictureWithoutText, n.Pos())
	}
	c.remember(Link{Path: to.path, Fragment: to.fragment, Picture: true, Alt: alt}, n.Destination, offset)
	c.write(`<img src="`)
	c.hole(holePhoto)
	c.write(`" alt="`)
	c.escape(alt)
	c.write(`" loading="lazy" decoding="async"`)
	return alt, true
}
