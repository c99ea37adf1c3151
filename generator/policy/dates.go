package policy

import (
	"regexp"
	"slices"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/schoolyear"
)

// date reads a day.
func (r *reader) date(key string) schoolyear.Date {
	if value := r.fact(Field{Key: key, Type: TypeDate}); value != nil {
		return value.Date
	}
	return schoolyear.Date{}
}

// dates reads a list of days, in order.
func (r *reader) dates(key string) []schoolyear.Date {
	value := r.lookUp(Field{Key: key, Type: TypeDate, List: true})
	if value == nil || !r.is(frontmatter.List, value, r.Part, key) {
		return nil
	}
	r.wrongItems(frontmatter.Date, value, r.Part, key)
	var dates []schoolyear.Date
	for i := range value.List {
		item := &value.List[i]
		switch {
		case item.Type != frontmatter.Date:
		case slices.Contains(dates, item.Date):
			report(r.sink, twiceInList.At(r.at(item), item.Date.String(), key))
		default:
			dates = append(dates, item.Date)
		}
	}
	slices.SortFunc(dates, schoolyear.Date.Compare)
	return dates
}

// period reads the keys van and tot of a table as days.
func (r *reader) period() schoolyear.Period {
	return schoolyear.Period{From: r.date("van"), To: r.date("tot")}
}

// midnight is the end of a day, as some write it.
const midnight = "24:00"

var clockTime = regexp.MustCompile(`^([01]?[0-9]|2[0-3])[:.]([0-5][0-9])$`)

// clock reads a time of day as "19:30"; "19.30" and 19:30 without quotes are understood too.
func (r *reader) clock(key string) string {
	value := r.lookUp(Field{Key: key, Type: TypeTime})
	if value == nil {
		return ""
	}
	if value.Type != frontmatter.Time && !r.is(frontmatter.Text, value, r.Part, key) {
		return ""
	}
	text := value.Text
	if value.Type == frontmatter.Time && len(text) > 5 {
		text = text[:5]
	}
	parts := clockTime.FindStringSubmatch(text)
	switch {
	case key == "tot" && (text == midnight || text == "24.00"):
		return midnight
	case parts == nil:
		r.noClock(value, key)
		return ""
	}
	if len(parts[1]) == 1 {
		parts[1] = "0" + parts[1]
	}
	return parts[1] + ":" + parts[2]
}

// noClock tells that a text is no time of day. Of “half acht” it gives both, the likelier first.
func (r *reader) noClock(value *frontmatter.Value, key string) {
	if _, other := mendedClock(value, r.Part, key); other != "" {
		report(r.sink, noTimeEither.At(r.at(value), value.Text, key, r.mended(value, r.Part, key), key+" = "+other))
		return
	}
	r.misread(noTime, noTimeNear, value, r.Part, key)
}

// month reads "2027-05".
func (r *reader) month(key string) schoolyear.Month {
	value := r.fact(Field{Key: key, Type: TypeMonth})
	if value == nil {
		return schoolyear.Month{}
	}
	month, ok := schoolyear.ParseMonth(value.Text)
	if !ok {
		r.misread(noMonth, noMonthNear, value, r.Part, key)
	}
	return month
}

// months reads a list of months as "2027-05", or one alone.
func (r *reader) months(key string) []schoolyear.Month {
	items := r.items(r.lookUp(Field{Key: key, Type: TypeMonth, List: true}), r.Part, key)
	isMonth := func(text string) bool { _, ok := schoolyear.ParseMonth(text); return ok }
	r.misreadItems(noMonth, noMonthNear, items, key, isMonth, r.example(key))
	var months []schoolyear.Month
	for _, item := range items {
		month, ok := schoolyear.ParseMonth(item.Text)
		switch {
		case !ok:
		case slices.Contains(months, month):
			report(r.sink, twiceInList.At(r.at(&item), item.Text, key))
		default:
			months = append(months, month)
		}
	}
	slices.SortFunc(months, schoolyear.Month.Compare)
	return months
}

// year reads "2026-2027".
func (r *reader) year(key string) (schoolyear.Year, bool) {
	value := r.fact(Field{Key: key, Type: TypeYear})
	if value == nil {
		return 0, false
	}
	year, ok := schoolyear.ParseYear(value.Text)
	if !ok {
		r.misread(noSchoolYear, noSchoolYearNear, value, r.Part, key)
	}
	return year, ok
}
