package generator_test

import (
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// rooms is the plan of the house: what the code of each folder may import beside the standard library. Tests may import more.
var rooms = map[string][]string{
	"cmd/ouderbeleid": {
		"ouderbeleid/cmd/ouderbeleid/*", "ouderbeleid/generator", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
		"ouderbeleid/generator/policy", "ouderbeleid/generator/exchange", "ouderbeleid/generator/nextyear", "ouderbeleid/generator/markdown", "ouderbeleid/generator/qr", "ouderbeleid/layouts",
		"github.com/spf13/cobra", "github.com/spf13/pflag", "golang.org/x/term", "golang.org/x/sync/errgroup", "golang.org/x/text/unicode/norm",
	},
	"cmd/ouderbeleid/watch": {"ouderbeleid/generator/problem", "github.com/fsnotify/fsnotify", "golang.org/x/sync/errgroup"},
	"cmd/ouderbeleid/preview": {
		"ouderbeleid/cmd/ouderbeleid/watch", "ouderbeleid/generator", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
	},
	"generator": {
		"ouderbeleid/generator/*", "ouderbeleid/layouts", "github.com/jba/templatecheck", "golang.org/x/text/unicode/norm",
	},
	"generator/policy": {
		"ouderbeleid/generator/frontmatter", "ouderbeleid/generator/markdown", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
		"golang.org/x/text/cases", "golang.org/x/text/unicode/norm",
	},
	"generator/exchange": {
		"ouderbeleid/generator/policy", "ouderbeleid/generator/problem", "golang.org/x/text/unicode/norm",
	},
	"generator/check": {
		"ouderbeleid/generator/parallel", "ouderbeleid/generator/policy", "ouderbeleid/generator/markdown", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
		"golang.org/x/text/unicode/norm",
	},
	"generator/markdown": {
		"ouderbeleid/generator/problem", "github.com/yuin/goldmark", "github.com/yuin/goldmark/*", "golang.org/x/text/unicode/norm",
	},
	"generator/frontmatter": {
		"ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear", "github.com/BurntSushi/toml", "golang.org/x/text/encoding/charmap",
	},
	"generator/words": {
		"ouderbeleid/generator/frontmatter", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear",
		"github.com/nicksnyder/go-i18n/v2/*", "github.com/go-playground/locales", "github.com/go-playground/locales/*", "golang.org/x/text/*",
	},
	"generator/sharepicture": {
		"ouderbeleid/generator/color", "golang.org/x/image/font", "golang.org/x/image/font/*", "golang.org/x/image/math/fixed", "golang.org/x/image/vector",
	},
	"generator/calendar":   {"ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear", "github.com/emersion/go-ical"},
	"generator/chart":      {},
	"generator/color":      {},
	"generator/search":     {},
	"generator/nextyear":   {"ouderbeleid/generator/frontmatter", "ouderbeleid/generator/policy", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear"},
	"generator/schoolyear": {},
	"generator/parallel":   {},
	"generator/photo":      {"golang.org/x/image/*", "github.com/bep/imagemeta"},
	"generator/qr":         {"github.com/boombuler/barcode/qr"},
	"generator/problem":    {"github.com/agext/levenshtein"},
	"generator/schooltest": {"ouderbeleid/generator/policy", "ouderbeleid/generator/problem", "ouderbeleid/generator/schoolyear"},
	"layouts":              {},
}

// TestRooms holds every import to the plan, and every third-party module to one room.
func TestRooms(t *testing.T) {
	root := ".."
	owner := map[string]string{}
	err := filepath.WalkDir(root, func(name string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "public" || entry.Name() == ".git") {
			if err == nil {
				err = filepath.SkipDir
			}
			return err
		}
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		room, _ := filepath.Rel(root, filepath.Dir(name))
		checkImports(t, name, filepath.ToSlash(room), owner)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkImports(t *testing.T, name, room string, owner map[string]string) {
	allowed, known := rooms[room]
	if !known {
		t.Errorf("%s: %q is not a room of the house", name, room)
		return
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	for _, spec := range file.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		if standard(imported) {
			continue
		}
		if !slices.ContainsFunc(allowed, func(pattern string) bool { return matches(pattern, imported) }) {
			t.Errorf("%s: %s may not import %s", name, room, imported)
		}
		if module := moduleOf(imported); module != "" {
			if other := owner[module]; other != "" && other != room {
				t.Errorf("%s: %s is imported by both %s and %s", name, module, other, room)
			}
			owner[module] = room
		}
	}
}

func standard(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return first != "ouderbeleid" && !strings.Contains(first, ".")
}

func matches(pattern, imported string) bool {
	if prefix, ok := strings.CutSuffix(pattern, "*"); ok {
		return strings.HasPrefix(imported, prefix)
	}
	return pattern == imported
}

// moduleOf gives the module that has to stay in one room. The packages of golang.org/x are an extension of the standard library.
func moduleOf(imported string) string {
	if !strings.HasPrefix(imported, "github.com/") && !strings.HasPrefix(imported, "go.uber.org/") {
		return ""
	}
	return strings.Join(strings.Split(imported, "/")[:3], "/")
}
