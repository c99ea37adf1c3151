package policy

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/problem"
)

// GroupName is what a school calls some of its groups together: "onderbouw".
type GroupName struct {
	Part
	Name   string
	Groups []string // as the school has them
}

// readGroups reads the groups, which a primary school need not write. What differs only in what an address leaves out, as 3/4 and 3-4,
// cannot both have a page.
func readGroups(r *reader, s *School) {
	first := map[string]string{}
	for _, group := range r.lines("groepen") {
		slug := markdown.Slug(group)
		other, taken := first[slug]
		if !taken {
			first[slug] = group
			s.Groups = append(s.Groups, group)
			continue
		}
		i := slices.IndexFunc(r.table.Get("groepen").Value.List, func(item frontmatter.Value) bool { return item.Text == group })
		report(r.sink, clashingGroups.At(r.ItemPlace("groepen", i), group, other, "/groepen/"+slug+"/"))
		s.clashing = append(s.clashing, group)
	}
	if len(s.Groups) == 0 && s.Type == PrimarySchool {
		for group := 1; group <= 8; group++ {
			s.Groups = append(s.Groups, strconv.Itoa(group))
		}
	}
	for _, table := range r.tables("groepsnaam") {
		table.need("naam", "groepen")
		named := &GroupName{table.Part, table.line("naam"), table.groups(s)}
		switch {
		case s.hasGroup(named.Name):
			report(r.sink, groupNameOfGroup.At(table.Place("naam"), named.Name))
		case named.Name != "" && slices.ContainsFunc(s.GroupNames, func(other *GroupName) bool { return strings.EqualFold(other.Name, named.Name) }):
			report(r.sink, twiceInList.At(table.Place("naam"), named.Name, "groepsnaam"))
		}
		s.GroupNames = append(s.GroupNames, named)
	}
}

// GroupYear is the groups of one year: 1A and 1B.
type GroupYear struct {
	Year   string // "1", or "1/2" of groups for two years; "" where years do not matter
	Groups []string
}

// GroupYears gives the groups year by year, in the order of the school, when a year has more than one; else all of them as one.
func (s *School) GroupYears() []GroupYear {
	var years []GroupYear
	for _, group := range s.Groups {
		year := strings.Join(digits.FindAllString(group, -1), "/")
		i := slices.IndexFunc(years, func(other GroupYear) bool { return other.Year == year })
		if i < 0 {
			i, years = len(years), append(years, GroupYear{Year: year})
		}
		years[i].Groups = append(years[i].Groups, group)
	}
	if len(years) < 2 || !slices.ContainsFunc(years, func(y GroupYear) bool { return y.Year != "" && len(y.Groups) > 1 }) {
		return []GroupYear{{Groups: s.Groups}}
	}
	return years
}

// InYears gives groups with a year in the place of all its classes, when they are all among them: "1" for 1A and 1B.
func InYears(groups []string, years []GroupYear) []string {
	for _, year := range years {
		if len(year.Groups) < 2 || year.Year == "" || slices.Contains(year.Groups, year.Year) ||
			slices.ContainsFunc(year.Groups, func(group string) bool { return !slices.Contains(groups, group) }) {
			continue
		}
		var whole []string
		for _, group := range groups {
			switch {
			case !slices.Contains(year.Groups, group):
				whole = append(whole, group)
			case !slices.Contains(whole, year.Year):
				whole = append(whole, year.Year)
			}
		}
		groups = whole
	}
	return groups
}

// groups reads the groups of a school, in its own file (see School.groupsMeant).
func (r *reader) groups(s *School) []string {
	return s.groupsMeant(r.Part, r.lines("groepen"), func(p problem.Problem) { report(r.sink, p) })
}

