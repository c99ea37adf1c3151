package policy

import (
	"regexp"
	"strings"
)

// hostFile is the name of a file that somebody outside asks for by that name: the host, a browser, a search engine.
var hostFile = regexp.MustCompile(`^\.well-known(/|$)|(^|/)\.htaccess$|` +
	`^(CNAME|\.nojekyll|_redirects|_headers|_routes\.json|web\.config|staticwebapp\.config\.json|vercel\.json` +
	`|robots\.txt|ads\.txt|humans\.txt|security\.txt|google[0-9a-f]+\.html|BingSiteAuth\.xml` +
	`|favicon\.(ico|png|svg)|apple-touch-icon[a-z0-9-]*\.png|site\.webmanifest|manifest\.json|browserconfig\.xml)$`)

// IsForHost reports whether a file with a name, or a folder of such files, is there for whoever asks for it by that name: no page
// links to it, and it cannot be called otherwise.
func IsForHost(name string) bool { return hostFile.MatchString(name) }

// misspelledHostFile is the name of such a file as a program made it that shows no extensions, or a person who did not see the dot.
var misspelledHostFile = regexp.MustCompile(`(?i)^(?:(?:(cname)|\.?(htaccess|nojekyll)|(_redirects|favicon\.ico))(?:\.txt)?|[._]?(well-known/.+))$`)

// HostFileMeant gives the file for the host that one with another name was meant to be: "CNAME" for "cname.txt"; "" when it is none.
func HostFileMeant(name string) string {
	parts := misspelledHostFile.FindStringSubmatch(name)
	if parts == nil || IsForHost(name) {
		return ""
	}
	switch {
	case parts[1] != "":
		return "CNAME"
	case parts[2] != "":
		return "." + strings.ToLower(parts[2])
	case parts[3] != "":
		return strings.ToLower(parts[3])
	}
	return ".well-known" + parts[4][len("well-known"):]
}

// reportHostFile tells of a file for the host with another name.
func (l *linker) reportHostFile(file *File, meant string) {
	if l.files[meant] != nil {
		l.report(backup, file.Source.Whole(), meant)
		return
	}
	l.report(hostFileMisnamed, file.Source.Whole(), file.Name, meant)
}
