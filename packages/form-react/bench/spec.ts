/** A form that every engine of the bench is given, in words that favour none of them. */
export interface BenchField {
  key: string;
  title: string;
  kind: 'text' | 'number' | 'choice' | 'date' | 'yes-no';
}

export interface BenchSpec {
  /** Fields that are always there; the first is the switch. */
  fields: BenchField[];
  /** Fields that are there while the switch is on. */
  shownBySwitch: BenchField[];
}

export const choices = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
export const switchKey = 'f0';
/** So many fields come with the switch. */
export const SHOWN = 30;

const kinds = ['text', 'number', 'text', 'choice', 'text', 'date', 'yes-no'] as const;

/** Kinds take turns, as in a real form of the office: more texts than anything else. */
export function specOf(size: number): BenchSpec {
  const field = (index: number): BenchField => ({
    key: `f${index}`,
    title: `栏目${index}`,
    kind: index === 0 ? 'yes-no' : kinds[index % kinds.length]!,
  });
  return {
    fields: Array.from({ length: size }, (_, index) => field(index)),
    shownBySwitch: Array.from({ length: SHOWN }, (_, index) => ({
      key: `s${index}`,
      title: `附加${index}`,
      kind: 'text',
    })),
  };
}

/** The text field in the middle of the form, into which the bench types. */
export function typedInto({ fields }: BenchSpec): BenchField {
  return fields.slice(Math.floor(fields.length / 2)).find(({ kind }) => kind === 'text')!;
}
