import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { AnySchema } from './readme-example.tsx';
import { click, give } from './screen.tsx';

const read = (file: string) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8');

it('shows in the README what is run here', () => {
  expect(read('../README.md')).toContain(read('readme-example.tsx'));
});

it('turns any JSON Schema into a form', () => {
  const schema = {
    type: 'object',
    properties: {
      name: { type: 'string', title: 'Name' },
      age: { type: 'integer', minimum: 0 },
      address: { type: 'object', properties: { street: { type: 'string' } } },
      strange: { type: 'null' },
    },
    required: ['name'],
  };
  const submitted: object[] = [];
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  act(() => root.render(<AnySchema schema={schema} onSubmit={(values) => submitted.push(values)} />));
  const button = [...element.querySelectorAll('button')].at(-1)!;
  click(button);
  expect(submitted).toEqual([]);
  expect(element.textContent).toContain('strange');
  const [name, age, street] = element.querySelectorAll('input');
  give(name!, 'Wang Fang');
  give(age!, '40');
  give(street!, 'Wensan Road');
  click(button);
  expect(submitted).toEqual([{ name: 'Wang Fang', age: 40, address: { street: 'Wensan Road' } }]);
  act(() => root.unmount());
});
