package main

import (
	"bytes"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/generator/policy"
)

// exampleIn copies the documents of the example school, which may have translations of their own, and gives it these languages.
func exampleIn(t *testing.T, languages string) *invocation {
	t.Helper()
	at := t.TempDir()
	if err := os.CopyFS(filepath.Join(at, "content"), os.DirFS("../../content")); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(at, "content", "school.toml")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	text = regexp.MustCompile(`(?m)^talen = .*\n`).ReplaceAll(text, nil)
	if err := os.WriteFile(name, append([]byte("talen = "+languages+"\n"), text...), 0o666); err != nil {
		t.Fatal(err)
	}
	return &invocation{ctx: t.Context(), output: output{voice: "nl", stdout: io.Discard, stderr: io.Discard}, source: at, destination: filepath.Join(at, "public")}
}

func libraryOf(t *testing.T, inv *invocation) *folder.Library {
	t.Helper()
	l, err := inv.library()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestExportImport sends the whole example school to a translator and takes it back: into itself nothing changes, not a byte, and into a
// school without translations every word comes home.
func TestExportImport(t *testing.T) {
	for _, form := range exportForms {
		t.Run(form, func(t *testing.T) {
			inv := exampleIn(t, `["nl", "en", "ar", "pap"]`)
			l := libraryOf(t, inv)
			pretendTranslations(t, l)
			before := contents(t, inv)
			to := t.TempDir()
			if err := exchangeTranslations(inv, translationFlags{export: form, to: to}, nil); err != nil {
				t.Fatal(err)
			}
			var files []string
			for _, language := range l.Languages {
				files = append(files, filepath.Join(to, exportName(language, form)))
			}
			if err := exchangeTranslations(inv, translationFlags{imports: true}, files); err != nil {
				t.Fatal(err)
			}
			if after := contents(t, inv); !maps.EqualFunc(before, after, bytes.Equal) {
				t.Error("what comes back untouched changes something")
			}
			checkReturn(t, l, files)
		})
	}
}

// pretendTranslations translates each document into a language that the example school has not, some with all their texts and some
// with every other.
func pretendTranslations(t *testing.T, l *folder.Library) {
	t.Helper()
	for i, document := range l.Documents {
		manuscript := policy.NewManuscript(document, nil)
		for j, word := range document.Words() {
			if (i+j)%2 == 0 || i%2 == 0 {
				manuscript.Says[word.Key] = "pap: " + word.Text
			}
		}
		if err := l.Put(document.PathIn("pap"), manuscript.Text()); err != nil {
			t.Fatal(err)
		}
	}
}

// contents gives every file of a school.
func contents(t *testing.T, inv *invocation) map[string][]byte {
	t.Helper()
	sources, _, err := inv.folders().Read()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, src := range sources {
		files[src.Path] = src.Text
	}
	return files
}

// checkReturn takes the files back into a school that has no translations, and wants all that the first one has.
func checkReturn(t *testing.T, first *folder.Library, files []string) {
	t.Helper()
	empty := exampleIn(t, `["nl", "en", "ar", "pap"]`)
	for _, path := range libraryOf(t, empty).Paths(folder.IsTranslation) {
		if err := os.Remove(filepath.Join(empty.source, path)); err != nil {
			t.Fatal(err)
		}
	}
	if err := exchangeTranslations(empty, translationFlags{imports: true}, files); err != nil {
		t.Fatal(err)
	}
	second, compared := libraryOf(t, empty), 0
	for _, document := range first.Documents {
		for _, language := range first.Languages {
			before, after := first.Translation(document, language), second.Translation(document, language)
			said, says := policy.NewManuscript(document, before).Says, policy.NewManuscript(document, after).Says
			for _, word := range document.Words() {
				if got := says[word.Key]; !sameButForSpaces(got, said[word.Key]) {
					t.Errorf("%s, %s: %q, want %q", document.PathIn(language), word.Key, got, said[word.Key])
				}
			}
			if after != nil && (after.Translation.Outdated || len(folder.Mistakes(after)) > 0) {
				t.Errorf("%s: %v", after.Name, after.Problems)
			}
			compared += len(said)
		}
	}
	if compared < 500 {
		t.Errorf("only %d texts were compared", compared)
	}
}

// A body comes back with one blank line between its paragraphs.
func sameButForSpaces(a, b string) bool {
	return bytes.Equal(bytes.Join(bytes.Fields([]byte(a)), []byte(" ")), bytes.Join(bytes.Fields([]byte(b)), []byte(" ")))
}