// groupsMeant gives the groups of the school that are meant by those that are written under the key groepen of a part: "groep 3", "1 t/m 4",
// "onderbouw", "leerjaar 1" for 1A and 1B. They are none for the whole school. It tells of those that the school does not have, and, with the
// lines as they should be, of those of which it can only be guessed what they mean.
func (s *School) groupsMeant(part Part, written []string, tell func(problem.Problem)) []string {
	if s.file == nil || !slices.ContainsFunc(written, func(group string) bool { return !s.hasGroup(group) }) {
		return written
	}
	value, src := &part.table.Get("groepen").Value, part.Source()
	items := []frontmatter.Value{*value}
	if value.Type == frontmatter.List {
		items = value.List
	}
	var groups []string
	var guessed []frontmatter.Value
	everyone := false
	for _, item := range items {
		if item.Type != frontmatter.Text || isBlank(&item) {
			continue
		}
		everyone = everyone || everyGroup.MatchString(strings.TrimSpace(item.Text))
		switch meant, certain := s.meaning(item.Text); {
		case certain:
			groups = withEach(groups, meant)
			continue
		case meant != nil:
			guessed = append(guessed, item)
		case len(s.Groups) == 0:
			tell(noGroups.At(src.At(item.Offset), item.Text))
		default:
			tell(unknownGroup.At(src.At(item.Offset), item.Text, strings.Join(s.Groups, ", ")))
		}
		groups = append(groups, item.Text)
	}
	if len(guessed) > 0 {
		tell(unknownGroupNear.At(src.At(guessed[0].Offset), guessed[0].Text, s.guess(src, value, guessed, groups)))
	}
	if everyone {
		return nil
	}
	return groups
}

// guess gives the lines with the groups that some items of a value most likely mean, in the place of those.
func (s *School) guess(src problem.Source, value *frontmatter.Value, items []frontmatter.Value, present []string) string {
	edits := make([]edit, len(items))
	for i, item := range items {
		meant, _ := s.meaning(item.Text)
		edits[i] = groupEdit(src.Text, item, meant, present)
		present = withEach(slices.Clone(present), meant)
	}
	if value.Type != frontmatter.List {
		edits[0].text = "[" + edits[0].text + "]"
	}
	return linesWith(src, edits...)
}

// groupEdit writes groups in the place of an item, without those that stand in the list already; without any, the item goes.
func groupEdit(text []byte, item frontmatter.Value, groups, present []string) edit {
	var quoted []string
	for _, group := range groups {
		if !slices.Contains(present, group) {
			quoted = append(quoted, frontmatter.Quote(group))
		}
	}
	start := item.Offset
	if quoted == nil {
		start = len(bytes.TrimRight(text[:start], ", "))
	}
	return edit{start, item.End, strings.Join(quoted, ", ")}
}

func (s *School) hasGroup(group string) bool {
	return slices.Contains(s.Groups, group) || slices.Contains(s.clashing, group)
}

var (
	groupWord  = regexp.MustCompile(`(?i)^(van )?(de )?(groep(en)?|gr\.?|klas(sen)?|leerja(ar|ren))\s*`)
	everyGroup = regexp.MustCompile(`(?i)^(alle(s|n|maal)?|iedereen|alle (groepen|klassen|kinderen|leerlingen)|(de )?(hele|gehele) school|schoolbreed)$`)
	through    = regexp.MustCompile(`(?i)\s*(t/m|tot en met)\s*`) // its slash parts nothing
	groupRange = regexp.MustCompile(`(?i)^(.+?)\s*(\btot\b|-|–|—)\s*(.+)$`)
	apart      = regexp.MustCompile(`([0-9]) ([A-Za-z])$`)
	digits     = regexp.MustCompile(`[0-9]+`)
	ofClass    = regexp.MustCompile(`^([0-9]+)-?([a-z])$`)
)

// groupNames are what primary schools call some of their groups together.
var groupNames = map[string][]string{
	"kleuters": {"1", "2"}, "kleuterbouw": {"1", "2"}, "onderbouw": {"1", "2", "3", "4"}, "middenbouw": {"3", "4", "5"}, "bovenbouw": {"5", "6", "7", "8"},
}

// meaning gives the groups of the school that words mean, and whether that is certain; none when it cannot be known.
func (s *School) meaning(said string) (groups []string, certain bool) {
	if s.hasGroup(said) {
		return []string{said}, true
	}
	said = strings.TrimSpace(said)
	if everyGroup.MatchString(said) {
		return s.Groups, true
	}
	if groups, certain = s.called(said); groups != nil {
		return groups, certain
	}
	said = groupWord.ReplaceAllString(through.ReplaceAllString(said, "–"), "")
	if groups, certain = s.named(said); groups != nil {
		return groups, certain
	}
	if groups, certain = s.between(said); groups != nil {
		return groups, certain
	}
	parts := betweenWords.Split(said, -1)
	if len(parts) < 2 {
		return nil, false
	}
	certain = true
	for _, part := range parts {
		meant, sure := s.meaning(part)
		if meant == nil {
			return nil, false
		}
		groups, certain = withEach(groups, meant), certain && sure
	}
	return groups, certain
}

