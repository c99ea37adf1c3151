package markdown_test

import (
	"flag"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"
)

// inputs is how many texts TestProse makes. Ten million take some 25 minutes on two processors:
//
//	go test -run TestProse ./generator/markdown -inputs 10000000 -timeout 0
var inputs = flag.Int("inputs", 20_000, "how many mutated texts to try")

// TestTextsOfSchools holds that every word of what schools wrote reaches the page.
func TestTextsOfSchools(t *testing.T) {
	for path, text := range prose(t) {
		if loss := lossOf(text); loss != "" {
			t.Errorf("%s: %s", path, loss)
		}
	}
}

// TestLostBefore tries what once lost a word, or put it elsewhere, or was thought to.
func TestLostBefore(t *testing.T) {
	for _, text := range []string{
		"| sleut\nel | wat |\n|---|---|\n| `titel` | ja |\n: uitleg\n",
		"Boven\n| a | b |\n|---|---|\n: uitleg\n",
		"Boven\nKop\n|-|\n-",
		"1. .\n-2.\n1.",
		"1)\n 1)",
		"[x]\n-\t[x]:d",
		"[x]\n\n[\nx]:n",
		"[x]\n1.\t[x]:\ne",
		"[x]:\n1.\t[x]:\no",
		"1.\u00a01.\n    1.\u00a0",
		"[wie meededen][^]1]",
		"[^n]:\n\n\u00a0\u00a0t",
		"[n](g \")n\")",
		"[x]\n: [x]:d",
		"~~~`n\n~~~",
		"~~\u00a0~~",
		"[][ ]",
		"h\u00ad**et",
		"[x]:\u00a0\n\n[x]i",
		"## Wanneer?\n- [x] #~# Wanneer?\n#~# Wanneer?",
	} {
		if loss := lossOf(text); loss != "" {
			t.Errorf("%q: %s", text, loss)
		}
	}
}

// prose gives the bodies of the example school, the starter and the handbook.
func prose(t testing.TB) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, folder := range []string{"../../content", "../../cmd/ouderbeleid/starter", "../../HANDLEIDING.md"} {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".md") {
				return err
			}
			data, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			text := string(data)
			if _, body, ok := strings.Cut(text, "\n+++\n"); ok {
				text = body
			}
			texts[path] = text
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return texts
}

// FuzzProse looks for a text that loses something in silence.
//
//	go test -run '^$' -fuzz FuzzProse -fuzztime 10m -parallel 1 ./generator/markdown
func FuzzProse(f *testing.F) {
	for _, block := range blocksOf(prose(f)) {
		f.Add(block)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if loss := lossOf(text); loss != "" {
			t.Error(loss)
		}
	})
}

// TestProse changes real prose as authors and word processors do, and holds that nothing is lost in silence.
func TestProse(t *testing.T) {
	n := *inputs
	if testing.Short() {
		n = min(n, 2_000)
	}
	blocks := blocksOf(prose(t))
	workers := runtime.GOMAXPROCS(0)
	var wait sync.WaitGroup
	for worker := range workers {
		wait.Go(func() {
			random := rand.New(rand.NewPCG(2026, uint64(worker)))
			for i := worker; i < n && !t.Failed(); i += workers {
				text := mutated(blocks, random)
				if loss := lossOf(text); loss != "" {
					small := smallest(text)
					t.Errorf("%s\n%q\nof which remains\n%q: %s", loss, text, small, lossOf(small))
				}
			}
		})
	}
	wait.Wait()
}

// smallest takes away what a loss does not need.
func smallest(text string) string {
	for size := len(text) / 2; size > 0; size /= 2 {
		for i := 0; i+size <= len(text); {
			if less := text[:i] + text[i+size:]; utf8.ValidString(less) && lossOf(less) != "" {
				text = less
			} else {
				i++
			}
		}
	}
	return text
}

// blocksOf gives the paragraphs, lists and tables of texts that are not too long, in one order.
func blocksOf(texts map[string]string) []string {
	var blocks []string
	for _, path := range slices.Sorted(maps.Keys(texts)) {
		for _, block := range strings.Split(texts[path], "\n\n") {
			if block = strings.Trim(block, "\n"); block != "" && len(block) < 400 {
				blocks = append(blocks, block)
			}
		}
	}
	return blocks
}

// mutated gives a few blocks of prose with a few changes.
func mutated(blocks []string, random *rand.Rand) string {
	var lines []string
	for range 1 + random.IntN(4) {
		lines = append(append(lines, strings.Split(blocks[random.IntN(len(blocks))], "\n")...), "")
	}
	for range 1 + random.IntN(5) {
		lines = changes[random.IntN(len(changes))](lines, random)
	}
	end := "\n"
	if random.IntN(20) == 0 {
		end = "\r\n"
	}
	return strings.Join(lines, end)
}

