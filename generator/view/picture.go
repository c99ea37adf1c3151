package view

import (
	"html/template"

	"ouderbeleid/generator/chart"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/words"
	"ouderbeleid/generator/year"
)

// PictureView is a picture of the policy with the figures that it shows.
type PictureView struct {
	SVG  template.HTML
	Rows []PictureRow
	Done int // of all rows together
	All  int
}

// PictureRow is a number in words, for the table beside a picture.
type PictureRow struct {
	Label *policy.Text
	Done  int
	All   int
}

func (p Canvas) mirrored() bool { return p.Dir() == "rtl" }

// label gives a text for a picture, marked with its language when that is not the page's.
func (p Canvas) label(text *policy.Text) chart.Label {
	label, first := chart.Label{Text: text.String()}, p.edition.School.Languages[0]
	if !p.Says(text) {
		label.Tongue = chart.Tongue{Language: first, Dir: words.Direction(first)}
	}
	return label
}

// picture draws rows as bars; classes and symbols are those of the partnerships, or none.
func (p Canvas) picture(name string, rows []PictureRow, ids []policy.PartnershipID) PictureView {
	v := PictureView{Rows: rows}
	bars := chart.Bars{Name: p.Plain(name), Mirrored: p.mirrored()}
	for i, row := range rows {
		bar := chart.Bar{Label: p.label(row.Label), Done: row.Done, All: row.All}
		if len(ids) > 0 {
			bar.Class, bar.Symbol = "partnership-"+string(ids[i]), "symbol-"+string(ids[i])
		}
		bars.Bars = append(bars.Bars, bar)
		v.Done += row.Done
		v.All += row.All
	}
	v.SVG = template.HTML(bars.SVG())
	return v
}

func (p Canvas) partnershipPicture(shares []ShareView) PictureView {
	rows := make([]PictureRow, len(shares))
	for i, share := range shares {
		rows[i] = PictureRow{share.Name, share.Done, share.All}
	}
	return p.picture("balance.partnerships", rows, policy.PartnershipIDs)
}

func (p Canvas) groupPicture(activities []*policy.Activity) PictureView {
	var rows []PictureRow
	for i, share := range p.edition.Year.ByGroup(activities) {
		rows = append(rows, PictureRow{p.edition.GroupName(p.edition.Policy.School.Groups[i]), share.Done, share.All})
	}
	return p.picture("balance.groups", rows, nil)
}

func (p Canvas) termPicture(terms []year.Term) PictureView {
	var rows []PictureRow
	for _, term := range terms {
		rows = append(rows, PictureRow{&policy.Text{Words: p.Period(term.Period), Language: p.Lang()}, term.Share.Done, term.Share.All})
	}
	return p.picture("balance.terms", rows, nil)
}
