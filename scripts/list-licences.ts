/**
 * Writes `docs/licences.md` from the lock file: every package by licence, which of them the server and the pages need, and which run a
 * script when they are installed. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  version?: string;
  dev?: boolean;
  devOptional?: boolean;
  link?: boolean;
  license?: string;
  hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const found = Object.entries(lock.packages as Record<string, Locked>)
  .filter(([place, { link }]) => place.includes('node_modules/') && !link)
  .map(([place, one]) => ({
    ...one,
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    licence: one.license ?? 'not said',
    needed: !one.dev && !one.devOptional,
  }));

const listed = (ones: typeof found) =>
  [...new Set(ones.map(({ name, version }) => `${name} ${version}`))].sort().join(', ');
const groups = [...Map.groupBy(found, ({ licence }) => licence)].sort(
  ([, one], [, other]) => other.length - one.length,
);
const scripts = found.filter(({ hasInstallScript }) => hasInstallScript);
const lines = [
  '# Packages of others',
  '',
  'Written by `node scripts/list-licences.ts` from `package-lock.json`. Hearth itself: MIT.',
  '',
  '## By licence',
  '',
  '| licence | packages | needed to run | which |',
  '|---|---|---|---|',
  ...groups.map(([licence, ones]) => {
    const needed = ones.filter((one) => one.needed);
    const which =
      needed.length > 0 && needed.length < 30 ? listed(needed) : needed.length === 0 ? 'for building and testing' : '';
    return `| ${licence} | ${ones.length} | ${needed.length} | ${which} |`;
  }),
  '',
  '## Scripts at installation',
  '',
  'npm runs the scripts of these only (`allowScripts` in `package.json`): the runtime, and PostgreSQL for the tests.',
  '',
  ...Object.keys(allowScripts).map((name) => `- ${name}`),
  '',
  `Packages that have such a script: ${listed(scripts)}.`,
  '',
];
writeFileSync('docs/licences.md', lines.join('\n'));
