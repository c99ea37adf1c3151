package print

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"
)

// FindBrowser gives the program of a browser that can print: the one that was named, or with "" the first that is found.
func FindBrowser(named string) (browser string, found bool) {
	names := []string{named}
	if named == "" {
		names = browsers()
	}
	for _, name := range names {
		if found, err := exec.LookPath(name); err == nil {
			return found, true
		}
	}
	return "", false
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

// MostTime is how long a browser may take for one PDF.
const MostTime = 2 * time.Minute

// ErrTime says that a browser took longer than that.
var ErrTime = errors.New("the browser took too long")

// run has a browser print the page at an address into a file, tagged and with an outline, without a window, and with a profile in a
// folder of its own. It gives what the browser said.
func run(ctx context.Context, browser, profile, address, target string) (said string, err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, MostTime, ErrTime)
	defer cancel()
	args := []string{
		"--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
		"--user-data-dir=" + profile, "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=" + target,
	}
	if runtime.GOOS == "linux" && os.Geteuid() == 0 {
		args = append(args, "--no-sandbox") // without it no browser starts for root, as in a container; it sees nothing but our own page
	}
	cmd := exec.CommandContext(ctx, browser, append(args, address)...)
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	return string(out), err
}
