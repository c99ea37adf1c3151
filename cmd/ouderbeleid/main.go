// Command ouderbeleid makes a parent-policy site out of a school's files.
//
// Everything that touches the world is here: the disk, the terminal and the clock. What a site is, package generator says.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"ouderbeleid/generator/problem"

	"github.com/spf13/cobra"
)

func main() {
	cobra.MousetrapHelpText = "Ouderbeleid is een opdracht voor de opdrachtregel: open eerst een terminal (PowerShell) en typ daar: ouderbeleid help\n"
	ctx, stop := untilInterrupt()
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// untilInterrupt gives a context that ends when somebody presses Ctrl+C, or the terminal or the machine goes. Each command then ends as
// soon as what it is doing is whole, and takes its temporary files with it. Who presses twice does not wait for that.
func untilInterrupt() (ctx context.Context, stop func()) {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as nohup has it
		signals = append(signals, syscall.SIGHUP)
	}
	ctx, stop = signal.NotifyContext(context.Background(), signals...)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// The exit codes.
const (
	fine       = 0
	wrongFiles = 1 // errors in the content, or warnings with --strict
	wrongUse   = 2 // a command, flag or value that does not exist, or a folder that cannot be meant
	machine    = 3 // the disk or the terminal failed

	interrupted = 130 // as shells have it
)

// run does what the arguments ask and gives the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	inv := &invocation{ctx: ctx, output: output{voice: voiceOf(args), stdout: stdout, stderr: stderr}}
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
	case ctx.Err() != nil:
		fmt.Fprintln(stderr, inv.say("Afgebroken.", "Broken off."))
		return interrupted
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
