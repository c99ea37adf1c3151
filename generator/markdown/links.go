package markdown

import (
	"bytes"
	"cmp"
	"net/url"
	"path"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"

	"ouderbeleid/generator/problem"
)

var (
	unsafeAddress = problem.Define(problem.Rule{
		Code: "onveilig-adres", Severity: problem.Error,
		Sentence: problem.Phrase{NL: "Het adres “%[1]s” mag niet in een link staan.", EN: "The address “%[1]s” may not stand in a link."},
		Repair: problem.Phrase{
			NL: "Gebruik een bestand van de school, of een adres dat begint met https://, mailto: of tel:.",
			EN: "Use a file of the school, or an address that starts with https://, mailto: or tel:.",
		},
	})
	ownComputer = problem.Define(problem.Rule{
		Code: "onveilig-adres", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit adres wijst naar uw eigen computer: “%[1]s”. Anderen kunnen er niet bij.",
			EN: "This address points to your own computer: “%[1]s”. Others cannot reach it.",
		},
		Repair: problem.Phrase{
			NL: "Zet het bestand in de map content en schrijf de weg ernaartoe, zoals ../bestanden/brief.pdf.",
			EN: "Put the file in the content folder and write the way to it, like ../bestanden/brief.pdf.",
		},
	})
	noAddress = problem.Define(problem.Rule{
		Code: "adres-leeg", Severity: problem.Error,
		Sentence: problem.Phrase{NL: "Hier ontbreekt een adres.", EN: "An address is missing here."},
		Repair: problem.Phrase{
			NL: "Zet tussen de haakjes waar het naartoe gaat: [tekst](../praktisch/verlof.md).",
			EN: "Write in the parentheses where it leads to: [text](../praktisch/verlof.md).",
		},
	})
	noHost = problem.Define(problem.Rule{
		Code: "adres-onvolledig", Severity: problem.Error,
		Sentence: problem.Phrase{NL: "Het adres “%[1]s” is niet compleet.", EN: "The address “%[1]s” is not complete."},
		Repair:   problem.Phrase{NL: "Schrijf het hele adres, zoals https://www.school.nl.", EN: "Write the whole address, like https://www.school.nl."},
	})
	noReceiver = problem.Define(problem.Rule{
		Code: noHost.Code, Severity: problem.Error, Sentence: noHost.Sentence,
		Repair: problem.Phrase{
			NL: "Schrijf het hele adres of nummer, zoals mailto:info@school.nl of tel:0301234567.",
			EN: "Write the whole address or number, like mailto:info@school.nl or tel:0301234567.",
		},
	})
	unseenSign = problem.Define(problem.Rule{
		Code: "adres-onvolledig", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "In het adres “%[1]s” staat een teken dat niet te zien is.",
			EN: "There is a character in the address “%[1]s” that cannot be seen.",
		},
		Repair: problem.Phrase{NL: "Schrijf %[2]s.", EN: "Write %[2]s."},
	})
	noLinkText = problem.Define(problem.Rule{
		Code: "link-zonder-tekst", Severity: problem.Warning,
		Sentence: problem.Phrase{NL: "Deze link heeft geen tekst: lezers zien haar niet.", EN: "This link has no text: readers do not see it."},
		Repair: problem.Phrase{
			NL: "Schrijf tussen de vierkante haken waar zij heen leidt: [tekst](%[1]s)",
			EN: "Write between the square brackets where it leads: [text](%[1]s)",
		},
	})
	withoutScheme = problem.Define(problem.Rule{
		Code: "adres-zonder-https", Severity: problem.Error,
		Sentence: problem.Phrase{NL: "Voor dit adres ontbreekt https://: “%[1]s”.", EN: "This address lacks https://: “%[1]s”."},
		Repair:   problem.Phrase{NL: "Schrijf https://%[1]s.", EN: "Write https://%[1]s."},
	})
	withoutMailto = problem.Define(problem.Rule{
		Code: "adres-zonder-mailto", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit is een e-mailadres, maar er staat geen mailto: voor: “%[1]s”.",
			EN: "This is an e-mail address, but without mailto: before it: “%[1]s”.",
		},
		Repair: problem.Phrase{NL: "Schrijf mailto:%[1]s.", EN: "Write mailto:%[1]s."},
	})
	withoutTel = problem.Define(problem.Rule{
		Code: "adres-zonder-tel", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit is een telefoonnummer, maar er staat geen tel: voor: “%[1]s”.",
			EN: "This is a telephone number, but without tel: before it: “%[1]s”.",
		},
		Repair: problem.Phrase{NL: "Schrijf %[2]s.", EN: "Write %[2]s."},
	})
	spacedNumber = problem.Define(problem.Rule{
		Code: "adres-met-spatie", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Door de spatie in het nummer wordt dit geen link: “%[1]s”.",
			EN: "The space in the number keeps this from being a link: “%[1]s”.",
		},
		Repair: problem.Phrase{NL: "Schrijf %[2]s.", EN: "Write %[2]s."},
	})
	brokenLink = problem.Define(problem.Rule{
		Code: noLink.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit wordt geen link: “%[1]s”. Lezers zien de haken staan.",
			EN: "This does not become a link: “%[1]s”. Readers see the brackets.",
		},
		Repair: problem.Phrase{
			NL: "Schrijf een link op één regel en met alle haken: [tekst](adres).",
			EN: "Write a link on one line and with all its brackets: [text](address).",
		},
	})
	spacedAddress = problem.Define(problem.Rule{
		Code: "adres-met-spatie", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Door de spatie in het adres wordt dit geen link: “%[1]s”.",
			EN: "The space in the address keeps this from being a link: “%[1]s”.",
		},
		Repair: problem.Phrase{NL: "Zet het adres tussen < en >: (<%[1]s>).", EN: "Put the address between < and >: (<%[1]s>)."},
	})
	backslashes = problem.Define(problem.Rule{
		Code: "schuine-streep", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "In het adres “%[1]s” staan de schuine strepen de verkeerde kant op.",
			EN: "The address “%[1]s” has its slashes the wrong way round.",
		},
		Repair: problem.Phrase{NL: "Schrijf %[2]s.", EN: "Write %[2]s."},
	})
	outsideSchool = problem.Define(problem.Rule{
		Code: "link-buiten-school", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Het adres “%[1]s” gaat naar een plaats buiten de map content.",
			EN: "The address “%[1]s” leads out of the content folder.",
		},
		Repair: problem.Phrase{
			NL: "Haal een ../ weg, of begin met een / en schrijf de weg vanaf de map content.",
			EN: "Remove one ../, or start with a / and write the way from the content folder.",
		},
	})
)

