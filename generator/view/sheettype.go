package view

import (
	"slices"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// The measures of the printed sheet in millimetres on A4, as style.css has them; on A3 all are √2 times larger.
const (
	sheetHeight  = 188. // inside the margins, less two in a hundred for other typefaces
	sheetHead    = 16.  // the title and the key
	sheetNote    = 6.   // that the holidays are the school's own
	monthsAcross = 6
	monthWidth   = 42.  // of what is in a month
	monthHead    = 7.5  // its name, and the lines and the room around what is in it
	monthPicture = 28.2 // the height of a picture as wide as the month
	bigWidth     = 44.
	bigHead      = 5.5
	entryLeading = 1.2 // em
	entrySymbol  = 1.5 // em, with the room beside it
)

// sheetTypes are the sizes of the letters, the largest first: the height of the type and how much of the month's width its picture has.
var sheetTypes = [...]struct{ size, picture float64 }{
	{2.8, 1}, {2.5, .9}, {2.25, .75}, {2.05, .65}, {1.85, .6}, {1.65, .5}, {1.5, .45}, {1.35, .4},
}

// fit gives the largest letters in which the sheet is one page, and false when it is more even in the smallest.
func (v YearSheetView) fit() (size int, fits bool) {
	for size = len(sheetTypes); size > 0; size-- {
		if t := sheetTypes[size-1]; v.height(t.size, t.picture) > sheetHeight {
			return min(size+1, len(sheetTypes)), size < len(sheetTypes)
		}
	}
	return 1, true
}

// height estimates the height of the sheet in millimetres.
func (v YearSheetView) height(size, picture float64) float64 {
	inMonth := func(d schoolyear.Date) string { return v.edition.Words().WeekdayShort(d) + " 30" }
	enough := int(sheetHeight/(entryLeading*size)) + 1 // entries of one line fill the sheet: what is behind them need not be measured
	height := sheetHead
	if v.OwnDays {
		height += sheetNote
	}
	for row := range slices.Chunk(v.Months, monthsAcross) {
		highest := 0.
		for _, month := range row {
			highest = max(highest, monthHead+picture*monthPicture+v.heightOf(firstOf(month.Lines, enough), inMonth, size, monthWidth/size-entrySymbol))
		}
		height += highest
	}
	if len(v.Big) > 0 {
		height += bigHead + v.heightOf(v.Big, v.edition.Words().DayMonth, size, bigWidth/size-entrySymbol)/monthsAcross + entryLeading*size
	}
	return height
}

func (v YearSheetView) heightOf(entries []SheetEntry, day func(schoolyear.Date) string, size, column float64) float64 {
	height := 0.
	for _, entry := range entries {
		said := day(entry.Period.From)
		if !entry.Single() {
			said = v.Period(entry.Period)
		}
		if len(entry.Days) > 1 {
			days := make([]string, len(entry.Days))
			for i, period := range entry.Days {
				days[i] = day(period.From)
			}
			said = v.List(days)
		}
		said += " " + entry.Name.String()
		if entry.Cancelled {
			said += " (" + v.Plain("status.afgelast") + ")"
		}
		height += float64(linesOf(said, column))*entryLeading*size + .2
	}
	return height
}

// misfitOfSheet tells when the year takes more than a sheet.
func misfitOfSheet(p Canvas) []problem.Problem {
	v := newYearSheetView(p)
	if v.fits {
		return nil
	}
	longest := slices.MaxFunc(v.entries, func(a, b SheetEntry) int { return len(a.Name.String()) - len(b.Name.String()) })
	return []problem.Problem{longSheet.At(p.edition.Policy.Place("schooljaar"), len(v.entries), p.edition.Language, longest.Name)}
}

var longSheet = problem.Define(problem.Rule{
	Code:     "jaarkalender-past-niet",
	Severity: problem.Warning,
	Sentence: problem.Phrase{
		NL: "De jaarkalender past niet op één blad, ook niet in de kleinste letters (taal: %[2]s). Er staan %[1]d dagen en periodes op.",
		EN: "The year calendar does not fit on one sheet, not even in the smallest letters (language: %[2]s). There are %[1]d days and periods on it.",
	},
	Repair: problem.Phrase{
		NL: "Maak lange titels korter; de langste is “%[3]s”. Of druk hem op A3 af: ook dan zijn het meer bladen, maar wel leesbaar.",
		EN: "Make long titles shorter; the longest is “%[3]s”. Or print it on A3: those are several sheets too, but they can be read.",
	},
})
