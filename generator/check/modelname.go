package check

import (
	"strings"

	"ouderbeleid/generator/policy"
)

// wrongNames are names for partnerships that the model does not know, with what it calls them.
var wrongNames = map[string]policy.PartnershipID{
	"educatief": policy.Didactisch, "educatieve": policy.Didactisch, "leerkundig": policy.Didactisch, "didaktisch": policy.Didactisch,
	"sociaal": policy.Maatschappelijk, "sociale": policy.Maatschappelijk, "cultureel": policy.Maatschappelijk, "culturele": policy.Maatschappelijk,
	"opvoedkundig": policy.Pedagogisch, "opvoedkundige": policy.Pedagogisch, "emotioneel": policy.Pedagogisch,
	"democratisch": policy.Formeel, "democratische": policy.Formeel, "bestuurlijk": policy.Formeel, "bestuurlijke": policy.Formeel,
	"praktisch": policy.Informeel, "praktische": policy.Informeel, "informele": "", "formele": "",
	"pedagogische": "", "didactische": "", "maatschappelijke": "",
}

// askModelNames asks of each “… partnerschap” whether it is one of the five, or else one that the school gave a name of its own.
func (r *reading) askModelNames(p *passage, q asked) {
	for from := 0; ; {
		i := strings.Index(p.text[from:], "partnerschap")
		if i < 0 {
			return
		}
		start := from + i
		from = start + len("partnerschap")
		before := strings.TrimRight(p.text[:start], " \n")
		if len(before) == start || !isPartnership(p.text[from:]) {
			continue
		}
		word := wordStart(before)
		if meant := r.meant(strings.ToLower(before[word:])); meant != "" {
			q.report(r.at(p.at(word)), strings.Join(strings.Fields(p.text[word:from]), " "), meant)
		}
	}
}

// isPartnership reports whether the word “partnerschap” ends here, in one or many.
func isPartnership(rest string) bool {
	return !continues(strings.TrimPrefix(rest, "pen"))
}

// meant gives the partnership that is meant by a wrong name; "" for a right one, and for any other word.
func (r *reading) meant(name string) policy.PartnershipID {
	if r.names[name] {
		return ""
	}
	if meant, listed := wrongNames[name]; listed {
		return meant
	}
	for _, id := range policy.PartnershipIDs {
		if name == string(id) {
			return ""
		}
	}
	for _, id := range policy.PartnershipIDs {
		if isTypo(name, string(id)) {
			return id
		}
	}
	return ""
}

// isTypo reports whether a word is another with one letter too many, too few, or wrong.
func isTypo(word, right string) bool {
	if len(word) > len(right) {
		word, right = right, word
	}
	same := 0
	for same < len(word) && word[same] == right[same] {
		same++
	}
	switch len(right) - len(word) {
	case 0:
		return same < len(word) && word[same+1:] == right[same+1:]
	case 1:
		return word[same:] == right[same+1:]
	}
	return false
}

// ownNames gives the words in the names that the school gives the partnerships, and in its glossary.
func ownNames(p *policy.Policy) map[string]bool {
	names := map[string]bool{}
	add := func(name *policy.Text) {
		for _, word := range strings.Fields(strings.ToLower(name.String())) {
			names[word] = true
		}
	}
	for _, name := range p.School.Names {
		add(name)
	}
	for _, doc := range p.Partnerships {
		add(doc.Title)
	}
	if p.Glossary != nil {
		for _, term := range p.Glossary.Terms {
			add(term.Term)
		}
	}
	return names
}
