// The preview in a real browser: what an author sees while writing. It waits for states, never for time.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { after, before, beforeEach, afterEach, describe, test } from 'node:test';

import { launch, missing, root } from './browser.mjs';

const skip = await missing();
const example = 'content/activiteiten/leesfeest.md';

/** A school of its own, with its preview. */
class Preview {
  constructor() {
    this.folder = mkdtempSync(path.join(tmpdir(), 'ouderbeleid-preview-'));
    cpSync(path.join(root, 'content'), path.join(this.folder, 'content'), { recursive: true });
  }

  /** Starts the server, and gives its address when it shows something. */
  async start(port = []) {
    this.server = spawn(program, ['serve', '--no-open', '--date', '2026-11-22', '--source', this.folder, ...port], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of readline.createInterface({ input: this.server.stdout })) {
      this.address ??= /http:\S+/.exec(line)?.[0];
      if (line.includes('Ctrl+C')) break;
    }
    this.server.stdout.resume();
    return this.address;
  }

  /** Ends the server as Ctrl+C does, and gives its exit code. */
  async stop() {
    if (!this.server) return null;
    const ended = new Promise((done) => this.server.on('exit', done));
    this.server.kill('SIGINT');
    this.server = null;
    return ended;
  }

  get port() { return new URL(this.address).port; }
  read(name) { return readFileSync(path.join(this.folder, name), 'utf8'); }
  save(name, text) {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), text);
  }
  change(name, from, to) { this.save(name, this.read(name).replace(from, to)); }
  async remove() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

let program;

