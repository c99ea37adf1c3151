//go:build unix

package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"golang.org/x/sync/errgroup"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// BenchmarkBuild measures a whole cold build, from the files of a school to the files of its site, against the floor: the same
// files read, their front matter decoded and their Markdown converted by the libraries alone, and as many files and bytes written.
// Both run on all processors, in the same run, in a memory-backed folder. “x-floor” is the CPU time (user and system) of the
// build over that of the floor; “cpu-µs/doc” is the build's; “peak-MB” the most memory that the process ever had, in MiB. The build
// chooses when to collect garbage (borrowMemory), the floor has Go's default.
//
//	go test ./cmd/ouderbeleid -run '^$' -bench Build -benchtime 6x
//
// Two processors, 2026-11-22, one such run; before there were calendar files and share pictures, x-floor was 1.64 to 1.78, 1.38 to
// 1.54 and 1.73 to 1.97:
//
//	documents   x-floor   cpu-µs/doc   peak-MB
//	      100      3.57         1343        66
//	    1,000      2.15          649       301
//	   10,000      2.71          852       475
//
// The aim is 1.8. At 100 documents half of the time goes into some twenty share pictures, which a next build recalls; at 10,000 into
// a calendar file for each activity, and into the collector, which half a gigabyte makes work.
func BenchmarkBuild(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmarkBuild(b, n) })
	}
}

func benchmarkBuild(b *testing.B, n int) {
	school := schooltest.MemoryFolder(b)
	for _, src := range schooltest.Big(n) {
		writeFile(b, filepath.Join(school, src.Path), src.Text)
	}
	var build, floor time.Duration
	b.ResetTimer()
	for i := range b.N {
		destination := filepath.Join(school, fmt.Sprintf("public-%d", i))
		build += cpuTime(func() {
			var out bytes.Buffer
			if code := run(context.Background(), []string{"build", "--source", school, "--destination", destination, "--date", schooltest.Today.String()}, &out, &out); code != fine {
				b.Fatal(out.String())
			}
		})
		b.StopTimer()
		files, size := measure(b, destination)
		remove(b, destination)
		floor += cpuTime(func() { buildFloor(b, school, destination, files, size) })
		remove(b, destination)
		b.StartTimer()
	}
	b.ReportMetric(float64(build)/float64(floor), "x-floor")
	b.ReportMetric(float64(build.Microseconds())/float64(b.N*n), "cpu-µs/doc")
	b.ReportMetric(float64(floor.Microseconds())/float64(b.N*n), "floor-µs/doc")
	b.ReportMetric(peakMemory(), "peak-MB")
}

// BenchmarkLanguages measures a whole cold build of a school with 1,000 activities in one language and in six, with all of them
// translated. “cpu-µs/page” is the CPU time (user and system) for each file that was made: one more language is to cost no more
// than its pages do, and the aim for six is at most 1.3 times the figure for one.
//
//	go test ./cmd/ouderbeleid -run '^$' -bench Languages -benchtime 6x
//
// Two processors, 2026-11-22: 308 µs in one language, 379 in six (1.23 times); a page is any file that was made.
func BenchmarkLanguages(b *testing.B) {
	for languages, files := range map[int][]problem.Source{1: schooltest.Big(1_000), 6: schooltest.Translated(1_000)} {
		b.Run(fmt.Sprint(languages), func(b *testing.B) {
			school := schooltest.MemoryFolder(b)
			for _, src := range files {
				writeFile(b, filepath.Join(school, src.Path), src.Text)
			}
			pages := 0
			var spent time.Duration
			b.ResetTimer()
			for i := range b.N {
				destination := filepath.Join(school, fmt.Sprintf("public-%d", i))
				spent += cpuTime(func() {
					var out bytes.Buffer
					if code := run(context.Background(), []string{"build", "--source", school, "--destination", destination, "--date", schooltest.Today.String()}, &out, &out); code != fine {
						b.Fatal(out.String())
					}
				})
				b.StopTimer()
				pages, _ = measure(b, destination)
				remove(b, destination)
				b.StartTimer()
			}
			b.ReportMetric(float64(spent.Microseconds())/float64(b.N*pages), "cpu-µs/page")
			b.ReportMetric(float64(pages), "pages")
			b.ReportMetric(peakMemory(), "peak-MB")
		})
	}
}

// buildFloor does the least that any generator must do with these libraries.
func buildFloor(b *testing.B, school, destination string, files int, size int64) {
	md := goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.DefinitionList, extension.Footnote, extension.Typographer),
		goldmark.WithParserOptions(parser.WithAutoHeadingID(), parser.WithAttribute()),
	)
	paths, err := filepath.Glob(filepath.Join(school, "content", "*", "*"))
	if err != nil {
		b.Fatal(err)
	}
	_ = each(len(paths), func(i int) error {
		text, err := os.ReadFile(paths[i])
		if err != nil {
			return err
		}
		parts := bytes.SplitN(text, []byte("+++\n"), 3)
		facts := map[string]any{}
		if _, err := toml.Decode(string(parts[1]), &facts); err != nil {
			return err
		}
		return md.Convert(parts[2], new(bytes.Buffer))
	})
	page := bytes.Repeat([]byte("x"), int(size)/files)
	_ = each(files, func(i int) error {
		folder := filepath.Join(destination, fmt.Sprint(i))
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(folder, "index.html"), page, 0o644)
	})
}

// cpuTime gives the processor time, user and system, that f takes.
func cpuTime(f func()) time.Duration {
	runtime.GC()
	before := usage()
	f()
	after := usage()
	return time.Duration(after.Utime.Nano() + after.Stime.Nano() - before.Utime.Nano() - before.Stime.Nano())
}

func usage() syscall.Rusage {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return u
}

// peakMemory gives the most memory that the process had, in megabytes.
func peakMemory() float64 { return float64(usage().Maxrss) / 1024 }

// measure counts the files below a folder and their bytes.
func measure(b *testing.B, folder string) (files int, size int64) {
	err := filepath.WalkDir(folder, func(_ string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		files, size = files+1, size+info.Size()
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	return files, size
}

func writeFile(b *testing.B, name string, text []byte) {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(name, text, 0o644); err != nil {
		b.Fatal(err)
	}
}

func remove(b *testing.B, folder string) {
	if err := os.RemoveAll(folder); err != nil {
		b.Fatal(err)
	}
}

// each does something for every number below n, on all processors.
func each(n int, do func(i int) error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i := range n {
		group.Go(func() error { return do(i) })
	}
	return group.Wait()
}
