// Command ouderbeleid makes a parent-policy site out of a school's files.
//
// Everything that touches the world is here: the disk, the terminal and the clock. What a site is, package generator says.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

func main() {
	cobra.MousetrapHelpText = "Ouderbeleid is een opdracht voor de opdrachtregel: open eerst een terminal (PowerShell) en typ daar: ouderbeleid help\n"
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// The exit codes.
const (
	fine       = 0
	wrongFiles = 1 // errors in the content, or warnings with --strict
	wrongUse   = 2 // a command, flag or value that does not exist, or a folder that cannot be meant
	machine    = 3 // the disk or the terminal failed
)

// run does what the arguments ask and gives the exit code.
func run(args []string, stdout, stderr io.Writer) int {
	inv := &invocation{output: output{voice: voiceOf(args), stdout: stdout, stderr: stderr}}
	root := rootCommand(inv)
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)

	err := problem.Safely(root.Execute)
	inv.progress("")
	var misuse usageError
	switch {
	case err == nil:
		return fine
	case errors.Is(err, errFiles):
		return wrongFiles // the problems have been printed
	case errors.As(err, &misuse):
		fmt.Fprintln(stderr, misuse)
		return wrongUse
	default:
		fmt.Fprintln(stderr, inv.failure(err))
		return machine
	}
}

// errFiles ends a command that found something wrong with the school's files.
var errFiles = errors.New("the files have errors")

// usageError is a sentence about an ouderbeleid command that cannot be meant so, in the language of the user.
type usageError string

func (e usageError) Error() string { return string(e) }
