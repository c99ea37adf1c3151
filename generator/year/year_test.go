package year_test

import (
	"slices"
	"strings"
	"testing"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/year"
)

// yearOf gives the year of a school of these files, as it stands on a day.
func yearOf(today string, texts map[string]string) *year.Year {
	return year.New(linked(texts), day(today))
}

// linked reads a school of these files, in which there may be no error.
func linked(texts map[string]string) *policy.Policy {
	if texts["school.toml"] == "" {
		texts["school.toml"] = schooltest.School
	}
	var files []*policy.File
	for _, src := range schooltest.Files(texts) {
		files = append(files, policy.Parse(src))
	}
	slices.SortFunc(files, func(a, b *policy.File) int { return strings.Compare(a.Name, b.Name) })
	linked, problems := policy.Link(files, "", false, year.ClosedFor)
	for _, file := range files {
		problems = append(problems, file.Problems...)
	}
	for _, p := range problems {
		if p.Rule.Severity == problem.Error {
			panic(p.File + ": " + p.Message(problem.English))
		}
	}
	return linked
}

// school gives the year of a school with these lines behind the smallest school.toml.
func school(today, lines string) *year.Year {
	return yearOf(today, map[string]string{"school.toml": schooltest.School + lines})
}

func day(written string) schoolyear.Date {
	d, ok := schoolyear.ParseDate(written)
	if !ok {
		panic(written)
	}
	return d
}

func month(written string) schoolyear.Month {
	m, ok := schoolyear.ParseMonth(written)
	if !ok {
		panic(written)
	}
	return m
}

func want(t *testing.T, about, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s:\n%s\nwant\n%s", about, got, want)
	}
}
