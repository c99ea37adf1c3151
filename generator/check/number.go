package check

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
)

// number is a row of digits in groups: “06 - 123 456 78”.
type number struct {
	digits []byte
	groups []int // how many digits are in the row at the end of each group
	ends   []int // where each group ends in the text
	same   bool  // the groups are all separated in the same way, by one sign
}

// askNumbers asks of every number in the file, also in links, whether it is a telephone number or a citizen service number.
func (r *reading) askNumbers(doc policy.Doc) {
	text := r.source.Text
	told := map[string]bool{}
	if partner, ok := doc.(*policy.Partner); ok {
		addPhone(told, partner.Phone) // which is there to be shown
	}
	var citizens []int // where numbers stand that can be a citizen's, and do not say what they are
	var n number
	for i := 0; i < len(text); {
		if !startsNumber[text[i]] {
			i++
			continue
		}
		start := i
		first := readDigits(text, i, &n)
		if len(n.digits) < 9 {
			i = n.end(first)
			continue
		}
		if i = first; partOfMore(text, start) {
			i = n.end(first)
			continue
		}
		switch phone, mobile, end := n.phone(text, start); {
		case n.citizen(text, start):
			i = n.end(first)
			label := labelBefore(text, start)
			switch named, other := lastMatch(citizenLabel, label), lastMatch(otherLabel, label); {
			case named >= max(other, 0):
				r.report(citizenNumber, r.at(start))
			case other < 0 && !isThousands(text[start:i]):
				citizens = append(citizens, start)
			}
		case phone != "":
			i = end
			if start > 0 && text[start-1] == '(' && bytes.IndexByte(text[start:end], ')') >= 0 {
				start--
			}
			r.askPhone(phone, start, end, mobile, told)
		case first-start > 2: // else it may be a count before the number: “groep 5 06-…”
			i = n.end(first)
		}
	}
	rule := maybeCitizenNumber
	if len(citizens) > 1 || len(citizens) == 1 && citizenLabel.Match(text) {
		rule = citizenNumber
	}
	for _, start := range citizens {
		r.report(rule, r.at(start))
	}
}

var (
	// citizenLabel is what a citizen service number is called.
	citizenLabel = regexp.MustCompile(`(?i)\bbsn\b|burgerservice|sofi-?n|persoonsgebonden|onderwijsnummer`)

	// otherLabel is what other numbers are called.
	otherLabel = regexp.MustCompile(`(?i)rsin|fisca|anbi|kvk|kamer van koophandel|btw|ubn|\w+(?:nummer|nr\.?)\b|code|\bid\b|-id\b|kenmerk|wachtwoord|referentie|dossier|aantal`)
)

// labelBefore gives what stands before a number in its line, behind any other number.
func labelBefore(text []byte, start int) []byte {
	before := lineBefore(text, start)
	return before[bytes.LastIndexAny(before, "0123456789")+1:]
}

// lastMatch gives where the last match of a pattern starts in a text; -1 when there is none.
func lastMatch(pattern *regexp.Regexp, text []byte) int {
	last := -1
	for _, match := range pattern.FindAllIndex(text, -1) {
		last = match[0]
	}
	return last
}

// lineBefore gives what stands before a place in its line.
func lineBefore(text []byte, start int) []byte {
	return text[bytes.LastIndexByte(text[:start], '\n')+1 : start]
}

// isThousands reports whether a number is written as a large count: 111.222.333.
func isThousands(written []byte) bool {
	return len(written) == len("111.222.333") && written[3] == '.' && written[7] == '.'
}

// startsNumber are the signs that a number starts with.
var startsNumber = func() (t [256]bool) {
	for _, b := range []byte("0123456789+") {
		t[b] = true
	}
	return t
}()

func (r *reading) askPhone(phone string, start, end int, mobile bool, told map[string]bool) {
	if r.school == nil || r.phones[phone] || told[phone] { // without the school, nobody knows whether it is its own
		return
	}
	told[phone] = true
	rule, sentence := phoneInText, sentenceAround(r.source.Text, start, end)
	switch others := ofOthers.MatchString(sentence); {
	case mobile && others:
		rule = mobileOfOthers
	case mobile:
		rule = mobileInText
	case others, someone.MatchString(sentence) && !ofSchool.MatchString(sentence):
		return
	}
	r.report(rule, r.at(start), string(r.source.Text[start:end]))
}