// withEach adds groups to others, each once.
func withEach(groups, more []string) []string {
	for _, group := range more {
		if !slices.Contains(groups, group) {
			groups = append(groups, group)
		}
	}
	return groups
}

// called gives the groups that go by a name together: the school's own, or one that primary schools have. Not all mean the same groups by
// middenbouw; and a school with names of its own may mean others by the rest.
func (s *School) called(said string) (groups []string, certain bool) {
	plain := func(name string) string { return strings.TrimPrefix(FoldName(name), "de ") }
	name := plain(said)
	for _, own := range s.GroupNames {
		if len(own.Groups) > 0 && plain(own.Name) == name {
			return own.Groups, true
		}
	}
	if s.Type == SecondarySchool {
		if name == "brugklas" || name == "brugklassen" {
			groups = s.ofYear(1, 1)
		}
		return groups, true
	}
	for _, number := range groupNames[name] {
		group, _ := s.named(number)
		if group == nil {
			return nil, false
		}
		groups = withEach(groups, group)
	}
	return groups, name != "middenbouw" && (len(s.GroupNames) == 0 || strings.HasPrefix(name, "kleuter"))
}

// named gives the groups that a word names: the one that the school writes so but for capitals and signs, those of a year, as 1A and 1B by
// “1”, or those with the word in their name, as 2 havo a by “2 havo”.
func (s *School) named(word string) (groups []string, certain bool) {
	slug := markdown.Slug(apart.ReplaceAllString(word, "$1$2"))
	of := func(is func(slug string) bool) []string {
		var found []string
		for _, group := range s.Groups {
			if is(markdown.Slug(apart.ReplaceAllString(group, "$1$2"))) {
				found = append(found, group)
			}
		}
		return found
	}
	if groups = of(func(other string) bool { return other == slug || other == "groep-"+slug }); groups != nil {
		return groups, true
	}
	if year, err := strconv.Atoi(word); err == nil {
		return s.ofYear(year, year), true
	}
	if class := ofClass.FindStringSubmatch(slug); class != nil {
		year, _ := strconv.Atoi(class[1])
		all := s.ofYear(year, year)
		groups = slices.DeleteFunc(slices.Clone(all), func(group string) bool { return !strings.HasSuffix(strings.ToLower(group), class[2]) })
		if len(groups) == 1 {
			return groups, true
		}
		return all, false
	}
	const least = 3 // letters of a word that tells groups apart
	if len(slug) < least {
		return nil, false
	}
	return of(func(other string) bool { return strings.Contains("-"+other+"-", "-"+slug+"-") }), true
}

// ofYear gives the groups with a number from one through another in their name.
func (s *School) ofYear(first, last int) []string {
	var groups []string
	for _, group := range s.Groups {
		if slices.ContainsFunc(digits.FindAllString(group, -1), func(written string) bool {
			year, err := strconv.Atoi(written)
			return err == nil && first <= year && year <= last
		}) {
			groups = append(groups, group)
		}
	}
	return groups
}

// between gives the groups from one through another. Whether the last belongs to it is not certain when it is “1 tot 4”.
func (s *School) between(said string) (groups []string, certain bool) {
	ends := groupRange.FindStringSubmatch(said)
	if ends == nil {
		return nil, false
	}
	certain = !strings.EqualFold(ends[2], "tot")
	one, other := groupWord.ReplaceAllString(ends[1], ""), groupWord.ReplaceAllString(ends[3], "")
	from, sure := s.named(one)
	to, surely := s.named(other)
	if from == nil || to == nil {
		return nil, false
	}
	first, err := strconv.Atoi(one)
	last, errLast := strconv.Atoi(other)
	if err == nil && errLast == nil {
		return s.ofYear(first, last), certain
	}
	begin, end := slices.Index(s.Groups, from[0]), slices.Index(s.Groups, to[len(to)-1])
	if begin < 0 || begin > end {
		return nil, false
	}
	return s.Groups[begin : end+1], certain && sure && surely
}
