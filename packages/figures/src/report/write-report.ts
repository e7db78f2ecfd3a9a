import { chineseNumeral } from '@hearth/china';
import type { Period } from '../figure-case.ts';
import type { ReportData, ReportWish } from './book.ts';
import { checkNumbers, otherBases, stillOpen } from './check-numbers.ts';
import { declaredFindings, wantChecks } from './declared-checks.ts';
import { Numbers, wantSentence } from './demand.ts';
import type { DraftSentence } from './draft.ts';
import { outlineNumber } from './outline.ts';
import { periodName } from './period-word.ts';
import { type DraftPart, draftPart, lowRates, sentencesWritten } from './plan-parts.ts';
import type { Report, WrittenPart, WrittenSentence } from './report.ts';
import { traditional } from './script.ts';
import { writeStory } from './story.ts';
import { wantChart, wantTable, writeChart, writeTable } from './table.ts';
import { type WritingDesk, writeSentence } from './write-sentence.ts';

/** Writes a report: drafts every sentence, asks for all numbers at once, then says what they allow to be said. */
export async function writeReport(wish: ReportWish, data: ReportData): Promise<Report> {
  const { template, period, unit } = wish;
  const chapters = template.chapters.map((part, at) => draftPart(part, String(at + 1), data, template));
  const opening = sentencesWritten(template.opening ?? [], 'opening');
  const closing = sentencesWritten(template.closing ?? [], 'closing');
  const numbers = new Numbers(data);
  for (const sentence of [...opening, ...closing]) wantSentence(numbers, sentence, period);
  for (const chapter of chapters) wantPart(chapter, numbers, data, period);
  wantChecks(template.checks ?? [], numbers, period);
  await numbers.fetch();
  const suggestions = chapters.map((chapter) => suggest(chapter, numbers, data, period));
  await numbers.fetch();
  const parameters = { ...factsOf(wish), ...defaults(wish) };
  const desk: WritingDesk = { data, numbers, style: template.style ?? {}, parameters, used: {}, findings: [] };
  const write = (draft: DraftSentence) => writeSentence(draft, desk, period) ?? [];
  const written = await writeParts(suggestions, desk, period, 0);
  const report: Report = {
    ...{ template: template.id, title: filled(template.title, parameters), unit, period },
    ...{ opening: opening.flatMap(write), chapters: written, closing: [...closing.flatMap(write), ...remarksOf(data)] },
    ...{ numbers: desk.used, findings: desk.findings },
  };
  const open = await stillOpen(report.numbers, data);
  const declared = declaredFindings(template.checks ?? [], report, desk, period);
  const compared = [...checkNumbers(report), ...otherBases(report, data.sources), ...declared];
  const checked = { ...report, findings: [...unique(report.findings), ...compared, ...open] };
  return template.style?.script === 'traditional' ? inTraditional(checked) : checked;
}

const remarksOf = ({ remarks = [] }: ReportData): WrittenSentence[] =>
  remarks.map((remark, at) => {
    const text = `注：${remark}`;
    return { id: `remark-${at}`, text, runs: [{ text }] };
  });

const factsOf = ({ unit, period }: ReportWish): Record<string, string> => ({
  单位: unit.name,
  期间: periodName(period),
  年度: `${period.to.slice(0, 4)}年度`,
});

const defaults = ({ template, parameters = {} }: ReportWish): Record<string, string> =>
  Object.fromEntries(
    Object.entries(template.parameters ?? {}).map(([name, { value }]) => [name, parameters[name] ?? value]),
  );

const filled = (text: string, parameters: Readonly<Record<string, string>>): string =>
  text.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
    Object.hasOwn(parameters, name) ? (parameters[name] ?? '') : whole,
  );

/** The same thing need not be said twice of one sentence. */
const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

function wantPart({ part, sentences, parts }: DraftPart, numbers: Numbers, data: ReportData, period: Period): void {
  for (const sentence of sentences) wantSentence(numbers, sentence, period);
  if (part.table) wantTable(part.table, numbers, data, period);
  if (part.chart) wantChart(part.chart, numbers, data, period);
  if (part.shortcomings) {
    for (const source of data.sources) {
      for (const { id, kind } of source.figures) if (kind === 'rate') numbers.want(source.id, id, period);
    }
  }
  for (const inner of parts) wantPart(inner, numbers, data, period);
}

