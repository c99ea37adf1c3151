package problem

import (
	"cmp"
	"fmt"
	"path"
	"runtime"
	"strings"
)

// Fault is a mistake of the program itself: a panic that was caught, so that the rest of the work goes on. It is an error where a machine
// can fail, and a problem of a file where an author can go round it.
type Fault struct {
	Said  any    // with which it panicked
	Where string // in the program: "generator/policy/school.go:175"
}

func (f *Fault) Error() string { return fmt.Sprintf("%v (%s)", f.Said, f.Where) }

// At makes the problem that the program is at fault with a file, "" for the school as a whole, and what was left out because of it.
func (f *Fault) At(file string, leftOut Phrase) Problem {
	return ownFault.At(Place{File: cmp.Or(file, "content/school.toml")}, leftOut, f.Error())
}

// Caught does something, and gives the fault that broke it off; nil when it came to its end.
func Caught(do func()) (fault *Fault) {
	defer func() {
		switch said := recover().(type) {
		case nil:
		case *Fault: // of a goroutine that worked for this one
			fault = said
		default:
			fault = &Fault{said, whereItPanicked()}
		}
	}()
	do()
	return nil
}

// Safely does something that a machine can fail at; a fault is a failure too.
func Safely(do func() error) (err error) {
	if fault := Caught(func() { err = do() }); fault != nil {
		return fault
	}
	return err
}

// whereItPanicked gives the line of our own that was at work, to a deferred function of Caught.
func whereItPanicked() string {
	const module, deep = "ouderbeleid/", 64
	callers := make([]uintptr, deep)
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers)])
	for {
		frame, more := frames.Next()
		if below, ours := strings.CutPrefix(frame.Function, module); ours || strings.HasPrefix(frame.Function, "main.") {
			return fmt.Sprintf("%s:%d", path.Join(path.Dir(below), strings.Split(path.Base(below), ".")[0], path.Base(frame.File)), frame.Line)
		}
		if !more {
			return "?"
		}
	}
}

var ownFault = Define(Rule{
	Code: "fout-van-ouderbeleid", Severity: Error,
	Sentence: Phrase{
		NL: "Dit is een fout van ouderbeleid, niet van u. Daardoor is weggelaten: %[1]s.",
		EN: "This is a fault of ouderbeleid, not yours. Left out because of it: %[1]s.",
	},
	Repair: Phrase{
		NL: "Meld het bij wie ouderbeleid voor u bijhoudt, met dit bestand en deze woorden: %[2]s. Maak tot het hersteld is uw laatste wijziging ongedaan.",
		EN: "Report it to whoever maintains ouderbeleid for you, with this file and these words: %[2]s. Undo your last change until it is repaired.",
	},
})
