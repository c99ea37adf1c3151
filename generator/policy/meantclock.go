package policy

import (
	"regexp"
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
)

// spokenClock reads one time of day at the start of a text: "19.30 uur", "1930", "half acht", "kwart over zeven", "8 uur ’s avonds", "7:30 pm".
var spokenClock = regexp.MustCompile(`^(?:([0-9]{1,2}) ?[:;.,uh] ?([0-5][0-9])|([0-9]{2})([0-5][0-9])` +
	`|(?:(?:(half)|([a-z]+|[0-9]{1,2})(?: minuten)? (voor|over)( half)?) )?([a-zé]+|[0-9]{1,2}))` +
	`(?: ?(?:uur|u|h)\b)?\.?(?:,? ?(?:'s |in de )?(nacht|ochtend|morgen|middag|avond|am|pm)s?\b)?`)

var (
	beforeTime = regexp.MustCompile(`^(om|van|vanaf|rond|circa|ca\.?|tot|±)\s+|^±`)
	untilWord  = regexp.MustCompile(`^\s*(t/m|tot( en met)?|-|–|—|/)\s*`)
	plainHour  = regexp.MustCompile(`^[0-9]{1,2}$`)
)

var spokenNumbers = map[string]int{
	"één": 1, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
	"kwart": 15, "twintig": 20,
}

// clockMeant is a time of day in minutes, as people say it.
type clockMeant struct {
	minutes int
	halved  bool // of one of the two halves of a day, and it is not said of which
}

// meantClocks reads a time of day, and one behind it: "19.30 - 21.00 uur".
func meantClocks(said string) (from, to clockMeant, ok bool) {
	said = strings.NewReplacer("’", "'", "‘", "'", "a.m.", "am", "p.m.", "pm", "½", "half").Replace(strings.ToLower(strings.Join(strings.Fields(said), " ")))
	from, rest, ok := meantClock(beforeTime.ReplaceAllString(said, ""))
	if !ok || rest == "" {
		return from, clockMeant{}, ok
	}
	until := untilWord.FindString(rest)
	if until == "" {
		return clockMeant{}, clockMeant{}, false
	}
	to, rest, ok = meantClock(rest[len(until):])
	return from, to, ok && rest == ""
}

func meantClock(said string) (clock clockMeant, rest string, ok bool) {
	if rest, ok := strings.CutPrefix(said, "middernacht"); ok {
		return clockMeant{minutes: 24 * 60}, rest, true
	}
	found := spokenClock.FindStringSubmatch(said)
	if found == nil {
		return clockMeant{}, said, false
	}
	rest = strings.TrimSpace(said[len(found[0]):])
	hour, minute := spokenNumber(found[1]+found[3]+found[9]), 0
	if digits := found[2] + found[4]; digits != "" {
		minute, _ = strconv.Atoi(digits)
	}
	aside := spokenNumber(found[6])
	switch {
	case found[5] != "":
		minute -= 30
	case found[7] == "voor":
		minute -= aside
	case found[7] == "over":
		minute += aside
	}
	if found[8] != "" {
		minute -= 30
	}
	clock = clockMeant{hour*60 + minute, found[1]+found[3] == "" && hour <= 12}
	inWords := found[9] != "" && !plainHour.MatchString(found[9]) || found[5]+found[7] != ""
	switch half := found[10]; {
	case hour < 0 || aside < 0 || hour > 24 || clock.minutes > 24*60 || inWords && (hour > 12 || hour == 0):
		return clockMeant{}, said, false
	case half == "" || hour > 12:
	case half == "pm" || half == "middag" || half == "avond":
		clock = clockMeant{minutes: clock.minutes%(12*60) + 12*60}
	default:
		clock = clockMeant{minutes: clock.minutes % (12 * 60)}
		if half == "nacht" && clock.minutes == 0 {
			clock.minutes = 24 * 60
		}
	}
	return clock, rest, true
}

// spokenNumber reads a number in words or digits; -1 when it is none, 0 when there is none.
func spokenNumber(word string) int {
	if n, err := strconv.Atoi(word); err == nil || word == "" {
		return n
	}
	if n, known := spokenNumbers[word]; known {
		return n
	}
	return -1
}

// choose gives the time that is most likely at a school, and not before another; other is the one in the other half of the day, where
// that may be meant as well.
func (c clockMeant) choose(after int) (minutes, other int) {
	if !c.halved {
		return c.minutes, -1
	}
	const (
		half     = 12 * 60
		tooEarly = 8 * 60 // nothing of a school begins so early
		canEarly = 7 * 60
		canLate  = 23*60 + 1
	)
	minutes = c.minutes % half
	switch later := minutes + half; {
	case after >= later && c.minutes == half:
		return 24 * 60, -1
	case after >= 0 && minutes <= after:
		return later, -1
	case after >= 0 || minutes >= canLate-half:
		return minutes, -1
	case minutes < canEarly:
		return later, -1
	case minutes < tooEarly:
		return later, minutes
	default:
		return minutes, later
	}
}

// clockText writes a time of day; the end of a day only where something ends.
func clockText(minutes int, key string) string {
	if minutes == 24*60 && key == "tot" {
		return frontmatter.Quote(midnight)
	}
	text := []byte("00:00")
	hour, minute := minutes/60%24, minutes%60
	text[0], text[1], text[3], text[4] = '0'+byte(hour/10), '0'+byte(hour%10), '0'+byte(minute/10), '0'+byte(minute%10)
	return frontmatter.Quote(string(text))
}

// mendedClock gives what is meant by the time at a key, as it is to be written, with a line for its end when it says that too; other is
// the time in the other half of the day, where that may be meant as well.
func mendedClock(value *frontmatter.Value, part Part, key string) (meant, other string) {
	from, to, ok := meantClocks(saidIn(part.file.Source, value))
	if !ok {
		return "", ""
	}
	begin, second := from.choose(-1)
	end, _ := to.choose(begin)
	switch {
	case key == "van":
		meant = clockText(begin, key)
		if second >= 0 {
			other = clockText(second, key)
		}
		if to != (clockMeant{}) && part.table.Get("tot") == nil {
			meant += "\ntot = " + clockText(end, "tot")
			other = ""
		}
		return meant, other
	case to != (clockMeant{}):
		return clockText(end, key), ""
	}
	if van := part.table.Get("van"); van != nil {
		if starts, _, known := meantClocks(saidIn(part.file.Source, &van.Value)); known {
			begin, _ = starts.choose(-1)
			end, _ = from.choose(begin)
			return clockText(end, key), ""
		}
	}
	return clockText(begin, key), ""
}
