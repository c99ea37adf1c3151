package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
	"unicode"
	"unicode/utf8"

	"ouderbeleid/generator/problem"
)

// voice is the language in which the command speaks.
type voice problem.Language

// voiceOf looks for --lang before anything else is read, so that even a mistake in another flag is told in that language.
func voiceOf(args []string) voice {
	for i, arg := range args {
		value, joined := strings.CutPrefix(arg, "--lang=")
		switch {
		case arg == "--":
			return voice(problem.Dutch)
		case arg == "--lang" && i+1 < len(args):
			value = args[i+1]
		case !joined:
			continue
		}
		if value == string(problem.English) {
			return voice(problem.English)
		}
	}
	return voice(problem.Dutch)
}

// say gives the sentence in the language of the voice. Both are format strings over the arguments.
func (v voice) say(nl, en string, args ...any) string {
	sentence := nl
	if v == voice(problem.English) {
		sentence = en
	}
	if len(args) == 0 {
		return sentence
	}
	return fmt.Sprintf(sentence, args...)
}

// misuse is say for a usageError.
func (v voice) misuse(nl, en string, args ...any) error { return usageError(v.say(nl, en, args...)) }

// count gives a number with its noun, which has a form for one and one for all other numbers: "1 fout", "geen fouten", "2.301 fouten".
func (v voice) count(n int, one, many string) string {
	switch n {
	case 0:
		return v.say("geen ", "no ") + many
	case 1:
		return "1 " + one
	}
	return v.number(n) + " " + many
}

// number writes a whole number with a mark between the thousands.
func (v voice) number(n int) string {
	digits := strconv.Itoa(n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + v.say(".", ",") + digits[i:]
	}
	return digits
}

// pages counts what a site is made of.
func (v voice) pages(n int) string {
	return capital(v.count(n, v.say("pagina of bestand", "page or file"), v.say("pagina’s en bestanden", "pages and files")))
}

// duration writes a time in tenths of a second.
func (v voice) duration(d time.Duration) string {
	seconds := strconv.FormatFloat(d.Seconds(), 'f', 1, 64)
	return v.say(strings.Replace(seconds, ".", ",", 1), seconds) + " s"
}

// capital makes the first letter a capital.
func capital(sentence string) string {
	first, size := utf8.DecodeRuneInString(sentence)
	return string(unicode.ToUpper(first)) + sentence[size:]
}

// problems counts problems by severity: "geen fouten, 2 waarschuwingen, 1 tip".
func (v voice) problems(problems []problem.Problem) string {
	text := v.count(problem.Count(problems, problem.Error), v.say("fout", "error"), v.say("fouten", "errors"))
	if n := problem.Count(problems, problem.Warning); n > 0 {
		text += ", " + v.count(n, v.say("waarschuwing", "warning"), v.say("waarschuwingen", "warnings"))
	}
	if n := problem.Count(problems, problem.Hint); n > 0 {
		text += ", " + v.count(n, v.say("tip", "hint"), v.say("tips", "hints"))
	}
	return text
}

// failure tells what the machine did wrong, and where.
func (v voice) failure(err error) string {
	where := ""
	var path *fs.PathError
	var link *os.LinkError
	var fault *problem.Fault
	switch {
	case errors.As(err, &fault):
		return v.say("Dit is een fout van ouderbeleid, niet van u.\nMeld haar bij wie ouderbeleid voor u bijhoudt, met wat u deed en deze woorden: %v.",
			"This is a fault of ouderbeleid, not yours.\nReport it to whoever maintains ouderbeleid for you, with what you did and these words: %v.", fault)
	case errors.As(err, &path):
		where, err = path.Path, path.Err
	case errors.As(err, &link):
		where, err = link.New, link.Err
	}
	what := v.reason(err)
	if where == "" {
		return v.say("Het is niet gelukt: %s.", "That did not work: %s.", what)
	}
	return v.say("Het is niet gelukt met %s: %s.", "That did not work with %s: %s.", where, what)
}

// reason puts the usual failures of a machine in words.
func (v voice) reason(err error) string {
	switch {
	case errors.Is(err, fs.ErrPermission):
		return v.say("u mag daar niet lezen of schrijven; controleer de rechten van het bestand en de map",
			"you may not read or write there; check the permissions of the file and its folder")
	case errors.Is(err, fs.ErrNotExist):
		return v.say("het is er niet, of niet meer", "it is not there, or no longer")
	case errors.Is(err, fs.ErrExist):
		return v.say("er staat al iets met die naam; draait er nog een andere ouderbeleid?", "something with that name exists; is another ouderbeleid running?")
	case errors.Is(err, syscall.ENOSPC):
		return v.say("de schijf is vol", "the disk is full")
	case errors.Is(err, syscall.EROFS):
		return v.say("de schijf is alleen om te lezen", "the disk is read-only")
	}
	return v.say("het systeem meldt “%v”", "the system says “%v”", err)
}

// choose takes one of the known words; the first one when there is no value.
func (v voice) choose(what, value string, known ...string) (string, error) {
	if value == "" {
		return known[0], nil
	}
	for _, word := range known {
		if word == value {
			return word, nil
		}
	}
	return "", v.misuse("%[1]s kent “%[2]s” niet.%[3]s\nHet kan zijn: %[4]s.", "%[1]s does not know “%[2]s”.%[3]s\nIt can be: %[4]s.",
		what, value, v.didYouMean(value, known), v.list(known))
}

// didYouMean gives the sentence with the nearest known word, or "" when none is near.
func (v voice) didYouMean(word string, known []string) string {
	if nearest := problem.Nearest(strings.ToLower(word), known); nearest != "" {
		return v.say(" Bedoelde u “%s”?", " Did you mean “%s”?", nearest)
	}
	return ""
}

// list joins words: "text, json of github".
func (v voice) list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + v.say(" of ", " or ") + words[last]
}

// texts counts what a translator has to do.
func (v voice) texts(n int) string {
	return v.count(n, v.say("tekst", "text"), v.say("teksten", "texts"))
}
