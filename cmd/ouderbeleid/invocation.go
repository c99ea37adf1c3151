package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"ouderbeleid/cmd/ouderbeleid/folder"
	"ouderbeleid/cmd/ouderbeleid/publish"
	"ouderbeleid/cmd/ouderbeleid/shelf"
	"ouderbeleid/generator"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
)

// invocation is one run of the program: where it speaks, and what the common flags say.
type invocation struct {
	ctx context.Context // ends when the user has had enough
	output
	source      string // the folder that holds content/
	destination string // the folder to publish in
	today       schoolyear.Date
	drafts      bool
	adopt       bool // what is in the destination under the names of the site is ours
}

// school gives the folders of the school, after making sure that they can be meant.
func (inv *invocation) school() (folder.School, error) {
	content := filepath.Join(inv.source, "content")
	if !folder.Is(content) {
		return folder.School{}, inv.misuse(
			"In %[1]s staat geen map content/, en daarin staat wat een school schrijft.\nGa naar de map van uw school of noem die met --source MAP. Een nieuwe school beginnen: ouderbeleid new school MAP",
			"There is no folder content/ in %[1]s, and that holds what a school writes.\nGo to the folder of your school or name it with --source FOLDER. To start a new school: ouderbeleid new school FOLDER",
			inv.placeOf(inv.source))
	}
	if err := checkDestination(inv, content); err != nil {
		return folder.School{}, err
	}
	return inv.folders(), nil
}

// folders are the folders of the school, whether they are there or not.
func (inv *invocation) folders() folder.School {
	return folder.School{Source: inv.source, Destination: inv.destination}
}

// checkDestination refuses a destination where publishing and writing would get in each other's way.
func checkDestination(inv *invocation, content string) error {
	way := inv.say("\nKies een andere map met --destination MAP.", "\nChoose another folder with --destination FOLDER.")
	if info, err := os.Stat(inv.destination); err == nil && !info.IsDir() {
		return inv.misuse("%s is een bestand en geen map voor de site.%s", "%s is a file, not a folder for the site.%s", inv.destination, way)
	}
	for _, written := range []string{inv.source, content, filepath.Join(inv.source, "layouts")} {
		if folder.Inside(written, inv.destination) {
			return inv.misuse("De site kan niet in %s komen: daar staan ook de bestanden van de school zelf.%s",
				"The site cannot go to %s: the school’s own files are there.%s", inv.placeOf(inv.destination), way)
		}
		if written != inv.source && folder.Inside(inv.destination, written) {
			return inv.misuse("De site kan niet in %s komen: die map ligt binnen %s, en daar schrijft de school.%s",
				"The site cannot go to %s: that folder is within %s, where the school writes.%s", inv.destination, written, way)
		}
	}
	return nil
}

// placeOf names a folder for people, to whom "." says little.
func (v voice) placeOf(folder string) string {
	if filepath.Clean(folder) == "." {
		return v.say("deze map", "this folder")
	}
	return folder
}

// make reads the school and renders its whole site.
func (inv *invocation) make() (*shelf.Site, error) {
	school, err := inv.school()
	if err != nil {
		return nil, err
	}
	inv.progress(inv.say("Bestanden lezen…", "Reading files…"))
	sources, problems, err := school.Read()
	if err != nil {
		return nil, err
	}
	return inv.makeOf(generator.New(), sources, problems)
}

// makeOf renders the whole site of files that were read, with what was found in reading them.
func (inv *invocation) makeOf(g *generator.Generator, sources []problem.Source, problems []problem.Problem) (*shelf.Site, error) {
	inv.progress(inv.say("Pagina’s maken…", "Making pages…"))
	return shelf.Render(inv.ctx, g, generator.Input{Files: sources, Today: inv.today, Drafts: inv.drafts, Publish: inv.publish, Recall: publish.Recall(inv.destination)}, problems)
}

// library reads the documents of the school with their translations.
func (inv *invocation) library() (*folder.Library, error) {
	school, err := inv.school()
	if err != nil {
		return nil, err
	}
	l, err := school.Library()
	if err != nil {
		return nil, err
	}
	file := l.File(policy.PathOf("school.toml"))
	switch {
	case file == nil:
		return nil, inv.misuse("Het bestand content/school.toml ontbreekt; daarin staan de talen.\nZet het terug, of neem dat van een nieuwe school over: ouderbeleid new school MAP",
			"The file content/school.toml is missing; it holds the languages.\nPut it back, or copy that of a new school: ouderbeleid new school FOLDER")
	case file.Doc == nil:
		return nil, inv.wrong(file.Problems)
	}
	return l, nil
}

// create writes a file that is not there yet, below a folder.
func (inv *invocation) create(below, name string, text []byte) error {
	if err := inv.ctx.Err(); err != nil {
		return err
	}
	err := folder.Create(below, name, text)
	if errors.Is(err, folder.ErrTaken) && strings.Contains(name, inv.today.String()) {
		return inv.misuse("%s bestaat al en blijft zoals het is; dit soort document heet naar zijn dag.\nPas dat bestand aan, of geef de dag waarop het was: --date %s",
			"%s exists already and stays as it is; this kind of document is named after its day.\nChange that file, or give the day that it was on: --date %s",
			filepath.Join(below, filepath.FromSlash(name)), inv.today.AddDays(-1))
	}
	if errors.Is(err, folder.ErrTaken) {
		return inv.misuse("%s bestaat al en blijft zoals het is.\nPas dat bestand aan, geef het een andere naam of kies een andere titel.",
			"%s exists already and stays as it is.\nChange that file, give it another name or choose another title.", filepath.Join(below, filepath.FromSlash(name)))
	}
	return err
}

// onDisk names the file at a path, "content/visie.md", as the author can open it.
func (inv *invocation) onDisk(path string) string {
	return filepath.Join(inv.source, filepath.FromSlash(path))
}
