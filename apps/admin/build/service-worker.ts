import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What is only for the server, the worker itself, and the pictures of the guides, which nobody needs away from the line. */
const LEFT_OUT = /\.(br|gz|map)$|^sw\.js$|^assets\/.*\.png$/;

/** Tells the service worker which files the built version has, and names the version by their content. */
export function serviceWorkerFiles(): Plugin {
  let folder = '';
  return {
    name: 'hearth-service-worker-files',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      handler: () => writeFiles(folder),
    },
  };
}

function writeFiles(folder: string): void {
  const worker = join(folder, 'sw.js');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  const code = readFileSync(worker, 'utf8')
    .replaceAll('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 12)))
    .replaceAll('__FILES__', JSON.stringify(names.map((name) => `/${name}`)));
  writeFileSync(worker, code);
}
