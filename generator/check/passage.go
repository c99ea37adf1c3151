package check

import (
	"bytes"
	"iter"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
)

// passage is one text of a document: the value of a key, or a block of the body.
type passage struct {
	text    string
	key     string             // "samenvatting"; "" for a block
	kind    markdown.BlockKind // of a block
	block   *markdown.Block
	written []byte // the file, from where the value is written
	offset  int    // of the value in the file
}

// texts are the keys whose values are written for readers.
var texts = map[string]bool{
	"titel": true, "samenvatting": true, "motto": true, "belofte": true, "sterk": true, "doel": true, "meetbaar": true, "wanneer": true,
	"locatie": true, "thema": true, "hulp": true, "opbrengst": true, "ambities": true, "tekst": true, "antwoord": true, "wie": true,
	"toelichting": true, "verandercapaciteit": true, "wat": true, "kern": true, "stappen": true, "rol": true, "uitleg": true, "over": true,
}

// passages gives every text of a document that is written for readers, in file order. Code is left out.
func passages(doc *policy.Document) iter.Seq[*passage] {
	return func(yield func(*passage) bool) {
		source, more := doc.Source().Text, true
		var p passage // one for all: it does not outlive its turn
		doc.EachText(func(key, text string, offset int) {
			if more && texts[key] {
				p = passage{text: text, key: key, written: source[offset:], offset: offset}
				more = yield(&p)
			}
		})
		if doc.Body == nil {
			return
		}
		blocks := doc.Body.Blocks()
		for i := range blocks {
			block := &blocks[i]
			if more && block.Kind != markdown.Code {
				p = passage{text: block.Text, kind: block.Kind, block: block}
				more = yield(&p)
			}
		}
	}
}

// at gives the place in the file of a byte of the text. Within a value that has escapes it is that of the value.
func (p *passage) at(i int) int {
	if p.block != nil {
		return p.block.At(i)
	}
	for _, quote := range []string{`"""` + "\r\n", `"""` + "\n", `"""`, `"`, "'''\r\n", "'''\n", "'''", "'"} {
		if rest, ok := bytes.CutPrefix(p.written, []byte(quote)); ok {
			if bytes.HasPrefix(rest, []byte(p.text[:i])) {
				return p.offset + len(quote) + i
			}
			break
		}
	}
	return p.offset
}

// running tells whether the text is made of sentences.
func (p *passage) running() bool {
	if p.block == nil {
		return p.key != "titel"
	}
	return p.kind != markdown.HeadingBlock && p.kind != markdown.Caption
}