// target is where a link or a picture leads.
type target struct {
	outside  string // an address outside the site: "https://www.poraad.nl/"; or "", and then path and what follows
	web      bool   // the address outside the site is of a website
	path     string // as in Link
	query    string // "?vraag=mr", or ""
	fragment string // as in Link
	passage  string // ":~:text=bruiloft", words on the page that a browser goes to, or ""
	here     bool   // the link is a fragment alone
}

// link writes a link; one that leads nowhere becomes its text.
func (c *conversion) link(n *ast.Link) {
	c.use(n.Reference)
	if c.inLink || c.quiet {
		c.inlines(n)
		return
	}
	offset := c.offset(n.Destination, n.Pos())
	to, ok := c.target(n.Destination, resolved(n.Destination), offset, false)
	if !ok {
		c.inlines(n)
		return
	}
	if c.isBlank(n) {
		c.report(noLinkText, n.Pos(), shown(n.Destination))
	}
	c.startLink(to, n.Destination, offset)
	if len(n.Title) > 0 {
		c.write(` title="`)
		c.write(c.attributeText(n.Title))
		c.write(`"`)
	}
	c.write(">")
	c.inLink = true
	c.inlines(n)
	c.inLink = false
	c.write("</a>")
}

// autoLink writes an address that is its own text.
func (c *conversion) autoLink(n *ast.AutoLink) {
	label := n.Label(c.source)
	offset := c.offset(label, n.Pos())
	written, ok := n.URL(c.source), false
	switch {
	case n.AutoLinkType == ast.AutoLinkEmail && !bytes.HasPrefix(bytes.ToLower(label), []byte("mailto:")):
		written = append([]byte("mailto:"), label...)
	case n.Protocol != nil:
		written = append([]byte("https://"), label...)
	}
	if !c.inLink && !c.quiet {
		var to target
		if to, ok = c.target(label, written, offset, false); ok {
			c.startLink(to, label, offset)
			c.write(">")
		}
	}
	c.code(label, offset)
	if ok {
		c.write("</a>")
	}
}

