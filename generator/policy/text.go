package policy

// Text is a piece of writing and the language that it is in. What a school did not write is a nil Text.
type Text struct {
	Words    string
	Language string // "nl"; "" for the first language of the school
}

// String gives the words; none for a nil Text.
func (t *Text) String() string {
	if t == nil {
		return ""
	}
	return t.Words
}
