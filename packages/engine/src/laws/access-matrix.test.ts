import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessRows, type Row } from './access-rows.ts';
import {
  keepsEntry,
  type Marks,
  maySee,
  type Person,
  people,
  reviews,
  type Subject,
  seesCase,
  seesEntry,
  seesWhole,
  type Unit,
  units,
} from './access-rule.ts';
import { Dice } from './dice.ts';
import { MarkedOffice, marksOf, wordsOf } from './marked-office.ts';
import { type Operation, operationsOf, requestOf } from './openapi-request.ts';

let marked: MarkedOffice;
let operations: Operation[];
beforeAll(async () => {
  marked = await MarkedOffice.open();
  operations = operationsOf((await marked.send('nobody', { method: 'GET', url: '/api/openapi.json' })).json());
});
afterAll(() => marked.close());

test('every route has a row that says who it is for', () => {
  expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(accessRows).sort());
});

const isRead = ({ method }: Operation): boolean => method === 'GET';

/** What of a unit stands in an answer and may not, or must and does not. */
function wrongMarks(words: string, person: Person, row: Row, of: Unit | undefined): string[] {
  return units.flatMap((unit) => {
    const may = maySee(person, unit);
    const must = (of === undefined || of === unit ? row.tells?.(person, unit) : undefined) ?? [];
    return (Object.entries(marksOf(unit)) as [keyof Marks, string][]).flatMap(([kind, mark]) => {
      const isThere = words.includes(mark);
      if (isThere && !may[kind]) return [`tells ${kind} of ${unit}`];
      return !isThere && must.includes(kind) ? [`does not tell ${kind} of ${unit}`] : [];
    });
  });
}

/** Seen from `east`, where most of them are: own, below, beside, above. */
const places: Unit[] = ['east', 'mill', 'west', 'county'];
/** What is refused changes nothing and tells nothing, wherever it is. */
const placesOf = (operation: Operation): Unit[] => (isRead(operation) ? places : ['mill', 'west']);
const asking = people.filter((person) => !['starter-west', 'starter-mine', 'starter-county'].includes(person));
const dice = new Dice(1);

/** What somebody meets at a route that the rule did not expect. */
async function meet(operation: Operation, row: Row, person: Person, subject?: Subject): Promise<string[]> {
  const isLetIn = row.who(person, subject?.unit ?? 'east');
  // What is allowed and changes something is done in other tests.
  if (isLetIn && !isRead(operation)) return [];
  const wish = { ...row.wish, ...(subject && row.of?.(subject)) };
  const reply = await marked.send(person, requestOf(operation, dice, wish));
  const { statusCode } = reply;
  const expected = isLetIn ? (row.answer ?? 'below 300') : row.refused.join(' or ');
  const isExpected = isLetIn
    ? row.answer === undefined
      ? statusCode < 300
      : statusCode === row.answer
    : row.refused.includes(statusCode);
  const toldTo = isLetIn && statusCode < 300 ? row : { ...row, tells: () => [] };
  return [
    ...(isExpected ? [] : [`${statusCode}, not ${expected}: ${reply.body.slice(0, 200)}`]),
    ...wrongMarks(wordsOf(reply), person, toldTo, subject?.unit),
  ];
}

test('every route answers every kind of person at every place by the rule, and tells nothing else', {
  timeout: 600_000,
}, async () => {
  const wrong: string[] = [];
  for (const operation of operations) {
    const row = accessRows[operation.name];
    if (!row) continue;
    const subjects = row.of ? placesOf(operation).map((unit) => marked.subject(unit)) : [undefined];
    for (const person of asking) {
      for (const subject of subjects) {
        const met = await meet(operation, row, person, subject);
        wrong.push(...met.map((what) => `${operation.name} ${person} ${subject?.unit ?? ''}: ${what}`));
      }
    }
  }
  expect(wrong).toEqual([]);
});

/** Those who differ in what they may find. */
const searching: Person[] = ['starter-east', 'colleague', 'li-chair', 'stopper', 'reader', 'outsider', 'root'];

/** Lists that are searched while somebody types, each with whether what it lists is whole for a person. */
const searched = [
  ['/api/cases?task=marked', seesCase, seesWhole],
  ['/api/registers/marked-people?status=active', seesEntry, keepsEntry],
  ['/api/work-items?state=open', reviews, reviews],
] as const;

test('a search finds nobody by what the searcher gets masked, nor by what is sensitive or hidden from somebody', {
  timeout: 600_000,
}, async () => {
  const wrong: string[] = [];
  for (const person of searching) {
    for (const unit of ['east', 'mill', 'west'] as const) {
      const marks = marksOf(unit);
      for (const [url, sees, isWhole] of searched) {
        const found = async (q: string): Promise<number> => {
          const { total } = (await marked.send(person, { method: 'GET', url: `${url}&q=${q}` })).json();
          return total ?? 0;
        };
        const expected = { public: Number(sees(person, unit)), personal: Number(isWhole(person, unit)) };
        const got = { public: await found(marks.public), personal: await found(marks.personal) };
        const never = (await found(marks.sensitive)) + (await found(marks.hidden));
        if (JSON.stringify([got, never]) !== JSON.stringify([expected, 0]))
          wrong.push(`${url} ${person} ${unit}: ${JSON.stringify([got, never])}, not ${JSON.stringify([expected, 0])}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('nothing is sorted or told apart by what somebody gets masked', async () => {
  const refused = async (url: string) => (await marked.send('root', { method: 'GET', url })).statusCode;
  for (const field of ['个人', '机密', '收入', '成员.机密']) {
    const name = encodeURIComponent(field);
    expect(await refused(`/api/cases?task=marked&sort=${name}`)).toBe(400);
    expect(await refused(`/api/exports?format=csv&task=marked&sort=-${name}`)).toBe(400);
    expect(await refused(`/api/statistics?figure=marked.count&by=${name}`)).toBe(400);
  }
});

test('a figure tells masked values only of enough records, or to whoever sees each of them whole', async () => {
  const income = async (person: Person, unit: Unit) => {
    const { items } = (
      await marked.send(person, { method: 'GET', url: `/api/figures?task=marked&unit=${unit}` })
    ).json();
    return items.map(({ id, value }: { id: string; value: number | null }) => [id, value]);
  };
  const one = Number(marksOf('mill').income);
  expect(await income('starter-mill', 'mill')).toEqual([
    ['count', 1],
    ['ill', 1],
    ['income', one],
  ]);
  expect(await income('li-chair', 'mill')).toEqual([
    ['count', 1],
    ['ill', null],
    ['income', null],
  ]);
  const all = units.reduce((sum, unit) => sum + Number(marksOf(unit).income), 0);
  expect(await income('director', 'county')).toEqual([
    ['count', 5],
    ['ill', 5],
    ['income', all],
  ]);
});
