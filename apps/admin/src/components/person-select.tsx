import { Select } from 'antd';

interface Props {
  id: string;
  people: readonly { id: string; name: string }[];
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** One of several people, found by typing their name. */
export function PersonSelect({ id, people, value, onChange }: Props) {
  return (
    <Select
      id={id}
      style={{ width: '100%' }}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      showSearch={{ optionFilterProp: 'label' }}
      options={people.map((person) => ({ value: person.id, label: person.name }))}
    />
  );
}
