package feeds

import (
	"bytes"
	"encoding/xml"
	"strings"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/schoolyear"
	"ouderbeleid/generator/site"
)

// Sitemap lists all pages for search engines, by their full addresses (sitemaps.org, version 0.9), each with the same page in the
// other languages.
func Sitemap(w *page.Work) *site.Output {
	if w.School.Address == "" {
		return nil
	}
	return site.New("sitemap.xml", "", func() ([]byte, []problem.Problem) {
		var out bytes.Buffer
		out.WriteString(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`)
		if len(w.Editions) > 1 {
			out.WriteString(` xmlns:xhtml="http://www.w3.org/1999/xhtml"`)
		}
		out.WriteString(">\n")
		for _, p := range w.First().Order {
			others := alternates(w, p.Address)
			for _, e := range w.Editions {
				if e.At(p.Address).IsUntranslated() {
					continue // search engines have it in the first language
				}
				out.WriteString("<url><loc>" + escapedXML(e.Absolute(p.Address)) + "</loc>")
				if changed := lastChange(p); !changed.IsZero() && !changed.After(e.Today) {
					out.WriteString("<lastmod>" + changed.String() + "</lastmod>")
				}
				out.WriteString(others + "</url>\n")
			}
		}
		out.WriteString("</urlset>\n")
		return out.Bytes(), nil
	})
}

// lastChange gives the day that the document of a page says it was changed on, or no day.
func lastChange(p *page.Page) schoolyear.Date {
	if p.Doc == nil {
		return schoolyear.Date{}
	}
	return p.Doc.Base().Updated
}

// alternates gives the addresses of a page in every language; nothing where there is only one.
func alternates(w *page.Work, address string) string {
	var out strings.Builder
	for _, alternate := range w.Alternates(address) {
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

// Robots lets everybody in.
func Robots(w *page.Work) *site.Output {
	text := "User-agent: *\nAllow: /\n"
	if w.School.Address != "" {
		text += "\nSitemap: " + w.School.Address + "sitemap.xml\n"
	}
	return site.Made("robots.txt", "", []byte(text))
}

// Headers asks hosts that read such a file (Netlify, Cloudflare Pages and others) to hold browsers to what the site needs.
func Headers() *site.Output {
	return site.Made("_headers", "", []byte("/*\n"+
		"  Content-Security-Policy: "+page.ContentSecurityPolicy+"; frame-ancestors 'self'\n"+
		"  X-Content-Type-Options: nosniff\n"+
		"  Referrer-Policy: strict-origin-when-cross-origin\n"+
		"  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"))
}
