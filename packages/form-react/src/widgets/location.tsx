import type { Json } from '@hearth/expression';
import { useState } from 'react';
import { useForm } from '../form-context.ts';
import type { TextKey, Texts } from '../text/texts.ts';
import { groupProps, ofKind, type Widget, type WidgetProps } from './widget.ts';

const PATIENCE_MS = 20_000;
const PLACES = 6;

/** Where the person stands, taken on demand, with its accuracy and moment. */
function LocationInput({ value, control, onChange, onLeave }: WidgetProps) {
  const { t } = useForm();
  const [status, setStatus] = useState<TextKey>();
  const take = () => {
    if (!navigator.geolocation) return setStatus('location.unsupported');
    setStatus('location.taking');
    navigator.geolocation.getCurrentPosition(
      (position) => {
        setStatus(undefined);
        onChange(positionOf(position));
      },
      () => setStatus('location.failed'),
      { enableHighAccuracy: true, timeout: PATIENCE_MS },
    );
  };
  return (
    <fieldset className="hf-bare hf-inline" {...groupProps(control)}>
      <button
        type="button"
        className="hf-button"
        onClick={take}
        onBlur={onLeave}
        disabled={status === 'location.taking'}
      >
        {t(value === null ? 'location.take' : 'location.again')}
      </button>
      <span aria-live="polite">{status ? t(status) : locationText(value, t)}</span>
      {value !== null && (
        <button type="button" className="hf-link" onClick={() => onChange(null)}>
          {t('location.clear')}
        </button>
      )}
    </fieldset>
  );
}

const toPlaces = (degrees: number): number => Number(degrees.toFixed(PLACES));

const positionOf = ({ coords, timestamp }: GeolocationPosition): Json => ({
  lat: toPlaces(coords.latitude),
  lng: toPlaces(coords.longitude),
  accuracy: Math.round(coords.accuracy),
  at: new Date(timestamp).toISOString(),
});

export function locationText(value: Json, t: Texts): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const place = t('location.text', { lat: String(value.lat), lng: String(value.lng) });
  return typeof value.accuracy === 'number' ? `${place}，${t('location.accuracy', { metres: value.accuracy })}` : place;
}

export const location: Widget = {
  name: 'location',
  rank: ofKind('location'),
  component: LocationInput,
  label: 'group',
};
