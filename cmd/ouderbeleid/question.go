package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"golang.org/x/term"
)

// asks reports whether somebody is there to answer a question: both what is read and what is written is a terminal.
func (o *output) asks() bool {
	file, ok := o.stdout.(*os.File)
	return ok && term.IsTerminal(int(file.Fd())) && term.IsTerminal(int(os.Stdin.Fd()))
}

// ask puts a question with numbered answers, and gives what was chosen: by its number or as it was typed. An empty line is the first of
// them, and so is the end of what is typed.
func (o *output) ask(nl, en string, answers []string) (string, error) {
	var text strings.Builder
	fmt.Fprintln(&text, o.say(nl, en))
	for i, answer := range answers {
		fmt.Fprintf(&text, "  %d. %s\n", i+1, answer)
	}
	text.WriteString(o.say("Typ een nummer en Enter (alleen Enter: %s): ", "Type a number and Enter (Enter alone: %s): ", answers[0]))
	if _, err := io.WriteString(o.stdout, text.String()); err != nil {
		return "", err
	}
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", err
	}
	switch number, _ := strconv.Atoi(strings.TrimSpace(line)); {
	case strings.TrimSpace(line) == "":
		return answers[0], nil
	case number >= 1 && number <= len(answers):
		return answers[number-1], nil
	}
	return strings.TrimSpace(line), nil
}
