package policy

import (
	"bytes"
	"path"
	"regexp"
	"strings"
)

// active are the extensions of files that a browser, a computer or a host may run.
var active = wordSet(`
	.html .htm .html5 .xhtml .xhtm .xht .shtml .shtm .stm .phtml .mht .mhtml .hta .htc .svgz .xsl .xslt .appcache
	.js .mjs .cjs .jse .wasm .jsp .jspx .asp .aspx .ashx .asmx .php .php3 .php4 .php5 .php7 .php8 .phps .phar .cgi .fcgi .pl .py .rb
	.exe .com .bat .cmd .scr .pif .msi .msix .ps1 .psm1 .vbs .vbe .wsf .wsh .cpl .dll .reg .lnk .url .sh .bash .command .desktop
	.jar .class .jnlp .swf .xap .apk .app .dmg .pkg .deb .rpm`)

// drawn are the extensions of files in which some of what may stand is run.
var drawn = wordSet(".svg .xml .rss .atom .rdf .mml .mathml")

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// What a browser runs in XML, and what it fetches for it.
var (
	commands = regexp.MustCompile(`(?i)<\s*(?:[\w.-]+:)?(?:script|foreignobject|iframe|object|embed|handler|listener|html|body)\b` +
		`|[\s"'/]on[a-z]+\s*=\s*["']|<\?xml-stylesheet|<!entity[^>]*[<&]|<!attlist[^>]*\son[a-z]+\s|attributename\s*=\s*["'](?:xlink:)?(?:href|on)|@import|(?:java|vb)script:`)
	pageParts = regexp.MustCompile(`(?i)<\s*(?:[\w.-]+:)?(?:meta|base|form)\b`) // of a web page, in a drawing
	fetches   = regexp.MustCompile(`(?i)[\s:"'](?:href|src)\s*=\s*["']?\s*([^\s"'>]*)|url\(\s*(?:["']|&quot;)?\s*([^\s"')]*)`)
	// Where Illustrator keeps its own drawing in an SVG. No browser shows that.
	ofIllustrator = regexp.MustCompile(`(?i)<foreignobject(\s+requiredextensions\s*=\s*["'](?:&ns_\w+;|http://ns\.adobe\.com/))`)
	ownPart       = regexp.MustCompile(`(?i)^(?:#.*|data:(?:image/(?:png|jpe?g|gif|webp)|font/|application/(?:x-)?font)[^&]*|[\w.-][\w./-]*|)$`)
)

// checkActive refuses a file that may do something by itself: the pages of the site allow no such thing, and a file has no page
// around it that forbids it. The text of a page without any mark does nothing.
func (f *File) checkActive() {
	text := f.Source.Text
	switch extension := strings.ToLower(path.Ext(strings.TrimRight(f.Name, " ."))); {
	case active[extension] && (!strings.HasPrefix(extension, ".htm") || bytes.IndexByte(text, '<') >= 0):
		f.Problems = append(f.Problems, activeFile.At(f.Source.Whole(), extension))
	case drawn[extension]:
		text = bytes.ReplaceAll(text, []byte{0}, nil) // in two bytes a letter, the place is not exact
		if at := activePart(text, extension == ".svg"); at != nil {
			f.Problems = append(f.Problems, activeDrawing.At(f.Source.At(at[0]), beginning(text[at[0]:at[1]])))
		}
	}
}

// activePart finds what a browser would run, or fetch for a drawing, in XML; nil when there is nothing.
func activePart(text []byte, drawing bool) []int {
	text = ofIllustrator.ReplaceAll(text, []byte("<illustrator  $1")) // as long
	if at := commands.FindIndex(text); at != nil || !drawing {
		return at
	}
	if at := pageParts.FindIndex(text); at != nil {
		return at
	}
	for _, at := range fetches.FindAllSubmatchIndex(text, -1) {
		from, to := at[2], at[3]
		if from < 0 {
			from, to = at[4], at[5]
		}
		if !ownPart.Match(text[from:to]) {
			return at[:2]
		}
	}
	return nil
}

// beginning gives the beginning of what was found, on one line.
func beginning(text []byte) string {
	const most = 60
	return strings.ToValidUTF8(strings.Join(strings.Fields(string(text[:min(most, len(text))])), " "), "\ufffd")
}
