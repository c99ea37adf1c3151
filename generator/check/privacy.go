package check

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

var (
	mobileInText = problem.Define(problem.Rule{
		Code: "telefoonnummer-in-tekst", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit mobiele nummer staat niet in school.toml: %[1]s.",
			EN: "This mobile number is not in school.toml: %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Haal het weg. Is het een nummer van de school? Zet het dan bij een [[contact]] in school.toml.",
			EN: "Remove it. Is it a number of the school? Then put it with a [[contact]] in school.toml.",
		},
	})
	phoneInText = problem.Define(problem.Rule{
		Code: "telefoonnummer-in-tekst", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Dit telefoonnummer staat niet in school.toml: %[1]s.",
			EN: "This telephone number is not in school.toml: %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Klopt het en mag het hier staan? Zet een nummer van de school bij een [[contact]] in school.toml.",
			EN: "Is it right and may it stand here? Put a number of the school with a [[contact]] in school.toml.",
		},
	})
	citizenNumber = problem.Define(problem.Rule{
		Code: "burgerservicenummer", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "Hier lijkt een burgerservicenummer te staan. Dat mag nooit op een site.",
			EN: "This looks like a citizen service number. That may never be on a site.",
		},
		Repair: problem.Phrase{
			NL: "Haal het nummer weg, ook uit oude versies van dit bestand. Is het iets anders? Verberg dit probleem dan met een reden.",
			EN: "Remove the number, also from old versions of this file. Is it something else? Then hide this problem with a reason.",
		},
	})
)

var privacyQuestions = []question{
	of(problem.Rule{
		Code: "prive-mailadres", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "“%[1]s” lijkt een privéadres, en iedereen kan het hier lezen.",
			EN: "“%[1]s” looks like a private address, and everybody can read it here.",
		},
		Repair: problem.Phrase{
			NL: "Gebruik een adres van de school. Dat blijft ook werken als iemand anders de taak overneemt.",
			EN: "Use an address of the school. It keeps working when somebody else takes over.",
		},
	}, (*reading).askMail),
	each((*reading).askNumbers),
	ofText(problem.Rule{
		Code: "leerling-met-naam", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Hier lijkt een kind met naam en groep te staan: “%[1]s”.",
			EN: "This looks like a child by name and group: “%[1]s”.",
		},
		Repair: problem.Phrase{
			NL: "Laat de naam weg, bijvoorbeeld: een kind uit groep 5.",
			EN: "Leave the name out, for example: a child of group 5.",
		},
	}, (*reading).askPupils).inAnyLanguage(),
	of(problem.Rule{
		Code: "contact-verlopen", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Klopt het contact “%[1]s” nog? U wilde dat op %[2]s nakijken.",
			EN: "Is the contact “%[1]s” still right? You wanted to review it on %[2]s.",
		},
		Repair: problem.Phrase{
			NL: "Vul de nieuwe gegevens in, of kies bij tot een nieuwe dag.",
			EN: "Fill in the new facts, or choose a new day at tot.",
		},
	}, func(r *reading, school *policy.School, q asked) {
		for _, contact := range school.Contacts {
			if !contact.Until.IsZero() && contact.Until.Before(r.today) {
				q.report(contact.Place("tot"), contact.Role.String(), day(contact.Until))
			}
		}
	}),
}

// mailProviders are where people have an address of their own.
var mailProviders = wordSet(`
	gmail.com googlemail.com hotmail.com hotmail.nl outlook.com outlook.nl live.com live.nl msn.com yahoo.com yahoo.nl icloud.com
	me.com mac.com ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl home.nl casema.nl chello.nl upcmail.nl quicknet.nl hetnet.nl
	tele2.nl telfort.nl telfortglasvezel.nl solcon.nl zonnet.nl online.nl caiway.nl caiway.net zeelandnet.nl wxs.nl tiscali.nl freeler.nl
	versatel.nl zinders.nl proton.me protonmail.com aol.com gmx.com gmx.net gmx.de web.de mail.ru yandex.ru mail.com tutanota.com
`)

