package policy

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/markdown"
)

// checkGroups tells of the groups of an activity that the school does not have: once of those that are written in another way, with the
// lines as they should be, and of each of the others.
func (l *linker) checkGroups(activity *Activity) {
	groups := l.School.Groups
	known := func(group string) bool {
		return slices.Contains(groups, group) || slices.Contains(l.School.clashing, group)
	}
	if l.School.file == nil || !slices.ContainsFunc(activity.Groups, func(group string) bool { return !known(group) }) {
		return
	}
	value := &activity.table.Get("groepen").Value
	items := []frontmatter.Value{*value}
	if value.Type == frontmatter.List {
		items = value.List
	}
	var edits []edit
	var mended []frontmatter.Value // of the edits
	all := slices.DeleteFunc(slices.Clone(activity.Groups), func(group string) bool { return !known(group) })
	for _, item := range items {
		if item.Type != frontmatter.Text || isBlank(&item) || known(item.Text) {
			continue
		}
		meant := meantGroups(item.Text, groups)
		switch {
		case meant != nil:
			edits, mended = append(edits, groupEdit(activity.Source().Text, item, meant, all)), append(mended, item)
			all = append(all, meant...)
		case len(groups) == 0:
			l.report(noGroups, activity.Source().At(item.Offset), item.Text)
		default:
			l.report(unknownGroup, activity.Source().At(item.Offset), item.Text, strings.Join(groups, ", "))
		}
	}
	if len(edits) == 0 {
		return
	}
	if value.Type != frontmatter.List {
		edits[0].text = "[" + edits[0].text + "]"
	}
	rule := unknownGroupNear
	if !slices.ContainsFunc(groups, func(group string) bool { return !slices.Contains(all, group) }) {
		rule = wholeSchool
	}
	l.report(rule, activity.Source().At(mended[0].Offset), mended[0].Text, linesWith(activity.Source(), edits...))
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

var (
	groupWord = regexp.MustCompile(`(?i)^(de )?(groep(en)?|gr\.?|klas(sen)?|leerjaar)\s*`)
	groupAll  = regexp.MustCompile(`(?i)^(alle(s|n|maal)?|iedereen|alle (groepen|klassen|kinderen|leerlingen)|(de )?(hele|gehele) school|schoolbreed)$`)
	groupFrom = regexp.MustCompile(`(?i)^(.+?)\s*(?:t/m|tot en met|\btot\b|-|–|—)\s*(.+)$`)
	digits    = regexp.MustCompile(`[0-9]+`)
)

// groupNames are what a primary school calls some of its groups together.
var groupNames = map[string][]string{
	"kleuters": {"1", "2"}, "kleuterbouw": {"1", "2"}, "onderbouw": {"1", "2", "3", "4"}, "middenbouw": {"3", "4", "5"}, "bovenbouw": {"5", "6", "7", "8"},
}

// meantGroups gives the groups of a school that an author most likely means: "groep 3", "1 t/m 4", "onderbouw", "7 en 8"; nil when that
// cannot be known.
func meantGroups(said string, groups []string) []string {
	said = groupWord.ReplaceAllString(strings.TrimSpace(said), "")
	if groupAll.MatchString(said) {
		return groups
	}
	if names := groupNames[strings.TrimPrefix(strings.ToLower(said), "de ")]; names != nil {
		return eachGroup(names, groups)
	}
	if group := oneGroup(said, groups); group != "" {
		return []string{group}
	}
	if ends := groupFrom.FindStringSubmatch(said); ends != nil {
		from := slices.Index(groups, oneGroup(groupWord.ReplaceAllString(ends[1], ""), groups))
		to := slices.Index(groups, oneGroup(groupWord.ReplaceAllString(ends[2], ""), groups))
		if from >= 0 && from <= to {
			return groups[from : to+1]
		}
		return nil
	}
	if parts := betweenWords.Split(said, -1); len(parts) > 1 {
		return eachGroup(parts, groups)
	}
	return nil
}

// eachGroup gives the groups that are meant by each of some words, each once; nil when one of them means none.
func eachGroup(words, groups []string) []string {
	var all []string
	for _, word := range words {
		meant := meantGroups(word, groups)
		if meant == nil {
			return nil
		}
		for _, group := range meant {
			if !slices.Contains(all, group) {
				all = append(all, group)
			}
		}
	}
	return all
}

// oneGroup gives the group that a word names: as the school writes it but for capitals and signs, or the only one with its number in it.
func oneGroup(word string, groups []string) string {
	slug := markdown.Slug(word)
	for _, group := range groups {
		if other := markdown.Slug(group); other == slug || other == "groep-"+slug {
			return group
		}
	}
	number := strings.TrimRight(strings.ToLower(word), "abcdefgh")
	if digits.FindString(number) != number || number == "" {
		return ""
	}
	found := ""
	for _, group := range groups {
		if slices.Contains(digits.FindAllString(group, -1), number) {
			if found != "" {
				return ""
			}
			found = group
		}
	}
	return found
}
