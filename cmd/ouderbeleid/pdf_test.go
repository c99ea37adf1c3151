package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"
)

// standIn is a browser for the scripts: its PDF is the page as it came, behind the mark of a PDF. BROWSER says how it fails.
func standIn() {
	var target string
	for _, arg := range os.Args[1:] {
		if value, ok := strings.CutPrefix(arg, "--print-to-pdf="); ok {
			target = value
		}
	}
	address := os.Args[len(os.Args)-1]
	switch os.Getenv("BROWSER") {
	case "fails":
		fmt.Fprintln(os.Stderr, "no display")
		os.Exit(1)
	case "interrupts": // as Ctrl+C does, and waits for what comes of it
		parent, err := os.FindProcess(os.Getppid())
		if err != nil {
			panic(err)
		}
		if err := parent.Signal(os.Interrupt); err != nil {
			panic(err)
		}
		time.Sleep(time.Minute)
	case "silent":
	case "half":
		put(target, "%PDF-1.7 the disk is f")
	case "elsewhere":
		put(target, "%PDF-1.7 this site cannot be reached %%EOF")
	default:
		answer, err := http.Get(address)
		if err != nil {
			panic(err)
		}
		page, _ := io.ReadAll(answer.Body)
		put(target, "%PDF-1.7\n"+string(page)+"\n%%EOF\n")
	}
}

func put(target, text string) {
	if err := os.WriteFile(target, []byte(text), 0o666); err != nil {
		panic(err)
	}
}
