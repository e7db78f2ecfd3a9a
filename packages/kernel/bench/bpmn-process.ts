import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';
import type { Turn } from './golden-autumn.ts';

/** The way forward of the same process in BPMN: no returns, no people, no deadlines. Moments are user tasks that the bench signals. */

const before = [
  'apply',
  'first-review',
  'home-visit',
  'township-review',
  'compare',
  'committee',
  'notice',
  'notice-over',
  'approve',
  'confirm-account',
  'pay',
];
const after = ['before-return-visit', 'return-visit'];

const flow = (from: string, to: string) => `<sequenceFlow id="${from}--${to}" sourceRef="${from}" targetRef="${to}" />`;
const chain = (ids: string[]) => ids.slice(1).map((id, at) => flow(ids[at] ?? '', id));
const task = (id: string) =>
  id === 'committee'
    ? `<userTask id="committee"><multiInstanceLoopCharacteristics isSequential="false"><loopCardinality>4</loopCardinality></multiInstanceLoopCharacteristics></userTask>`
    : `<userTask id="${id}" />`;

const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="aid" targetNamespace="http://bpmn.io/schema/bpmn">
<process id="golden-autumn" isExecutable="true">
<startEvent id="start" />${[...before, 'receive', 'enter', ...after].map(task).join('')}<parallelGateway id="fork" /><parallelGateway id="join" /><endEvent id="aided" />
${[...chain(['start', ...before, 'fork', 'receive', 'join', ...after, 'aided']), ...chain(['fork', 'enter', 'join'])].join('')}
</process></definitions>`;

interface Waiting {
  id: string;
  signal(message: unknown): void;
}

/** Runs one case and calls back with the stored text after every transition. The model is parsed once for all cases. */
export async function runProcess(
  document: object,
  turns: readonly Turn[],
  stored: (text: string) => void,
): Promise<void> {
  const listener = new EventEmitter();
  const waiting: Waiting[] = [];
  listener.on('activity.wait', (api: Waiting) => waiting.push(api));
  const engine = new Engine({ name: 'aid', sourceContext: parsed as never, variables: { document } });
  await engine.execute({ listener: listener as never });
  stored(JSON.stringify(await engine.getState()));
  for (const turn of turns) {
    const step = turn.step === 'notice' && turn.outcome === undefined ? 'notice-over' : turn.step;
    const at = waiting.findIndex(({ id }) => id === step);
    const [api] = waiting.splice(at, 1);
    if (at < 0 || !api) throw new Error(`bpmn-engine does not wait at ${step}`);
    api.signal({ outcome: turn.outcome ?? null, at: turn.now, ...turn.changes });
    stored(JSON.stringify(await engine.getState()));
  }
  if ((engine.state as string) !== 'idle') throw new Error(`the process has not ended: ${engine.state}`);
}

/** bpmn-engine offers no public way to read a model once for many cases; it keeps what it reads under this name. */
interface Reader {
  _serializeSource(text: string): Promise<unknown>;
}

const parsed = await (new Engine({ name: 'reader' }) as unknown as Reader)._serializeSource(source);