// marks are what is put in a line, or before it.
var (
	marks = []string{
		"*", "**", "_", "__", "~~", "`", "``", "[", "]", "](", "(", ")", "|", "\\", "<", ">", "!", "[^1]", "[^1]: ", "[x]", "#", "&", "&nbsp;", ":", "--", "...", "\"", "'",
		"\u00a0", "\u202f", "\t", "  ", "{#naam}", "https://www.school.nl/a_b", "www.school.nl", "mr@school.nl", "\u200b", "\u00ad", "^", "~", "+++", "$", "\u2028",
	}
	starts = []string{
		"- ", "* ", "+ ", "1. ", "1) ", "4. ", "18. ", "07. ", "2027. ", "0. ", "# ", "## ", "###", "> ", ">", "    ", "\t", "  ", " ", "   ", "• ", "·\t", "\uf0b7 ", "o\t", "– ", "|", "| ",
		": ", "- [ ] ", "- [x] ", "[^1]: ", "[x]: ", "```", "~~~", "-\u00a0", "1.\u00a0", "##\u00a0", "-\t", "1.\t", "=", "-",
		"\ufeff", "> [!TIP] ", "![", "a) ", "i. ", "§ ", "*) ", "-- ",
	}
	rows = []string{
		"---", "===", "- - -", "***", "___", "--", "-", "=", "|---|---|", "|:-:|", "---|---", "```", "~~~", "> [!LET OP]", "> [!TIP] let op", "[^1]: noot", "[x]: ../praktisch/ziek.md", "# ", "> ", "    ", "&nbsp;", "<!-- weg -->",
		"| a | b | c |", "    code", "\tcode", ": uitleg", "- ", "1.", "+", "o", "[^2]: *noot* twee", "````", "Deze *zin", "eindigt* hier", "![plein](../fotos/plein.jpg \"Het plein\")",
	}
)

type change func(lines []string, random *rand.Rand) []string

var changes = []change{
	func(lines []string, random *rand.Rand) []string { // swap two lines
		i, j := random.IntN(len(lines)), random.IntN(len(lines))
		lines[i], lines[j] = lines[j], lines[i]
		return lines
	},
	func(lines []string, random *rand.Rand) []string { // leave a line out, blank ones too
		i := random.IntN(len(lines))
		if len(lines) == 1 {
			return lines
		}
		return append(lines[:i:i], lines[i+1:]...)
	},
	func(lines []string, random *rand.Rand) []string { // say a line twice
		i := random.IntN(len(lines))
		return append(lines[:i+1:i+1], lines[i:]...)
	},
	func(lines []string, random *rand.Rand) []string { // put a row in between
		i := random.IntN(len(lines) + 1)
		return append(append(lines[:i:i], rows[random.IntN(len(rows))]), lines[i:]...)
	},
	startLines, startLines, startLines, insertMark, insertMark, insertMark, insertMark,
	func(lines []string, random *rand.Rand) []string { // break a line
		i := random.IntN(len(lines))
		at := placeIn(lines[i], random)
		return append(append(lines[:i:i], lines[i][:at], lines[i][at:]), lines[i+1:]...)
	},
	func(lines []string, random *rand.Rand) []string { // take a character away
		i := random.IntN(len(lines))
		if at := placeIn(lines[i], random); at < len(lines[i]) {
			_, rest, _ := strings.Cut(lines[i][at:], string([]rune(lines[i][at:])[0]))
			lines[i] = lines[i][:at] + rest
		}
		return lines
	},
	func(lines []string, random *rand.Rand) []string { // a hard space
		i := random.IntN(len(lines))
		lines[i] = strings.Replace(lines[i], " ", "\u00a0", 1+random.IntN(3))
		return lines
	},
	func(lines []string, random *rand.Rand) []string { // two lines as one
		i := random.IntN(len(lines))
		if i+1 == len(lines) {
			return lines
		}
		lines[i] += lines[i+1]
		return append(lines[:i+1:i+1], lines[i+2:]...)
	},
}

// startLines puts a mark before one line or a few.
func startLines(lines []string, random *rand.Rand) []string {
	start := starts[random.IntN(len(starts))]
	for i := random.IntN(len(lines)); i < len(lines) && random.IntN(3) > 0; i++ {
		lines[i] = start + lines[i]
	}
	return lines
}

// insertMark puts a mark somewhere in a line.
func insertMark(lines []string, random *rand.Rand) []string {
	i := random.IntN(len(lines))
	at := placeIn(lines[i], random)
	lines[i] = lines[i][:at] + marks[random.IntN(len(marks))] + lines[i][at:]
	return lines
}

// placeIn gives a place between two characters of a line.
func placeIn(line string, random *rand.Rand) int {
	runes := []rune(line)
	return len(string(runes[:random.IntN(len(runes)+1)]))
}
