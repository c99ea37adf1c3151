package nextyear

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// activity proposes an activity, which works on the focus points that go on.
func (n *next) activity(a *policy.Activity, to string) File {
	d := n.draft(&a.Document)
	d.drop("status", "verplaatst_van", "opkomst", "opkomst_van", "opbrengst", "bijgewerkt")
	n.moveTitle(d)
	n.moveTime(d, a)
	left := n.dropExceptions(d)
	if entry := d.table.Get("speerpunt"); entry != nil {
		n.movePoints(d, entry.Value, a)
	}
	file := n.file(d, to, a.Reference, func(says map[string]string) map[string]string {
		delete(says, "opbrengst")
		n.moveSaid(says, "titel", "wanneer")
		return says
	})
	file.Exceptions = left
	return file
}

// movePoints names the focus points by their slugs in the new year.
func (n *next) movePoints(d *draft, value frontmatter.Value, a *policy.Activity) {
	items := value.List
	if value.Type != frontmatter.List {
		items = []frontmatter.Value{value}
	}
	for i, ref := range a.FocusPoints {
		if point, ok := n.Find(ref).(*policy.FocusPoint); ok && n.goesOn[point] != "" && i < len(items) {
			folder, _, _ := cutLast(items[i].Text, "/")
			d.put(items[i], frontmatter.Quote(folder+n.goesOn[point]))
		}
	}
}

// moveTime moves all that says when an activity is.
func (n *next) moveTime(d *draft, a *policy.Activity) {
	if entry := d.table.Get("datum"); entry != nil {
		d.putDate(entry.Value, n.likeEach([]schoolyear.Date{entry.Value.Date})[0])
	}
	if entry := d.table.Get("data"); entry != nil {
		var days []schoolyear.Date
		for _, value := range entry.Value.List {
			days = append(days, value.Date)
		}
		for i, day := range n.likeEach(days) {
			d.putDate(entry.Value.List[i], day)
		}
	}
	if entry := d.table.Get("periode"); entry != nil {
		period := n.periodOf(a)
		d.putDate(entry.Value.Table.Get("van").Value, period.From)
		d.putDate(entry.Value.Table.Get("tot").Value, period.To)
	}
	n.moveSlots(d, a)
	if entry := d.table.Get("wanneer"); entry != nil {
		d.put(entry.Value, n.yearLater(d.written(entry.Value)))
	}
	if entry := d.table.Get("maand"); entry != nil {
		d.put(entry.Value, frontmatter.Quote(schoolyear.Month{Year: a.Month.Year + 1, Month: a.Month.Month}.String()))
	}
}

// moveSlots moves the days of times of their own along with the days of the activity, and the last day to sign up as far as its first day.
func (n *next) moveSlots(d *draft, a *policy.Activity) {
	to := n.moves(a)
	if entry := d.table.Get("tijd"); entry != nil {
		for _, slot := range entry.Value.List {
			if day := slot.Table.Get("datum"); day != nil {
				d.putDate(day.Value, to(day.Value.Date))
			}
		}
	}
	if entry := d.table.Get("aanmelden_voor"); entry != nil && !a.First().IsZero() {
		d.putDate(entry.Value, entry.Value.Date.AddDays(a.First().DaysUntil(to(a.First()))))
	}
}

// moves tells where each day of an activity goes: like days, or days of a like period.
func (n *next) moves(a *policy.Activity) func(schoolyear.Date) schoolyear.Date {
	to := map[schoolyear.Date]schoolyear.Date{}
	by := yearLong
	switch {
	case a.Repetition != nil:
	case a.Period != nil:
		by = a.Period.From.DaysUntil(n.likePeriod(*a.Period).From)
	default:
		for i, day := range n.likeEach(a.Dates) {
			to[a.Dates[i]] = day
		}
	}
	return func(day schoolyear.Date) schoolyear.Date {
		if moved, known := to[day]; known {
			return moved
		}
		return day.AddDays(by)
	}
}

// periodOf gives the period of an activity in the new year: like days; and where it bounds a rule that tells the days of the month or of the
// week itself, the same dates.
func (n *next) periodOf(a *policy.Activity) schoolyear.Period {
	switch {
	case a.Repetition == nil:
		return n.likePeriod(*a.Period)
	case a.Repetition.Weeks > 1:
		return n.likePeriod(*a.Between)
	}
	return schoolyear.Period{From: yearOn(a.Between.From), To: yearOn(a.Between.To)}
}

// yearOn gives the same date a year later, and 28 February for 29 February.
func yearOn(day schoolyear.Date) schoolyear.Date {
	later := schoolyear.Month{Year: day.Year + 1, Month: day.Month}
	return schoolyear.Date{Year: later.Year, Month: later.Month, Day: min(day.Day, later.Last().Day)}
}

// dropExceptions takes the exceptions to a rule away that are before the new year, and tells how many they were.
func (n *next) dropExceptions(d *draft) (left int) {
	for _, key := range []string{"behalve", "ook_op"} {
		entry := d.table.Get(key)
		if entry == nil {
			continue
		}
		var kept []string
		for _, value := range entry.Value.List {
			if value.Date.Before(n.year.Period().From) {
				left++
			} else {
				kept = append(kept, value.Date.String())
			}
		}
		if kept == nil {
			d.drop(key)
		} else {
			d.put(entry.Value, "["+strings.Join(kept, ", ")+"]")
		}
	}
	return left
}

