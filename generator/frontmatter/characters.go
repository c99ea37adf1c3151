package frontmatter

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"ouderbeleid/generator/problem"
)

const byteOrderMark = "\ufeff"

// markLength gives the length of the byte order mark that the text starts with, if any.
func markLength(text []byte) int {
	if bytes.HasPrefix(text, []byte(byteOrderMark)) {
		return len(byteOrderMark)
	}
	return 0
}

// checkCharacters reports the first reason why a file cannot be read as text.
func checkCharacters(src problem.Source) (problem.Problem, bool) {
	if order := utf16Order(src.Text); order != nil {
		place := src.At(0)
		place.Text = firstLineUTF16(src.Text, order)
		return savedAsUTF16.At(place), true
	}
	if !utf8.Valid(src.Text) {
		return badEncoding(src), true
	}
	for i, c := range src.Text {
		if isControl(c) {
			return oddCharacter(src, i), true
		}
	}
	return problem.Problem{}, false
}

func isControl(c byte) bool { return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f }

func oddCharacter(src problem.Source, at int) problem.Problem {
	place := src.At(at)
	rest := strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf && isControl(byte(r)) {
			return -1
		}
		return r
	}, place.Text)
	return controlCharacter.At(place, rest, src.Text[at])
}

// utf16Order gives the byte order of a file in UTF-16, or nil: it has the mark, or one half of its bytes is mostly NUL.
func utf16Order(text []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(text, []byte{0xff, 0xfe}):
		return binary.LittleEndian
	case bytes.HasPrefix(text, []byte{0xfe, 0xff}):
		return binary.BigEndian
	}
	start := text[:min(len(text), 512)]
	var nuls [2]int
	for i, c := range start {
		if c == 0 {
			nuls[i%2]++
		}
	}
	switch most := len(start) / 4; {
	case nuls[1] > most:
		return binary.LittleEndian
	case nuls[0] > most:
		return binary.BigEndian
	}
	return nil
}

func firstLineUTF16(text []byte, order binary.ByteOrder) string {
	var units []uint16
	for ; len(text) >= 2; text = text[2:] {
		unit := order.Uint16(text)
		if unit == '\n' {
			break
		}
		units = append(units, unit)
	}
	line := string(utf16.Decode(units))
	return strings.TrimSuffix(strings.TrimPrefix(line, byteOrderMark), "\r")
}

// badEncoding points at the first byte that is not UTF-8, and shows its line as Windows-1252 has it.
func badEncoding(src problem.Source) problem.Problem {
	at := 0
	for {
		r, size := utf8.DecodeRune(src.Text[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	place := src.At(at)
	start := bytes.LastIndexByte(src.Text[:at], '\n') + 1
	line, _, _ := bytes.Cut(src.Text[start:], []byte("\n"))
	place.Text = strings.TrimPrefix(fromWindows1252(bytes.TrimSuffix(line, []byte("\r"))), byteOrderMark)
	return notUTF8.At(place, place.Text)
}

// fromWindows1252 decodes the bytes that are not UTF-8, and leaves the others as they are.
func fromWindows1252(line []byte) string {
	var b strings.Builder
	for len(line) > 0 {
		r, size := utf8.DecodeRune(line)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(line[0])
		}
		b.WriteRune(r)
		line = line[size:]
	}
	return b.String()
}
