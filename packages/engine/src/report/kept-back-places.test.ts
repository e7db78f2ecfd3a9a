import type { Expression, Figure } from '@hearth/definition';
import type { AskedFigure, ReportSource } from '@hearth/figures';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { KeptBackPlaces } from './kept-back-places.ts';

const parents = {
  ...{ county: undefined, east: 'county', west: 'county', north: 'county' },
  ...{ mill: 'east', shop: 'east', mine: 'west', pit: 'west' },
} as const;
const ids = Object.keys(parents) as (keyof typeof parents)[];
const parentOn = (id: string): string | undefined => parents[id as keyof typeof parents];
const units = ids.map((id) => ({ id, name: id, level: '', ...(parents[id] ? { parent: parents[id] } : {}) }));
const org = { units, moves: [], parentOn } as unknown as OrgSnapshot;
const isWithin = (id: string | undefined, above: string): boolean =>
  id !== undefined && (id === above || isWithin(parentOn(id), above));

const figure = (id: string) => ({ id, kind: 'flow', measure: { count: true } }) as unknown as Figure<Expression>;
const source = {
  ...{ id: 'aid', task: {}, figures: ['all', 'ill', 'other'].map(figure) },
  sentences: [{ id: 's', clauses: [{ text: '受理{all}', parts: ['患病{ill}', '其他{other}'], of: 'all' }] }],
} as unknown as ReportSource;
const figures = ['all', 'ill', 'other'] as const;
type Name = (typeof figures)[number];

/** Records at each unit itself, those of the ill and the others. */
type Records = Record<string, { ill: number; other: number }>;

const countAt = (records: Records, place: string, name: Name): number => {
  const here = ids.filter((id) => (place.startsWith('=') ? `=${id}` === place : isWithin(id, place)));
  const sum = (of: 'ill' | 'other') => here.reduce((all, id) => all + (records[id]?.[of] ?? 0), 0);
  return name === 'all' ? sum('ill') + sum('other') : sum(name);
};

/** Who is ill is masked: one or two of them are not told. */
const isFew = (name: Name, count: number) => name !== 'all' && count > 0 && count < 3;
const period = { from: '2026-01-01', to: '2026-12-31' };
const places = ids.flatMap((id) => [id, `=${id}`]);
const nameOf = (place: string, name: string) => `${place} ${name}`;

/** Units that a report may add up. */
const chosen = [
  ['east', 'west'],
  ['west', 'north'],
  ['mill', 'pit'],
  ['mill', 'shop', 'north'],
];
const sumOf = (several: readonly string[]) => several.join('+');

/** Everything that adds up, by unit and by part. */
const lines = [
  ...ids.flatMap((id) => {
    const members = [`=${id}`, ...ids.filter((one) => parentOn(one) === id), id];
    return figures.map((name) => members.map((one) => nameOf(one, name)));
  }),
  ...places.map((place) => figures.map((name) => nameOf(place, name))),
  ...chosen.flatMap((several) => figures.map((name) => [...several, sumOf(several)].map((one) => nameOf(one, name)))),
];

/** What adding up and taking off tells, line after line, of what is not shown. */
function workedOut(hidden: ReadonlySet<string>): string[] {
  const left = new Set(hidden);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const line of lines) {
      const unknown = line.filter((one) => left.has(one));
      if (unknown.length === 1) left.delete(unknown[0] ?? '');
    }
  }
  return [...hidden].filter((one) => !left.has(one));
}

const some = fc.record({ ill: fc.integer({ min: 0, max: 5 }), other: fc.integer({ min: 0, max: 9 }) });

test('no small number of a unit can be worked out from those of other units, from sums of them and from other parts', async () => {
  const offices = fc.record(Object.fromEntries(ids.map((id) => [id, some])));
  const property = fc.asyncProperty(offices, async (records) => {
    const kept = new KeptBackPlaces(
      org,
      async (_source, asked, _period, place) => {
        const found = asked.map(({ id }): [string, AskedFigure] => {
          const count = countAt(records, place, id as Name);
          return [id, isFew(id as Name, count) ? { id, value: null, keptBack: true } : { id, value: count }];
        });
        return Object.fromEntries(found);
      },
      (_source, { id }) => id !== 'all',
    );
    const hidden = new Set<string>();
    const few: string[] = [];
    for (const place of places) {
      for (const id of await kept.at(source, period, place)) hidden.add(nameOf(place, id));
      for (const name of figures) if (isFew(name, countAt(records, place, name))) few.push(nameOf(place, name));
    }
    for (const several of chosen)
      for (const id of await kept.inSum(source, period, several)) hidden.add(nameOf(sumOf(several), id));
    expect(few.filter((one) => !hidden.has(one))).toEqual([]);
    const told = new Set(workedOut(hidden));
    expect(few.filter((one) => told.has(one))).toEqual([]);
  });
  await fc.assert(property, { numRuns: process.env.HEARTH_LONG ? 20_000 : 300 });
});
