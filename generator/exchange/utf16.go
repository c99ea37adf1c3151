package exchange

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
)

// fromUTF16 gives a text as UTF-8 when its first two bytes say that it is UTF-16, as XML may be; any other text stays as it is.
func fromUTF16(text []byte) []byte {
	var order binary.ByteOrder
	switch {
	case len(text)%2 == 1:
		return text
	case bytes.HasPrefix(text, []byte("\xff\xfe")):
		order = binary.LittleEndian
	case bytes.HasPrefix(text, []byte("\xfe\xff")):
		order = binary.BigEndian
	default:
		return text
	}
	units := make([]uint16, len(text)/2-1)
	for i := range units {
		units[i] = order.Uint16(text[2*i+2:])
	}
	return []byte(string(utf16.Decode(units)))
}
