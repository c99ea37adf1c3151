package exchange

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"ouderbeleid/generator/problem"
)

// namespace is that of XLIFF 2.0 and 2.1; later versions only differ at the end.
const namespace = "urn:oasis:names:tc:xliff:document:2.0"

// outdatedState marks a translation that is older than its source, as a part of the state “initial”.
const outdatedState = "ouderbeleid:verouderd"

// XLIFF writes a bundle as XLIFF 2.1: a file for each document, a unit for each word, a segment for each paragraph.
func (b Bundle) XLIFF() []byte {
	var out strings.Builder
	fmt.Fprintf(&out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=%q version=\"2.1\" srcLang=%s trgLang=%s xml:space=\"preserve\">\n", namespace, attribute(b.From), attribute(b.To))
	for i, d := range b.Documents {
		fmt.Fprintf(&out, "<file id=\"f%d\" original=%s canResegment=\"no\">\n", i+1, attribute(encodedName(d.Path)))
		for j, unit := range d.Units {
			fmt.Fprintf(&out, "<unit id=\"u%d\" name=%s>\n", j+1, attribute(encodedName(unit.Key)))
			unit.writeXLIFF(&out)
			out.WriteString("</unit>\n")
		}
		out.WriteString("</file>\n")
	}
	out.WriteString("</xliff>\n")
	return []byte(out.String())
}

func (u Unit) writeXLIFF(out *strings.Builder) {
	for i, segment := range u.Segments {
		if i > 0 {
			fmt.Fprintf(out, "<ignorable><source>%s</source></ignorable>\n", betweenParagraphs)
		}
		fmt.Fprintf(out, "<segment id=\"s%d\" state=%s>\n<source>%s</source>\n", i+1, segment.State.attributes(), escaped(segment.Source))
		if segment.Target != "" {
			fmt.Fprintf(out, "<target>%s</target>\n", escaped(segment.Target))
		}
		out.WriteString("</segment>\n")
	}
}

func (s State) attributes() string {
	switch s {
	case Translated:
		return `"translated"`
	case Outdated:
		return `"initial" subState="` + outdatedState + `"`
	}
	return `"initial"`
}

// An attribute has no place for control characters: they are written as %01, and a percent sign that looks like one as %25.
var (
	control = regexp.MustCompile(`[\x00-\x1f\x7f]|%(?:[01][0-9A-F]|7F|25)`)
	encoded = regexp.MustCompile(`%(?:[01][0-9A-F]|7F|25)`)
)

func encodedName(name string) string {
	return control.ReplaceAllStringFunc(name, func(found string) string { return fmt.Sprintf("%%%02X", found[0]) + found[1:] })
}

func decodedName(name string) string {
	return encoded.ReplaceAllStringFunc(name, func(found string) string {
		code, _ := strconv.ParseUint(found[1:], 16, 8) // two digits
		return string(rune(code))
	})
}

func attribute(text string) string {
	var out strings.Builder
	// A strings.Builder takes all that it gets.
	_ = xml.EscapeText(&out, []byte(text))
	return `"` + out.String() + `"`
}

