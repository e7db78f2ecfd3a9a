import type { Choice } from '../settings/choices.ts';

/** `{aid_amount|万元}`: which figure, and how it is written. */
const slot = /\{([^{}|]+)(\|[^{}]*)?\}/g;

/** A clause as people read it: figures by their titles. One whose title another figure has, too, keeps its id. */
export const inWords = (text: string, figures: readonly Choice[]): string =>
  text.replace(slot, (whole, id: string, form = '') => {
    const title = figures.find(({ value }) => value === id)?.label;
    const isTold = title !== undefined && figures.filter(({ label }) => label === title).length === 1;
    return isTold ? `{${title}${form}}` : whole;
  });

/** The same clause with the ids that stay when a title changes. */
export const byIds = (text: string, figures: readonly Choice[]): string =>
  text.replace(slot, (whole, name: string, form = '') => {
    const found = figures.find(({ value }) => value === name) ?? figures.find(({ label }) => label === name.trim());
    return found ? `{${found.value}${form}}` : whole;
  });
