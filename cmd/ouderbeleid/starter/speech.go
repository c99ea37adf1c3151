package starter

import "ouderbeleid/generator/policy"

// speech is what the models say in one type of organisation and not in another.
type speech struct {
	Name     string // of an organisation that has none yet
	School   string // "de school"
	There    string // where the children are: "op school"
	Teacher  string
	Teachers string
	Pupils   string // as the key voor takes them
	Groups   string // as the key groepen takes them
	Ages     string // as the key leeftijd takes them
}

var speeches = map[policy.SchoolType]speech{
	policy.PrimarySchool: {
		"Basisschool Voorbeeld", "de school", "op school", "leraar", "leraren", "leerlingen", `["1", "2", "3", "4", "5", "6", "7", "8"]`, "4–12 jaar",
	},
	policy.Preschool: {
		"Voorschool Voorbeeld", "de voorschool", "bij ons", "medewerker", "medewerkers", "kinderen", `["de Rupsen", "de Vlinders"]`, "2–4 jaar",
	},
	policy.Childcare: {
		"Kinderopvang Voorbeeld", "de opvang", "bij ons", "medewerker", "medewerkers", "kinderen", `["de Rupsen", "de Vlinders", "de Uilen"]`, "0–12 jaar",
	},
	policy.SecondarySchool: {
		"Scholengemeenschap Voorbeeld", "de school", "op school", "mentor", "docenten", "leerlingen", `["1A", "1B", "2A", "2B", "3A", "3B", "4A", "4B"]`, "12–16 jaar",
	},
	policy.CommunitySchool: {
		"Brede school Voorbeeld", "de school", "op school", "leraar", "leraren", "leerlingen", `["1", "2", "3", "4", "5", "6", "7", "8"]`, "4–12 jaar",
	},
}
