import type { Json } from '@hearth/expression';
import type { Drawing, Values } from './drawing.ts';
import { evaluate } from './evaluate.ts';
import { drawNames, operators } from './operators.ts';
import { textOf } from './text.ts';

/**
 * Fills a template. Texts may hold `{{expression}}`, a text that is nothing else becomes its value; an object with a `$key` is an
 * operator; everything else is copied. A field that comes out as null is left out, as a person leaves it blank.
 */
export function draw(template: Json, drawing: Drawing): Json {
  if (typeof template === 'string') return drawText(template, drawing);
  if (template === null || typeof template !== 'object') return template;
  if (Array.isArray(template)) return template.map((item) => draw(item, drawing));
  const key = Object.keys(template).find((each) => each.startsWith('$'));
  if (key === undefined) return drawFields(template, drawing);
  const operator = operators[key];
  if (!operator) throw new Error(`demo template: nobody knows ${key}`);
  return operator(template[key] ?? null, drawing, draw, template);
}

/** Names for the rest of a story, see {@link drawNames}. */
export const drawStory = (names: Values, drawing: Drawing): Values => drawNames(names, drawing, draw);

function drawFields(template: Values, drawing: Drawing): Values {
  const fields = Object.entries(template).map(([key, value]): [string, Json] => [key, draw(value, drawing)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}

function drawText(text: string, drawing: Drawing): Json {
  const whole = /^\{\{([^}]*)\}\}$/.exec(text);
  if (whole) return evaluate(whole[1] ?? '', drawing);
  return text.replace(/\{\{([^}]*)\}\}/g, (_, expression: string) => textOf(evaluate(expression, drawing)));
}
