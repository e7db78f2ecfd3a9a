import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type BenchField, type BenchSpec, choices, switchKey } from '../spec.ts';
import { start } from './start.ts';
import '../../src/form.css';

/** The least that React can do: one state a field, no form around it. */
function Row({ field: { key, title, kind }, onSwitch }: { field: BenchField; onSwitch(on: boolean): void }) {
  return (
    <div className="hf-field">
      <div className="hf-head">
        <label className="hf-label" htmlFor={key}>
          {title}
        </label>
      </div>
      {kind === 'yes-no' ? (
        <span className="hf-choice hf-tick">
          <input type="checkbox" id={key} onChange={({ target }) => key === switchKey && onSwitch(target.checked)} />
        </span>
      ) : kind === 'choice' ? (
        <select className="hf-input hf-select" id={key}>
          <option />
          {choices.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      ) : (
        <Text id={key} type={kind === 'date' ? 'date' : 'text'} />
      )}
    </div>
  );
}

function Text({ id, type }: { id: string; type: string }) {
  const [value, setValue] = useState('');
  return (
    <input className="hf-input" id={id} type={type} value={value} onChange={({ target }) => setValue(target.value)} />
  );
}

function Page({ fields, shownBySwitch }: BenchSpec) {
  const [on, setOn] = useState(false);
  return (
    <div className="hf hf-edit">
      <div className="hf-page">
        <section className="hf-section">
          <div className="hf-grid hf-grid-2">
            <Rows fields={fields} onSwitch={setOn} />
            {on && <Rows fields={shownBySwitch} onSwitch={setOn} />}
          </div>
        </section>
      </div>
    </div>
  );
}

function Rows({ fields, onSwitch }: { fields: BenchField[]; onSwitch(on: boolean): void }) {
  return fields.map((field) => <Row key={field.key} field={field} onSwitch={onSwitch} />);
}

void start((element, spec: BenchSpec) => createRoot(element).render(<Page {...spec} />));