var (
	// ofOthers is whose number is known outside the school.
	ofOthers = regexp.MustCompile(`(?i)commissie|\bgg[dz]\b|\bcjg\b|politie|wijkagent|inspect|veilig thuis|gemeente|leerplicht|team\b.*wijk|wijkteam|buurt|jeugd|arts|logoped|fysio|psycholoog|dyslexie|ziekenhuis` +
		`|consultatie|opvang|\bbso\b|samenwerkingsverband|stichting|bureau|meldpunt|loket|lijn\b|telefoon\b.*tolk|tolk|taxi|vervoerder|leverancier|helpdesk|fotograaf|uitgever|bibliotheek|museum|zwembad` +
		`|sport|muziekschool|theater|kerk|parochie|moskee|hulpverlen|maatschappelijk|ouders & onderwijs|geschillen|vertrouwensinspect|consulent|boerderij`)

	// someone is whoever is named with an article; ofSchool is who or what belongs to the school.
	someone  = regexp.MustCompile(`(?i)\b(?:de|het) \pL`)
	ofSchool = regexp.MustCompile(`(?i)school|\bons\b|\bonze\b|\bwij\b|\bwe\b|\bmij\b|conciërge|lera|\bjuf|meester|mevrouw|meneer|direct|administratie|begeleider|moeder|vader|\bopa\b|\boma\b|thuis|ouder|voorzitter|secretar|klas|groep`)
)

// mostAround is how many bytes before and behind something are read as its sentence: a line without an end would else be read whole
// for each thing in it.
const mostAround = 500

// sentenceAround gives the sentence in which something stands, within its line.
func sentenceAround[text string | []byte](t text, start, end int) string {
	before, after := string(t[max(0, start-mostAround):start]), string(t[end:min(len(t), end+mostAround)])
	for _, stop := range []string{"\n", ". ", "! "} {
		before = before[strings.LastIndex(before, stop)+1:]
	}
	if to := strings.IndexAny(after, ".!?\n"); to >= 0 {
		after = after[:to]
	}
	return before + string(t[start:end]) + after
}

// mostGroups is how many groups of digits can be one number.
const mostGroups = 20

// readDigits reads the number that starts with a digit or a plus, and gives where its first group ends.
func readDigits(text []byte, i int, n *number) (first int) {
	*n = number{digits: n.digits[:0], groups: n.groups[:0], ends: n.ends[:0], same: true}
	if text[i] == '+' {
		i++
	}
	var before string
	for {
		for i < len(text) && isDigit(text[i]) {
			n.digits = append(n.digits, text[i])
			i++
		}
		if len(n.digits) == 0 {
			return i
		}
		n.groups, n.ends = append(n.groups, len(n.digits)), append(n.ends, i)
		width := separator(text[i:])
		if width == 0 || len(n.groups) == mostGroups {
			return n.ends[0]
		}
		sign := string(text[i : i+width])
		n.same = n.same && len(strings.TrimSpace(sign)) <= 1 && (before == "" || before == sign)
		before = sign
		i += width
	}
}

func (n *number) end(first int) int {
	if len(n.ends) == 0 {
		return first
	}
	return n.ends[len(n.ends)-1]
}

// separators are the signs that keep groups of digits together.
var separators = []string{" - ", " – ", ") ", " (", "-", "–", ".", "/", "(", ")", "\u00a0", " "}

// separator gives the width of what separates two groups of digits, and 0 when no digit follows it.
func separator(text []byte) int {
	if len(text) == 0 || bytes.IndexByte([]byte(" -.()/\xe2\xc2"), text[0]) < 0 {
		return 0
	}
	for _, sign := range separators {
		if bytes.HasPrefix(text, []byte(sign)) && len(text) > len(sign) && isDigit(text[len(sign)]) {
			return len(sign)
		}
	}
	return 0
}

