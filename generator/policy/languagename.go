package policy

import "strings"

// languageNames are what people call languages: in Dutch, in English and in the language itself.
var languageNames = map[string]string{
	"nl":  "nederlands dutch nederlandse vlaams",
	"en":  "engels english engelse",
	"de":  "duits german deutsch duitse",
	"fr":  "frans french français",
	"es":  "spaans spanish español",
	"pt":  "portugees portuguese português",
	"it":  "italiaans italian italiano",
	"tr":  "turks turkish türkçe turkse",
	"ar":  "arabisch arabic العربية arabische",
	"uk":  "oekraïens oekraiens ukrainian українська oekraïense",
	"ru":  "russisch russian русский",
	"pl":  "pools polish polski poolse",
	"bg":  "bulgaars bulgarian български",
	"ro":  "roemeens romanian română",
	"hu":  "hongaars hungarian magyar",
	"cs":  "tsjechisch czech",
	"sk":  "slowaaks slovak",
	"sr":  "servisch serbian",
	"hr":  "kroatisch croatian",
	"bs":  "bosnisch bosnian",
	"sq":  "albanees albanian",
	"el":  "grieks greek",
	"lt":  "litouws lithuanian",
	"lv":  "lets latvian",
	"fa":  "farsi perzisch persian فارسی",
	"prs": "dari",
	"ps":  "pasjtoe pashto",
	"ku":  "koerdisch kurdish",
	"kmr": "kurmanci kurmançi",
	"ckb": "sorani",
	"ur":  "urdu oerdoe",
	"hi":  "hindi",
	"pa":  "punjabi",
	"ta":  "tamil",
	"bn":  "bengaals bengali",
	"zh":  "chinees chinese mandarijn 中文",
	"yue": "kantonees cantonese",
	"ja":  "japans japanese",
	"ko":  "koreaans korean",
	"vi":  "vietnamees vietnamese",
	"th":  "thais thai",
	"id":  "indonesisch indonesian",
	"so":  "somalisch somali soomaali",
	"ti":  "tigrinya tigrinja ትግርኛ",
	"am":  "amhaars amharic",
	"om":  "oromo",
	"sw":  "swahili",
	"ha":  "hausa",
	"yo":  "yoruba",
	"pap": "papiaments papiamento papiamentu",
	"srn": "sranan sranantongo",
	"hns": "sarnami",
	"fy":  "fries frysk frisian",
	"li":  "limburgs",
	"zgh": "berbers tamazight berber",
	"rif": "tarifit riffijns",
	"he":  "hebreeuws hebrew",
	"hy":  "armeens armenian",
	"ka":  "georgisch georgian",
	"dse": "gebarentaal ngt",
}

var tagsByName = func() map[string]string {
	tags := map[string]string{}
	for tag, names := range languageNames {
		for _, name := range strings.Fields(names) {
			tags[name] = tag
		}
	}
	return tags
}()

// LanguageMeant gives the code of a language that is named in words, or by a code that may not be written as it should be: "tr" for "Turks";
// "" when it is none.
func LanguageMeant(said string) string {
	name := strings.ToLower(strings.TrimRight(said, ". "))
	if tag := tagsByName[strings.TrimSuffix(name, " taal")]; tag != "" {
		return tag
	}
	if tag := respelledTag(said); isLanguageTag(tag) {
		return tag
	}
	return ""
}
