import type { InstancePath } from '@hearth/kernel';

/** Ids of the elements of one field. `aria-*` lists are separated by spaces, so an id has none. */
export interface FieldIds {
  control: string;
  label: string;
  help: string;
  problems: string;
  extra: string;
}

export const controlId = (prefix: string, path: InstancePath): string => `${prefix}${path.replace(/\s/g, '_')}`;

export function fieldIds(prefix: string, path: InstancePath): FieldIds {
  const control = controlId(prefix, path);
  return {
    control,
    label: `${control}-label`,
    help: `${control}-help`,
    problems: `${control}-problems`,
    extra: `${control}-extra`,
  };
}
