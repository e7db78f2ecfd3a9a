import { readableForm } from '../exchange/readable-form.ts';
import { fieldKey } from '../field-key.ts';
import { type Finding, foundAt } from '../finding.ts';
import type { WorkbookContent } from '../read-xlsx.ts';
import { choiceLists } from './choice-lists.ts';
import { otherLanguages, textColumn, translated } from './languages.ts';
import { type Named, namesOf } from './names.ts';
import { type JsonObject, readQuestion, type Surroundings } from './question.ts';
import { type FormRow, type FormSheet, formSheet } from './sheet-rows.ts';
import { SurveyForm } from './survey-form.ts';
import { toFeel } from './to-feel.ts';
import { NotRead } from './xpath.ts';

/** An XLSForm as files of a definition may take it over. */
export interface XlsForm {
  readonly title: string | null;
  /** From `form_id`, fit for an address. */
  readonly id: string | null;
  /** What a case is called, from `instance_name`. */
  readonly caseTitle: string | null;
  /** `form.json`. */
  readonly form: JsonObject;
  /** What could not be taken over, or only otherwise, with row and column. */
  readonly findings: readonly Finding[];
}

const surveyColumns = new Set([
  ...['type', 'name', 'required', 'relevant', 'constraint', 'calculation', 'default', 'appearance', 'readonly'],
  ...['choice_filter', 'repeat_count', 'parameters'],
]);
const settingColumns = new Set(['form_title', 'form_id', 'default_language', 'instance_name', 'style']);

/**
 * Reads an XLSForm (xlsform.org): questions, groups, repeats, options, conditions and calculations. Whatever has no counterpart is named with its
 * row and column. Undefined when the workbook has no sheet `survey`.
 */
export function readXlsForm({ sheets }: WorkbookContent): XlsForm | undefined {
  const named = (name: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const surveySheet = named('survey');
  if (!surveySheet) return undefined;
  const survey = formSheet(surveySheet);
  const choicesSheet = named('choices');
  const choices = choicesSheet && formSheet(choicesSheet);
  const settings = settingsIn(named('settings'));
  const language = settings.row?.cells.get('default_language')?.text;
  const { lists, findings: listFindings } = choiceLists(choices, (sheet) => textColumn(sheet, 'label', language));
  const { names, findings: nameFindings } = namesOf(survey.rows, lists);
  const column = (name: string) => textColumn(survey, name, language);
  const text = { label: column('label'), hint: column('hint'), constraint_message: column('constraint_message') };
  const builder = new SurveyForm(surveySheet.name);
  const surroundings = { names, lists, text };
  typeCalculations(survey.rows, surroundings);
  for (const row of survey.rows) readRow(row, builder, names.byRow.get(row.row), surroundings);
  builder.closeAll();
  const findings = [
    ...[...listFindings, ...nameFindings, ...builder.findings],
    ...unknownColumns(
      surveySheet.name,
      survey,
      (name) => surveyColumns.has(name) || translated.includes(name.split('::')[0]!),
    ),
    ...otherLanguages(surveySheet.name, survey, language),
    ...(choices && choicesSheet ? otherLanguages(choicesSheet.name, choices, language) : []),
    ...(choices && choicesSheet ? mediaColumns(choicesSheet.name, choices) : []),
    ...settings.findings,
    ...sheets.flatMap(({ name, rows }) =>
      isOther(name) && rows.length > 0 ? [foundAt({ sheet: name }, 'xlsform-sheet-not-read')] : [],
    ),
  ];
  const instance = instanceName(settings.row, names);
  const readable = readableForm(builder.form(), (pointer, value) => refusedAt(builder, pointer, value));
  return {
    title: settings.row?.cells.get('form_title')?.text ?? null,
    id: idOf(settings.row?.cells.get('form_id')?.text),
    caseTitle: instance.text,
    form: readable.form,
    findings: [...findings, ...instance.findings, ...readable.findings],
  };
}

/** Conditions may name a calculation that stands below; a calculation may name another. */
function typeCalculations(rows: readonly FormRow[], surroundings: Surroundings): void {
  for (const _round of [1, 2]) {
    for (const row of rows) {
      const named = surroundings.names.byRow.get(row.row);
      if (named?.words.type === 'calculate') readQuestion(row, named, surroundings);
    }
  }
}

const isOther = (name: string): boolean => !['survey', 'choices', 'settings'].includes(name.trim().toLowerCase());

function readRow(row: FormRow, builder: SurveyForm, named: Named | undefined, surroundings: Surroundings): void {
  const type = row.cells.get('type');
  if (!type) {
    builder.findings.push(foundAt({ sheet: row.sheet, row: row.row }, 'xlsform-type-missing'));
    return;
  }
  if (!named) {
    builder.close(type);
    return;
  }
  const block = /^begin_(group|repeat|loop)$/.exec(named.words.type)?.[1];
  if (block) {
    builder.open(block, row, named, surroundings);
    return;
  }
  const { question, findings } = readQuestion(row, named, surroundings);
  builder.findings.push(...findings);
  if (question) builder.add(question);
}

/** What the language does not take is named with the cell from which it came. */
function refusedAt(builder: SurveyForm, pointer: string, value: string): Finding {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = builder.places.get(at);
    if (place) {
      const { row, column, text } = place.cell;
      return foundAt({ sheet: place.sheet, row, column }, 'xlsform-expression-refused', { value: text.slice(0, 80) });
    }
  }
  return foundAt({ sheet: builder.sheet }, 'xlsform-expression-refused', { value });
}

function unknownColumns(sheet: string, { columns }: FormSheet, isKnown: (name: string) => boolean): Finding[] {
  return columns
    .filter(({ name }) => !isKnown(name))
    .map(({ name, column, filled }) =>
      foundAt({ sheet, row: 1, column }, 'xlsform-column-not-mapped', { value: name, count: filled }),
    );
}

/** Pictures and sounds of options; other columns of the list are what filters compare with. */
const mediaColumns = (sheet: string, choices: FormSheet): Finding[] =>
  unknownColumns(sheet, choices, (name) => !/^(media|image|audio|video|big-image)(::|$)/.test(name));

function settingsIn(sheet: Parameters<typeof formSheet>[0] | undefined): { row?: FormRow; findings: Finding[] } {
  if (!sheet) return { findings: [] };
  const read = formSheet(sheet);
  const [row] = read.rows;
  const findings = read.columns
    .filter(({ name }) => !settingColumns.has(name))
    .map(({ name, column }) =>
      foundAt({ sheet: sheet.name, row: 2, column }, 'xlsform-setting-not-kept', { value: name }),
    );
  return { ...(row ? { row } : {}), findings };
}

function instanceName(
  row: FormRow | undefined,
  names: Surroundings['names'],
): { text: string | null; findings: Finding[] } {
  const cell = row?.cells.get('instance_name');
  if (!row || !cell) return { text: null, findings: [] };
  try {
    return { text: toFeel(cell.text, { find: (name) => names.find(name, []) }).text, findings: [] };
  } catch (error) {
    if (!(error instanceof NotRead)) throw error;
    const place = { sheet: row.sheet, row: cell.row, column: cell.column };
    return {
      text: null,
      findings: [foundAt(place, 'xlsform-expression-not-mapped', { value: cell.text, why: error.message })],
    };
  }
}

/** Addresses hold letters, digits and hyphens. */
function idOf(text: string | undefined): string | null {
  const plain = fieldKey(text ?? '', new Set())
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(plain) ? plain : null;
}
