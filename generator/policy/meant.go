package policy

import (
	"regexp"
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// meant gives the value that an author most likely means by what stands at a field, as it is to be written; "" when that cannot be known.
func (f *Field) meant(said string) string {
	said = strings.TrimSpace(said)
	switch f.Type {
	case TypeFlag:
		return meantFlag[strings.ToLower(said)]
	case TypeWhole:
		return f.meantWhole(said)
	case TypeAmount:
		return meantAmount(said)
	case TypeDate:
		if days, _ := frontmatter.ReadDays(said); days != nil {
			return days[0].String()
		}
		return ""
	case TypeTable, TypeExtra:
		return ""
	}
	if word := f.meantWord(said); word != "" {
		return frontmatter.Quote(word)
	}
	return ""
}

// meantWord gives the text that an author most likely means, without quotes.
func (f *Field) meantWord(said string) string {
	switch f.Type {
	case TypeChoice:
		return meantChoice(said, f.Choices)
	case TypeMonth:
		return meantMonth(said)
	case TypeYear:
		return meantYear(said)
	case TypeLanguage:
		return LanguageMeant(said)
	case TypeColor:
		return meantColor(said)
	case TypeWebAddress:
		return meantWebAddress(said)
	case TypeEmail:
		return meantEmail(said)
	case TypeSignUp:
		if email := meantEmail(said); email != "" {
			return email
		}
		return meantWebAddress(said)
	case TypePhone:
		return meantPhone(said)
	case TypeRepetition:
		return meantRepetition(said)
	}
	return said
}

var meantFlag = map[string]string{
	"ja": "true", "waar": "true", "yes": "true", "true": "true", "1": "true", "wel": "true",
	"nee": "false", "onwaar": "false", "no": "false", "false": "false", "0": "false", "niet": "false",
}

// nothing are the words by which people say that there is nothing to fill in.
var nothing = regexp.MustCompile(`(?i)^(gratis|geen|geen kosten|kosteloos|nihil|niets|onbekend|nog (niet|on)bekend|volgt( nog)?|n\.?v\.?t\.?|n\.?n\.?b\.?|n\.?t\.?b\.?|tba|\?+|-+|–)\.?$`)

var (
	wholeNumber = regexp.MustCompile(`[0-9]+`)
	hours       = regexp.MustCompile(`^(een|[0-9]+(?:[.,]5)?) ?(?:uur|u)\b`)
	minutes     = regexp.MustCompile(`([0-9]+) ?m(?:in|$)`)
	money       = regexp.MustCompile(`([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:[.,]([0-9]{1,2}))?`)
)

// meantWhole reads "20 minuten", "ongeveer 40" and, of a length of time, "een half uur".
func (f *Field) meantWhole(said string) string {
	n := -1
	if f.Key == "duur" {
		n = meantMinutes(strings.ToLower(said))
	}
	if numbers := wholeNumber.FindAllString(said, 2); n < 0 && len(numbers) == 1 && !strings.ContainsAny(said, ",.-/") {
		n, _ = strconv.Atoi(numbers[0])
	}
	if n < f.Least || n > f.Most {
		return ""
	}
	return strconv.Itoa(n)
}

// meantMinutes gives a length of time in minutes; -1 when it names no hours.
func meantMinutes(said string) int {
	switch said = strings.TrimPrefix(said, "ongeveer "); said {
	case "een kwartier", "kwartier":
		return 15
	case "een half uur", "half uur", "halfuur", "een halfuur", "½ uur":
		return 30
	case "drie kwartier":
		return 45
	case "anderhalf uur":
		return 90
	}
	found := hours.FindStringSubmatch(said)
	if found == nil {
		return -1
	}
	count, err := strconv.ParseFloat(strings.Replace(found[1], ",", ".", 1), 64)
	if err != nil {
		count = 1
	}
	total := int(count * 60)
	if rest := minutes.FindStringSubmatch(said[len(found[0]):]); rest != nil {
		more, _ := strconv.Atoi(rest[1])
		total += more
	}
	return total
}

// meantAmount reads "€ 85,-", "12,50" and "5 euro per kind".
func meantAmount(said string) string {
	found := money.FindStringSubmatch(said)
	if found == nil || strings.HasPrefix(said, "-") {
		return ""
	}
	amount := strings.ReplaceAll(found[1], ".", "")
	amount = strings.TrimLeft(amount[:len(amount)-1], "0") + amount[len(amount)-1:]
	if found[2] != "" {
		amount += "." + found[2]
	}
	return amount
}

// otherWords are what people call a choice of a field.
var otherWords = map[string][]string{
	"afgelast":              {"geannuleerd", "afgezegd", "gaat niet door", "gecanceld", "cancelled", "vervallen", "vervalt"},
	"basisschool":           {"po", "bao", "sbo", "so", "basisonderwijs", "primair onderwijs", "lagere school"},
	"beide":                 {"allebei", "ouders en team"},
	"brede-school":          {"kindcentrum", "integraal kindcentrum", "ikc", "mfa"},
	"deels":                 {"gedeeltelijk", "soms", "een beetje"},
	"digitaal":              {"online", "teams", "zoom"},
	"dinsdag":               {"di", "dinsdags"},
	"directie":              {"directeur", "schoolleiding", "schoolleider"},
	"donderdag":             {"do", "donderdags"},
	"geweest":               {"voorbij", "afgelopen", "gehouden"},
	"gepland":               {"definitief", "gaat door", "bevestigd", "planning"},
	"gesprek":               {"oudergesprek", "startgesprek", "10-minutengesprek"},
	"intake":                {"intakegesprek", "aanmeldgesprek", "inschrijfgesprek"},
	"informatiebijeenkomst": {"informatieavond", "voorlichting"},
	"inloop":                {"koffie", "koffieochtend", "inloopochtend"},
	"gmr":                   {"gemeenschappelijke medezeggenschapsraad"},
	"klaar":                 {"afgerond", "gereed"},
	"kort":                  {"korte termijn"},
	"lang":                  {"lange termijn"},
	"kinderen":              {"kind", "peuters"},
	"leerlingen":            {"leerling"},
	"leerlingenraad":        {"kinderraad"},
	"maandag":               {"ma", "maandags"},
	"meehelpen":             {"helpen", "hulp"},
	"mr":                    {"medezeggenschapsraad"},
	"nulmeting":             {"beginmeting", "eerste meting"},
	"opvang":                {"kinderdagverblijf", "kdv", "kinderopvang", "dagopvang", "buitenschoolse opvang", "bso", "gastouder", "gastouderopvang", "crèche", "creche"},
	"oudercommissie":        {"oc"},
	"ouderraad":             {"or"},
	"oudervereniging":       {"vereniging"},
	"team":                  {"leerkrachten", "leraren", "docenten", "personeel"},
	"tip":                   {"suggestie", "idee"},
	"voorschool":            {"peuterspeelzaal", "psz", "peuteropvang", "peutergroep", "peuterschool", "vve"},
	"vrijdag":               {"vr", "vrijdags"},
	"voortgezet":            {"vo", "vmbo", "mavo", "havo", "vwo", "gymnasium", "lyceum", "atheneum", "praktijkonderwijs", "vso", "voortgezet onderwijs", "middelbare school"},
	"waardering":            {"compliment"},
	"woensdag":              {"wo", "woensdags"},
	"workshop":              {"cursus", "training"},
	"zaterdag":              {"za"},
	"zondag":                {"zo"},
}

// meantChoice gives the choice that an author most likely means, or "".
func meantChoice(said string, choices []string) string {
	said = strings.ToLower(strings.TrimPrefix(strings.TrimSuffix(strings.TrimRight(said, ". "), " partnerschap"), "de "))
	for _, choice := range choices {
		if choice == said {
			return choice
		}
		for _, other := range otherWords[choice] {
			if other == said {
				return choice
			}
		}
	}
	if nearest := problem.Nearest(said, choices); len(nearest) > 2 || strings.HasPrefix(said, nearest) {
		return nearest
	}
	return "" // with another letter it is another word: er is no mr
}

// meantMonth reads "mei 2027", "05-2027" and a day in the month.
func meantMonth(said string) string {
	if days, _ := frontmatter.ReadDays(said); len(days) == 1 {
		return schoolyear.MonthOf(days[0]).String()
	}
	if days, _ := frontmatter.ReadDays("1 " + said); len(days) == 1 {
		return schoolyear.MonthOf(days[0]).String()
	}
	if year, month, ok := strings.Cut(said, "-"); ok && len(year) == 4 {
		return meantMonth(month + " " + year)
	}
	return ""
}

var someYear = regexp.MustCompile(`^\D*(?:20)?([0-9]{2})(?:\D+(?:20)?([0-9]{2}))?$`)

// meantYear reads "2026/2027", "26-27" and "2026".
func meantYear(said string) string {
	found := someYear.FindStringSubmatch(said)
	if found == nil {
		return ""
	}
	first, _ := strconv.Atoi(found[1])
	if second, _ := strconv.Atoi(found[2]); found[2] != "" && second != first+1 {
		return ""
	}
	return schoolyear.Year(2000 + first).String()
}

var meantColors = map[string]string{
	"rood": "#b3261e", "oranje": "#b35300", "geel": "#8a6d00", "groen": "#2e7d32", "blauw": "#1f5fa8", "paars": "#6a3fa0", "roze": "#b0306b",
	"turquoise": "#0b6e6e", "bruin": "#6d4c2f", "zwart": "#222222", "grijs": "#555555",
}

// meantColor reads "0b6e6e", "#abc" and the name of a colour.
func meantColor(said string) string {
	if color := meantColors[strings.ToLower(said)]; color != "" {
		return color
	}
	digits := strings.TrimPrefix(said, "#")
	if len(digits) == 3 {
		digits = strings.Repeat(digits[:1], 2) + strings.Repeat(digits[1:2], 2) + strings.Repeat(digits[2:], 2)
	}
	if color := "#" + digits; hexColor.MatchString(color) {
		return color
	}
	return ""
}

var (
	schemeLike = regexp.MustCompile(`^(?i)(https?)?:?[/\\]+|^https?:`)
	domainLike = regexp.MustCompile(`^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+([/?#]\S*)?$`)
)

// meantWebAddress reads www.school.nl and an address with a mistake in its beginning.
func meantWebAddress(said string) string {
	if domain := schemeLike.ReplaceAllString(said, ""); domainLike.MatchString(domain) && strings.ContainsAny(domain, "abcdefghijklmnopqrstuvwxyz") {
		if address := "https://" + domain; markdown.IsWebAddress(address) {
			return address
		}
	}
	return ""
}

var atLike = regexp.MustCompile(`(?i)\s*(\[at\]|\(at\)|\(apenstaartje\)|@)\s*`)

// meantEmail reads an e-mail address with mailto: before it, or written so that programs do not find it.
func meantEmail(said string) string {
	said = atLike.ReplaceAllString(strings.TrimPrefix(said, "mailto:"), "@")
	if said = strings.Trim(said, " <>.,;"); markdown.IsMailAddress(said) {
		return said
	}
	return ""
}

var phoneLike = regexp.MustCompile(`\+?\(?[0-9][0-9 ()./\-–]{6,}[0-9]`)

// meantPhone finds the telephone number among other words.
func meantPhone(said string) string {
	numbers := phoneLike.FindAllString(said, 2)
	if len(numbers) != 1 {
		return ""
	}
	number := strings.NewReplacer(".", " ", "/", " ", "(0)", "").Replace(numbers[0])
	number = strings.Join(strings.Fields(strings.TrimPrefix(number, "(")), " ")
	if strings.Count(number, "(") != strings.Count(number, ")") {
		number = strings.NewReplacer("(", "", ")", "").Replace(number)
	}
	if !phoneNumber.MatchString(number) {
		return ""
	}
	return number
}
