package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"ouderbeleid/generator/explain"
	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

// explainCommand tells what a code behind a problem means.
func explainCommand(inv *invocation) *cobra.Command {
	return &cobra.Command{
		Use:     "explain [" + inv.say("code", "code") + "]",
		Aliases: []string{"uitleg"},
		Short:   inv.say("Legt uit wat een melding betekent", "Explains what a problem means"),
		Long: inv.say(
			"Explain legt de code uit die achter een melding staat: wat er is, waarom het ertoe doet,\neen voorbeeld en hoe het hoort. Zonder code toont het alle codes.",
			"Explain explains the code that stands behind a problem: what is wrong, why it matters,\nan example and how it should be. Without a code it lists all codes."),
		Example: "  ouderbeleid explain\n  ouderbeleid explain in-vakantie",
		Args:    func(cmd *cobra.Command, args []string) error { return oneCode(inv, cmd, args) },
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return codes(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return printExplanations(inv, args) },
	}
}

// codes gives every code, ordered.
func codes() []string {
	var all []string
	for _, rule := range problem.Rules() {
		all = append(all, rule.Code)
	}
	return slices.Compact(all)
}

// oneCode refuses what is no code, and more than one.
func oneCode(inv *invocation, cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return unknownCommand(inv, cmd, args[1])
	}
	if len(args) == 1 {
		if _, known := explain.Of(args[0], problem.Dutch); !known {
			return inv.misuse("De code “%[1]s” bestaat niet.%[2]s\nAlle codes: ouderbeleid explain", "There is no code “%[1]s”.%[2]s\nAll codes: ouderbeleid explain", args[0], inv.didYouMean(args[0], codes()))
		}
	}
	return nil
}

// printExplanations prints the explanation of a code, or one line of each.
func printExplanations(inv *invocation, args []string) error {
	out, language := bufio.NewWriter(inv.stdout), problem.Language(inv.voice)
	chosen := explain.All(language)
	if len(args) == 1 {
		one, _ := explain.Of(args[0], language)
		chosen = []explain.Explanation{one}
	}
	switch {
	case inv.format == problem.JSON:
		for _, e := range chosen {
			explainJSON(out, e)
		}
	case len(args) == 1:
		printExplanation(out, inv.voice, chosen[0])
	default:
		listCodes(out, inv.voice, chosen)
	}
	return out.Flush()
}

// listCodes prints a line for each code, family by family.
func listCodes(w io.Writer, v voice, all []explain.Explanation) {
	for i, e := range all {
		switch {
		case i == 0:
			fmt.Fprintln(w, e.Family)
		case e.Family != all[i-1].Family:
			fmt.Fprintf(w, "\n%s\n", e.Family)
		}
		fmt.Fprintf(w, "  %-30s  %s: %s\n", e.Code, severities(v, e.Code), e.Short())
	}
	fmt.Fprint(w, v.say("\nMeer over een code: ouderbeleid explain <code>\n", "\nMore about a code: ouderbeleid explain <code>\n"))
}

// severitiesOf gives how much a code can matter, the gravest first, each as it is said.
func severitiesOf(code string, said func(problem.Severity) string) []string {
	words := []string{}
	for _, rule := range problem.RulesOf(code) {
		words = append(words, said(rule.Severity))
	}
	return slices.Compact(words)
}

// severities names how much a code matters: "waarschuwing of tip".
func severities(v voice, code string) string {
	return v.list(severitiesOf(code, func(s problem.Severity) string { return s.Word().In(problem.Language(v)) }))
}

// isHideable reports whether a school can choose not to be told of a code.
func isHideable(code string) bool { return slices.Contains(problem.HideableCodes(), code) }

func printExplanation(w io.Writer, v voice, e explain.Explanation) {
	fmt.Fprintf(w, "%s (%s)\n\n%s\n\n%s\n\n", e.Code, severities(v, e.Code), wrapped(e.Meaning), wrapped(e.Why))
	printExample(w, v.say("Voorbeeld", "Example"), e.Wrong)
	printExample(w, v.say("Hersteld", "Repaired"), e.Right)
	if !isHideable(e.Code) {
		fmt.Fprintln(w, wrapped(v.say("Deze fout lost u op; zij is niet te verbergen.", "This error has to be repaired; it cannot be hidden.")))
		return
	}
	fmt.Fprintf(w, "%s\n\n    [[verberg_problemen]]\n    code = %q\n    reden = \"…\"\n", wrapped(v.say(
		"Klopt dit niet voor uw school? Zet dan wat hieronder staat, met uw reden, onderaan de gegevens van het document waar de melding naar wijst. Wijst zij naar een vertaling of naar het bestand van de vertaler, dan is dat het document dat vertaald is; wijst zij naar een ander bestand zonder gegevens, zoals een foto of een layout, dan is het school.toml.",
		"Is this not right for your school? Then put what stands below, with your reason, at the end of the facts of the document that the problem points at. Where it points at a translation or at the translator’s file, that is the document that is translated; where it points at another file without facts, such as a photo or a layout, it is school.toml.")), e.Code)
}

func printExample(w io.Writer, head string, example explain.Example) {
	if example.File == "" {
		fmt.Fprintf(w, "%s:\n\n%s\n\n", head, wrapped(example.Text))
		return
	}
	text := strings.ReplaceAll(strings.TrimSuffix(example.Text, "\n"), "\n", "\n    ")
	fmt.Fprintf(w, "%s, %s:\n\n    %s\n\n", head, example.File, text)
}

// wrapped breaks a text into lines that fit in a terminal.
func wrapped(text string) string {
	const width = 80
	var out strings.Builder
	length := 0
	for _, word := range strings.Fields(text) {
		switch n := len([]rune(word)); {
		case length == 0:
			length = n
		case length+1+n > width:
			out.WriteByte('\n')
			length = n
		default:
			out.WriteByte(' ')
			length += 1 + n
		}
		out.WriteString(word)
	}
	return out.String()
}

func explainJSON(w io.Writer, e explain.Explanation) {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	// What cannot be written shows when the lines are flushed.
	_ = encoder.Encode(struct {
		Code       string   `json:"code"`
		Severities []string `json:"severities"`
		Hideable   bool     `json:"hideable"`
		Family     string   `json:"family"`
		Meaning    string   `json:"meaning"`
		Why        string   `json:"why"`
		File       string   `json:"file"`
		Example    string   `json:"example"`
		RepairFile string   `json:"repairFile"`
		Repair     string   `json:"repair"`
	}{e.Code, severitiesOf(e.Code, problem.Severity.String), isHideable(e.Code), e.Family, e.Meaning, e.Why, e.Wrong.File, e.Wrong.Text, cmp.Or(e.Right.File, e.Wrong.File), e.Right.Text})
}