/** Adds to a chapter of shortcomings what only the numbers show. */
function suggest(draft: DraftPart, numbers: Numbers, data: ReportData, period: Period): DraftPart {
  const parts = draft.parts.map((inner) => suggest(inner, numbers, data, period));
  const { shortcomings } = draft.part;
  if (!shortcomings) return { ...draft, parts };
  const rateOf = (task: string, figure: string) => numbers.value(task, figure, period)?.value ?? null;
  const low = lowRates(data, shortcomings, 'shortcomings', rateOf);
  for (const sentence of low) wantSentence(numbers, sentence, period);
  return { ...draft, parts, sentences: [...draft.sentences, ...low] };
}

/** Writes parts of one level and numbers those that have something to say. */
async function writeParts(
  drafts: readonly DraftPart[],
  desk: WritingDesk,
  period: Period,
  depth: number,
): Promise<WrittenPart[]> {
  const written: WrittenPart[] = [];
  for (const [at, draft] of drafts.entries()) {
    const part = await writePart(draft, desk, period, depth, `${depth}-${at}`);
    if (part) written.push({ ...part, number: outlineNumber(depth, written.length + 1, desk.style.outline) });
  }
  return written;
}

async function writePart(
  draft: DraftPart,
  desk: WritingDesk,
  period: Period,
  depth: number,
  id: string,
): Promise<WrittenPart | null> {
  const { part, title } = draft;
  const said = draft.sentences.flatMap((sentence) => writeSentence(sentence, desk, period) ?? []);
  const sentences = part.shortcomings || part.plan ? inOrder(said) : said;
  const story = part.story ? await writeStory(part.story, `story-${id}`, desk, period) : null;
  const table = part.table ? writeTable(part.table, desk, period) : null;
  const chart = part.chart ? writeChart(part.chart, desk, period) : null;
  const parts = await writeParts(draft.parts, desk, period, depth + 1);
  if (sentences.length === 0 && !story && parts.length === 0 && !table && !chart) return null;
  return {
    ...{ number: '', depth, sentences: [...sentences, ...(story ? [story] : [])], parts },
    ...(title === undefined ? {} : { title: filled(title, desk.parameters) }),
    ...(table ? { table } : {}),
    ...(chart ? { chart } : {}),
  };
}

/** 一是…；二是…。 of what stands beside one another; a single one needs no number. */
function inOrder(sentences: readonly WrittenSentence[]): WrittenSentence[] {
  if (sentences.length < 2) return [...sentences];
  return sentences.map((one, at) => {
    const lead = { text: `${chineseNumeral(at + 1)}是` };
    const isLast = at === sentences.length - 1;
    const runs = [lead, ...one.runs].map((run, index, all) =>
      !isLast && index === all.length - 1 ? { ...run, text: run.text.replace(/。$/, '；') } : run,
    );
    return { ...one, runs, text: runs.map(({ text }) => text).join('') };
  });
}

function inTraditional(report: Report): Report {
  const sentence = (one: WrittenSentence): WrittenSentence => ({
    ...one,
    text: traditional(one.text),
    runs: one.runs.map((run) => ({ ...run, text: traditional(run.text) })),
  });
  const part = (one: WrittenPart): WrittenPart => ({
    ...one,
    ...(one.title === undefined ? {} : { title: traditional(one.title) }),
    ...(one.table
      ? {
          table: {
            ...one.table,
            head: one.table.head.map(traditional),
            rows: one.table.rows.map((row) => row.map((run) => ({ ...run, text: traditional(run.text) }))),
          },
        }
      : {}),
    sentences: one.sentences.map(sentence),
    parts: one.parts.map(part),
  });
  const { title, opening, chapters, closing } = report;
  return {
    ...report,
    title: traditional(title),
    opening: opening.map(sentence),
    chapters: chapters.map(part),
    closing: closing.map(sentence),
  };
}
