import type { Part } from '../../lib/guidance';
import { useTexts } from './texts-context';

/** Progress through the four parts. */
export function PartsBar({ parts }: { parts: readonly Part[] }) {
  const { t } = useTexts();
  if (parts.length === 0) return null;
  return (
    <ol className="parts-bar" aria-label={t('today.parts')}>
      {parts.map(({ id, label, share, isPresent }) => (
        <li key={id} aria-current={isPresent ? 'step' : undefined}>
          <span className="part-line" aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
          {label}
        </li>
      ))}
    </ol>
  );
}
