package view

import (
	"html/template"
	"slices"
)

// TableView is a table that is one on a wide screen and on paper, and a list of its rows on a phone (partials/table.html).
type TableView struct {
	Caption string
	Columns []TableColumn // those in which anything is said
	Rows    [][]TableCell // the first cell is the head of its row
	Total   template.HTML // below the last column; "" for a table without
	Sum     string        // what the total is called
}

// TableColumn is the head of a column.
type TableColumn struct {
	Head   string
	Number bool // its cells are figures
}

// TableCell is what a table says in a row and a column.
type TableCell struct {
	Column TableColumn
	Said   template.HTML // "" for an empty one
}

// newTable makes a table of rows with as many cells as there are columns, without the columns that are empty.
func newTable(caption string, columns []TableColumn, rows [][]template.HTML) TableView {
	t := TableView{Caption: caption, Rows: make([][]TableCell, len(rows))}
	for i, column := range columns {
		if !slices.ContainsFunc(rows, func(row []template.HTML) bool { return row[i] != "" }) {
			continue
		}
		t.Columns = append(t.Columns, column)
		for j, row := range rows {
			t.Rows[j] = append(t.Rows[j], TableCell{column, row[i]})
		}
	}
	return t
}

// heads gives columns of words.
func heads(words ...string) []TableColumn {
	columns := make([]TableColumn, len(words))
	for i, word := range words {
		columns[i].Head = word
	}
	return columns
}
