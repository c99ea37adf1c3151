package looks

import (
	"reflect"
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/problem"
)

// templateFaults are the messages of html/template and templatecheck that authors meet, each with how to say it: %1 and %2 are what
// the message names.
var templateFaults = []struct {
	pattern *regexp.Regexp
	said    problem.Phrase
}{
	{regexp.MustCompile(`can't (?:use|evaluate) field (\S+) in type (\S+)`), problem.Phrase{NL: "hier bestaat geen .%1", EN: "there is no .%1 here"}},
	{regexp.MustCompile(`there is no word "([^"]*)"(?:; did you mean "([^"]*)"\?)?`), problem.Phrase{NL: "de site kent geen woord “%1”", EN: "the site knows no word “%1”"}},
	{regexp.MustCompile(`function "([^"]*)" not defined|"([^"]*)" is not a defined function`), problem.Phrase{NL: "“%1” is geen opdracht; een gegeven begint met een punt", EN: "“%1” is no function; a value begins with a dot"}},
	{regexp.MustCompile(`undefined variable:? "?(\$[^"\s]*)`), problem.Phrase{NL: "%1 is nergens gezet", EN: "%1 is set nowhere"}},
	{regexp.MustCompile(`template "([^"]*)" not defined|no such template "([^"]*)"`), problem.Phrase{NL: "er is geen onderdeel “%1”", EN: "there is no template “%1”"}},
	{regexp.MustCompile(`unexpected EOF`), problem.Phrase{NL: "er ontbreekt een {{end}}", EN: "an {{end}} is missing"}},
	{regexp.MustCompile(`unexpected \{\{(end|else)`), problem.Phrase{NL: "hier staat een {{%1}} te veel", EN: "there is one {{%1}} too many"}},
	{regexp.MustCompile(`unclosed action|unexpected "\}" in|unclosed left paren`), problem.Phrase{NL: "hier ontbreekt een haak of }}", EN: "a bracket or }} is missing here"}},
	{regexp.MustCompile(`unterminated (?:quoted|raw quoted|character)`), problem.Phrase{NL: "hier ontbreekt een aanhalingsteken", EN: "a quote is missing here"}},
	{regexp.MustCompile(`wrong number of args for (\S+): want (?:at least )?(\d+)`), problem.Phrase{NL: "het aantal gegevens bij %1 moet %2 zijn", EN: "the number of values of %1 must be %2"}},
	{regexp.MustCompile(`range can't iterate over`), problem.Phrase{NL: "{{range}} kan alleen langs een lijst gaan", EN: "{{range}} can only go along a list"}},
	{regexp.MustCompile(`ambiguous context|ends in a non-text context|in attribute name`), problem.Phrase{NL: "een tag of een aanhalingsteken is niet gesloten", EN: "a tag or a quote is not closed"}},
}

// fault says a message in the languages of the program, and what may have been meant: “Bedoelde u .Title?”. What nobody foresaw is
// given as it is.
func (l *Looks) fault(message string) (said, way problem.Phrase) {
	for _, fault := range templateFaults {
		found := fault.pattern.FindStringSubmatch(message)
		if found == nil {
			continue
		}
		named := slices.DeleteFunc(found[1:], func(name string) bool { return name == "" })
		named = append(named, "", "")
		fill := strings.NewReplacer("%1", named[0], "%2", named[1])
		return problem.Phrase{NL: fill.Replace(fault.said.NL), EN: fill.Replace(fault.said.EN)}, meant(l.nearest(message, named[0], named[1]))
	}
	return problem.Phrase{NL: message, EN: message}, problem.Phrase{}
}

// nearest gives what an author may have meant by a name; "" when nothing is near.
func (l *Looks) nearest(message, name, other string) string {
	switch {
	case strings.Contains(message, "there is no word"):
		return other
	case strings.Contains(message, "template"):
		return problem.Nearest(name, l.names())
	case other != "":
		return dotted(problem.Nearest(name, l.fields[strings.TrimPrefix(other, "*")]))
	}
	return ""
}

func dotted(name string) string {
	if name == "" {
		return ""
	}
	return "." + name
}

// meant asks whether a name was meant.
func meant(name string) problem.Phrase {
	if name == "" {
		return problem.Phrase{}
	}
	return problem.Phrase{NL: "Bedoelde u " + name + "? ", EN: "Did you mean " + name + "? "}
}

// fieldsOf gives the names that a layout can ask for, by the type that has them, of a view and all that is in it.
func fieldsOf(views map[string]any) map[string][]string {
	fields := map[string][]string{}
	var walk func(reflect.Type)
	walk = func(t reflect.Type) {
		for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice || t.Kind() == reflect.Array || t.Kind() == reflect.Map {
			for i := range t.NumMethod() {
				fields[strings.TrimPrefix(t.String(), "*")] = append(fields[strings.TrimPrefix(t.String(), "*")], t.Method(i).Name)
			}
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || slices.Contains(fields[t.String()], "") {
			return
		}
		fields[t.String()] = append(fields[t.String()], "") // seen
		for i := range t.NumMethod() {
			fields[t.String()] = append(fields[t.String()], t.Method(i).Name)
		}
		for _, field := range reflect.VisibleFields(t) {
			if field.IsExported() {
				fields[t.String()] = append(fields[t.String()], field.Name)
				walk(field.Type)
			}
		}
	}
	for _, view := range views {
		walk(reflect.TypeOf(view))
	}
	return fields
}
