import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { foreignSchemas } from './foreign-schemas.fixture.ts';
import { AnySchema } from './readme-example.tsx';
import { click, give } from './screen.tsx';

function open(schema: object, value: object) {
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  const submitted: object[] = [];
  act(() => root.render(<AnySchema schema={schema} value={value} onSubmit={(answers) => submitted.push(answers)} />));
  return {
    element,
    submit: () => click([...element.querySelectorAll('button')].at(-1)!),
    submitted,
    close: () => act(() => root.unmount()),
  };
}

describe.each(foreignSchemas)('a JSON Schema with $name', ({ schema, value, shown, named }) => {
  it('is shown, names what it cannot show, and gives the document back as it was', () => {
    const screen = open(schema, value);
    for (const title of shown) expect(screen.element.textContent).toContain(title);
    const places = [...screen.element.querySelectorAll('[role=note] code')].map(({ textContent }) => textContent);
    expect(places.sort()).toEqual([...named].sort());
    screen.submit();
    expect(screen.submitted).toEqual([value]);
    screen.close();
  });
});

it('changes what is filled in and nothing else', () => {
  const { schema, value } = foreignSchemas.find(({ name }) => name.startsWith('objects in objects'))!;
  const screen = open(schema, value);
  give(screen.element.querySelector('input')!, 'Longjing Road');
  screen.submit();
  const [given] = screen.submitted as [typeof value];
  expect(given).toEqual({ ...value, home: { place: { street: 'Longjing Road', zip: '310012' } } });
  screen.close();
});