describe('the preview', { skip }, () => {
  let browser, bin, preview, page, complaints;

  before(async () => {
    bin = mkdtempSync(path.join(tmpdir(), 'ouderbeleid-bin-'));
    program = path.join(bin, 'ouderbeleid');
    execFileSync('go', ['build', '-o', program, './cmd/ouderbeleid'], { cwd: root, stdio: 'inherit' });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    rmSync(bin, { recursive: true, force: true });
  });
  beforeEach(async () => {
    preview = new Preview();
    await preview.start();
    page = await browser.newPage({ viewport: { width: 900, height: 500 } });
    complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => { if (/Content Security Policy|violates/.test(message.text())) complaints.push(message.text()); });
  });
  afterEach(async () => {
    await page.context().close();
    await preview.remove();
    assert.deepEqual(complaints, []);
  });

  const badge = () => page.locator('ouderbeleid-voorbeeld .badge');
  const panel = () => page.locator('ouderbeleid-voorbeeld .list');
  const open = async (address) => {
    await page.goto(preview.address + address);
    await page.waitForFunction(() => document.querySelector('ouderbeleid-voorbeeld')?.dataset.verbonden === 'ja');
    await page.evaluate(() => { window.same = true; }); // is gone when the page is loaded again
  };

  test('an edit changes the page in place, and the scroll position stays', async () => {
    preview.change(example, /\+\+\+\n\n/, `+++\n\n${'Een alinea om te kunnen schuiven.\n\n'.repeat(80)}`);
    await open('activiteiten/leesfeest/');
    await page.evaluate(() => window.scrollTo({ top: 1200, behavior: 'instant' }));
    preview.save(example, preview.read(example) + '\nEn dit is nieuw.\n');
    await page.getByText('En dit is nieuw.').waitFor();
    assert.equal(await page.evaluate(() => window.scrollY), 1200);
    assert.equal(await page.evaluate(() => window.same), true);
    preview.change(example, /titel = ".*"/, 'titel = "Een ander feest"');
    await page.waitForFunction(() => document.title.startsWith('Een ander feest'));
    assert.equal(await page.evaluate(() => window.scrollY), 1200);
    assert.equal(await page.locator('h1').textContent(), 'Een ander feest');
  });

  test('what the reader opened stays open', async () => {
    await open('activiteiten/');
    await page.locator('details.past').evaluate((details) => { details.open = true; });
    preview.change(example, /titel = ".*"/, 'titel = "Een ander feest"');
    await page.getByText('Een ander feest').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('details.past')?.open);
  });

  test('another page that changes does nothing', async () => {
    await open('activiteiten/leesfeest/');
    const version = () => page.evaluate(() => document.documentElement.dataset.voorbeeldVersie);
    const before = await version();
    preview.save('content/visie.md', preview.read('content/visie.md') + '\nAnders.\n');
    preview.save('content/paginas/nieuw.md', '+++\ntitel = "Nieuw"\nconcept = true\n+++\n\nEen concept.\n');
    await badge().click(); // the draft is told of in the same stream
    await panel().getByText('content/paginas/nieuw.md').waitFor();
    assert.equal(await version(), before);
  });

  test('a mistake opens the panel over the last good page, and its repair closes it', async () => {
    await open('activiteiten/leesfeest/');
    const title = await page.locator('h1').textContent();
    const good = preview.read(example);
    preview.save(example, good.replace(/titel = "(.*)"/, 'titel = "<img src=x onerror=alert(1)>').replace('partnerschappen', 'partnerschap'));
    await panel().waitFor();
    await panel().getByText(example).first().waitFor();
    assert.match(await panel().textContent(), /regel 2/);
    assert.match(await panel().locator('pre').first().textContent(), /titel = "<img src=x/);
    assert.equal(await panel().locator('img').count(), 0);
    assert.equal(await page.locator('h1').textContent(), title);
    assert.match(await badge().textContent(), /fout/);

    // By keyboard: closed to the badge, and open again.
    await badge().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await panel().waitFor();

    preview.save(example, good);
    await panel().waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => window.same), true);
  });

  test('a stylesheet is swapped', async () => {
    await open('activiteiten/leesfeest/');
    preview.save('layouts/assets/school.css', 'h1 { color: rgb(1, 2, 3) }');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)');
    preview.save('layouts/assets/school.css', 'h1 { color: rgb(4, 5, 6) }');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)');
    assert.equal(await page.evaluate(() => window.same), true);
    await page.waitForFunction(() => document.querySelectorAll('link[rel="stylesheet"]').length === 1);
  });

  test('the page finds a server that was started again, and catches up', async () => {
    await open('activiteiten/leesfeest/');
    assert.equal(await preview.stop(), 0);
    await page.waitForFunction(() => document.querySelector('ouderbeleid-voorbeeld').dataset.verbonden === 'nee');
    preview.change(example, /titel = ".*"/, 'titel = "Intussen veranderd"');
    await preview.start(['--port', preview.port]);
    await page.waitForFunction(() => document.querySelector('h1').textContent === 'Intussen veranderd');
    assert.equal(await page.evaluate(() => window.same), true);
  });

  test('a draft has a banner, and a page that comes and goes is followed', async () => {
    await open('paginas/probeersel/');
    preview.save('content/paginas/probeersel.md', '+++\ntitel = "Een probeersel"\nconcept = true\n+++\n\nNog niet af.\n');
    await page.getByText('Nog niet af.').waitFor();
    await page.locator('ouderbeleid-voorbeeld .banner').waitFor();
    preview.change('content/paginas/probeersel.md', 'concept = true\n', '');
    await page.locator('ouderbeleid-voorbeeld .banner').waitFor({ state: 'hidden' });
    rmSync(path.join(preview.folder, 'content/paginas/probeersel.md'));
    await page.getByText('Nog niet af.').waitFor({ state: 'detached' });
  });

  test('the toolbar shows the page in other ways', async () => {
    await open('activiteiten/leesfeest/');
    const tools = page.locator('ouderbeleid-voorbeeld .tools');
    await tools.getByText('Van rechts naar links').click();
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
    await tools.getByText('Van rechts naar links').click();
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');

    await tools.getByText('Afdruk').click();
    await page.locator('.site-nav').first().waitFor({ state: 'hidden' });
    await tools.getByText('Afdruk').click();
    await page.locator('.site-nav').first().waitFor();

    await tools.getByText('Telefoon').click();
    const phone = page.frameLocator('iframe');
    await phone.locator('h1').waitFor();
    assert.equal(await phone.locator('body').evaluate(() => window.innerWidth), 390);
    assert.equal(await phone.locator('ouderbeleid-voorbeeld').count(), 0);
    preview.change(example, /titel = ".*"/, 'titel = "Ook op een telefoon"');
    await phone.getByRole('heading', { name: 'Ook op een telefoon', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await tools.waitFor();
    assert.equal(new URL(page.url()).pathname, '/activiteiten/leesfeest/');

    await tools.locator('input[type=date]').fill('2027-08-20');
    await page.waitForURL(/_vandaag=2027-08-20/);
    await page.locator('a[href*="activiteiten/"]').first().click();
    await page.waitForURL(/activiteiten\/.*_vandaag=2027-08-20/);

    await tools.getByLabel('Verberg de balk').click();
    await tools.waitFor({ state: 'hidden' });
    await page.reload();
    await page.locator('ouderbeleid-voorbeeld .handle').waitFor();
    assert.equal(await tools.isVisible(), false);
  });
});
