// The preview's own script. It follows what an author saves: it fetches what changed and puts that in its place, shows what is
// wrong, and offers other ways to look at the page. A build knows nothing of it.
const own = "/_voorbeeld/";
const dayParameter = "_vandaag";
const script = document.currentScript;
const framed = window.top !== window;
let shown = { ...script.dataset }; // the versions of what is on the screen
let notesVersion = "";
let notes = { woorden: {}, meldingen: [], aantallen: {}, weggelaten: 0, concepten: [], verborgen: 0 };