// startLink writes the start of a link, without “>”, and remembers where it leads.
func (c *conversion) startLink(to target, written []byte, offset int) {
	c.write(`<a href="`)
	if to.outside != "" {
		c.escape(to.outside)
		if to.web {
			c.write(`" rel="noopener`)
		}
		c.write(`"`)
		return
	}
	c.remember(Link{Path: to.path, Fragment: to.fragment}, written, offset)
	switch address := Address(to.path); {
	case to.here:
		c.write("#")
		c.hole(holePrefix)
		c.write(encode(to.fragment))
		c.escape(to.passage)
		c.write(`"`)
		return
	case isPage(address):
		c.hole(holePages)
		c.write(encode(address) + "index.html")
	default:
		c.hole(holeRoot)
		c.write(encode(address))
	}
	c.escape(to.query)
	if to.fragment != "" || to.passage != "" {
		c.write("#" + encode(to.fragment))
		c.escape(to.passage)
	}
	c.write(`"`)
}

// remember adds a link or picture to those that are checked later.
func (c *conversion) remember(link Link, written []byte, offset int) {
	if before := c.sameLink(link.Path, written); before != nil {
		link.Path, link.Written = before.Path, before.Written
	} else {
		link.Written = string(bytes.ToValidUTF8(written, []byte("\ufffd")))
	}
	link.Offset = c.start + offset
	c.body.Links = append(c.body.Links, link)
}

// sameLink finds one of the latest links to the same place, whose texts need not be kept twice; nil when there is none.
func (c *conversion) sameLink(path string, written []byte) *Link {
	const latest = 16
	for i := len(c.body.Links) - 1; i >= max(0, len(c.body.Links)-latest); i-- {
		if before := &c.body.Links[i]; before.Path == path && before.Written == string(written) {
			return before
		}
	}
	return nil
}

// target reads a destination, given as it was written and with its escapes and entities read. What is not on the list of what is
// allowed is reported, and is no target. A browser drops line ends from an address before it looks for a scheme; here they are
// encoded in the output, so that it cannot find another scheme than we did.
func (c *conversion) target(destination, address []byte, offset int, picture bool) (target, bool) {
	written := shown(destination)
	address = bytes.TrimSpace(address)
	switch scheme := scheme(address); {
	case len(address) == 0 || string(address) == "#":
		c.report(noAddress, offset)
	case bytes.HasPrefix(destination, []byte(`\\`)), len(scheme) == 1, scheme == "file":
		c.report(ownComputer, offset, written)
	case scheme == "":
		return c.inside(destination, string(address), offset, picture)
	case picture && (scheme == "http" || scheme == "https"):
		c.report(pictureFromElsewhere, offset, written)
	case picture:
		c.report(unsafeAddress, offset, written)
	case bytes.ContainsFunc(address, unseen):
		c.report(unseenSign, offset, written, strings.Map(seen, written))
	case scheme == "mailto" && (bytes.Contains(address, []byte("..")) || !bytes.ContainsAny(address, "@?")), scheme == "tel" && !bytes.ContainsAny(address, "0123456789"):
		c.report(noReceiver, offset, written)
	case scheme == "mailto" || scheme == "tel":
		return target{outside: string(util.URLEscape(address, false))}, true
	case scheme != "http" && scheme != "https":
		c.report(unsafeAddress, offset, written)
	case !soundHost(string(address)):
		c.report(noHost, offset, written)
	default:
		return target{outside: string(util.URLEscape(address, false)), web: true}, true
	}
	return target{}, false
}

