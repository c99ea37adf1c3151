package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"
)

// findBrowser gives the program of a browser that can print: the one that was named, or the first that is found.
func (inv *invocation) findBrowser(named string) (string, error) {
	if named != "" {
		found, err := exec.LookPath(named)
		if err != nil {
			return "", inv.misuse("--browser: het programma %s is er niet, of kan niet starten.\nNoem het bestand zelf, zoals --browser /usr/bin/chromium.",
				"--browser: the program %s is not there, or cannot start.\nName the file itself, as in --browser /usr/bin/chromium.", named)
		}
		return found, nil
	}
	for _, name := range browsers() {
		if found, err := exec.LookPath(name); err == nil {
			return found, nil
		}
	}
	return "", inv.misuse(
		"Er is geen Chrome, Chromium of Edge gevonden op deze computer, en die maakt de PDF’s.\nInstalleer er een, of noem het programma met --browser PROGRAMMA. Of print de pagina’s zelf: elke browser kan dat, ook als PDF.",
		"No Chrome, Chromium or Edge was found on this computer, and that makes the PDFs.\nInstall one, or name the program with --browser PROGRAM. Or print the pages yourself: every browser can, as PDF too.")
}

// browsers gives the names and places of the browsers that can print without a window, on this system.
func browsers() []string {
	switch runtime.GOOS {
	case "windows":
		var places []string
		for _, folder := range []string{"ProgramFiles", "ProgramFiles(x86)", "LocalAppData"} {
			for _, program := range []string{`Google\Chrome\Application\chrome.exe`, `Chromium\Application\chrome.exe`, `Microsoft\Edge\Application\msedge.exe`} {
				if root := os.Getenv(folder); root != "" {
					places = append(places, filepath.Join(root, program))
				}
			}
		}
		return append(places, "chrome", "msedge")
	case "darwin":
		var places []string
		for _, name := range []string{"Google Chrome", "Chromium", "Microsoft Edge"} {
			places = append(places, "/Applications/"+name+".app/Contents/MacOS/"+name)
		}
		return places
	}
	return []string{"google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"}
}

// printer is a browser that prints pages without a window, with a profile of its own that is thrown away.
type printer struct{ browser, profile string }

func newPrinter(browser string) (*printer, error) {
	profile, err := os.MkdirTemp("", "ouderbeleid-")
	return &printer{browser, profile}, err
}

// close throws the profile away. Where a part of the browser is still writing in it, the system clears its temporary folder later.
func (p *printer) close() { _ = os.RemoveAll(p.profile) }

// mostPrintTime is how long a browser may take for one PDF.
const mostPrintTime = 2 * time.Minute

var errPrintTime = errors.New("the browser took too long")

// print prints the page at an address into a file, tagged and with an outline, and gives what the browser said.
func (p *printer) print(address, target string) (said string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), mostPrintTime)
	defer cancel()
	args := []string{
		"--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--user-data-dir=" + p.profile, "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=" + target,
	}
	if runtime.GOOS == "linux" && os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // without it no browser starts for root, as in a container; it sees nothing but our own page
	}
	cmd := exec.CommandContext(ctx, p.browser, append(args, address)...)
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		err = errPrintTime
	}
	return string(out), err
}
