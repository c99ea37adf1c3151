package policy

import "regexp"

// hostFile is the name of a file that somebody outside asks for by that name: the host, a browser, a search engine.
var hostFile = regexp.MustCompile(`^\.well-known(/|$)|(^|/)\.htaccess$|` +
	`^(CNAME|\.nojekyll|_redirects|_headers|_routes\.json|web\.config|staticwebapp\.config\.json|vercel\.json` +
	`|robots\.txt|ads\.txt|humans\.txt|security\.txt|google[0-9a-f]+\.html|BingSiteAuth\.xml` +
	`|favicon\.(ico|png|svg)|apple-touch-icon[a-z0-9-]*\.png|site\.webmanifest|manifest\.json|browserconfig\.xml)$`)

// IsForHost reports whether a file with a name, or a folder of such files, is there for whoever asks for it by that name: no page
// links to it, and it cannot be called otherwise.
func IsForHost(name string) bool { return hostFile.MatchString(name) }
