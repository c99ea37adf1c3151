package generator

import (
	"bytes"
	"encoding/xml"

	"ouderbeleid/generator/problem"
)

// sitemap lists all pages for search engines, by their full addresses (sitemaps.org, version 0.9).
func (e *edition) sitemap() *Output {
	if e.policy.School.Address == "" {
		return nil
	}
	return &Output{Path: "sitemap.xml", make: func() ([]byte, []problem.Problem) {
		var out bytes.Buffer
		out.WriteString(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
		for _, page := range e.order {
			out.WriteString("<url><loc>")
			// Writing to memory cannot fail.
			_ = xml.EscapeText(&out, []byte(e.absolute(page.Address)))
			out.WriteString("</loc>")
			if page.doc != nil && !page.doc.Base().Updated.IsZero() {
				out.WriteString("<lastmod>" + page.doc.Base().Updated.String() + "</lastmod>")
			}
			out.WriteString("</url>\n")
		}
		out.WriteString("</urlset>\n")
		return out.Bytes(), nil
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
