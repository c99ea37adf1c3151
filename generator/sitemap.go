package generator

import (
	"bytes"
	"encoding/xml"
	"strings"

	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/site"
)

// sitemap lists all pages for search engines, by their full addresses (sitemaps.org, version 0.9), each with the same page in the
// other languages.
func (w *work) sitemap() *site.Output {
	if w.school.Address == "" {
		return nil
	}
	return site.New("sitemap.xml", "", func() ([]byte, []problem.Problem) {
		var out bytes.Buffer
		out.WriteString(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`)
		if len(w.editions) > 1 {
			out.WriteString(` xmlns:xhtml="http://www.w3.org/1999/xhtml"`)
		}
		out.WriteString(">\n")
		for _, page := range w.first().order {
			others := w.sitemapAlternates(page.Address)
			for _, e := range w.editions {
				if e.pages[page.Address].isUntranslated() {
					continue // search engines have it in the first language
				}
				out.WriteString("<url><loc>" + escapedXML(e.absolute(page.Address)) + "</loc>")
				if page.doc != nil && !page.doc.Base().Updated.IsZero() {
					out.WriteString("<lastmod>" + page.doc.Base().Updated.String() + "</lastmod>")
				}
				out.WriteString(others + "</url>\n")
			}
		}
		out.WriteString("</urlset>\n")
		return out.Bytes(), nil
	})
}

// sitemapAlternates gives the addresses of a page in every language; nothing where there is only one.
func (w *work) sitemapAlternates(address string) string {
	var out strings.Builder
	for _, alternate := range w.alternates(address) {
		out.WriteString(`<xhtml:link rel="alternate" hreflang="` + escapedXML(alternate.Language) + `" href="` + escapedXML(alternate.Href) + `"/>`)
	}
	return out.String()
}

func escapedXML(text string) string {
	var out strings.Builder
	// Writing to memory cannot fail.
	_ = xml.EscapeText(&out, []byte(text))
	return out.String()
}

// robots lets everybody in.
func (w *work) robots() *site.Output {
	text := "User-agent: *\nAllow: /\n"
	if w.school.Address != "" {
		text += "\nSitemap: " + w.school.Address + "sitemap.xml\n"
	}
	return site.Made("robots.txt", "", []byte(text))
}

// headers asks hosts that read such a file (Netlify, Cloudflare Pages and others) to hold browsers to what the site needs.
func headers() *site.Output {
	return site.Made("_headers", "", []byte("/*\n"+
		"  Content-Security-Policy: "+contentSecurityPolicy+"; frame-ancestors 'self'\n"+
		"  X-Content-Type-Options: nosniff\n"+
		"  Referrer-Policy: strict-origin-when-cross-origin\n"+
		"  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"))
}

// contentSecurityPolicy allows nothing but the site's own style, pictures and scripts.
const contentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
