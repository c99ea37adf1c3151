package check

import (
	"path"
	"strings"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
)

// names are the names of all files, to look for what an author meant. They are gathered when the first link fails.
type names struct {
	all    []string
	folded map[string]string // by the name as in an address, without capitals, accents and signs
	found  map[string]guess
}

// guess is what an author most likely meant; sameName when it is the same name in another spelling.
type guess struct {
	path     string
	sameName bool
}

func (n *names) gather(r *round) {
	n.folded, n.found = map[string]string{}, map[string]guess{}
	for _, doc := range r.Documents {
		n.all = append(n.all, nameOf(doc))
	}
	for _, source := range r.Broken {
		n.all = append(n.all, policy.NameOf(source))
	}
	for _, file := range r.Files {
		n.all = append(n.all, file.Name)
	}
	for _, name := range n.all {
		n.folded[folded(name)] = name
	}
}

// folded gives a path without what people see past: capitals, accents, spaces and signs.
func folded(name string) string {
	ext := path.Ext(name)
	parts := strings.Split(strings.TrimSuffix(name, ext), "/")
	for i, part := range parts {
		parts[i] = markdown.Slug(part)
	}
	return strings.Join(parts, "/") + strings.ToLower(ext)
}

// nearest gives the file or the page that a link most likely means; "" when there is none, and whether it is the same name in
// another spelling.
func (n *names) nearest(r *round, link *markdown.Link) (string, bool) {
	if n.folded == nil {
		n.gather(r)
	}
	key := link.Path
	if link.Picture {
		key = "!" + key
	}
	if _, known := n.found[key]; !known {
		n.found[key] = n.guess(r, link)
	}
	return n.found[key].path, n.found[key].sameName
}

func (n *names) guess(r *round, link *markdown.Link) guess {
	bare := strings.TrimSuffix(link.Path, "/")
	if same := n.folded[folded(link.Path)]; same != "" {
		return guess{same, true}
	}
	if !link.Picture {
		switch page := strings.TrimSuffix(bare, ".html"); {
		case r.File(page+".md") != nil:
			return guess{path: page + ".md"}
		case r.isPage(page + "/"):
			return guess{path: page + "/"}
		case strings.HasSuffix(page, "/index") && r.isPage(strings.TrimSuffix(page, "index")):
			return guess{path: strings.TrimSuffix(page, "index")}
		}
	}
	return guess{path: n.similar(bare)}
}

// similar gives the path that is most like another: one with the same name elsewhere, else one in the same folder, else any.
func (n *names) similar(name string) string {
	var sameBase, sameFolder []string
	for _, candidate := range n.all {
		if path.Ext(candidate) != path.Ext(name) {
			continue
		}
		if path.Base(candidate) == path.Base(name) {
			sameBase = append(sameBase, candidate)
		}
		if path.Dir(candidate) == path.Dir(name) {
			sameFolder = append(sameFolder, candidate)
		}
	}
	if len(sameBase) == 1 {
		return sameBase[0]
	}
	if nearest := problem.Nearest(name, sameFolder); nearest != "" {
		return nearest
	}
	return problem.Nearest(name, n.all)
}
