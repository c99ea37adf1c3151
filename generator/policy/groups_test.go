package policy

import (
	"strings"
	"testing"
)

// schoolOf gives a school of groups that commas separate.
func schoolOf(kind SchoolType, groups string, names ...*GroupName) *School {
	return &School{Type: kind, Groups: strings.Split(groups, ","), GroupNames: names}
}

// TestMeaning asks what groups words mean in a primary school with a group a year, in one with parallel and combined groups, and in a
// secondary school. What can only be guessed has a question mark, and what nobody knows is a dash.
func TestMeaning(t *testing.T) {
	const eight = "1,2,3,4,5,6,7,8"
	plain := schoolOf(PrimarySchool, eight)
	combined := schoolOf(PrimarySchool, "1/2a,1/2b,3,4a,4b,5/6,7,8,plusklas")
	named := schoolOf(PrimarySchool, eight, &GroupName{Name: "Onderbouw", Groups: []string{"1", "2", "3"}}, &GroupName{Name: "units", Groups: []string{"4", "5"}})
	secondary := schoolOf(SecondarySchool, "1A,1B,2 havo,2 vwo a,2 vwo b,3 havo,3 vwo,10X")
	preschool := schoolOf(Preschool, "Vlinders,Rupsen,peuters 2+")
	for _, test := range []struct {
		school     *School
		said, want string
	}{
		{plain, "3", "3"}, {plain, "groep 3", "3"}, {plain, "Gr. 3", "3"}, {plain, "de groepen 3", "3"}, {plain, "klas 3", "3"}, {plain, "leerjaar 3", "3"},
		{plain, "1 t/m 4", "1,2,3,4"}, {plain, "groep 1 tot en met groep 4", "1,2,3,4"}, {plain, "1-4", "1,2,3,4"}, {plain, "van groep 7 t/m 8", "7,8"}, {plain, "1–2", "1,2"},
		{plain, "7 en 8", "7,8"}, {plain, "1, 2 en 5", "1,2,5"}, {plain, "1/2", "1,2"}, {plain, "1 t/m 3 en 8", "1,2,3,8"}, {plain, "1 t/m 3, 5", "1,2,3,5"}, {plain, "7+8", "7,8"},
		{plain, "kleuters", "1,2"}, {plain, "Onderbouw", "1,2,3,4"}, {plain, "de bovenbouw", "5,6,7,8"}, {plain, "kleuters en groep 3", "1,2,3"},
		{plain, "alle groepen", eight}, {plain, "iedereen", eight},
		{plain, "1 tot 4", "1,2,3,4?"}, {plain, "middenbouw", "3,4,5?"}, {plain, "1/2a", "1,2?"}, {plain, "3b", "3?"},
		{plain, "4 t/m 1", "-"}, {plain, "9", "-"}, {plain, "1 t/m 9", "-"}, {plain, "peuters", "-"}, {plain, "3-4-5", "-"}, {plain, "groep", "-"}, {plain, "7 en 9", "-"}, {plain, "brugklas", "-"},

		{combined, "1", "1/2a,1/2b"}, {combined, "1/2", "1/2a,1/2b"}, {combined, "1/2 a", "1/2a"}, {combined, "1-2A", "1/2a"}, {combined, "2b", "1/2b"}, {combined, "4", "4a,4b"}, {combined, "4a", "4a"},
		{combined, "1 t/m 3", "1/2a,1/2b,3"}, {combined, "kleuters", "1/2a,1/2b"}, {combined, "4a t/m 7", "4a,4b,5/6,7"}, {combined, "6", "5/6"}, {combined, "Plusklas", "plusklas"},
		{combined, "4c", "4a,4b?"},

		{named, "onderbouw", "1,2,3"}, {named, "de onderbouw", "1,2,3"}, {named, "Units", "4,5"}, {named, "units en 8", "4,5,8"}, {named, "bovenbouw", "5,6,7,8?"}, {named, "kleuters", "1,2"},

		{secondary, "klas 1", "1A,1B"}, {secondary, "leerjaar 1", "1A,1B"}, {secondary, "1", "1A,1B"}, {secondary, "brugklas", "1A,1B"}, {secondary, "1a", "1A"}, {secondary, "klas 1B", "1B"},
		{secondary, "leerjaar 2", "2 havo,2 vwo a,2 vwo b"}, {secondary, "2 vwo", "2 vwo a,2 vwo b"}, {secondary, "havo", "2 havo,3 havo"}, {secondary, "vwo en 1A", "2 vwo a,2 vwo b,3 vwo,1A"},
		{secondary, "2 t/m 3", "2 havo,2 vwo a,2 vwo b,3 havo,3 vwo"}, {secondary, "1A t/m 2 havo", "1A,1B,2 havo"}, {secondary, "onderbouw", "-"}, {secondary, "vmbo", "-"}, {secondary, "4", "-"}, {secondary, "1C", "1A,1B?"},

		{preschool, "vlinders", "Vlinders"}, {preschool, "de vlinders", "-"}, {preschool, "peuters", "peuters 2+"}, {preschool, "Vlinders en Rupsen", "Vlinders,Rupsen"}, {preschool, "kleuters", "-"},
	} {
		groups, certain := test.school.meaning(test.said)
		got := strings.Join(groups, ",")
		switch {
		case groups == nil:
			got = "-"
		case !certain:
			got += "?"
		}
		if got != test.want {
			t.Errorf("%q of %s: %s, want %s", test.said, test.school.Groups, got, test.want)
		}
	}
}

// TestGroupYears sets groups year by year where a year has more than one.
func TestGroupYears(t *testing.T) {
	for groups, want := range map[string]string{
		"1,2,3": ": 1,2,3", "Vlinders,Rupsen": ": Vlinders,Rupsen", "1/2,3/4": ": 1/2,3/4",
		"1A,2A,1B,2 havo,plus": "1: 1A,1B; 2: 2A,2 havo; : plus", "1/2a,1/2b,3": "1/2: 1/2a,1/2b; 3: 3", "1A,1B": ": 1A,1B",
	} {
		var said []string
		for _, year := range schoolOf(PrimarySchool, groups).GroupYears() {
			said = append(said, year.Year+": "+strings.Join(year.Groups, ","))
		}
		if got := strings.Join(said, "; "); got != want {
			t.Errorf("%s: %s, want %s", groups, got, want)
		}
	}
}

// TestInYears says a year in the place of all its classes.
func TestInYears(t *testing.T) {
	years := schoolOf(SecondarySchool, "1A,1B,2 havo,2 vwo,3 vwo,4,4x,plus").GroupYears()
	for groups, want := range map[string]string{
		"1A,1B": "1", "1B,1A": "1", "1A": "1A", "1A,1B,2 havo": "1,2 havo", "3 vwo,2 vwo,2 havo": "3 vwo,2", "2 havo,1A,2 vwo": "2,1A", "4,4x": "4,4x", "plus,3 vwo": "plus,3 vwo", "1A,1B,2 havo,2 vwo": "1,2",
	} {
		if got := strings.Join(InYears(strings.Split(groups, ","), years), ","); got != want {
			t.Errorf("%s: %s, want %s", groups, got, want)
		}
	}
}
