package main

import (
	"os"
	"path/filepath"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// schoolTypes are the types of organisation, as --soort takes them.
func schoolTypes() []string {
	types := make([]string, len(policy.SchoolTypes))
	for i, of := range policy.SchoolTypes {
		types[i] = string(of)
	}
	return types
}

// chosenType gives the type that somebody named. Who named none, is asked on a terminal; everywhere else it is a primary school.
func chosenType(inv *invocation, named string) (policy.SchoolType, error) {
	if named == "" && inv.asks() {
		answer, err := inv.ask("Wat voor organisatie is het?", "What kind of organisation is it?", schoolTypes())
		if err != nil {
			return "", err
		}
		named = answer
	}
	if named == "" {
		return policy.PrimarySchool, nil
	}
	of, meant := policy.SchoolTypeNamed(named)
	if of != "" {
		return of, nil
	}
	if meant == "" {
		return "", inv.misuse("--soort kent “%s” niet.\nKies uit: %s.", "--soort does not know “%s”.\nChoose from: %s.", named, inv.list(schoolTypes()))
	}
	return "", inv.misuse("--soort kent “%[1]s” niet.\nSchrijf: --soort %[2]s", "--soort does not know “%[1]s”.\nWrite: --soort %[2]s", named, meant)
}

// schoolType gives the type that the school says it is; "" when that cannot be read.
func (inv *invocation) schoolType() policy.SchoolType {
	text, err := os.ReadFile(filepath.Join(inv.source, "content", "school.toml"))
	if err != nil {
		return ""
	}
	file := policy.Parse(problem.Source{Path: policy.PathOf("school.toml"), Text: text})
	if school, ok := file.Doc.(*policy.School); ok {
		return school.Type
	}
	return ""
}
