// What the page does when it is there.

const panel = framed ? null : new Panel();
reopen();
looks.mirror();
if (looks.printed) looks.print();
document.documentElement.dataset.voorbeeldVersie = shown.versie;
connect();
