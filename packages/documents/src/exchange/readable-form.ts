import { parseDefinition } from '@hearth/definition/parse';
import type { Json, Problem } from '@hearth/expression';
import type { Finding } from '../finding.ts';

type JsonObject = { [key: string]: Json };

/** Files that a form needs beside it to be read. */
const posts = [{ id: 'anybody', title: '任何岗位', levels: ['unit'] }];
const beside = {
  task: {
    ...{ id: 'imported', title: '导入', family: 'M', description: '导入' },
    start: { posts: ['anybody'], levels: ['unit'] },
    numbering: { pattern: '{seq}' },
  },
  workflow: {
    results: [{ id: 'done', title: '办结', tone: 'success' }],
    steps: [
      {
        ...{ id: 'fill', type: 'userTask', title: '填写', who: { actor: 'initiator' } },
        outcomes: [{ id: 'submit', title: '提交' }],
      },
    ],
  },
};

/** Each round takes away what is wrong; what is wrong because of that shows in the next. */
const mostRounds = 8;

/**
 * A form that the language reads: keywords, rules and, at worst, fields that it refuses are taken away, and each is told by the caller with its
 * pointer into `form.json` and what stood there.
 */
export function readableForm(
  form: JsonObject,
  refused: (pointer: string, value: string) => Finding,
): { form: JsonObject; findings: Finding[] } {
  let readable = form;
  const findings: Finding[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const { problems } = parseDefinition({ ...beside, form: readable }, { posts });
    const wrong = problems.filter(isOfForm).map(({ path }) => removable(readable, path));
    // The last of a list first, so that the places of the others stay what they were.
    const pointers = [...new Set(wrong)].filter((pointer) => pointer !== '').sort(laterFirst);
    if (pointers.length === 0) break;
    for (const pointer of pointers) {
      const value = valueAt(readable, pointer);
      if (value === undefined) continue;
      findings.push(refused(pointer, typeof value === 'string' ? value : (pointer.split('/').at(-1) ?? '')));
      readable = without(readable, pointer.split('/').slice(1)) as JsonObject;
    }
  }
  return { form: withoutLost(readable), findings };
}

const isOfForm = ({ level, params }: Problem): boolean => level !== 'warning' && params?.file === 'form.json';

const laterFirst = (a: string, b: string): number => b.localeCompare(a, 'en', { numeric: true });

/** What is taken away for a problem: the rule that it is in, the keyword of a field, else the field. */
function removable(form: JsonObject, path: string): string {
  const steps = path.split('/').slice(1);
  const rules = steps.lastIndexOf('rules');
  if (rules > 0 && steps[rules + 1] !== undefined) return `/${steps.slice(0, rules + 2).join('/')}`;
  const field = steps.lastIndexOf('properties');
  if (field < 0) return '';
  const keyword = steps[field + 2];
  const isNeeded = keyword === undefined || ['kind', 'type', 'items', 'options'].includes(keyword);
  const kept = `/${steps.slice(0, field + (isNeeded ? 2 : 3)).join('/')}`;
  return valueAt(form, kept) === undefined ? `/${steps.slice(0, field + 2).join('/')}` : kept;
}

function valueAt(form: Json, pointer: string): Json | undefined {
  let at: Json | undefined = form;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    at = typeof at === 'object' && at !== null ? (at as JsonObject)[name] : undefined;
  }
  return at;
}

function without(node: Json, [step = '', ...rest]: string[]): Json {
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
  if (Array.isArray(node)) {
    return rest.length === 0
      ? node.toSpliced(Number(name), 1)
      : node.with(Number(name), without(node[Number(name)]!, rest));
  }
  const { [name]: child, ...others } = node as JsonObject;
  return rest.length === 0 || child === undefined ? others : { ...(node as JsonObject), [name]: without(child, rest) };
}

/** Names of fields that are gone stand nowhere else any more. */
function withoutLost(form: JsonObject): JsonObject {
  const schema = trimmed(form.schema as JsonObject);
  const names = Object.keys(schema.properties as JsonObject);
  const pages = ((form.layout as JsonObject | undefined)?.pages ?? []) as JsonObject[];
  const kept = pages.map((page) => ({
    ...page,
    sections: (page.sections as JsonObject[]).map((section) => ({
      ...section,
      fields: (section.fields as string[]).filter((name) => names.includes(name)),
    })),
  }));
  return { ...form, schema, ...(pages.length > 0 ? { layout: { pages: kept as unknown as Json[] } } : {}) };
}

function trimmed(schema: JsonObject): JsonObject {
  const properties = Object.fromEntries(
    Object.entries((schema.properties ?? {}) as JsonObject).map(([key, field]): [string, Json] => {
      const { items } = field as JsonObject;
      const isGroup =
        typeof items === 'object' && items !== null && !Array.isArray(items) && items.properties !== undefined;
      return [key, isGroup ? { ...(field as JsonObject), items: trimmed(items as JsonObject) } : field];
    }),
  );
  const required = ((schema.required ?? []) as string[]).filter((name) => Object.hasOwn(properties, name));
  return { ...schema, properties, required };
}
