package policy

import (
	"strings"
	"testing"
)

// TestSchoolTypesByOtherNames understands what people call their organisation.
func TestSchoolTypesByOtherNames(t *testing.T) {
	for said, want := range map[string]SchoolType{
		"po": PrimarySchool, "basisonderwijs": PrimarySchool, "Basisschool": PrimarySchool,
		"peuterspeelzaal": Preschool, "Peuteropvang": Preschool, "de peuterspeelzaal": Preschool,
		"kinderdagverblijf": Childcare, "BSO": Childcare, "kinderopvang": Childcare, "kdv": Childcare,
		"vo": SecondarySchool, "VMBO": SecondarySchool, "havo": SecondarySchool, "middelbare school": SecondarySchool,
		"ikc": CommunitySchool, "kindcentrum": CommunitySchool, "brede school": CommunitySchool,
	} {
		if of, meant := SchoolTypeNamed(said); of != "" || meant != want {
			t.Errorf("%s means %q, want %q", said, meant, want)
		}
		files := parse("-- school.toml --\nnaam = \"S\"\nplaats = \"P\"\nregio = \"midden\"\nschooljaar = \"2026-2027\"\nsoort = \"" + said + "\"\n")
		if told := written(files[0].Problems); !strings.Contains(told, `soort = "`+string(want)+`"`) && !strings.Contains(told, "Bedoelde u `"+string(want)+"`") {
			t.Errorf("%s is answered by %s", said, told)
		}
	}
	if of, meant := SchoolTypeNamed("opvang"); of != Childcare || meant != Childcare {
		t.Errorf("opvang is %q", of)
	}
	if of, meant := SchoolTypeNamed("brandweer"); of != "" || meant != "" {
		t.Errorf("brandweer means %q", meant)
	}
}
