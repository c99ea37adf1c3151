package generator

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// Folders of files that are online by themselves: what a school hands out by its address, and the PDFs that the program makes.
var handedOut = []string{"bestanden/", "pdf/"}

// What parents open: of these, an address in a letter or a message keeps working. All else a school has for itself more often.
var opened = strings.Fields(`
	.pdf .epub .ics .jpg .jpeg .jpe .jfif .png .gif .webp .svg .bmp .ico .mp3 .m4a .aac .ogg .oga .opus .wav .flac
	.mp4 .m4v .mov .avi .webm .ogv .vtt .srt .woff .woff2 .ttf .otf .css`)

// Lists may be of pupils, and are told of wherever they are. What a program left behind is nowhere handed out.
var (
	listing  = regexp.MustCompile(`(?i)\.(?:xls[xmb]?|ods|csv|tsv|numbers|xml|json|mdb|accdb|db|sqlite3?|sql|eml|msg|pst|mbox|vcf)(?:\.|$)`)
	leftover = regexp.MustCompile(`(?i)(?:\.(?:bak|old|orig|te?mp|save?|asd|wbk|part|crdownload|download|lo?ck)|~)$`)
)

var (
	unlinked = problem.Define(problem.Rule{
		Code: "bestand-zonder-link", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Nergens op de site is een link naar %[1]s. Wie het adres kent, kan dat toch openen.",
			EN: "Nowhere on the site is a link to %[1]s. Those who know the address can open that all the same.",
		},
		Repair: problem.Phrase{
			NL: "Zet er een link naar op een pagina. Deelt u het op een andere manier, zet het dan in bestanden/. Hoort het niet op de site, haal het dan weg uit content.",
			EN: "Link to it on a page. If you hand it out in another way, put it in bestanden/. If it does not belong on the site, remove it from content.",
		},
	})
	keptBack = problem.Define(problem.Rule{
		Code: unlinked.Code, Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Nergens op de site is een link naar %[1]s. Daarom komt dat niet online.",
			EN: "Nowhere on the site is a link to %[1]s. So that does not go online.",
		},
		Repair: problem.Phrase{
			NL: "Is het voor ouders, zet er dan een link naar op een pagina. Hoort het niet op de site, haal het dan weg uit content.",
			EN: "If it is for parents, link to it on a page. If it does not belong on the site, remove it from content.",
		},
	})
	unlinkedList = problem.Define(problem.Rule{Code: unlinked.Code, Severity: problem.Warning, Sentence: unlinked.Sentence, Repair: keptBack.Repair})
)

// published gives the files of the school that go online, and tells of those that nothing leads to, once for each folder. What a school
// most likely did not mean to publish stays back until something leads to it. While a document cannot be read, nobody knows what that
// links to, and nothing is told.
func published(linked *policy.Policy, all []*policy.File, layouts []problem.Source, drafts bool) (kept []*policy.File, problems []problem.Problem) {
	loose := looseFiles(linked)
	waiting := map[string]bool{} // until a concept that links to them is published
	for _, file := range all {
		if len(loose) == 0 {
			return linked.Files, nil
		}
		if file.Doc == nil || file.Doc.Base().Body == nil {
			continue
		}
		for _, link := range file.Doc.Base().Body.Links {
			switch {
			case loose[link.Path] == nil:
			case file.Doc.Base().Draft && !drafts:
				waiting[link.Path] = true
			default:
				delete(loose, link.Path)
			}
		}
	}
	maps.DeleteFunc(loose, func(name string, _ *problem.Rule) bool { return named(name, layouts) })
	told := map[looseGroup][]string{}
	for _, file := range linked.Files {
		rule := loose[file.Name]
		if rule != keptBack {
			kept = append(kept, file)
		}
		if group := (looseGroup{rule, path.Dir(file.Name)}); rule != nil && !waiting[file.Name] {
			told[group] = append(told[group], file.Name)
		}
	}
	if len(linked.Broken) > 0 || len(linked.BrokenTranslations) > 0 {
		return kept, nil
	}
	for group, names := range told {
		problems = append(problems, group.rule.At(problem.Place{File: policy.PathOf(names[0])}, enumerated(names)))
	}
	return kept, problems
}

// looseGroup is what is told of in one problem.
type looseGroup struct {
	rule   *problem.Rule
	folder string
}

// looseFiles gives the files that a link has to lead to, with what is told when none does.
func looseFiles(linked *policy.Policy) map[string]*problem.Rule {
	loose := map[string]*problem.Rule{}
	for _, file := range linked.Files {
		if rule := looseRule(file.Name); rule != nil {
			loose[file.Name] = rule
		}
	}
	delete(loose, linked.School.Logo)
	for _, contact := range linked.School.Contacts {
		delete(loose, contact.Photo)
	}
	for _, council := range linked.Councils {
		for _, meeting := range council.Meetings {
			delete(loose, meeting.MinutesFile())
		}
	}
	for _, doc := range linked.Documents {
		for _, attachment := range doc.Base().Documents {
			delete(loose, attachment.File)
		}
	}
	return loose
}

// looseRule gives what is told of a file when nothing leads to it; nil for one that may be online by itself.
func looseRule(name string) *problem.Rule {
	handed := slices.ContainsFunc(handedOut, func(folder string) bool { return strings.HasPrefix(name, folder) })
	switch {
	case policy.IsForHost(name):
		return nil
	case leftover.MatchString(name), !handed && !slices.Contains(opened, strings.ToLower(path.Ext(name))):
		return keptBack
	case !handed:
		return unlinked
	case listing.MatchString(path.Base(name)):
		return unlinkedList
	}
	return nil
}

// named reports whether a layout of the school's own names a file.
func named(name string, layouts []problem.Source) bool {
	return slices.ContainsFunc(layouts, func(layout problem.Source) bool { return bytes.Contains(layout.Text, []byte(path.Base(name))) })
}

// enumerated writes names in a sentence: all of a few, and how many more there are of many.
func enumerated(names []string) problem.Phrase {
	const most = 10
	shown := names
	if len(names) > most+1 {
		shown = names[:most]
	}
	var phrases []problem.Phrase
	for _, name := range shown {
		phrases = append(phrases, problem.Phrase{NL: name, EN: name})
	}
	if more := len(names) - len(shown); more > 0 {
		phrases = append(phrases, problem.Phrase{NL: fmt.Sprintf("%d andere", more), EN: fmt.Sprintf("%d others", more)})
	}
	return problem.List(phrases)
}
