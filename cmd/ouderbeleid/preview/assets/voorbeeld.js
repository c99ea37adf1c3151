// The preview's own script. It follows what an author saves: it fetches what changed and puts that in its place, shows what is
// wrong, and offers other ways to look at the page. A build knows nothing of it.
"use strict";
(() => {
	const own = "/_voorbeeld/";
	const dayParameter = "_vandaag";
	const script = document.currentScript;
	const framed = window.top !== window;
	let shown = { ...script.dataset }; // the versions of what is on the screen
	let notesVersion = "";
	let notes = { woorden: {}, meldingen: [], concepten: [], verborgen: 0 };

	// ---- Following: a stream of versions, and fetching what is not the newest.

	let stream = null;
	let pause = 0;
	let again = 0;

	function connect() {
		disconnect();
		if (document.hidden) return; // browsers allow six connections to a host: a tab that nobody sees needs none
		const query = new URLSearchParams({
			pagina: decodeURIComponent(location.pathname), versie: shown.versie, stijl: shown.stijl, programma: shown.programma, meldingen: notesVersion,
		});
		const day = new URLSearchParams(location.search).get(dayParameter);
		if (day) query.set(dayParameter, day);
		stream = new EventSource(own + "berichten?" + query);
		stream.onopen = () => { pause = 0; panel?.connection(true); };
		stream.onerror = () => {
			disconnect();
			pause = Math.min(Math.max(2 * pause, 250), 4000);
			if (pause > 500) panel?.connection(false);
			again = setTimeout(connect, pause);
		};
		stream.addEventListener("pagina", (event) => follow(event.data !== shown.versie));
		stream.addEventListener("stijl", (event) => follow(event.data !== shown.stijl));
		stream.addEventListener("programma", reload);
		stream.addEventListener("meldingen", hearNotes);
	}

	function disconnect() {
		clearTimeout(again);
		stream?.close();
		stream = null;
	}

	async function hearNotes() {
		try {
			notes = await (await fetch(own + "meldingen.json")).json();
			notesVersion = notes.versie;
			panel?.update();
		} catch { /* the stream hears that the server has gone, too */ }
	}

	let following = false;
	let behind = false;

	async function follow(needed) {
		if (!needed) return;
		behind = true;
		if (following) return;
		following = true;
		while (behind) {
			behind = false;
			await fetchPage();
		}
		following = false;
	}

	async function fetchPage() {
		let fresh;
		try {
			const answer = await fetch(location.href, { cache: "no-cache" });
			fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
		} catch {
			return; // the stream connects again, and then we are told again
		}
		const tag = fresh.querySelector(`script[src^="${own}"]`);
		if (!tag || scriptsOf(fresh) !== scriptsOf(document)) return reload();
		const before = shown;
		shown = { ...tag.dataset };
		tag.remove();
		await swapStyles(fresh, before.stijl !== shown.stijl);
		if (before.versie !== shown.versie) {
			if (scriptsOf(document)) return reload(); // what the page's own scripts did to it cannot be done again in place
			replaceHead(fresh);
			replaceBody(fresh);
			refreshPictures();
		}
		panel?.update();
		document.documentElement.dataset.voorbeeldVersie = shown.versie;
	}

	// A browser keeps the scroll position when it reloads, and forgets what the reader opened.
	function reload() {
		sessionStorage.setItem("voorbeeld.open", JSON.stringify([...document.querySelectorAll("details")].map((d) => d.open)));
		location.reload();
	}

	function reopen() {
		const opened = JSON.parse(remembered("open") ?? "[]");
		remember("open", "");
		[...document.querySelectorAll("details")].forEach((d, i) => { if (i in opened) d.open = opened[i]; });
	}

	const scriptsOf = (doc) => [...doc.querySelectorAll("script[src]")].map((s) => s.getAttribute("src")).filter((src) => !src.startsWith(own)).join(" ");

	// A new stylesheet takes over when it is there, so that the page is never without.
	async function swapStyles(fresh, changed) {
		const links = (doc) => [...doc.querySelectorAll('link[rel="stylesheet"]')];
		const olds = links(document), news = links(fresh);
		const marked = news.some((link, i) => link.getAttribute("href") !== olds[i]?.getAttribute("href"));
		if (!marked && !changed) return;
		await Promise.all(news.map((link, i) => new Promise((done) => {
			const old = olds[i];
			if (marked && old && old.getAttribute("href") === link.getAttribute("href")) return done();
			const next = document.importNode(link, true);
			if (!marked) next.href = next.getAttribute("href").split("?")[0] + "?v=" + shown.stijl;
			next.onload = next.onerror = () => { old?.remove(); done(); };
			if (old) old.after(next); else document.head.append(next);
		})));
		olds.slice(news.length).forEach((old) => old.remove());
		looks.print();
	}

	function replaceHead(fresh) {
		const settled = 'link[rel="stylesheet"], script, title';
		document.title = fresh.title;
		for (const node of [...document.head.children]) if (!node.matches(settled)) node.remove();
		for (const node of [...fresh.head.children]) if (!node.matches(settled)) document.head.append(node);
		document.documentElement.lang = fresh.documentElement.lang;
		if (!looks.mirrored) document.documentElement.dir = fresh.documentElement.dir;
	}

	function replaceBody(fresh) {
		const { scrollX, scrollY } = window;
		const height = document.documentElement.scrollHeight;
		document.body.querySelectorAll(`script[src^="${own}"]`).forEach((s) => s.remove());
		morph(document.body, fresh.body);
		if (document.documentElement.scrollHeight === height) window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
	}

	// morph makes an element like another, and leaves what is equal in its place: so the scroll position, the focus and what a reader
	// opened stay as they are.
	function morph(from, to) {
		const isOpen = (name) => name === "open" && from.localName === "details";
		for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !isOpen(name)) from.removeAttribute(name);
		for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value && !isOpen(name)) from.setAttribute(name, value);
		const olds = [...from.childNodes], news = [...to.childNodes];
		while (olds.length && news.length && olds[0].isEqualNode(news[0])) { olds.shift(); news.shift(); }
		let end = null;
		while (olds.length && news.length && olds.at(-1).isEqualNode(news.at(-1))) { end = olds.pop(); news.pop(); }
		for (const want of news) {
			const at = olds.findIndex((old) => old.nodeType === want.nodeType && old.nodeName === want.nodeName && (old.id ?? "") === (want.id ?? ""));
			if (at < 0) {
				from.insertBefore(document.importNode(want, true), olds[0] ?? end);
				continue;
			}
			olds.splice(0, at).forEach((old) => old.remove());
			const old = olds.shift();
			if (old.nodeType === Node.ELEMENT_NODE) morph(old, want);
			else if (old.nodeValue !== want.nodeValue) old.nodeValue = want.nodeValue;
		}
		olds.forEach((old) => old.remove());
	}

	// A picture can be another one under the same name.
	function refreshPictures() {
		for (const picture of document.images) {
			const address = picture.currentSrc || picture.src;
			if (!address.startsWith(location.origin)) continue;
			fetch(address, { cache: "reload" }).then((answer) => { if (answer.ok) picture.src = picture.getAttribute("src"); }, () => {});
		}
	}

	document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
	window.addEventListener("pagehide", disconnect);
	window.addEventListener("pageshow", (event) => { if (event.persisted) connect(); });

	// The chosen day goes along to the next page.
	document.addEventListener("click", (event) => {
		const day = new URLSearchParams(location.search).get(dayParameter);
		const link = event.target.closest?.("a[href]");
		if (!day || !link || link.origin !== location.origin) return;
		const to = new URL(link.href);
		to.searchParams.set(dayParameter, day);
		link.href = to.href;
	}, true);

	// ---- Looking: other ways to see the page.

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

	// ---- Telling: the panel, the badge and the toolbar. Whatever an author wrote is set as text, never as HTML.

	function element(name, attributes = {}, ...children) {
		const made = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) {
			if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
			else if (value === true) made.setAttribute(key, "");
			else if (value !== false && value !== undefined) made.setAttribute(key, value);
		}
		made.append(...children);
		return made;
	}

	class Panel {
		constructor() {
			this.host = element("ouderbeleid-voorbeeld");
			this.root = this.host.attachShadow({ mode: "open" });
			this.live = element("p", { class: "live", role: "status" });
			this.banner = element("div", { class: "banner", role: "note", hidden: true });
			this.list = element("section", { class: "list", id: "lijst", tabindex: "-1", hidden: true, role: "region" });
			this.badge = element("button", { class: "badge", type: "button", "aria-controls": "lijst", "aria-expanded": "false", onclick: () => this.toggle() });
			this.tools = element("div", { class: "tools", role: "toolbar", hidden: remembered("balk") === "nee" });
			this.handle = element("button", { class: "handle", type: "button", hidden: true, onclick: () => this.showTools(true) }, "⋯");
			this.closed = false; // by the reader, until there are no errors
			this.opened = false; // by the reader, without errors
			this.root.append(element("link", { rel: "stylesheet", href: own + "voorbeeld.css?v=" + shown.programma }),
				this.banner, this.list, element("div", { class: "bar" }, this.badge, this.tools, this.handle), this.live);
			this.root.addEventListener("keydown", (event) => {
				if (event.key === "Escape" && !this.list.hidden) {
					this.close();
					event.stopPropagation();
				}
			});
			document.documentElement.append(this.host);
		}

		word(key) { return notes.woorden[key] ?? ""; }

		errors() { return notes.meldingen.filter((note) => note.ernst === "error"); }

		update() {
			const errors = this.errors();
			if (!errors.length) this.closed = false;
			this.host.dataset.fouten = errors.length;
			this.host.dataset.meldingen = notes.meldingen.length;
			this.updateBadge(errors);
			this.list.hidden = !(errors.length ? !this.closed : this.opened && this.hasList());
			this.badge.setAttribute("aria-expanded", String(!this.list.hidden));
			if (this.list.hidden) this.list.replaceChildren();
			else this.fill(errors);
			this.updateBanner();
			this.updateTools();
		}

		hasList() { return notes.meldingen.length + notes.concepten.length + notes.verborgen > 0; }

		count(severity, one, many) {
			const n = notes.meldingen.filter((note) => note.ernst === severity).length;
			return n ? [`${n} ${this.word(n === 1 ? one : many)}`] : [];
		}

		updateBadge(errors) {
			const parts = [...this.count("error", "fout", "fouten"), ...this.count("warning", "waarschuwing", "waarschuwingen"), ...this.count("hint", "tip", "tips")];
			const text = parts.join(" · ") || this.word("geen");
			if (this.badge.textContent !== text) {
				this.badge.textContent = text;
				this.live.textContent = text;
			}
			this.badge.classList.toggle("wrong", errors.length > 0);
			this.badge.classList.toggle("fine", !parts.length);
		}

		fill(errors) {
			this.list.setAttribute("aria-label", this.word(errors.length ? "kopFouten" : "kopMeldingen"));
			this.list.classList.toggle("wrong", errors.length > 0);
			const rest = notes.meldingen.filter((note) => note.ernst !== "error");
			const parts = [element("button", { class: "close", type: "button", onclick: () => this.close() }, this.word("sluiten"))];
			if (errors.length) parts.push(element("h2", {}, this.word("kopFouten")), element("p", {}, this.word("uitleg")), ...this.groups(errors));
			if (rest.length) parts.push(element("h2", {}, this.word("kopMeldingen")), ...this.groups(rest));
			if (notes.concepten.length) parts.push(element("h2", {}, this.word("kopConcepten")), element("ul", {}, ...notes.concepten.map((path) => element("li", {}, element("code", {}, path)))));
			if (notes.verborgen) parts.push(element("p", {}, `${notes.verborgen} ${this.word("verborgen")}.`));
			this.list.replaceChildren(...parts);
		}

		groups(list) {
			const byFile = new Map();
			for (const note of list) byFile.set(note.bestand, [...(byFile.get(note.bestand) ?? []), note]);
			return [...byFile].map(([file, group]) => element("article", {}, element("h3", {}, element("code", {}, file)), element("ol", {}, ...group.map((note) => this.note(note)))));
		}

		note(note) {
			const severity = this.word({ error: "fout", warning: "waarschuwing", hint: "tip" }[note.ernst]);
			const place = note.regel ? `${this.word("regel")} ${note.regel}: ` : "";
			const made = element("li", { class: note.ernst }, element("p", { class: "says" }, element("b", {}, severity), " ", place, note.bericht));
			if (note.regel && note.tekst.trim()) made.append(this.line(note));
			if (note.herstel) made.append(element("p", { class: "repair" }, "→ ", note.herstel));
			return made;
		}

		line(note) {
			const letters = [...note.tekst];
			const at = Math.max(0, Math.min(note.kolom - 1, letters.length));
			const start = Math.max(0, at - 60);
			return element("pre", { tabindex: "0" }, (start ? "…" : "") + letters.slice(start, at).join(""), element("mark", {}, letters[at] ?? " "), letters.slice(at + 1, at + 100).join(""));
		}

		toggle() {
			if (!this.list.hidden) return this.close();
			this.closed = false;
			this.opened = !this.errors().length;
			this.update();
			if (!this.list.hidden) this.list.focus();
		}

		close() {
			this.closed = true;
			this.opened = false;
			this.update();
			this.badge.focus();
		}

		updateBanner() {
			this.banner.hidden = !notes.concepten.includes(shown.bron);
			this.banner.textContent = this.banner.hidden ? "" : this.word("concept");
			document.documentElement.style.marginBlockStart = this.banner.hidden ? "" : "2.75rem";
		}

		updateTools() {
			if (this.tools.childElementCount) return this.updateLanguages();
			const toggle = (word, key, action) => {
				const button = element("button", { type: "button", "aria-pressed": String(remembered(key) === "ja") }, this.word(word));
				button.addEventListener("click", () => {
					const on = button.getAttribute("aria-pressed") !== "true";
					button.setAttribute("aria-pressed", String(on));
					action(on);
				});
				return button;
			};
			const day = element("input", { type: "date", value: new URLSearchParams(location.search).get(dayParameter) ?? "", onchange: () => this.chooseDay(day.value) });
			this.languages = element("span", { class: "languages" });
			this.tools.setAttribute("aria-label", this.word("balk"));
			this.handle.setAttribute("aria-label", this.word("balk"));
			this.tools.append(
				element("button", { type: "button", onclick: () => this.phone() }, this.word("telefoon")),
				toggle("rtl", "rtl", (on) => { looks.mirrored = on; remember("rtl", on && "ja"); looks.mirror(); }),
				toggle("afdruk", "afdruk", (on) => { looks.printed = on; remember("afdruk", on && "ja"); looks.print(); }),
				element("label", {}, this.word("vandaag") + " ", day),
				this.languages,
				element("button", { type: "button", class: "hide", "aria-label": this.word("verberg"), onclick: () => this.showTools(false) }, "×"));
			this.showTools(!this.tools.hidden);
			this.updateLanguages();
		}

		updateLanguages() {
			const found = languages();
			this.languages.replaceChildren(...found.map(({ language, href }) => element("a", { href, lang: language, hreflang: language, "aria-current": language === document.documentElement.lang ? "true" : undefined }, language)));
			this.languages.hidden = !found.length;
		}

		showTools(on) {
			this.tools.hidden = !on;
			this.handle.hidden = on;
			remember("balk", on ? "" : "nee");
		}

		chooseDay(day) {
			const to = new URL(location.href);
			if (day) to.searchParams.set(dayParameter, day); else to.searchParams.delete(dayParameter);
			location.href = to.href;
		}

		// The page as a phone shows it: in a frame, on a page of our own, because the site allows no frames.
		phone() { location.href = own + "telefoon.html#" + location.pathname + location.search; }

		connection(there) {
			this.host.dataset.verbonden = there ? "ja" : "nee";
			this.badge.classList.toggle("away", !there);
			if (!there) this.live.textContent = this.word("weg");
		}
	}

	const panel = framed ? null : new Panel();
	reopen();
	looks.mirror();
	if (looks.printed) looks.print();
	document.documentElement.dataset.voorbeeldVersie = shown.versie;
	connect();
})();
