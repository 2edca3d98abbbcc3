/** A decorative bar; the text beside it says the same. `share` ranges from 0 to 1. */
export function ProgressBar({ share, tone }: { share: number; tone: 'plain' | 'alert' | 'quiet' }) {
  return (
    <div className={`bar ${tone}`} aria-hidden="true">
      <div style={{ inlineSize: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </div>
  );
}
