import { type BenchField, type BenchSpec, choices, switchKey } from '../spec.ts';
import { start } from './start.ts';
import '../../src/form.css';

/** The floor: the inputs of the browser with their labels, in the look of the form, and nothing that listens. */
function rowOf({ key, title, kind }: BenchField): string {
  const inputs = {
    text: `<input class="hf-input" id="${key}" maxlength="60">`,
    number: `<input class="hf-input hf-number" id="${key}" inputmode="decimal">`,
    choice: `<select class="hf-input hf-select" id="${key}"><option></option>${choices.map((one) => `<option>${one}</option>`).join('')}</select>`,
    date: `<input class="hf-input hf-date" type="date" id="${key}">`,
    'yes-no': `<span class="hf-choice hf-tick"><input type="checkbox" id="${key}"></span>`,
  };
  return `<div class="hf-field"><div class="hf-head"><label class="hf-label" for="${key}">${title}</label></div>${inputs[kind]}</div>`;
}

const rowsOf = (fields: readonly BenchField[]) => fields.map(rowOf).join('');

void start((element, { fields, shownBySwitch }: BenchSpec) => {
  element.innerHTML = `<div class="hf hf-edit"><div class="hf-page"><section class="hf-section"><div class="hf-grid hf-grid-2">${rowsOf(fields)}</div></section></div></div>`;
  const grid = element.querySelector('.hf-grid')!;
  document
    .getElementById(switchKey)!
    .addEventListener('click', () => grid.insertAdjacentHTML('beforeend', rowsOf(shownBySwitch)), { once: true });
});
