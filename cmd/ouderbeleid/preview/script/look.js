// Looking: other ways to see the page.

const remembered = (key) => sessionStorage.getItem("voorbeeld." + key);
const remember = (key, value) => (value ? sessionStorage.setItem("voorbeeld." + key, value) : sessionStorage.removeItem("voorbeeld." + key));

const looks = {
	mirrored: remembered("rtl") === "ja",
	printed: remembered("afdruk") === "ja",
	dir: document.documentElement.dir,

	mirror() { document.documentElement.dir = this.mirrored ? (this.dir === "rtl" ? "ltr" : "rtl") : this.dir; },

	// The rules for paper hold on the screen, and the other way round.
	print() {
		for (const link of document.querySelectorAll('link[rel="stylesheet"]')) if (link.media) swapMedia(link);
		for (const sheet of document.styleSheets) {
			try { swapIn(sheet.cssRules, this.printed); } catch { /* still loading, or a stranger's */ }
		}
	},
};
const originals = new WeakMap();

function swapMedia(link) {
	if (!originals.has(link)) originals.set(link, link.media);
	link.media = looks.printed ? exchanged(originals.get(link)) : originals.get(link);
}

function swapIn(rules, printed) {
	for (const rule of rules) {
		if (rule instanceof CSSMediaRule) {
			if (!originals.has(rule)) originals.set(rule, rule.media.mediaText);
			rule.media.mediaText = printed ? exchanged(originals.get(rule)) : originals.get(rule);
		}
		if (rule.cssRules) swapIn(rule.cssRules, printed);
	}
}

const exchanged = (media) => media.replace(/\b(print|screen)\b/g, (word) => (word === "print" ? "screen" : "print"));

// The page in each of its languages, as the page itself leads to them.
function languages() {
	return [...document.querySelectorAll(".site-languages a[hreflang]")].map((link) => ({ language: link.hreflang, href: link.pathname.replace(/index\.html$/, "") + location.search }));
}
