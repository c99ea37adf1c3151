// Package print makes PDFs of the pages of a site that also go out on paper, by a browser on this computer.
package print

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator"
)

// Press is a browser with a site before it, at an address that only this machine has.
type Press struct {
	browser string
	profile string // the browser's, which is thrown away
	room    *room
	server  *http.Server
	address string // of the site: "http://127.0.0.1:41327/"
}

// Open puts a site before a browser.
func Open(browser string, site *shelf.Site) (*Press, error) {
	profile, err := os.MkdirTemp("", "ouderbeleid-")
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(profile))
	}
	p := &Press{browser: browser, profile: profile, room: newRoom(site), address: "http://" + listener.Addr().String() + "/"}
	p.server = &http.Server{Handler: p.room, ReadHeaderTimeout: time.Minute}
	go p.server.Serve(listener) // it ends when it is closed
	return p, nil
}

// Close ends the work. Where a part of the browser is still writing in the profile, the system clears its temporary folder later.
func (p *Press) Close() {
	_ = p.server.Close()
	_ = os.RemoveAll(p.profile)
}

// NoPDF says that a browser made no PDF of its own page.
type NoPDF struct {
	Said string // by the browser; "" when it said nothing
}

func (e *NoPDF) Error() string { return "the browser made no PDF: " + e.Said }

// Print gives the PDF of a paper. The browser writes it in a folder for us, where no file of that name is: one in a sandbox of its own
// (snap) can write there, but not in the machine's temporary folder. The error is ErrTime, a *NoPDF, of the disk, or that the context ended.
func (p *Press) Print(ctx context.Context, paper generator.Paper, folder string) ([]byte, error) {
	// The point keeps a half file out of the site.
	draft, err := filepath.Abs(filepath.Join(folder, "."+filepath.Base(filepath.FromSlash(paper.File))))
	if err != nil {
		return nil, err
	}
	defer os.Remove(draft)
	said, err := run(ctx, p.browser, p.profile, p.address+strings.TrimSuffix(paper.Page, "index.html"), draft)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if errors.Is(err, ErrTime) {
		return nil, err
	}
	if err != nil || !p.room.gave(paper.Page) {
		return nil, &NoPDF{said}
	}
	pdf, err := os.ReadFile(draft)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !isPDF(pdf) {
		return nil, &NoPDF{said}
	}
	return pdf, err
}

// isPDF reports whether a text is a whole PDF.
func isPDF(text []byte) bool {
	const end = 1024 // the mark of the end stands somewhere in the last of these bytes
	return bytes.HasPrefix(text, []byte("%PDF-")) && bytes.Contains(text[max(0, len(text)-end):], []byte("%%EOF"))
}
