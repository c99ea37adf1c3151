package check

import (
	"bytes"
	"strings"

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
			NL: "Haal het weg. Mag iedereen het weten? Zet het dan in school.toml: [[contact]] met rol = \"…\" en telefoon = \"%[1]s\".",
			EN: "Remove it. May everybody know it? Then put it in school.toml: [[contact]] with rol = \"…\" and telefoon = \"%[1]s\".",
		},
	})
	phoneInText = problem.Define(problem.Rule{
		Code: "telefoonnummer-in-tekst", Severity: problem.Hint,
		Sentence: problem.Phrase{
			NL: "Dit telefoonnummer staat niet in school.toml: %[1]s.",
			EN: "This telephone number is not in school.toml: %[1]s.",
		},
		Repair: problem.Phrase{
			NL: "Klopt het en mag het hier staan? Zet het in school.toml: [[contact]] met rol = \"…\" en telefoon = \"%[1]s\". Is het van een ander, noem die dan in dezelfde zin.",
			EN: "Is it right and may it stand here? Put it in school.toml: [[contact]] with rol = \"…\" and telefoon = \"%[1]s\". If it is somebody else’s, name them in the same sentence.",
		},
	})
	mobileOfOthers = problem.Define(problem.Rule{
		Code: mobileInText.Code, Severity: problem.Hint,
		Sentence: mobileInText.Sentence,
		Repair: problem.Phrase{
			NL: "Mag iedereen het weten? Zet het dan in school.toml, ook als het niet van de school is: [[contact]] met rol = \"…\" en telefoon = \"%[1]s\".",
			EN: "May everybody know it? Then put it in school.toml, even if it is not of the school: [[contact]] with rol = \"…\" and telefoon = \"%[1]s\".",
		},
	})
	citizenNumber = problem.Define(problem.Rule{
		Code: "burgerservicenummer", Severity: problem.Error, Arguable: true,
		Sentence: problem.Phrase{
			NL: "Hier lijkt een burgerservicenummer te staan. Dat mag nooit op een site.",
			EN: "This looks like a citizen service number. That may never be on a site.",
		},
		Repair: problem.Phrase{
			NL: "Haal het nummer weg, ook uit oude versies van dit bestand. Is het iets anders? Schrijf ervoor wat het is, zoals: klantnummer.",
			EN: "Remove the number, also from old versions of this file. Is it something else? Write before it what it is, such as: klantnummer.",
		},
	})
	maybeCitizenNumber = problem.Define(problem.Rule{
		Code: citizenNumber.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Dit nummer kan een burgerservicenummer zijn. Dat mag nooit op een site.",
			EN: "This number may be a citizen service number. That may never be on a site.",
		},
		Repair: citizenNumber.Repair,
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
	question{text: (*reading).askPupils}.inAnyLanguage(),
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
	addPhone(phones, school.Phone)
	for _, contact := range school.Contacts {
		addPhone(phones, contact.Phone)
	}
	return phones
}

// addPhone adds a telephone number as digits.
func addPhone(phones map[string]bool, written string) {
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
