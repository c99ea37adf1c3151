package generator

import (
	"encoding/xml"

	"ouderbeleid/generator/problem"
)

type sitemap struct {
	XMLName xml.Name     `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	Pages   []sitemapURL `xml:"url"`
}

type sitemapURL struct {
	Address string `xml:"loc"`
	Changed string `xml:"lastmod,omitempty"`
}

// sitemap lists all pages for search engines, by their full addresses.
func (e *edition) sitemap() *Output {
	if e.policy.School.Address == "" {
		return nil
	}
	return &Output{Path: "sitemap.xml", make: func() ([]byte, []problem.Problem) {
		var m sitemap
		for _, page := range e.order {
			url := sitemapURL{Address: e.absolute(page.Address)}
			if page.doc != nil {
				url.Changed = page.doc.Base().Updated.String()
			}
			m.Pages = append(m.Pages, url)
		}
		return marshalXML(m), nil
	}}
}

// robots lets everybody in.
func (e *edition) robots() *Output {
	text := "User-agent: *\nAllow: /\n"
	if e.policy.School.Address != "" {
		text += "\nSitemap: " + e.policy.School.Address + "sitemap.xml\n"
	}
	return bytesOutput("robots.txt", "", []byte(text))
}

// headers asks hosts that read such a file (Netlify, Cloudflare Pages and others) to hold browsers to what the site needs.
func (e *edition) headers() *Output {
	return bytesOutput("_headers", "", []byte("/*\n"+
		"  Content-Security-Policy: "+contentSecurityPolicy+"; frame-ancestors 'self'\n"+
		"  X-Content-Type-Options: nosniff\n"+
		"  Referrer-Policy: strict-origin-when-cross-origin\n"+
		"  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"))
}

// contentSecurityPolicy allows nothing but the site's own style, pictures and scripts.
const contentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
