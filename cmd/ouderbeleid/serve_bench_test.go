package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ouderbeleid/generator/schooltest"
)

// BenchmarkSave measures what an author waits for: from the save of one activity, with everything that a save is (the events of the
// system, the wait for the burst to end, making the site), to its new bytes over HTTP, as a browser gets them (told by the
// stream, then fetched). “page” is the page of the activity, “list” the programme that it stands in. “median-ms” is over b.N
// saves, each as soon as the one before was seen.
//
//	go test ./cmd/ouderbeleid -run '^$' -bench 'Save|Start' -benchtime 50x
//
// Two processors, on 2026-11-22, in milliseconds (90% in brackets):
//
//	documents   page         list         first page after the start
//	      100    7   (9)       7   (9)      27
//	    1,000   12  (15)      16  (19)     179
//	   10,000  114 (166)     141 (186)    1640
//
// The aims for a save are 30, 40 and 80: at 10,000 documents both miss it, the list a page of more than four megabytes.
func BenchmarkSave(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		for _, part := range []struct{ name, address string }{
			{"page", "/activiteiten/activiteit-00050/"},
			{"list", "/activiteiten/"},
		} {
			b.Run(fmt.Sprintf("%d/%s", n, part.name), func(b *testing.B) { benchmarkSave(b, n, part.address) })
		}
	}
}

func benchmarkSave(b *testing.B, n int, address string) {
	folder := plantBigSchool(b, n)
	r := startPreview(b, folder)
	next := r.listen(address)
	for range 4 {
		next() // all versions
	}
	file := filepath.Join(folder, "content", "activiteiten", "activiteit-00050.md")
	text := schooltest.Activity(50)
	var waits []time.Duration
	b.ResetTimer()
	for i := range b.N {
		title := fmt.Sprintf("Opgeslagen versie %d", i)
		start := time.Now()
		if err := os.WriteFile(file, []byte(strings.Replace(text, "Activiteit 50 over", title+" over", 1)), 0o666); err != nil {
			b.Fatal(err)
		}
		for next(); !bytes.Contains(fetch(b, r.address+address), []byte(title)); {
			next()
		}
		waits = append(waits, time.Since(start))
	}
	b.StopTimer()
	slices.Sort(waits)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(milliseconds(waits[len(waits)/2]), "median-ms")
	b.ReportMetric(milliseconds(waits[len(waits)*9/10]), "90%-ms")
}

// BenchmarkStart measures the time from the start of a preview to its first page.
func BenchmarkStart(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			folder := plantBigSchool(b, n)
			start := time.Now()
			r := startPreview(b, folder)
			fetch(b, r.address+"/activiteiten/activiteit-00050/")
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(milliseconds(time.Since(start)), "first-page-ms")
		})
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// plantBigSchool makes a school in memory, which was not saved just now: a file that was is looked at twice.
func plantBigSchool(b *testing.B, n int) string {
	folder := schooltest.MemoryFolder(b)
	yesterday := time.Now().Add(-24 * time.Hour)
	for _, src := range schooltest.Big(n) {
		at := filepath.Join(folder, filepath.FromSlash(src.Path))
		writeFile(b, at, src.Text)
		if err := os.Chtimes(at, yesterday, yesterday); err != nil {
			b.Fatal(err)
		}
	}
	return folder
}

// listen opens the stream of a page; next waits for its next event.
func (r *running) listen(address string) (next func()) {
	answer, err := http.Get(r.address + "/_voorbeeld/berichten?pagina=" + url.QueryEscape(address))
	if err != nil {
		r.Fatal(err)
	}
	r.Cleanup(func() { answer.Body.Close() })
	lines := bufio.NewScanner(answer.Body)
	return func() {
		for lines.Scan() {
			if strings.HasPrefix(lines.Text(), "data: ") {
				return
			}
		}
		r.Fatal(errors.Join(errors.New("the stream ended"), lines.Err()))
	}
}

func fetch(tb testing.TB, address string) []byte {
	answer, err := http.Get(address)
	if err != nil {
		tb.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		tb.Fatal(answer.Status, err)
	}
	return text
}
