package main

import (
	"bytes"
	"context"
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
	schooltest.Plant(t, folder, schooltest.Tree{
		"content/school.toml":      schooltest.School,
		"content/paginas/plein.md": "+++\ntitel = \"Het plein\"\n+++\n\n![Het plein](../fotos/plein.jpg)\n",
		"content/fotos/plein.jpg":  string(photo),
	})
	return folder
}

// mustBuild builds the site of a school and gives what is published.
func mustBuild(t *testing.T, folder string) schooltest.Tree {
	t.Helper()
	var said bytes.Buffer
	if code := run(context.Background(), []string{"build", "--source", folder, "--date", schooltest.Today.String()}, &said, io.Discard); code != fine {
		t.Fatalf("exit code %d:\n%s", code, said.String())
	}
	return schooltest.Harvest(t, filepath.Join(folder, "public"), manifestName)
}

// manifestName is the file of the site that says what is ours.
const manifestName = ".ouderbeleid-manifest"

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
		schooltest.Plant(t, folder, schooltest.Tree{
			"public/" + smallPlein:   text,
			"public/" + manifestName: strings.Replace(string(listed), mark(first[smallPlein]), mark(text), 1),
		})
	}
	replace("made earlier")
	if got := mustBuild(t, folder)[smallPlein]; got != "made earlier" {
		t.Error("a build made a photo again that was there")
	}

	// Another photo is made, whatever was there.
	schooltest.Plant(t, folder, schooltest.Tree{"content/fotos/plein.jpg": string(schooltest.Photo(700, 502, 1))})
	changed := mustBuild(t, folder)
	if changed[smallPlein] == "made earlier" || changed[smallPlein] == first[smallPlein] {
		t.Error("a photo that changed was not made again")
	}

	// What is gone is made again, with the same bytes.
	schooltest.Plant(t, folder, schooltest.Tree{"content/fotos/plein.jpg": string(schooltest.Photo(700, 500, 1))})
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
	schooltest.Plant(t, folder, schooltest.Tree{"content/paginas/plein.md": "+++\ntitel = \"Het plein\"\n+++\n"})
	if err := os.Remove(filepath.Join(folder, "content/fotos/plein.jpg")); err != nil {
		t.Fatal(err)
	}
	for name := range mustBuild(t, folder) {
		if strings.HasPrefix(name, "fotos/") {
			t.Errorf("%s is still there", name)
		}
	}
	if listed, _ := os.ReadFile(manifest); bytes.Contains(listed, []byte("\nmade ")) {
		t.Error("the manifest still knows of a photo")
	}
}

// TestRecallOfTwoBuilds builds one school twice at once. Each may find the other in its way; afterwards all is as it should be.
func TestRecallOfTwoBuilds(t *testing.T) {
	folder := plantPhotos(t, schooltest.Photo(700, 500, 1))
	first := mustBuild(t, folder)
	var builds sync.WaitGroup
	for range 2 {
		builds.Go(func() {
			run(context.Background(), []string{"build", "--source", folder, "--date", schooltest.Today.String()}, io.Discard, io.Discard)
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
	schooltest.Plant(t, folder, schooltest.Tree{"content/fotos/plein.jpg": string(schooltest.Photo(700, 502, 6))})
	r.settle()
	if _, err := os.Stat(filepath.Join(folder, "public")); !os.IsNotExist(err) {
		t.Error("a preview wrote in public/")
	}
}