// escaped writes a text as the content of an element. A character that XML has no place for gets an element of its own.
func escaped(text string) string {
	var out strings.Builder
	for _, r := range text {
		switch {
		case r == '&':
			out.WriteString("&amp;")
		case r == '<':
			out.WriteString("&lt;")
		case r == '>':
			out.WriteString("&gt;")
		case r == '\r':
			out.WriteString("&#xD;") // by itself it would be read as the end of a line
		case r < ' ' && r != '\n' && r != '\t', r == 0xfffe, r == 0xffff:
			fmt.Fprintf(&out, `<cp hex="%04X"/>`, r)
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// ReadXLIFF reads XLIFF 2, with all that tools may add to it. When it cannot be read, there is one problem.
func ReadXLIFF(src problem.Source) (*Bundle, []problem.Problem) {
	src.Text = fromUTF16(src.Text)
	if !utf8.Valid(src.Text) {
		return nil, []problem.Problem{notUTF8XML.At(src.Whole())}
	}
	r := &xliffReader{src: src, xml: xml.NewDecoder(strings.NewReader(string(src.Text))), bundle: new(Bundle)}
	r.xml.CharsetReader = func(charset string, text io.Reader) (io.Reader, error) {
		if !strings.EqualFold(charset, "utf-16") {
			return nil, fmt.Errorf("unknown encoding %q", charset)
		}
		return text, nil // which is UTF-8 by now
	}
	err := r.read()
	var known *xliffProblem
	switch {
	case errors.As(err, &known):
		return nil, []problem.Problem{known.Problem}
	case err != nil:
		return nil, []problem.Problem{badXML.At(r.place())}
	}
	return r.bundle, nil
}

// xliffReader reads one XLIFF file.
type xliffReader struct {
	src    problem.Source
	xml    *xml.Decoder
	space  string // the namespace of the file
	bundle *Bundle
	data   map[string]string // the original data of a unit: what its inline elements stand for
}

// xliffProblem ends the reading of a file with a problem that has words of its own.
type xliffProblem struct{ problem.Problem }

func (p *xliffProblem) Error() string { return p.Message(problem.English) }

func (r *xliffReader) place() problem.Place { return r.src.At(int(r.xml.InputOffset())) }

func (r *xliffReader) read() error {
	for {
		token, err := r.xml.Token()
		if errors.Is(err, io.EOF) {
			return &xliffProblem{notXLIFF.At(r.src.Whole())}
		}
		if err != nil {
			return err
		}
		if root, ok := token.(xml.StartElement); ok {
			return r.readRoot(root)
		}
	}
}

func (r *xliffReader) readRoot(root xml.StartElement) error {
	r.space = root.Name.Space
	if root.Name.Local != "xliff" || !strings.HasPrefix(r.space, strings.TrimSuffix(namespace, "0")) {
		return &xliffProblem{notXLIFF.At(r.place())}
	}
	r.bundle.From, r.bundle.To = value(root, "srcLang"), value(root, "trgLang")
	if r.bundle.To == "" {
		return &xliffProblem{noTarget.At(r.place())}
	}
	return r.children(map[string]func(xml.StartElement) error{
		"file": func(file xml.StartElement) error {
			return r.readUnits(r.bundle.document(decodedName(value(file, "original")), r.src, int(r.xml.InputOffset())))
		},
	})
}

// readUnits reads the units of a file, or of a group in it.
func (r *xliffReader) readUnits(d *Document) error {
	return r.children(map[string]func(xml.StartElement) error{
		"group": func(xml.StartElement) error { return r.readUnits(d) },
		"unit":  func(unit xml.StartElement) error { return r.readUnit(d, unit) },
	})
}

// piece is a segment, or what stands between two of them, as the file has it.
type piece struct {
	Segment
	between bool
}

func (r *xliffReader) readUnit(d *Document, start xml.StartElement) error {
	unit := Unit{Key: decodedName(value(start, "name")), offset: int(r.xml.InputOffset())}
	r.data = map[string]string{}
	var pieces []piece
	take := func(element xml.StartElement) error {
		p := piece{between: element.Name.Local == "ignorable"}
		if slices.Contains([]string{"translated", "reviewed", "final"}, value(element, "state")) {
			p.State = Translated
		}
		pieces = append(pieces, p)
		return r.readSegment(&pieces[len(pieces)-1].Segment)
	}
	err := r.children(map[string]func(xml.StartElement) error{"originalData": r.readData, "segment": take, "ignorable": take})
	unit.Segments = segments(pieces)
	d.Units = append(d.Units, unit)
	return err
}

func (r *xliffReader) readData(xml.StartElement) error {
	return r.children(map[string]func(xml.StartElement) error{
		"data": func(data xml.StartElement) error {
			text, err := r.text()
			r.data[value(data, "id")] = text
			return err
		},
	})
}

func (r *xliffReader) readSegment(s *Segment) error {
	into := func(text *string) func(xml.StartElement) error {
		return func(xml.StartElement) (err error) {
			*text, err = r.text()
			return err
		}
	}
	return r.children(map[string]func(xml.StartElement) error{"source": into(&s.Source), "target": into(&s.Target)})
}

// segments makes paragraphs of pieces again: a tool may have split one into sentences. Where nothing stands between the pieces, each is
// taken for a paragraph.
func segments(pieces []piece) []Segment {
	marked := slices.ContainsFunc(pieces, func(p piece) bool { return p.between })
	var all []Segment
	begin := true
	for _, p := range pieces {
		switch {
		case p.between && isBlank(p.Source):
			begin = true
		case begin || !marked:
			all = append(all, p.Segment)
			begin = false
		default:
			last := &all[len(all)-1]
			*last = last.with(p)
		}
	}
	return all
}

// with joins a piece to the segment that it belongs to. What has no translation stays as it is, in a segment that has.
func (s Segment) with(p piece) Segment {
	joined := Segment{Source: s.Source + p.Source, State: s.State}
	if p.between {
		p.State = s.State
	}
	if isBlank(s.Target) && isBlank(p.Target) {
		return joined
	}
	joined.State = min(s.State, p.State)
	for _, part := range []Segment{s, p.Segment} {
		if isBlank(part.Target) {
			part.Target = part.Source
		}
		joined.Target += part.Target
	}
	return joined
}

// children reads the elements of XLIFF itself up to the end of the one that they are in, and passes over all others.
func (r *xliffReader) children(known map[string]func(xml.StartElement) error) error {
	for {
		token, err := r.xml.Token()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			read := known[token.Name.Local]
			if read == nil || token.Name.Space != r.space {
				err = r.xml.Skip()
			} else {
				err = read(token)
			}
			if err != nil {
				return err
			}
		}
	}
}

// text reads up to the end of an element. Of inline elements remains what they stand for.
func (r *xliffReader) text() (string, error) {
	var out strings.Builder
	ends := []string{""}
	for len(ends) > 0 {
		token, err := r.xml.Token()
		if err != nil {
			return "", err
		}
		switch token := token.(type) {
		case xml.CharData:
			out.Write(token)
		case xml.EndElement:
			out.WriteString(ends[len(ends)-1])
			ends = ends[:len(ends)-1]
		case xml.StartElement:
			if token.Name.Space != r.space {
				if err := r.xml.Skip(); err != nil {
					return "", err
				}
				continue
			}
			out.WriteString(codePoint(token) + r.data[value(token, "dataRef")] + r.data[value(token, "dataRefStart")])
			ends = append(ends, r.data[value(token, "dataRefEnd")])
		}
	}
	return out.String(), nil
}

// codePoint gives the character of a <cp hex="0001"/>.
func codePoint(element xml.StartElement) string {
	code, err := strconv.ParseUint(value(element, "hex"), 16, 21)
	if element.Name.Local != "cp" || err != nil {
		return ""
	}
	return string(rune(code))
}

func value(element xml.StartElement, name string) string {
	for _, attr := range element.Attr {
		if attr.Name.Local == name && attr.Name.Space == "" {
			return attr.Value
		}
	}
	return ""
}