// askMail asks of every e-mail address in the file, also in facts and in links, whether it is somebody's own.
func (r *reading) askMail(_ policy.Doc, q asked) {
	text := r.source.Text
	told := map[string]bool{}
	for at := 0; ; at++ {
		i := bytes.IndexByte(text[at:], '@')
		if i < 0 {
			return
		}
		at += i
		start, end := at, at+1
		for start > 0 && inMailName(text[start-1]) {
			start--
		}
		for end < len(text) && (isASCIIWord(text[end]) || text[end] == '.' || text[end] == '-') {
			end++
		}
		domain := strings.ToLower(string(bytes.TrimRight(text[at+1:end], ".-")))
		address := string(text[start:at+1]) + domain
		if start < at && mailProviders[domain] && !told[address] {
			told[address] = true
			q.report(r.at(start), address)
		}
	}
}

func inMailName(b byte) bool { return isASCIIWord(b) || strings.IndexByte("._%+-", b) >= 0 }

// phonesOf gives the telephone numbers that the school shows itself.
func phonesOf(school *policy.School) map[string]bool {
	phones := map[string]bool{}
	add := func(written string) {
		var n number
		digits := strings.TrimLeft(written, " (")
		if digits == "" {
			return
		}
		readDigits([]byte(digits), 0, &n)
		if phone, _, _ := n.phone([]byte(digits), 0); phone != "" {
			phones[phone] = true
		}
	}
	add(school.Phone)
	for _, contact := range school.Contacts {
		add(contact.Phone)
	}
	return phones
}

// askPupils asks of every “(groep 5)” and “uit groep 5” whether a child's name stands before it.
func (r *reading) askPupils(p *passage, q asked) {
	for from := 0; ; {
		i := strings.Index(p.text[from:], "roep ")
		if i < 0 {
			return
		}
		group := from + i
		from = group + len("roep ")
		if from == len(p.text) || !isDigit(p.text[from]) || group == 0 || p.text[group-1]|0x20 != 'g' {
			continue
		}
		if start, end, ok := nameBefore(p.text[:group-1]); ok && isPupil(p.text, start, end) {
			q.report(r.at(p.at(start)), strings.Join(strings.Fields(p.text[start:from+1]), " "))
		}
	}
}

// nameBefore finds the word with a capital before “(” or “ uit ” at the end of a text.
func nameBefore(text string) (start, end int, ok bool) {
	before, found := strings.CutSuffix(text, "(")
	if !found {
		before, found = strings.CutSuffix(text, " uit ")
	}
	if !found {
		return 0, 0, false
	}
	before = strings.TrimRight(before, " \n")
	start = wordStart(before)
	first, size := utf8.DecodeRuneInString(before[start:])
	next, _ := utf8.DecodeRuneInString(before[start+size:])
	return start, len(before), unicode.IsUpper(first) && unicode.IsLower(next)
}

// wordStart gives where the last word of a text starts.
func wordStart(text string) int {
	i := len(text)
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= size
	}
	return i
}

// titles stand before the names of grown-ups and of things.
var titles = wordSet(`de het een onze ons juf meester mevrouw meneer mevr dhr leraar lerares leerkracht leerkrachten mentor directeur coördinator begeleider
	coach invaller stagiair stagiaire ouder moeder vader opa oma voorlezer vrijwilliger lid app methode boek project`)

// isPupil tells whether a word with a capital is likely a child's name. At the start of a sentence every word has a capital: there
// only known first names count. Elsewhere any name does, but not behind a title, as with “juf Anna Bakker”.
func isPupil(text string, start, end int) bool {
	word := text[start:end]
	before := strings.TrimRight(text[:start], " \n‘’“”'\"(")
	if before == "" || strings.HasSuffix(before, ".") || strings.HasSuffix(before, "!") || strings.HasSuffix(before, "?") || strings.HasSuffix(before, ":") {
		return firstNames[word]
	}
	for before != "" {
		previous := before[wordStart(before):]
		if titles[strings.ToLower(previous)] {
			return false
		}
		if first, _ := utf8.DecodeRuneInString(previous); !unicode.IsUpper(first) {
			break
		}
		before = strings.TrimRight(before[:len(before)-len(previous)], " \n")
	}
	return !commonWords[word]
}
