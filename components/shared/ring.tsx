import { codeWindowLength } from '../../lib/code-window';
import type { ClockView } from '../../lib/guidance/types';
import { digits, leftUntil } from '../../lib/overlay/countdown';
import { useNow } from '../hooks/use-now';

/** With less than this left, the ring is amber, then clay; in ms. */
const hurry = 120_000;
const last = 60_000;

const radius = 44;
const round = 2 * Math.PI * radius;

/** The countdown as a draining ring with digits, in step with the page to the second. */
export function Ring({ clock }: { clock: ClockView }) {
  const { endsAt, status } = clock;
  const now = useNow(endsAt === null || status === 'expired' ? null : 1_000, endsAt ?? 0);
  if (endsAt === null && status !== 'unknown') return null;
  const left = endsAt === null || status === 'unknown' ? null : leftUntil(endsAt, now);
  return (
    <div role="timer" aria-label={clock.name} className={`ring ${toneOf(left, status)}`}>
      <svg viewBox="0 0 96 96" aria-hidden="true">
        <circle cx="48" cy="48" r={radius} />
        {/* Round line caps would leave a dot at zero. */}
        {left !== null && left > 0 && (
          <circle
            className="left"
            cx="48"
            cy="48"
            r={radius}
            strokeDasharray={`${(left / codeWindowLength) * round} ${round}`}
          />
        )}
      </svg>
      <span>{left === null ? clock.unknown : digits(left)}</span>
    </div>
  );
}

function toneOf(left: number | null, status: ClockView['status']): string {
  if (left === null || status === 'accepted') return 'quiet';
  if (status === 'expired' || left === 0) return 'over';
  if (left <= last) return 'last';
  return left <= hurry ? 'hurry' : '';
}
