package words_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"ouderbeleid/generator/words"
)

// saying are the functions that say a word: which argument is its key, and where the placeholders begin.
var saying = map[string]struct{ key, pairs int }{
	"Word": {0, 1}, "word": {0, 1}, "Plain": {0, 1}, "said": {0, 1}, "plainly": {0, 1}, "Text": {0, 1}, "Around": {0, 1},
	"picture": {0, 3}, "Count": {0, 2}, "Plural": {0, 2}, "forms": {1, 2},
}

// choosing are the functions whose first argument is the beginning of a key; a value of the content model follows.
var choosing = []string{"Choice", "Choices", "chosen"}

// TestWordsOfCode says every word that the code asks for by its key, in Dutch, with the placeholders that the code fills. A layout that
// asks for a word that is not there is a problem; code would say nothing, or the key.
func TestWordsOfCode(t *testing.T) {
	const name = "../../layouts/words/nl.toml"
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	dutch := load(t, "nl", string(text), nil)
	for _, room := range []string{"", "page", "view", "feeds", "markdown"} {
		names, err := filepath.Glob(filepath.Join("..", room, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		said := 0
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			code, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			n, faults := unsaid(dutch, name, code)
			said += n
			for _, fault := range faults {
				t.Error(fault)
			}
		}
		if said == 0 {
			t.Errorf("the code in generator/%s says no words", room)
		}
	}
}

// TestWordsOfCodeSees shows the test of the words what it has to find.
func TestWordsOfCodeSees(t *testing.T) {
	dutch := load(t, "nl", "[a]\none = \"x\"\nfill = \"{{.What}}\"\nmany = { one = \"1\", other = \"{{.Count}}\" }\n[b.c]\nname = \"y\"\n", nil)
	for code, want := range map[string]int{
		`s.Word("a.one")`: 0, `s.Word("a.two")`: 1, `s.Word("a.fill", "What", 1)`: 0, `s.Word("a.fill")`: 1, `s.Word("a.many")`: 1,
		`s.Count("a.many", 2)`: 0, `s.Count("a.more", 2)`: 1, `s.Plural("a.fill", 2, "What", 1)`: 0, `said("a.no")`: 1, `forms(w, "a.more")`: 1,
		`p.Plain("a." + x)`: 0, `p.Plain("d." + x)`: 1, `p.Word("b." + x + ".name")`: 0, `p.Word("b." + x + ".no")`: 1,
		`p.Choice("a", x)`: 0, `p.Choices("d", x)`: 1, `p.Word(key)`: 0, `x{Word: "a.one"}`: 0, `x{Word: "a.two"}`: 1, `strings.Count("/", x)`: 0,
	} {
		if _, faults := unsaid(dutch, "x.go", []byte("package x\nvar _ = "+code)); len(faults) != want {
			t.Errorf("%s: found %q, want %d", code, faults, want)
		}
	}
}

// unsaid counts the words that a file of code asks for, and tells which of them there are not.
func unsaid(w *words.Words, name string, code []byte) (asked int, faults []string) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, code, parser.SkipObjectResolution)
	if err != nil {
		return 0, []string{err.Error()}
	}
	say := func(at ast.Expr, err error) {
		if asked++; err != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", files.Position(at.Pos()), err))
		}
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.KeyValueExpr:
			if key, ok := node.Key.(*ast.Ident); ok && key.Name == "Word" {
				if text, ok := literal(node.Value); ok {
					say(node, sayWord(w, text, false, nil))
				}
			}
		case *ast.CallExpr:
			sayCall(w, node, say)
		}
		return true
	})
	return asked, faults
}

// sayCall says what a call asks for, when that is a word.
func sayCall(w *words.Words, call *ast.CallExpr, say func(ast.Expr, error)) {
	name, of := "", ""
	switch function := call.Fun.(type) {
	case *ast.Ident:
		name = function.Name
	case *ast.SelectorExpr:
		name = function.Sel.Name
		if x, ok := function.X.(*ast.Ident); ok {
			of = x.Name
		}
	}
	at, says := saying[name]
	if len(call.Args) <= at.key || of == "strings" || !says && !slices.Contains(choosing, name) {
		return
	}
	start, end, whole := ends(call.Args[at.key])
	switch {
	case start == "":
	case !says:
		say(call, anyWord(w, start+".", ""))
	case !whole:
		say(call, anyWord(w, start, end))
	default:
		say(call, sayWord(w, start, at.pairs == 2, call.Args[min(at.pairs, len(call.Args)):]))
	}
}

// sayWord says a word with placeholders, in one of its forms when it is said with a number.
func sayWord(w *words.Words, key string, number bool, pairs []ast.Expr) error {
	var args []any
	for i := 0; i < len(pairs); i += 2 {
		placeholder, _ := literal(pairs[i])
		args = append(args, placeholder, "")
	}
	if number {
		_, err := w.Plural(key, 2, args...)
		return err
	}
	_, err := w.Text(key, args...)
	return err
}

func anyWord(w *words.Words, start, end string) error {
	if slices.ContainsFunc(w.Keys(), func(key string) bool { return strings.HasPrefix(key, start) && strings.HasSuffix(key, end) }) {
		return nil
	}
	return fmt.Errorf("no word begins with %q and ends in %q", start, end)
}

// ends gives the literals with which a text begins and ends, and whether it is one literal; "" when it begins with none.
func ends(text ast.Expr) (start, end string, whole bool) {
	if start, whole = literal(text); whole {
		return start, start, true
	}
	sum, ok := text.(*ast.BinaryExpr)
	if !ok {
		return "", "", false
	}
	start, _, _ = ends(sum.X)
	end, _ = literal(sum.Y)
	return start, end, false
}

func literal(text ast.Expr) (string, bool) {
	basic, ok := text.(*ast.BasicLit)
	if !ok || basic.Kind != token.STRING {
		return "", false
	}
	value, err := strconv.Unquote(basic.Value)
	return value, err == nil
}
