/** A small cross that takes something away. */
export function RemoveButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" className="df-icon-button" aria-label={label} title={label} onClick={onClick}>
      ×
    </button>
  );
}
