import { memo } from 'react';

const paths = {
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  add: 'M8 3v10M3 8h10',
  open: 'M4 6l4 4 4-4',
  close: 'M4 10l4-4 4 4',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the colour of the text; what it means stands in the label of its button. */
export const Icon = memo(function Icon({ name }: { name: IconName }) {
  return (
    <svg className="hf-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
});