// soundHost tells whether an address of a website can be one: it names a host, without empty parts, and a port
// that exists.
func soundHost(address string) bool {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Opaque != "" || parsed.User != nil {
		return false
	}
	host := strings.TrimSuffix(parsed.Hostname(), ".")
	_, err = strconv.ParseUint(cmp.Or(parsed.Port(), "0"), 10, 16)
	return err == nil && host != "" && !strings.HasPrefix(host, ".") && !strings.Contains(host, "..") && !strings.Contains(host, `\`)
}

// unseen tells whether a character cannot be seen, or turns round what stands behind it.
func unseen(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }

// seen takes away what cannot be seen.
func seen(r rune) rune {
	if unseen(r) {
		return -1
	}
	return r
}

// IsWebAddress tells whether a text is the whole address of a page elsewhere.
func IsWebAddress(text string) bool {
	scheme, rest, ok := strings.Cut(text, "://")
	scheme = strings.ToLower(scheme)
	host, _, _ := strings.Cut(rest, "/")
	return ok && (scheme == "http" || scheme == "https") && strings.Contains(host, ".") && soundHost(text) && !strings.ContainsFunc(text, unseen)
}

// IsMailAddress tells whether a text is a mail address.
func IsMailAddress(text string) bool {
	return mailAddress.MatchString(text) && !strings.Contains(text, "..") && !strings.ContainsFunc(text, unseen)
}

var mailAddress = regexp.MustCompile(MailAddress)

// MailAddress is a regular expression that holds for every mail address.
const MailAddress = `^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\.][^\s@<>"(),:;\\]*\.[^\s@<>"(),:;\\.]+$`

// resolved reads the escapes and entities of a destination.
func resolved(destination []byte) []byte {
	return util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(destination)))
}

// scheme gives the scheme of an address in lower case, or "". See https://www.rfc-editor.org/rfc/rfc3986#section-3.1.
func scheme(address []byte) string {
	for i := range len(address) {
		b := address[i]
		switch {
		case isLetter(b):
		case i > 0 && b == ':':
			return string(bytes.ToLower(address[:i]))
		case i > 0 && (isDigit(b) || b == '+' || b == '-' || b == '.'):
		default:
			return ""
		}
	}
	return ""
}

// What looks like the start of the address of a website, like an e-mail address, and like a telephone number.
var (
	host   = regexp.MustCompile(`^(?i:www\.[^/]+|[a-z0-9-]+(\.[a-z0-9-]+)*\.(nl|com|org|net|eu|be|de|info|school|amsterdam|frl|example))(:\d+)?(/|\?|#|$)`)
	mail   = regexp.MustCompile(`^(?i:[^/@]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,})(\?|$)`)
	atFile = regexp.MustCompile(`(?i:\.(png|jpe?g|gif|webp|svg|avif|pdf|docx?|xlsx?|pptx?|md|zip|mp3|mp4))$`)
	number = regexp.MustCompile(`^(?i:tel:)?\s*\+?\(?[0-9][0-9 ()./\x{a0}–-]{6,}$`)
)

// telephone writes the address of a number.
func telephone(number string) string {
	return "tel:" + strings.Map(func(r rune) rune {
		if r == '+' || '0' <= r && r <= '9' {
			return r
		}
		return -1
	}, number)
}

// inside reads a destination without a scheme: a place in the site.
func (c *conversion) inside(destination []byte, address string, offset int, picture bool) (target, bool) {
	written := shown(destination)
	if strings.Contains(address, `\`) {
		slashed := strings.ReplaceAll(string(destination), `\`, "/")
		c.report(backslashes, offset, written, shown([]byte(slashed)))
		address = string(bytes.TrimSpace(resolved([]byte(slashed))))
	}
	switch {
	case strings.HasPrefix(address, "https//"), strings.HasPrefix(address, "http//"):
		c.report(noHost, offset, written)
		return target{}, false
	case strings.HasPrefix(address, "//"):
		c.report(unsafeAddress, offset, written)
		return target{}, false
	case strings.HasSuffix(address, ".md"): // the usual case, and neither of the next two
	case host.MatchString(address):
		c.report(withoutScheme, offset, written)
		return target{}, false
	case mail.MatchString(address) && !atFile.MatchString(address):
		c.report(withoutMailto, offset, written)
		return target{}, false
	case number.MatchString(address):
		c.report(withoutTel, offset, written, telephone(address))
		return target{}, false
	}
	to, ok := c.resolve(address)
	switch {
	case !ok:
		c.report(outsideSchool, offset, written)
	case picture && (to.here || isPage(to.path)):
		c.report(pictureNoFile, offset, written)
		return target{}, false
	}
	return to, ok
}

// passageMark stands before the words in a link that a browser made of a passage: https://wicg.github.io/scroll-to-text-fragment.
const passageMark = ":~:"

// resolve finds the place in content/ that an address leads to, as a browser would from the file of the document.
func (c *conversion) resolve(address string) (target, bool) {
	address, fragment, _ := strings.Cut(address, "#")
	address, query, asks := strings.Cut(address, "?")
	fragment, passage, _ := strings.Cut(fragment, passageMark)
	to := target{path: c.own, fragment: decoded(fragment)}
	if passage != "" {
		to.passage = passageMark + string(util.URLEscape([]byte(passage), false))
	}
	if asks {
		to.query = "?" + string(util.URLEscape([]byte(query), false))
	}
	if address == "" {
		to.here = !asks
		return to, true
	}
	from, place := c.folder, decoded(address)
	if strings.HasPrefix(place, "/") {
		from = "."
	}
	to.path = path.Join(from, place)
	if to.path == ".." || strings.HasPrefix(to.path, "../") {
		return target{}, false
	}
	last := place[strings.LastIndexByte(place, '/')+1:]
	if to.path == "." {
		to.path = ""
	} else if last == "" || last == "." || last == ".." {
		to.path += "/"
	}
	return to, true
}

// decoded reads the percent signs in a part of an address; one that is wrong stays as it is.
func decoded(part string) string {
	if text, err := url.PathUnescape(part); err == nil {
		part = text
	}
	return strings.ToValidUTF8(part, "\ufffd")
}

// checkBrokenLink reports what would have been a link but for a space in its address or a bracket that is missing: the parser left
// it as text.
func (c *conversion) checkBrokenLink(offset int) {
	address, ok := bytes.CutPrefix(c.line(offset), []byte("]("))
	if c.checkApart(offset) || !ok {
		return
	}
	address, _, closed := bytes.Cut(address, []byte(")"))
	at := offset + len("](")
	switch {
	case closed && number.Match(address):
		c.report(spacedNumber, at, shown(address), telephone(string(address)))
	case closed && bytes.ContainsRune(address, ' ') && bytes.ContainsAny(address, "./@#") && !bytes.ContainsAny(address, `<>"`):
		c.report(spacedAddress, at, shown(address))
	default:
		c.report(brokenLink, offset, shown(c.line(offset)))
	}
}

// isBlank tells whether a link shows nothing.
func (c *conversion) isBlank(n *ast.Link) bool {
	for child := n.FirstChild(); child != nil; child = child.NextSibling() {
		if text, ok := child.(*ast.Text); !ok || !util.IsBlank(text.Segment.Value(c.source)) {
			return false
		}
	}
	return true
}
