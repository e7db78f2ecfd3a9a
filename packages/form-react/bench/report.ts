import type { Engine } from './engines.ts';
import type { Measured } from './measure.ts';

/** All runs, by engine and size: `form-react 300`. */
export type Results = Map<string, Measured[]>;

type Figure = (one: Measured) => number;

const figures: [string, Figure][] = [
  ['key, painted', ({ key }) => key.task],
  ['script a key', ({ key }) => key.script],
  ['tail', ({ tail }) => tail],
  ['40 keys', ({ burst }) => burst],
  ['toggle', ({ toggle }) => toggle],
  ['appeared', ({ appeared }) => appeared],
  ['interactive', ({ interactive }) => interactive],
  ['all there', ({ complete }) => complete],
  ['interactive, wall', ({ interactiveWall }) => interactiveWall],
];

/** The least of all runs: what other programs add is never negative. */
const least = (runs: readonly Measured[], figure: Figure): number => Math.min(...runs.map(figure));

export function printReport(
  engines: readonly Engine[],
  sizes: readonly number[],
  results: Results,
  bytes: ReadonlyMap<string, { js: number; css: number }>,
): void {
  for (const size of sizes) {
    console.log(`\n### ${size} fields (CPU ms of the main thread, least of the runs)\n`);
    row(['engine', ...figures.map(([title]) => title)]);
    row(['---', ...figures.map(() => '--:')]);
    for (const engine of engines) printEngine(engine.name, results.get(`${engine.name} ${size}`) ?? []);
  }
  console.log('\n### Page (gzip, KiB)\n');
  row(['engine', 'JS', 'CSS']);
  row(['---', '--:', '--:']);
  for (const [name, { js, css }] of bytes) row([name, kib(js), kib(css)]);
  printBars(engines, sizes, results, bytes);
}

function printEngine(name: string, runs: readonly Measured[]): void {
  row([name, ...figures.map(([, figure]) => (runs.length === 0 ? '–' : digits(least(runs, figure))))]);
}

function printBars(
  engines: readonly Engine[],
  sizes: readonly number[],
  results: Results,
  bytes: ReadonlyMap<string, { js: number }>,
): void {
  const of = (name: string, size: number, figure: Figure) => least(results.get(`${name} ${size}`) ?? [], figure);
  const toFloor = (size: number, figure: Figure) => of('form-react', size, figure) / of('plain inputs', size, figure);
  const peers = engines.filter(({ name, schemaDriven }) => schemaDriven && name !== 'form-react');
  console.log('\n### Bars\n');
  row(['bar', 'allowed', 'measured']);
  row(['---', '--:', '--:']);
  for (const size of sizes) {
    if (size >= 300)
      row([`key to the floor, ${size}`, size > 300 ? '1.5' : '1.3', digits(toFloor(size, ({ key }) => key.task))]);
    row([`script a key, ${size}, ms`, '1', digits(of('form-react', size, ({ key }) => key.script))]);
    row([`toggle to the floor, ${size}`, '2', digits(toFloor(size, ({ toggle }) => toggle))]);
    const best = Math.min(...peers.map(({ name }) => of(name, size, ({ interactive }) => interactive)));
    row([
      `interactive to the best peer, ${size}`,
      size === 300 ? '0.5' : '',
      digits(of('form-react', size, ({ interactive }) => interactive) / best),
    ]);
    const bestWhole = Math.min(...peers.map(({ name }) => of(name, size, ({ complete }) => complete)));
    row([
      `all fields there to the best peer, ${size}`,
      '',
      digits(of('form-react', size, ({ complete }) => complete) / bestWhole),
    ]);
  }
  row(['JS of the page, KiB', '150', kib(bytes.get('form-react')?.js ?? 0)]);
}

const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);
const kib = (count: number): string => (count / 1024).toFixed(1);
const digits = (value: number): string =>
  Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0) : '–';
