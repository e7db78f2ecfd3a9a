import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBackBesides, type TableCell, type TableLine } from './kept-back.ts';

const hidden = { value: null, keptBack: true } as const;
const told = (value: number | null) => ({ value });
const inOneLine = (...cells: (TableCell | undefined)[]) => [
  ...keptBackBesides(cells, [{ parts: cells.map((_, at) => at) }]),
];

test('one part that is kept back takes the smallest other one with it, a zero where there is nothing else', () => {
  expect(inOneLine(told(30), hidden, told(4), told(0), told(12))).toEqual([2]);
  expect(inOneLine(hidden, told(0), undefined)).toEqual([1]);
});

test('two that are kept back hide one another, what is unknown hides nothing, what is decided elsewhere stays', () => {
  expect(inOneLine(hidden, hidden, told(5))).toEqual([]);
  expect(inOneLine(told(null), told(5))).toEqual([]);
  expect(inOneLine(hidden, { value: 3, fixed: true }, told(5))).toEqual([2]);
});

test('a whole that is kept back itself tells nothing; one that went for the sake of others must not be added up again', () => {
  const line: TableLine[] = [{ parts: [0, 1], whole: 2 }];
  expect([...keptBackBesides([hidden, told(7), hidden], line)]).toEqual([]);
  expect([...keptBackBesides([told(3), told(7), { ...hidden, fixed: true }], line)]).toEqual([0]);
});

/** Rows and columns with their totals and the total of all: places row by row, the totals last in each. */
function tableOf(rows: number, columns: number): TableLine[] {
  const at = (row: number, column: number) => row * (columns + 1) + column;
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    ...upTo(rows + 1).map((row) => ({ parts: upTo(columns).map((one) => at(row, one)), whole: at(row, columns) })),
    ...upTo(columns + 1).map((column) => ({
      parts: upTo(rows).map((one) => at(one, column)),
      whole: at(rows, column),
    })),
  ];
}

/**
 * Told another way than by elimination: with rows and columns as points and what is kept back as the roads between them, a cell is given away
 * exactly if its road is the only way between its two points.
 */
function givenAway(keptBack: readonly number[], columns: number): number[] {
  const ends = (cell: number) => [`r${Math.floor(cell / (columns + 1))}`, `c${cell % (columns + 1)}`] as const;
  return keptBack.filter((cell) => {
    const [from, to] = ends(cell);
    const reached = new Set<string>([from]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const road of keptBack.filter((other) => other !== cell).map(ends))
        if (road.some((end) => reached.has(end))) for (const end of road) reached.add(end);
    }
    return !reached.has(to);
  });
}

test('no number that is kept back can be worked out from those shown, by row, column and total', () => {
  const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([rows, columns]) =>
    fc.record({
      ...{ rows: fc.constant(rows), columns: fc.constant(columns) },
      cells: fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: rows * columns, maxLength: rows * columns }),
    }),
  );
  fc.assert(
    fc.property(tables, ({ rows, columns, cells }) => {
      const values = Array<number>((rows + 1) * (columns + 1)).fill(0);
      const few = new Set<number>();
      for (const [index, [value, isFew]] of cells.entries()) {
        const [row, column] = [Math.floor(index / columns), index % columns];
        for (const r of [row, rows])
          for (const c of [column, columns])
            values[r * (columns + 1) + c] = (values[r * (columns + 1) + c] ?? 0) + value;
        if (isFew && value < 3) few.add(row * (columns + 1) + column);
      }
      const shown = values.map((value, at): TableCell => (few.has(at) ? { value: null, keptBack: true } : { value }));
      const besides = keptBackBesides(shown, tableOf(rows, columns));
      expect(givenAway([...few, ...besides], columns)).toEqual([]);
    }),
    { numRuns: process.env.HEARTH_LONG ? 20_000 : 200 },
  );
});
