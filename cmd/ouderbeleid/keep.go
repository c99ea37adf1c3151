package main

import (
	"errors"
	"os"
	"path/filepath"

	"ouderbeleid/generator/problem"
)

// keep writes a file among the school's own, in which one site leaves something for the next. It is whole at any moment; a file without
// text is taken away.
func (inv *invocation) keep(src problem.Source) error {
	name := filepath.Join(inv.source, filepath.FromSlash(src.Path))
	if len(src.Text) == 0 {
		return os.Remove(name)
	}
	draft := filepath.Join(inv.source, filepath.FromSlash(temporary(src.Path)))
	if err := os.WriteFile(draft, src.Text, 0o666); err != nil {
		return errors.Join(err, os.Remove(draft))
	}
	return os.Rename(draft, name)
}
