/** Finds a control by its accessible name, so that no engine needs help of its own. Runs in the page. */
export function controlNamed(title: string): HTMLElement | undefined {
  const textOf = (ids: string | null) =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const namesOf = (control: HTMLInputElement) => [
    textOf(control.getAttribute('aria-labelledby')),
    control.getAttribute('aria-label') ?? '',
    ...[...(control.labels ?? [])].map((label) => label.textContent ?? ''),
  ];
  const controls = document.querySelectorAll<HTMLInputElement>('input, select, textarea');
  return [...controls].find((control) => namesOf(control).some((name) => name.replace(/[\s*]/g, '') === title));
}
