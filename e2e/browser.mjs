// The browser that the tests drive, and the site that it looks at.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const required = process.env.OUDERBELEID_E2E === 'required';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Says why the tests cannot run here; false when they can. With OUDERBELEID_E2E=required they run, and fail. */
export async function missing() {
  if (required) return false;
  if (!existsSync(executablePath)) return `no browser at ${executablePath}: install chromium, or set CHROMIUM`;
  try {
    await import('playwright-core');
  } catch {
    return 'no playwright-core: run npm ci in e2e/';
  }
  return false;
}

export async function launch() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** Builds the example school, with a page of every element that Markdown can make, into a folder of its own. */
export function build() {
  return buildSchool('.', (content) => copyFileSync(path.join(root, 'e2e', 'every-element.md'), path.join(content, 'paginas', 'alle-opmaak.md')));
}

/** Builds a school of the project into a folder of its own, with what is added to its content. */
export function buildSchool(school, add = () => {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'ouderbeleid-e2e-'));
  const site = path.join(folder, 'site');
  cpSync(path.join(root, school, 'content'), path.join(folder, 'content'), { recursive: true });
  add(path.join(folder, 'content'));
  execFileSync('go', ['run', './cmd/ouderbeleid', 'build', '--date', '2026-11-22', '--source', folder, '--destination', site], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return { site, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.xml': 'application/xml', '.json': 'application/json' };

/** Serves a folder below a base such as "/" or "/school/ouders/". */
export async function serve(folder, base = '/') {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    let file = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (!pathname.startsWith(base) || !file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  };
}