// writtenYear is a year or a school year in words: “2027”, “2026-2027”, “2026/27”.
var writtenYear = regexp.MustCompile(`\b(20\d\d)(?:([-/–](?:20)?)(\d\d))?\b`)

// yearLater moves the years in words like “medio mei 2027” and “Koffie 2026-2027”: those of the school year before.
func (n *next) yearLater(words string) string {
	return writtenYear.ReplaceAllStringFunc(words, func(written string) string {
		parts := writtenYear.FindStringSubmatch(written)
		year, _ := strconv.Atoi(parts[1])
		if year != int(n.year)-1 && year != int(n.year) {
			return written
		}
		later := strconv.Itoa(year + 1)
		if end, _ := strconv.Atoi(parts[3]); end == (year+1)%100 {
			return fmt.Sprintf("%s%s%02d", later, parts[2], (end+1)%100)
		}
		return later + parts[2] + parts[3]
	})
}

// moveTitle gives the title of a document the new year, when it names the old one.
func (n *next) moveTitle(d *draft) {
	if entry := d.table.Get("titel"); entry != nil {
		d.put(entry.Value, n.yearLater(d.written(entry.Value)))
	}
}

// moveSaid does so with the words of a translation.
func (n *next) moveSaid(says map[string]string, keys ...string) {
	for _, key := range keys {
		if words, said := says[key]; said {
			says[key] = n.yearLater(words)
		}
	}
}

// focusPoint proposes a focus point that goes on, with the steps that are still to be taken.
func (n *next) focusPoint(f *policy.FocusPoint, to string) File {
	d := n.draft(&f.Document)
	d.drop("bijgewerkt")
	n.moveTitle(d)
	d.set("schooljaar", frontmatter.Quote(n.year.String()))
	d.set("status", frontmatter.Quote(string(policy.BusyPoint)))
	var kept []int
	if entry := d.table.Get("stappen"); entry != nil {
		for i, value := range entry.Value.List {
			if f.Steps[i].Done {
				d.dropItem(entry.Value, i)
				continue
			}
			kept = append(kept, i)
			if ready := value.Table.Get("klaar_op"); ready != nil {
				d.putDate(ready.Value, n.atLast(ready.Value.Date))
			}
		}
	}
	return n.file(d, to, f.Reference, func(says map[string]string) map[string]string {
		n.moveSaid(says, "titel")
		return renumber(says, kept)
	})
}

// renumber keeps of what is said about steps that which is about the steps that are kept, by their new numbers.
func renumber(says map[string]string, kept []int) map[string]string {
	renumbered := map[string]string{}
	for key, words := range says {
		if !strings.HasPrefix(key, "stappen[") {
			renumbered[key] = words
		}
	}
	for now, before := range kept {
		prefix := fmt.Sprintf("stappen[%d].", before+1)
		for key, words := range says {
			if rest, found := strings.CutPrefix(key, prefix); found {
				renumbered[fmt.Sprintf("stappen[%d].%s", now+1, rest)] = words
			}
		}
	}
	return renumbered
}

const asDraft = "concept = true"

func (n *next) draft(doc *policy.Document) *draft {
	src := doc.Source()
	table, _, _ := frontmatter.Parse(src) // it was read before
	d := &draft{source: src, table: table, lineEnd: "\n"}
	if strings.Contains(string(src.Text[:table.Offset]), "\r\n") {
		d.lineEnd = "\r\n"
	}
	d.drop("concept")
	d.top = []string{
		fmt.Sprintf("# Voorstel voor %s, gemaakt van %s.md. Kijk de dagen, de tekst en de links na.", n.year, doc.Reference),
		`# Klopt alles? Haal dan de regel “concept = true” weg. Zolang die er staat, komt dit niet op de site.`,
		asDraft,
	}
	return d
}

// file gives the document as it is proposed, with the translations that said the words of the one it was made of; words fits what a
// translation says to the new document.
func (n *next) file(d *draft, to, from string, words func(says map[string]string) map[string]string) File {
	file := File{Source: problem.Source{Path: policy.PathOf(to + ".md"), Text: d.text()}, From: d.source.Path}
	_, own, _ := bytes.Cut(file.Source.Text, []byte(asDraft))
	file.OldYear = bytes.Contains(own, []byte(strconv.Itoa(int(n.year)-1)))
	source := policy.Parse(file.Source)
	for _, translation := range n.Translations {
		if translation.Reference != from {
			continue
		}
		if translation.Mark == "" || translation.Outdated {
			n.leaveOut(translation, notUpToDate)
			continue
		}
		own := policy.NameOf(translation.Source().Path)
		manuscript := policy.NewManuscript(source, n.File(own))
		manuscript.Says = words(manuscript.Says)
		file.Translations = append(file.Translations, problem.Source{
			Path: policy.PathOf(to + "." + translation.Language + ".md"), Text: manuscript.Text(),
		})
	}
	return file
}

// cutLast gives a text up to and with the last separator, and what comes behind it.
func cutLast(text, separator string) (before, after string, found bool) {
	i := strings.LastIndex(text, separator)
	return text[:i+1], text[i+1:], i >= 0
}
