package generator_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"ouderbeleid/generator"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schooltest"
)

// withPhotos is a school with a page that shows these pictures.
func withPhotos(pictures map[string][]byte) []problem.Source {
	files := map[string]string{"school.toml": schooltest.School}
	text := "+++\ntitel = \"Het plein\"\n+++\n\n"
	for _, name := range slices.Sorted(maps.Keys(pictures)) {
		files["fotos/"+name] = string(pictures[name])
		text += "![Het plein](../fotos/" + name + ")\n\n"
	}
	files["paginas/plein.md"] = text
	return schooltest.Files(files)
}

const pleinPage = "paginas/plein/index.html"

// TestPhotos looks at what becomes of photos on a page, and for what a camera said of them in all that is published.
func TestPhotos(t *testing.T) {
	site, problems := rendered(generate(withPhotos(map[string][]byte{
		"groot.jpg": schooltest.Photo(1700, 850, 6), "klein.jpg": schooltest.Photo(400, 300, 3), "scherm.png": schooltest.PNG(300, 200, 1),
		"tekening.svg": []byte(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="30" height="20"/>`),
		"maatloos.svg": []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`),
		"foto":         schooltest.Photo(400, 300, 6), "foto.jpg_large": schooltest.Photo(400, 300, 1), "foto.bmp": schooltest.PNG(300, 200, 1),
	})))
	if strings.Contains(problems, "fotos/") {
		t.Error(problems)
	}
	for _, want := range []string{
		`<img src="../../fotos/groot.jpg" sizes="auto, 100vw" srcset="../../fotos/groot-480.jpg 480w, ../../fotos/groot-960.jpg 960w, ../../fotos/groot.jpg 1600w" width="1600" height="800" alt=`,
		`<img src="../../fotos/klein.jpg" width="400" height="300" alt=`,
		`<img src="../../fotos/scherm.png" width="300" height="200" alt=`,
		`<img src="../../fotos/tekening.svg" width="30" height="20" alt=`,
		`<img src="../../fotos/maatloos.svg" alt=`,
	} {
		if !strings.Contains(site[pleinPage], want) {
			t.Errorf("no %s in\n%s", want, site[pleinPage])
		}
	}
	for name, width := range map[string]int{"fotos/groot.jpg": 1600, "fotos/groot-960.jpg": 960, "fotos/groot-480.jpg": 480, "fotos/klein.jpg": 400, "fotos/scherm.png": 300, "fotos/foto": 400, "fotos/foto.bmp": 300} {
		picture, _, err := image.Decode(strings.NewReader(site[name]))
		if err != nil || picture.Bounds().Dx() != width {
			t.Fatalf("%s is no picture of %d wide: %v", name, width, err)
		}
		if r, g, b, _ := picture.At(width/4, 20).RGBA(); r < 2*g || r < 2*b {
			t.Errorf("%s is not upright", name)
		}
	}
	for name, text := range site {
		for _, secret := range schooltest.Secrets {
			if strings.Contains(text, secret) {
				t.Errorf("%s holds %q", name, secret)
			}
		}
	}
}

// TestPhotosWithoutUse wants one problem for a picture that cannot be shown, a page all the same, and nothing of the original.
func TestPhotosWithoutUse(t *testing.T) {
	bomb := schooltest.PNG(8, 8, 1)
	binary.BigEndian.PutUint32(bomb[16:], 50_000)
	binary.BigEndian.PutUint32(bomb[20:], 50_000)
	binary.BigEndian.PutUint32(bomb[29:], crc32.ChecksumIEEE(bomb[12:29]))
	whole := schooltest.Photo(700, 500, 1)
	for _, test := range []struct {
		name string
		text []byte
		code string
		want string
	}{
		{"plein.jpg", []byte("Exif, maar geen foto"), "foto-onleesbaar", "content/fotos/plein.jpg: fout: Deze afbeelding is niet te lezen"},
		{"plein.jpg", whole[:len(whole)/2], "foto-onleesbaar", "content/fotos/plein.jpg: fout: Deze afbeelding is niet te lezen"},
		{"plein.png", bomb, "foto-te-veel-punten", "content/fotos/plein.png: fout: Deze afbeelding is 50000 bij 50000 beeldpunten"},
		{"plein.heic", []byte("Exif"), "foto-soort", "content/fotos/plein.heic: fout: Dit soort foto kan niet op de site"},
		{"plein.jpg", []byte("\x00\x00\x00\x18ftypheic, Exif"), "foto-soort", "content/fotos/plein.jpg: fout: Dit soort foto kan niet op de site"},
		{"plein.dng", []byte("II*\x00, Exif"), "foto-soort", "content/fotos/plein.dng: fout: Dit soort foto kan niet op de site"},
		{"plein.svg", whole, "foto-onleesbaar", "content/fotos/plein.svg: fout: Deze afbeelding is niet te lezen"},
	} {
		site, problems := rendered(generate(withPhotos(map[string][]byte{test.name: test.text})))
		if strings.Count(problems, "content/fotos/") != 1 || !strings.Contains(problems, test.want) || !strings.Contains(problems, "["+test.code+"]") {
			t.Errorf("%s: want %q:\n%s", test.name, test.want, problems)
		}
		if !strings.Contains(site[pleinPage], `fotos/`+test.name+`"`) {
			t.Errorf("%s: the page is not whole:\n%s", test.name, site[pleinPage])
		}
		if text := site["fotos/"+test.name]; text != "" {
			t.Errorf("%s: %d bytes are published", test.name, len(text))
		}
	}
}

