package main

import (
	"context"
	"errors"
	"sync"
	"time"

	"ouderbeleid/cmd/ouderbeleid/watch"
	"ouderbeleid/generator"
)

// buildOf makes the site of files that changed.
func buildOf(inv *invocation, g *generator.Generator, change watch.Change) error {
	start := time.Now()
	site, err := inv.makeOf(g, change.Files, change.Problems)
	if err != nil {
		return err
	}
	return errors.Join(publishSite(inv, site, start), site.Close())
}

// buildAgain makes the site, and makes it again at every change, until the context ends. Problems stop the site, not the
// watching.
func buildAgain(ctx context.Context, inv *invocation) error {
	folders, err := inv.school()
	if err != nil {
		return err
	}
	var work sync.WaitGroup
	defer work.Wait()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	changes := make(chan watch.Change)
	work.Go(func() { folders.Watcher(generator.HistoryPath).Run(ctx, changes) })

	g := generator.New()
	built := 0 // the version
	for {
		select {
		case <-ctx.Done():
			return nil
		case change := <-changes:
			if change.Err != nil {
				return change.Err
			}
			if !change.Whole || change.Version == built {
				continue // a hint may be half a save
			}
			built = change.Version
			err := buildOf(inv, g, change)
			if err != nil && !errors.Is(err, errFiles) {
				return err
			}
		}
	}
}
