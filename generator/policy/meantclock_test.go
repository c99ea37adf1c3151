package policy

import (
	"testing"

	"ouderbeleid/generator/frontmatter"
	"ouderbeleid/generator/problem"
)

// TestMeantClock has the ways in which people say a time, and the lines that they are told to write for van, or for tot behind a van of 19:30.
func TestMeantClock(t *testing.T) {
	for said, want := range map[string][2]string{ // of van, with the other half of the day where that may be meant; of tot
		"half acht": {`"19:30" or "07:30"`, ``}, "half negen": {`"08:30" or "20:30"`, `"20:30"`}, "’s avonds": {},
		"om half acht ’s avonds": {`"19:30"`, `"19:30"`}, "kwart over zeven": {`"19:15" or "07:15"`, ``}, "kwart voor één": {`"12:45"`, ``},
		"vijf voor half drie": {`"14:25"`, ``}, "tien over negen": {`"09:10" or "21:10"`, `"21:10"`}, "acht uur": {`"08:00" or "20:00"`, `"20:00"`},
		"8 uur ’s ochtends": {`"08:00"`, ``}, "8 uur in de avond": {`"20:00"`, `"20:00"`}, "twaalf uur": {`"12:00"`, `"24:00"`}, "12 uur 's nachts": {`"00:00"`, `"24:00"`},
		"middernacht": {`"00:00"`, `"24:00"`}, "24 uur": {`"00:00"`, `"24:00"`}, "24.00 uur": {`"00:00"`, `"24:00"`}, "7:30 PM": {`"19:30"`, `"19:30"`}, "12 am": {`"00:00"`, ``},
		"19;30": {`"19:30"`, `"19:30"`}, "19u30": {`"19:30"`, `"19:30"`}, "1930": {`"19:30"`, `"19:30"`}, "19.30 uur": {`"19:30"`, `"19:30"`}, "21 u": {`"21:00"`, `"21:00"`},
		"van half acht tot negen uur": {"\"19:30\"\ntot = \"21:00\"", `"21:00"`}, "20.00 - 24.00 uur": {"\"20:00\"\ntot = \"24:00\"", `"24:00"`},
		"25:00": {}, "24:30": {}, "19:75": {}, "half": {}, "half twintig": {}, "dertien uur": {}, "na school": {}, "2027-01-12": {}, "acht uur bij de deur": {},
	} {
		value := func(key string) (*File, *frontmatter.Value) {
			before := ""
			if key == "tot" {
				before = "van = \"19:30\"\n"
			}
			src := problem.Source{Path: "x.toml", Text: []byte(before + key + " = " + frontmatter.Quote(said))}
			table, problems := frontmatter.ParseTOML(src)
			if problems != nil {
				t.Fatal(problems)
			}
			return &File{Source: src, table: table}, &table.Get(key).Value
		}
		file, van := value("van")
		meant, other := mendedClock(van, Part{file, file.table}, "van")
		if other != "" {
			meant += " or " + other
		}
		if meant != want[0] {
			t.Errorf("van: %s is %s, want %s", said, meant, want[0])
		}
		file, tot := value("tot")
		if meant, _ := mendedClock(tot, Part{file, file.table}, "tot"); want[1] != "" && meant != want[1] {
			t.Errorf("tot: %s is %s, want %s", said, meant, want[1])
		}
	}
}
