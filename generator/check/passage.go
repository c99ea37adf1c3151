package check

import (
	"bytes"
	"iter"
	"sync"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
)

// passage is one text of a document: the value of a key, or a block of the body.
type passage struct {
	text      string
	key       string             // "samenvatting"; "" for a block
	blockType markdown.BlockType // of a block
	block     *markdown.Block
	written   []byte // the file, from where the value is written
	offset    int    // of the value in the file
	under     string // the heading above a block
}

// nameKeys are the words that a translation may say and that are no text to be read: what a thing is called.
var nameKeys = []string{"naam", "term", "onderwerpen", "maatschappelijk", "pedagogisch", "didactisch", "formeel", "informeel"}

// texts are the keys whose values are written for readers.
var texts = sync.OnceValue(func() map[string]bool {
	keys := map[string]bool{}
	for _, kind := range policy.Kinds() {
		addWords(keys, kind.Fields())
	}
	for _, key := range nameKeys {
		delete(keys, key)
	}
	return keys
})

func addWords(keys map[string]bool, fields []policy.Field) {
	for _, field := range fields {
		if field.Words {
			keys[field.Key] = true
		}
		addWords(keys, field.Fields)
	}
}

// passages gives every text of the document that is written for readers, in file order. Code is left out. None outlives its turn.
func (r *reading) passages() iter.Seq[*passage] {
	return func(yield func(*passage) bool) {
		p, more, texts := &r.passage, true, texts()
		r.base.EachText(func(key, text string, offset int) {
			if more && texts[key] {
				*p = passage{text: text, key: key, written: r.source.Text[offset:], offset: offset}
				more = yield(p)
			}
		})
		if r.base.Body == nil {
			return
		}
		blocks, under := r.base.Body.Blocks(), ""
		for i := range blocks {
			block := &blocks[i]
			if more && block.Type != markdown.Code {
				*p = passage{text: block.Text, blockType: block.Type, block: block, under: under}
				more = yield(p)
			}
			if block.Type == markdown.HeadingBlock {
				under = block.Text
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
	return p.blockType != markdown.HeadingBlock && p.blockType != markdown.Caption
}
