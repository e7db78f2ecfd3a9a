import { initialTransition, transition } from 'xstate';
import type { CaseState } from '../src/index.ts';
import { runProcess } from './bpmn-process.ts';
import { commandsOf, play, readDefinition, readTurns } from './golden-autumn.ts';
import { eventFor, machine } from './xstate-machine.ts';

/**
 * Transitions a second on one whole case of the golden-autumn student aid, one engine after the other in the same run, each with the same answers.
 * A transition is one thing that happens to the case (somebody submits, votes, pays; a notice ends), with the case written as JSON text
 * after it. The kernel checks the form and who may act, computes fields, sets deadlines and writes events besides; the peers do not.
 */

const story = readTurns();
const definition = readDefinition();
const given = commandsOf(definition, story);
const events = story.turns.map(eventFor);
const perCase = given.length;
const seconds = Number(process.env.BENCH_SECONDS ?? 4);

let written = 0;
const keep = (text: string): void => {
  written += text.length;
};

function kernelCase(): void {
  let state: CaseState | undefined;
  for (const each of given) {
    state = play(definition, state, each);
    keep(JSON.stringify(state));
  }
}

/** As a server does it: the case is read from its text before each transition. */
function kernelFromText(): void {
  let text: string | undefined;
  for (const each of given) {
    text = JSON.stringify(play(definition, text === undefined ? undefined : JSON.parse(text), each));
    keep(text);
  }
}

const open = () => initialTransition(machine, { document: story.first })[0];

function machineCase(): void {
  let snapshot = open();
  keep(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
  for (const event of events) {
    [snapshot] = transition(machine, snapshot, event);
    keep(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
  }
  if (snapshot.status !== 'done') throw new Error('the machine has not ended');
}

function machineFromText(): void {
  let text = JSON.stringify(machine.getPersistedSnapshot(open()));
  keep(text);
  for (const event of events) {
    const [snapshot] = transition(machine, machine.resolveState(JSON.parse(text)), event);
    text = JSON.stringify(machine.getPersistedSnapshot(snapshot));
    keep(text);
  }
}

const processCase = (): Promise<void> => runProcess(story.first, story.turns, keep);

/** Runs whole cases for some seconds after a warm-up; the best of three rounds, as other work on the machine only ever takes away. */
async function pace(run: () => void | Promise<void>): Promise<{ rate: number; bytes: number }> {
  let best = 0;
  let bytes = 0;
  for (let round = 0; round < 4; round += 1) {
    const until = performance.now() + (seconds * 1000) / 4;
    const begun = performance.now();
    let cases = 0;
    written = 0;
    while (performance.now() < until || cases === 0) {
      const done = run();
      if (done) await done;
      cases += 1;
    }
    const rate = (cases * perCase * 1000) / (performance.now() - begun);
    if (round > 0 && rate > best) best = rate;
    bytes = Math.round(written / cases / perCase);
  }
  return { rate: best, bytes };
}

const rows: [name: string, run: () => void | Promise<void>][] = [
  ['kernel', kernelCase],
  ['XState 5 transition', machineCase],
  ['bpmn-engine', processCase],
  ['kernel, read from text', kernelFromText],
  ['XState 5, read from text', machineFromText],
];

const found = new Map<string, number>();
console.log(`golden-autumn-student-aid, ${perCase} transitions a case, Node ${process.version}`);
for (const [name, run] of rows) {
  const { rate, bytes } = await pace(run);
  found.set(name, rate);
  console.log(
    `${name.padEnd(26)} ${Math.round(rate).toLocaleString('en').padStart(9)} transitions/s   ${bytes} bytes of state`,
  );
}
const ratio = (a: string, b: string) => ((found.get(a) ?? 0) / (found.get(b) ?? 1)).toFixed(1);
console.log(`kernel : bpmn-engine = ${ratio('kernel', 'bpmn-engine')} (bar 20)`);
console.log(`kernel : XState      = ${ratio('kernel', 'XState 5 transition')} (bar 3)`);
console.log(`kernel : XState, both read from text = ${ratio('kernel, read from text', 'XState 5, read from text')}`);
