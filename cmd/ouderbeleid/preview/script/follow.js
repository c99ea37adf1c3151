// Following: a stream of versions, and fetching what is not the newest.

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
