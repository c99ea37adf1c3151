// A page of the site in a frame as wide as a phone.
"use strict";
(async () => {
	const frame = document.querySelector("iframe"), button = document.querySelector("button");
	const page = new URL(location.hash.slice(1) || "/", location.origin);
	frame.src = page.origin === location.origin ? page.href : "/";
	button.addEventListener("click", () => { location.href = frame.contentWindow.location.href; });
	document.addEventListener("keydown", (event) => { if (event.key === "Escape") button.click(); });
	const { woorden } = await (await fetch("meldingen.json")).json();
	document.title = frame.title = woorden.telefoon;
	button.textContent = woorden.sluiten;
})();
