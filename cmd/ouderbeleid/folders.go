package main

import (
	"os"
	"path/filepath"

	"ouderbeleid/cmd/ouderbeleid/folder"
)

// school gives the folders of the school, after making sure that they can be meant.
func (inv *invocation) school() (folder.School, error) {
	content := filepath.Join(inv.source, "content")
	if !folder.Is(content) {
		return folder.School{}, inv.misuse(
			"In %[1]s staat geen map content/, en daarin staat wat een school schrijft.\nGa naar de map van uw school of noem die met --source MAP. Een nieuwe school beginnen: ouderbeleid new school MAP",
			"There is no folder content/ in %[1]s, and that holds what a school writes.\nGo to the folder of your school or name it with --source FOLDER. To start a new school: ouderbeleid new school FOLDER",
			inv.placeOf(inv.source))
	}
	if err := inv.checkDestination(content); err != nil {
		return folder.School{}, err
	}
	return inv.folders(), nil
}

// folders are the folders of the school, whether they are there or not.
func (inv *invocation) folders() folder.School {
	return folder.School{Source: inv.source, Destination: inv.destination}
}

// checkDestination refuses a destination where publishing and writing would get in each other's way.
func (inv *invocation) checkDestination(content string) error {
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
func (inv *invocation) placeOf(folder string) string {
	if filepath.Clean(folder) == "." {
		return inv.say("deze map", "this folder")
	}
	return folder
}
