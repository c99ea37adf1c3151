package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"ouderbeleid/generator/schooltest"
)

// plantPhotos makes a school with a page that shows a photo.
func plantPhotos(t *testing.T, photo []byte) string {
	t.Helper()
	folder := t.TempDir()
	plant(t, folder, tree{
		"content/school.toml":      schooltest.School,
		"content/paginas/plein.md": "+++\ntitel = \"Het plein\"\n+++\n\n![Het plein](../fotos/plein.jpg)\n",
		"content/fotos/plein.jpg":  string(photo),
	})
	return folder
}

// mustBuild builds the site of a school and gives what is published.
func mustBuild(t *testing.T, folder string) tree {
	t.Helper()
	var said bytes.Buffer
	if code := run([]string{"build", "--source", folder, "--date", schooltest.Today.String()}, &said, io.Discard); code != fine {
		t.Fatalf("exit code %d:\n%s", code, said.String())
	}
	return harvest(t, filepath.Join(folder, "public"))
}

const smallPlein = "fotos/plein-480.jpg"

// TestBuildRecallsPhotos changes a published photo and the manifest together: a build that leaves it so did not make it again.
func TestBuildRecallsPhotos(t *testing.T) {
	folder := plantPhotos(t, schooltest.Photo(700, 500, 1))
	first := mustBuild(t, folder)
	same(t, "the second build", mustBuild(t, folder), first)

	published, manifest := filepath.Join(folder, "public", smallPlein), filepath.Join(folder, "public", manifestName)
	mark := func(text string) string {
		sum := sha256.Sum256([]byte(text))
		return hex.EncodeToString(sum[:])
	}
	replace := func(text string) {
		t.Helper()
		listed, err := os.ReadFile(manifest)
		if err != nil {
			t.Fatal(err)
		}
		plant(t, folder, tree{
			"public/" + smallPlein:   text,
			"public/" + manifestName: strings.Replace(string(listed), mark(first[smallPlein]), mark(text), 1),
		})
	}
	replace("made earlier")
	if got := mustBuild(t, folder)[smallPlein]; got != "made earlier" {
		t.Error("a build made a photo again that was there")
	}

	// Another photo is made, whatever was there.
	plant(t, folder, tree{"content/fotos/plein.jpg": string(schooltest.Photo(700, 502, 1))})
	changed := mustBuild(t, folder)
	if changed[smallPlein] == "made earlier" || changed[smallPlein] == first[smallPlein] {
		t.Error("a photo that changed was not made again")
	}

	// What is gone is made again, with the same bytes.
	plant(t, folder, tree{"content/fotos/plein.jpg": string(schooltest.Photo(700, 500, 1))})
	if err := os.Remove(published); err != nil {
		t.Fatal(err)
	}
	same(t, "a build without the published photo", mustBuild(t, folder), first)
	if err := os.Remove(published); err != nil {
		t.Fatal(err)
	}
	same(t, "a build where a photo has gone", mustBuild(t, folder), first)
	if err := os.RemoveAll(filepath.Join(folder, "public")); err != nil {
		t.Fatal(err)
	}
	same(t, "a build without a site", mustBuild(t, folder), first)

	// The school no longer has it: nothing of it is left.
	plant(t, folder, tree{"content/paginas/plein.md": "+++\ntitel = \"Het plein\"\n+++\n"})
	if err := os.Remove(filepath.Join(folder, "content/fotos/plein.jpg")); err != nil {
		t.Fatal(err)
	}
	for name := range mustBuild(t, folder) {
		if strings.HasPrefix(name, "fotos/") {
			t.Errorf("%s is still there", name)
		}
	}
	if listed, _ := os.ReadFile(manifest); bytes.Contains(listed, []byte(madeMark+" ")) {
		t.Error("the manifest still knows of a photo")
	}
}

// TestRecallOfBrokenOffBuild holds what is recalled, wherever a build was broken off, to the key that it is asked by.
func TestRecallOfBrokenOffBuild(t *testing.T) {
	version := func(n string) []file {
		f := newFile(smallPlein, []byte("photo "+n))
		f.key = "key" + n
		return []file{f, newFile("index.html", []byte("page "+n))}
	}
	for steps := range 30 {
		folder := t.TempDir()
		if _, _, err := publish(folder, version("1")); err != nil {
			t.Fatal(err)
		}
		p := newPublication(folder, version("2"))
		var mutex sync.Mutex
		left := steps
		p.step = func() error {
			mutex.Lock()
			defer mutex.Unlock()
			if left--; left < 0 {
				return io.ErrUnexpectedEOF
			}
			return nil
		}
		_, _, err := p.run()
		recall := earlier(folder)
		for _, n := range []string{"1", "2"} {
			if text := recall(smallPlein, "key"+n); text != nil && string(text) != "photo "+n {
				t.Fatalf("broken off after %d steps, key%s recalls %q", steps, n, text)
			}
		}
		if err == nil {
			if text := recall(smallPlein, "key2"); string(text) != "photo 2" {
				t.Errorf("a whole build recalls %q", text)
			}
			return
		}
	}
	t.Error("no build was whole")
}

// TestRecallOfTwoBuilds builds one school twice at once. Each may find the other in its way; afterwards all is as it should be.
func TestRecallOfTwoBuilds(t *testing.T) {
	folder := plantPhotos(t, schooltest.Photo(700, 500, 1))
	first := mustBuild(t, folder)
	var builds sync.WaitGroup
	for range 2 {
		builds.Go(func() {
			run([]string{"build", "--source", folder, "--date", schooltest.Today.String()}, io.Discard, io.Discard)
		})
	}
	builds.Wait()
	same(t, "a build after two at once", mustBuild(t, folder), first)
}

// TestPreviewOfPhotos serves what a build publishes, changes with the photo, and leaves public/ alone.
func TestPreviewOfPhotos(t *testing.T) {
	folder := plantPhotos(t, schooltest.Photo(700, 500, 1))
	r := startPreview(t, folder)
	r.settle()
	plant(t, folder, tree{"content/fotos/plein.jpg": string(schooltest.Photo(700, 502, 6))})
	r.settle()
	if _, err := os.Stat(filepath.Join(folder, "public")); !os.IsNotExist(err) {
		t.Error("a preview wrote in public/")
	}
}
