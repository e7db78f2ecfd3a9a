import { createHash } from 'node:crypto';
import type { Expression, Figure, Form } from '@hearth/definition';
import type { Counted, Evidence, ReportNumber, ReportSource } from '@hearth/figures';
import { readsMasked } from '../figure/reads-masked.ts';
import type { CountedCases } from './counted-cases.ts';

/** An entry of a register behind a number, called as the reader sees it. */
export interface ToldEntry {
  id: string;
  register: string;
  title: string;
}

/** The evidence of a number with the cases and entries that the reader may be told. */
export type Proof = Evidence & { cases: string[]; entries: ToldEntry[] };

/** The same of each number, by its key. */
export type Proofs = Record<string, Proof>;

/** A page shows no more links behind one number; the count tells how many there are. */
const MOST_RECORDS = 200;

type Traced = Pick<ReportNumber, 'key' | 'task' | 'figure' | 'period' | 'unit' | 'record'>;

/** A figure with the task or register that declares it. */
interface Declared {
  source: ReportSource;
  figure: Figure<Expression>;
}

/** Those of some entries behind a figure that the reader may be told. */
type EntriesFor = (of: Declared, ids: readonly string[]) => Promise<ToldEntry[]>;

/** What one number counts; one of a single record has no figure. */
interface Trace {
  key: string;
  counted: readonly Counted[];
  at: Pick<Traced, 'period' | 'unit'>;
  of?: Declared;
}

/** What stands behind some numbers now: how many records, and a digest of them. A number whose figure is gone is left out. */
export async function proofsOf(
  numbers: readonly Traced[],
  sources: readonly ReportSource[],
  counting: CountedCases,
): Promise<Record<string, Evidence>> {
  const evidence: Record<string, Evidence> = {};
  for await (const trace of tracesOf(numbers, sources, counting)) evidence[trace.key] = await proofOf(trace, counting);
  return evidence;
}

/** The same with the cases and entries that the reader may be told, each of which is looked at. */
export async function evidenceOf(
  numbers: readonly Traced[],
  sources: readonly ReportSource[],
  counting: CountedCases,
  entriesFor: EntriesFor,
): Promise<Proofs> {
  const evidence: Proofs = {};
  for await (const trace of tracesOf(numbers, sources, counting)) {
    const { key, counted, of } = trace;
    const cases = of
      ? await toldCases(counted, of.figure, of.source.form, counting.isWhole, MOST_RECORDS)
      : counted.flatMap((one) => one.case ?? []);
    const proof = await proofOf(trace, counting);
    const entries =
      of && proof.count > 0 ? await entriesFor(of, recordsOf(counted, 'entry').slice(0, MOST_RECORDS)) : [];
    evidence[key] = { ...proof, cases, entries };
  }
  return evidence;
}

/** Figures of one task, period and unit are traced together: the rows behind them are read once. */
async function* tracesOf(
  numbers: readonly Traced[],
  sources: readonly ReportSource[],
  counting: CountedCases,
): AsyncGenerator<Trace> {
  const together = Map.groupBy(numbers, ({ task, period, unit = '' }) => `${task}@${period.from}/${period.to}@${unit}`);
  for (const group of together.values()) {
    const [first] = group;
    if (!first) continue;
    for (const { key, record } of group) if (record) yield { key, counted: [{ case: record.case }], at: first };
    const source = sources.find(({ id }) => id === first.task);
    if (!source) continue;
    const wanted = group.filter(({ record }) => !record);
    const figures = source.figures.filter(({ id }) => wanted.some((one) => one.figure === id));
    const traces = await counting.traces(source, figures, first.period, first.unit);
    for (const { key, figure: name } of wanted) {
      const figure = figures.find(({ id }) => id === name);
      if (figure) yield { key, counted: traces.get(name) ?? [], at: first, of: { source, figure } };
    }
  }
}

async function proofOf({ counted, of, at }: Trace, counting: CountedCases): Promise<Evidence> {
  const isHidden = of && (await counting.isKeptBack(of.source, of.figure, at.period, at.unit, counted));
  return isHidden ? nothingProved : proof(counted);
}

/** How many there are is what is kept back. */
const nothingProved: Evidence = { count: 0, digest: '' };

/** As long as the same records are counted, the digest is the same. */
function proof(counted: readonly Counted[]): Evidence {
  const records = counted.map((one) => JSON.stringify(one)).sort();
  const digest = createHash('sha256').update(records.join('\n')).digest('hex').slice(0, 16);
  return { count: counted.length, digest };
}

/** The first cases behind a number, `most` of them. What it reads of a case that is masked for the reader is not told by naming the case. */
export async function toldCases(
  counted: readonly Counted[],
  figure: Figure<Expression>,
  form: Form,
  isWhole: (id: string) => Promise<boolean>,
  most?: number,
): Promise<string[]> {
  const ids = recordsOf(counted, 'case').slice(0, most);
  if (!readsMasked(figure, form)) return ids;
  const told: string[] = [];
  for (const id of ids) if (await isWhole(id)) told.push(id);
  return told;
}

/** The cases or entries that are counted, each once. */
const recordsOf = (counted: readonly Counted[], of: 'case' | 'entry'): string[] => [
  ...new Set(counted.flatMap((one) => one[of] ?? [])),
];