// partOfMore reports whether what stands before a number makes it a part of something longer: a word, an address, an amount.
func partOfMore(text []byte, start int) bool {
	before := bytes.TrimRight(text[max(0, start-24):start], " ")
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	if glued := start > 0 && text[start-1] != ' '; glued {
		return isASCIIWord(last) || bytes.IndexByte([]byte("_/=#&%@+-.,€$"), last) >= 0
	}
	return bytes.HasSuffix(before, []byte("€")) || endsInBank(before) || mentions(before, "rsin") || mentions(before, "kvk")
}

// endsInBank reports whether a text ends like the start of a bank account: “NL91 ABNA”.
func endsInBank(text []byte) bool {
	if len(text) < 8 {
		return false
	}
	for _, b := range text[len(text)-4:] {
		if !isUpper(b) {
			return false
		}
	}
	start := bytes.TrimRight(text[:len(text)-4], " ")
	return len(start) >= 4 && isDigit(start[len(start)-1]) && isDigit(start[len(start)-2]) && isUpper(start[len(start)-3])
}

func mentions(text []byte, word string) bool {
	return bytes.Contains(bytes.ToLower(text), []byte(word))
}

// citizen reports whether the number is a citizen service number: nine digits that pass the eleven test, alone or in groups as
// people write them.
func (n *number) citizen(text []byte, start int) bool {
	if len(n.digits) != 9 || text[start] == '+' || partOfMoreAfter(text, n.end(start)) || !n.same || !citizenGroups(n.groups) {
		return false
	}
	sum := -int(n.digits[8] - '0')
	for i, digit := range n.digits[:8] {
		sum += (9 - i) * int(digit-'0')
	}
	return sum != 0 && sum%11 == 0 && string(n.digits) != "000000000"
}

func citizenGroups(groups []int) bool {
	switch len(groups) {
	case 1:
		return true
	case 3:
		return groups[0] == 3 && groups[1] == 6 || groups[0] == 4 && groups[1] == 6
	case 4:
		return groups[0] == 2 && groups[1] == 4 && groups[2] == 6
	}
	return false
}

// partOfMoreAfter reports whether what follows a number makes it a part of something longer.
func partOfMoreAfter(text []byte, end int) bool {
	if end >= len(text) {
		return false
	}
	if isASCIIWord(text[end]) || bytes.IndexByte([]byte("_/=&%@"), text[end]) >= 0 {
		return true
	}
	// A decimal comma, a time, a name of a file.
	return end+1 < len(text) && bytes.IndexByte([]byte(",:.-"), text[end]) >= 0 && isASCIIWord(text[end+1])
}

// phone reads the number as a Dutch telephone number, from its start to the end of a group: ten digits with 0, and whether it is
// a mobile one. Numbers of companies and services are nobody's own, and give "".
func (n *number) phone(text []byte, start int) (phone string, mobile bool, end int) {
	digits, skip := string(n.digits), 0
	switch {
	case text[start] == '+' && strings.HasPrefix(digits, "310"):
		skip = 3
	case text[start] == '+' && strings.HasPrefix(digits, "31"):
		skip = 2
	case text[start] == '+':
		return "", false, 0
	case strings.HasPrefix(digits, "0031"):
		skip = 4
	case strings.HasPrefix(digits, "0"):
		skip = 1
	default:
		return "", false, 0
	}
	for i, count := range n.groups {
		if count != skip+9 {
			continue
		}
		national := "0" + digits[skip:skip+9]
		if partOfMoreAfter(text, n.ends[i]) || isDate(n.groups) || !isPhone(national, n.groups, skip) {
			break
		}
		return national, national[1] == '6', n.ends[i]
	}
	return "", false, 0
}

// isDate reports whether the first groups are those of a day: 06-12-2026.
func isDate(groups []int) bool {
	return len(groups) >= 3 && groups[0] == 2 && groups[1] == 4 && groups[2] == 8
}

// isPhone reports whether ten digits can be somebody's telephone number: those of companies and services (08, 09) are not, and the
// first group, when it stands apart, is 06 or an area code.
func isPhone(national string, groups []int, skip int) bool {
	if national[1] == '0' || national[1] == '8' || national[1] == '9' {
		return false
	}
	if skip != 1 || len(groups) == 1 {
		return true
	}
	return groups[0] >= 3 || groups[0] == 2 && national[1] == '6'
}

func isASCIIWord(b byte) bool { return isDigit(b) || b < utf8.RuneSelf && isLetter(b) }
