import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Engine } from './engines.ts';

/** The pages of the bench, built for production and held in memory. */
export interface Site {
  files: Map<string, string>;
  /** Gzipped bytes of what an engine's page loads. */
  sizes: Map<string, { js: number; css: number }>;
}

export async function buildSite(engines: readonly Engine[]): Promise<Site> {
  const site: Site = { files: new Map([['/', '<!doctype html><title>-</title>']]), sizes: new Map() };
  for (const engine of engines) await buildPage(engine, site);
  return site;
}

async function buildPage({ name, page }: Engine, { files, sizes }: Site): Promise<void> {
  const { js, css } = await addPage(files, `/${page}`, new URL(page, import.meta.url).pathname);
  sizes.set(name, { js: gzipSync(js, { level: 9 }).length, css: css ? gzipSync(css, { level: 9 }).length : 0 });
}

/** Builds a page for production and puts it among the files. */
export async function addPage(files: Site['files'], at: string, input: string): Promise<{ js: string; css: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Under a test runner Vite would take the page for one in development.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const js = outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
  const css = outputs
    .map((output) => (output.type === 'asset' && output.fileName.endsWith('.css') ? String(output.source) : ''))
    .join('');
  files.set(`${at}.js`, js);
  files.set(`${at}.css`, css);
  files.set(at, htmlOf(at));
  return { js, css };
}

const htmlOf = (at: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>bench</title>
<link rel="stylesheet" href="${at}.css"><div id="root"></div><script defer src="${at}.js"></script></html>`;

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/** Serves the files on a port of the system's choice. */
export function serve({ files }: Pick<Site, 'files'>): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    const type = types[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(file);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address() as { port: number };
      resolve({ server, origin: `http://127.0.0.1:${address.port}` });
    });
  });
}
