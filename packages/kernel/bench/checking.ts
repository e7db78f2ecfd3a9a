import { readdirSync, readFileSync } from 'node:fs';
import { check, type Definition } from '@hearth/definition';
import { parseDefinition, parsePosts } from '@hearth/definition/parse';
import { checkDefinition, proveSound } from '../src/index.ts';

/** How long the checks before publish take for each definition that ships: the first time in a process, and when the code is warm. */
const forms = new URL('../../../forms/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, forms));
const RUNS = 9;

const { posts = [] } = parsePosts(read('posts.json'));
const names = readdirSync(forms, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, forms)).includes('task.json'))
  .map(({ name }) => name);

function definitionOf(name: string): Definition {
  const [task, form, workflow, figures] = ['task', 'form', 'workflow', 'figures'].map((file) =>
    read(`${name}/${file}.json`),
  );
  const { definition, problems } = parseDefinition({ task, form, workflow, figures }, { posts });
  if (!definition) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return definition;
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

for (const name of names) {
  const started = performance.now();
  const { verdict, markings } = checkDefinition(definitionOf(name), { posts });
  const first = performance.now() - started;
  const definition = definitionOf(name);
  const [looked, proved] = [median(() => check(definition, { posts })), median(() => proveSound(definition))];
  console.log(
    `${name}: ${verdict}, ${markings} markings; check ${looked.toFixed(1)} ms, proof ${proved.toFixed(1)} ms; read and all, the first time ${first.toFixed(0)} ms`,
  );
}