// TestPhotoStill tells of a picture that moves, and is published standing still.
func TestPhotoStill(t *testing.T) {
	text := schooltest.PNG(1700, 20, 1)
	const head = 8 + 25
	control := append([]byte("acTL\x00\x00\x00\x02"), 0, 0, 0, 0)
	chunk := binary.BigEndian.AppendUint32(append([]byte{0, 0, 0, 8}, control...), crc32.ChecksumIEEE(control))
	_, problems := rendered(generate(withPhotos(map[string][]byte{"knop.png": slices.Concat(text[:head], chunk, text[head:])})))
	if !strings.Contains(problems, "content/fotos/knop.png: waarschuwing: Deze afbeelding beweegt") || !strings.Contains(problems, "hooguit 1600 beeldpunten breed") {
		t.Error(problems)
	}
}

// TestLogo wants a small logo on every page, however large the school's is.
func TestLogo(t *testing.T) {
	files := schooltest.Files(map[string]string{
		"school.toml": schooltest.School + "logo = \"beelden/logo.jpg\"\n", "beelden/logo.jpg": string(schooltest.Photo(700, 500, 1)),
	})
	site, _ := rendered(generate(files))
	for _, want := range []string{`<link rel="icon" href="beelden/logo-480.jpg">`, `<img src="beelden/logo-480.jpg" alt="" width="48" height="48">`} {
		if !strings.Contains(site["index.html"], want) {
			t.Errorf("no %s in\n%s", want, site["index.html"])
		}
	}
}

// TestPhotoClash wants to hear of an author's file where a size of a photo is to come.
func TestPhotoClash(t *testing.T) {
	small := schooltest.Photo(20, 10, 1)
	_, problems := rendered(generate(withPhotos(map[string][]byte{"plein.jpg": schooltest.Photo(700, 10, 1), "plein-480.jpg": small})))
	if !strings.Contains(problems, "zelfde-adres") || !strings.Contains(problems, "content/fotos/plein.jpg") || !strings.Contains(problems, "content/fotos/plein-480.jpg") {
		t.Error(problems)
	}
}

// TestRecall makes a site with what another time made: the bytes are equal, and photos are made only where nothing is recalled.
func TestRecall(t *testing.T) {
	files := withPhotos(map[string][]byte{"plein.jpg": schooltest.Photo(700, 500, 1)})
	type asked struct{ path, key string }
	var mutex sync.Mutex
	known := map[asked][]byte{}
	missed := 0
	recall := func(path, key string) []byte {
		mutex.Lock()
		defer mutex.Unlock()
		if known[asked{path, key}] == nil {
			missed++
		}
		return known[asked{path, key}]
	}
	cold, _ := rendered(generate(files))
	g := generator.New()
	make := func(files []problem.Source) map[string]string {
		missed = 0
		site := g.Generate(generator.Input{Files: files, Today: schooltest.Today, Recall: recall})
		made, _ := rendered(site)
		for _, output := range site.Outputs {
			if key := output.Key(); key != "" {
				known[asked{output.Path, key}] = []byte(made[output.Path])
			}
		}
		return made
	}
	for i, want := range []int{2, 0} {
		if diff := cmp.Diff(cold, make(files)); diff != "" || missed != want {
			t.Errorf("time %d: made %d sizes, want %d; files (-cold +warm):\n%s", i, missed, want, diff)
		}
	}
	changed := withPhotos(map[string][]byte{"plein.jpg": schooltest.Photo(700, 502, 1)})
	warm := make(changed)
	if cold, _ := rendered(generate(changed)); !cmp.Equal(cold, warm) || missed != 2 {
		t.Errorf("another photo: made %d sizes, want 2; same bytes: %t", missed, cmp.Equal(cold, warm))
	}
	clear(known)
	if again := make(changed); !cmp.Equal(again, warm) || missed != 2 {
		t.Errorf("nothing known: made %d sizes, want 2", missed)
	}
	if bytes.Equal([]byte(cold["fotos/plein.jpg"]), []byte(warm["fotos/plein.jpg"])) {
		t.Error("another photo gives the same bytes")
	}
}

// TestFaultyOutput makes all of a site but the file on which the program breaks, and names the source of that, whoever asks again.
func TestFaultyOutput(t *testing.T) {
	files := withPhotos(map[string][]byte{"plein.jpg": schooltest.Photo(700, 500, 1), "hal.jpg": schooltest.Photo(20, 10, 1)})
	site := generator.New().Generate(generator.Input{Files: files, Today: schooltest.Today, Recall: func(path, _ string) []byte {
		if path == "fotos/plein-480.jpg" {
			panic("kapot")
		}
		return nil
	}})
	for _, output := range site.Outputs {
		for range 2 {
			text, problems := output.Render()
			broken := output.Path == "fotos/plein-480.jpg"
			if broken != (len(text) == 0) || broken && (len(problems) != 1 || problems[0].File != "content/fotos/plein.jpg" || problems[0].Rule.Code != "fout-van-ouderbeleid") {
				t.Errorf("%s: %d bytes, %s", output.Path, len(text), printed(problems))
			}
		}
	}
}

// TestPhotosWait wants the pages of a site without making a photo.
func TestPhotosWait(t *testing.T) {
	asked := false
	in := generator.Input{Files: withPhotos(map[string][]byte{"plein.jpg": schooltest.Photo(700, 500, 1)}), Today: schooltest.Today}
	in.Recall = func(string, string) []byte { asked = true; return nil }
	for _, output := range generator.New().Generate(in).Outputs {
		if output.Key() == "" {
			output.Render()
		}
	}
	if asked {
		t.Error("a photo was made before anybody asked for it")
	}
}
