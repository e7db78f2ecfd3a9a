import { residentIdCheckCharacter } from '@hearth/china';
import type { Json } from '@hearth/expression';

/** Fills in what a record leaves open, so that no two are the same. */
export class Growth {
  #count = 0;
  #people = 0;
  #own: { record: number; id: string } | undefined;

  /** A value with its placeholders filled; a list `{ times, row }` gets its rows. */
  grown(value: Json, record: number): Json {
    if (typeof value === 'string') return this.#filled(value, record);
    if (Array.isArray(value)) return value.map((item) => this.grown(item, record));
    if (value === null || typeof value !== 'object') return value;
    const { times, row } = value;
    if (typeof times === 'number' && row !== undefined)
      return Array.from({ length: times }, () => this.grown(row, record));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.grown(inner, record)]));
  }

  #filled(text: string, record: number): string {
    if (text.includes('{own id}') && this.#own?.record !== record) this.#own = { record, id: this.#residentId() };
    return text
      .replaceAll('{own id}', this.#own?.id ?? '')
      .replaceAll('{k}', String(record + 1))
      .replace(/\{n\}/g, () => {
        this.#count += 1;
        return String(this.#count);
      })
      .replace(/\{id\}/g, () => this.#residentId());
  }

  /** Of a man, born on a day that nobody else was: valid, and of nobody. */
  #residentId(): string {
    this.#people += 1;
    const born = new Date(Date.UTC(1955, 0, 1) + this.#people * 7 * 86_400_000).toISOString().slice(0, 10);
    const first = `429988${born.replaceAll('-', '')}${101 + 2 * (this.#people % 400)}`;
    return first + residentIdCheckCharacter(first);
  }
}
