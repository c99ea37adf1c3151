// Telling: the panel, the badge and the toolbar. Whatever an author wrote is set as text, never as HTML.

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
		this.host.dataset.meldingen = notes.meldingen.length + notes.weggelaten;
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
		const n = notes.aantallen[severity];
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
		if (notes.weggelaten) parts.push(element("p", {}, `${notes.weggelaten} ${this.word("weggelaten")}`));
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
