package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"testing"
	"time"

	"ouderbeleid/generator/problem"
)

const (
	dutch   = voice(problem.Dutch)
	english = voice(problem.English)
)

func TestVoiceOf(t *testing.T) {
	for _, test := range []struct {
		args []string
		want voice
	}{
		{nil, dutch},
		{[]string{"build", "--lang", "en"}, english},
		{[]string{"--lang=en", "build"}, english},
		{[]string{"build", "--onzin", "--lang=en"}, english},
		{[]string{"build", "--lang", "de"}, dutch},
		{[]string{"build", "--lang"}, dutch},
		{[]string{"new", "pagina", "--", "--lang=en"}, dutch},
	} {
		if got := voiceOf(test.args); got != test.want {
			t.Errorf("%q: %s, want %s", test.args, got, test.want)
		}
	}
}

func TestCount(t *testing.T) {
	for n, want := range map[int]string{0: "geen fouten", 1: "1 fout", 2: "2 fouten", 999: "999 fouten", 1000: "1.000 fouten", 1234567: "1.234.567 fouten"} {
		if got := dutch.count(n, "fout", "fouten"); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
	if got := english.count(12345, "error", "errors"); got != "12,345 errors" {
		t.Error(got)
	}
	if got := dutch.duration(1250*time.Millisecond) + " " + english.duration(40*time.Millisecond); got != "1,2 s 0.0 s" {
		t.Error(got)
	}
}

func TestFailure(t *testing.T) {
	for _, test := range []struct {
		err    error
		nl, en string
	}{
		{
			&fs.PathError{Op: "publish", Path: "public/index.html", Err: &fs.PathError{Op: "write", Path: ".x.tmp", Err: syscall.ENOSPC}},
			"Het is niet gelukt met public/index.html: de schijf is vol.",
			"That did not work with public/index.html: the disk is full.",
		},
		{
			fmt.Errorf("lezen: %w", &fs.PathError{Op: "open", Path: "content", Err: syscall.EACCES}),
			"Het is niet gelukt met content: u mag daar niet lezen of schrijven; controleer de rechten van het bestand en de map.",
			"That did not work with content: you may not read or write there; check the permissions of the file and its folder.",
		},
		{
			&os.LinkError{Op: "rename", Old: "a", New: "b", Err: syscall.EROFS},
			"Het is niet gelukt met b: de schijf is alleen om te lezen.",
			"That did not work with b: the disk is read-only.",
		},
		{
			&problem.Fault{Said: "kapot", Where: "generator/a.go:7"},
			"Dit is een fout van ouderbeleid, niet van u.\nMeld haar bij wie ouderbeleid voor u bijhoudt, met wat u deed en deze woorden: kapot (generator/a.go:7).",
			"This is a fault of ouderbeleid, not yours.\nReport it to whoever maintains ouderbeleid for you, with what you did and these words: kapot (generator/a.go:7).",
		},
		{
			errors.New("odd"),
			"Het is niet gelukt: het systeem meldt “odd”.",
			"That did not work: the system says “odd”.",
		},
	} {
		same(t, "nl", dutch.failure(test.err), test.nl)
		same(t, "en", english.failure(test.err), test.en)
	}
}
