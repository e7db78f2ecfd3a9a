import { initialTransition, transition } from 'xstate';
import { type CaseState, caseText, decide } from '../src/index.ts';
import { runProcess } from './bpmn-process.ts';
import { commandsOf, readDefinition, readTurns, withoutForm } from './golden-autumn.ts';
import { eventFor, machine } from './xstate-machine.ts';

/**
 * Transitions a second on one whole case of the golden-autumn student aid, one engine after the other in the same run.
 * A transition is one thing that happens to the case (somebody submits, votes, pays; a notice ends), with what must be kept to restore the case
 * written as UTF-8 JSON after it: the peers write their state; the kernel writes its new events, of which the state is the fold, or,
 * in rows of their own, the whole state. Counted in processor time of this process, as other work on the machine must not decide.
 * First the process alone, without answers; then with every answer of the form, which only the kernel checks and computes with.
 */

const whole = readTurns();
const bare = { first: {}, turns: whole.turns.map((turn) => ({ ...turn, changes: {} })) };
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const rounds = 3;

let written = 0;
const keep = (text: string): void => {
  written += Buffer.byteLength(text);
};

type Story = typeof whole;
type Played = () => void | Promise<void>;

function kernel(story: Story, definition = readDefinition(), kept: 'events' | 'state' = 'events'): Played {
  const given = commandsOf(definition, story);
  return () => {
    let state: CaseState | undefined;
    for (const { command, env } of given) {
      const decision = decide(definition, state, command, env);
      if (!decision.ok) throw new Error(JSON.stringify(decision.problems));
      state = decision.state;
      keep(kept === 'state' ? caseText(state) : JSON.stringify(decision.events));
    }
  };
}

function xstate({ first, turns }: Story): Played {
  const events = turns.map(eventFor);
  const now = turns[0]?.now ?? '';
  return () => {
    let [snapshot] = initialTransition(machine, { document: first, now });
    keep(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
    for (const event of events) {
      [snapshot] = transition(machine, snapshot, event);
      keep(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
    }
    if (snapshot.status !== 'done') throw new Error('the machine has not ended');
  };
}

const bpmn =
  ({ first, turns }: Story): Played =>
  () =>
    runProcess(first, turns, keep);

interface Pace {
  rate: number;
  bytes: number;
}

/** The best of some rounds after one to warm up. */
async function paceOf(run: Played): Promise<Pace> {
  const best: Pace = { rate: 0, bytes: 0 };
  for (let round = 0; round <= rounds; round += 1) {
    const begun = process.cpuUsage();
    let cases = 0;
    let spent = 0;
    written = 0;
    // By processor time too, so that a busy machine leaves nobody with code that is not warm yet.
    while (spent < (seconds * 1e6) / rounds) {
      await run();
      cases += 1;
      const { user, system } = process.cpuUsage(begun);
      spent = user + system;
    }
    const transitions = cases * (whole.turns.length + 1);
    const rate = (transitions * 1e6) / spent;
    if (round > 0 && rate > best.rate) Object.assign(best, { rate, bytes: Math.round(written / transitions) });
  }
  return best;
}

async function compare(title: string, rows: Record<string, Played>): Promise<void> {
  console.log(title);
  const found = new Map<string, Pace>();
  for (const [name, run] of Object.entries(rows)) {
    const pace = await paceOf(run);
    found.set(name, pace);
    console.log(`  ${name.padEnd(28)}${Math.round(pace.rate).toLocaleString('en').padStart(9)}/s ${pace.bytes} bytes`);
  }
  const rate = (name: string) => found.get(name)?.rate ?? Number.NaN;
  for (const peer of ['bpmn-engine', 'XState'])
    for (const kept of ['events', 'state']) {
      const ratio = rate(`kernel, ${kept} kept`) / rate(`${peer}, state kept`);
      console.log(`  kernel (${kept}) : ${peer} = ${ratio.toFixed(1)}`);
    }
}

console.log(`golden-autumn-student-aid, ${whole.turns.length + 1} transitions a case, Node ${process.version}`);
const plain = withoutForm(readDefinition());
await compare('the process alone (bars: 20 times bpmn-engine, 3 times XState)', {
  'kernel, events kept': kernel(bare, plain),
  'kernel, state kept': kernel(bare, plain, 'state'),
  'XState, state kept': xstate(bare),
  'bpmn-engine, state kept': bpmn(bare),
});
await compare('with the answers, which only the kernel checks', {
  'kernel, events kept': kernel(whole),
  'kernel, state kept': kernel(whole, readDefinition(), 'state'),
  'XState, state kept': xstate(whole),
  'bpmn-engine, state kept': bpmn(whole),
});
