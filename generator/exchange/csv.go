package exchange

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// columns are the headers of a CSV file.
var columns = []string{"bestand", "sleutel", "bron", "vertaling"}

const byteOrderMark = "\ufeff" // by which Excel knows UTF-8

// CSV writes a bundle as rows of columns, each paragraph on a row of its own. Between the columns are semicolons, as a Dutch Excel
// wants them.
func (b Bundle) CSV() []byte {
	var out bytes.Buffer
	out.WriteString(byteOrderMark)
	w := csv.NewWriter(&out)
	w.Comma = ';'
	row := func(cells ...string) {
		for i, cell := range cells {
			cells[i] = guarded(cell)
		}
		// A bytes.Buffer takes all that it gets.
		_ = w.Write(cells)
	}
	row(slices.Clone(columns)...)
	for _, d := range b.Documents {
		for _, unit := range d.Units {
			for i, segment := range unit.Segments {
				row(d.Path, unit.rowKey(i), segment.Source, segment.Target)
			}
		}
	}
	w.Flush()
	return out.Bytes()
}

// rowKey gives the key of the i-th segment: "tekst[2]" for the second paragraph of a body.
func (u Unit) rowKey(i int) string {
	if len(u.Segments) == 1 {
		return u.Key
	}
	return fmt.Sprintf("%s[%d]", u.Key, i+1)
}

// A spreadsheet takes a cell that starts with one of these for a formula; an apostrophe before it says that it is none.
var (
	formula = regexp.MustCompile(`^'*[=+\-@\t\r]`)
	guard   = regexp.MustCompile(`^'+[=+\-@\t\r]`)
)

func guarded(cell string) string {
	if formula.MatchString(cell) {
		return "'" + cell
	}
	return cell
}

func unguarded(cell string) string {
	if guard.MatchString(cell) {
		return cell[1:]
	}
	return cell
}

// ReadCSV reads rows of columns in any order, between semicolons, commas or tabs. When they cannot be read, there is one problem.
func ReadCSV(src problem.Source) (*Bundle, []problem.Problem) {
	src.Text = fromUTF16(src.Text)
	if !utf8.Valid(src.Text) {
		return nil, []problem.Problem{notUTF8.At(src.Whole())}
	}
	text := bytes.TrimPrefix(src.Text, []byte(byteOrderMark))
	text = text[len(separatorLine.Find(text)):]
	for _, comma := range ";,\t" {
		r := csv.NewReader(bytes.NewReader(text))
		r.Comma, r.FieldsPerRecord = comma, -1
		header, err := r.Read()
		if at := columnsOf(header); err == nil && at != nil {
			return readRows(src, len(src.Text)-len(text), r, at)
		}
	}
	return nil, []problem.Problem{noColumns.At(src.At(0))}
}

// separatorLine is what Excel can write above the header: "sep=;".
var separatorLine = regexp.MustCompile(`^(?i)"?sep=.?"?\r?\n`)

// columnsOf gives which column is where; nil when one is not there.
func columnsOf(header []string) []int {
	at := make([]int, len(columns))
	for i, name := range columns {
		at[i] = slices.IndexFunc(header, func(cell string) bool { return strings.EqualFold(strings.TrimSpace(cell), name) })
		if at[i] < 0 {
			return nil
		}
	}
	return at
}

// readRows reads the rows below the header. The reader began at start in the file.
func readRows(src problem.Source, start int, r *csv.Reader, at []int) (*Bundle, []problem.Problem) {
	b := new(Bundle)
	for {
		offset := start + int(r.InputOffset())
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, []problem.Problem{badCSV.At(src.At(offset))}
		}
		cells := make([]string, len(columns))
		for i, column := range at {
			if column < len(row) {
				cells[i] = unguarded(row[column])
			}
		}
		if isBlank(strings.Join(cells, "")) {
			continue
		}
		d := b.document(strings.TrimSpace(cells[0]), src, offset)
		d.Units = append(d.Units, Unit{Key: strings.TrimSpace(cells[1]), Segments: []Segment{{Source: cells[2], Target: cells[3]}}, offset: offset})
	}
	for _, d := range b.Documents {
		d.gatherBody()
	}
	return b, nil
}

// paragraphKey is the key of one paragraph of a body.
var paragraphKey = regexp.MustCompile(`^` + policy.BodyKey + `\[([1-9][0-9]{0,5})\]$`)

// gatherBody makes one unit of the paragraphs of the body, by their numbers. Of two with one number the first counts.
func (d *Document) gatherBody() {
	var units, paragraphs []Unit
	for _, unit := range d.Units {
		if paragraphKey.MatchString(unit.Key) {
			paragraphs = append(paragraphs, unit)
		} else {
			units = append(units, unit)
		}
	}
	if len(paragraphs) == 0 {
		return
	}
	slices.SortStableFunc(paragraphs, func(a, b Unit) int { return cmp.Compare(a.paragraph(), b.paragraph()) })
	body := Unit{Key: policy.BodyKey, offset: paragraphs[0].offset}
	first := paragraphs[0]
	for i, paragraph := range paragraphs {
		if i > 0 && paragraph.Key == first.Key {
			d.problems = append(d.problems, d.twice(paragraph, first))
			continue
		}
		first = paragraph
		body.Segments = append(body.Segments, paragraph.Segments...)
		body.rows = append(body.rows, paragraph.paragraph())
	}
	d.Units = append(units, body)
}

// paragraph gives the number in a paragraphKey.
func (u Unit) paragraph() int {
	n, _ := strconv.Atoi(paragraphKey.FindStringSubmatch(u.Key)[1]) // digits, and few of them
	return n
}
