import { useEffect, useId, useRef } from 'react';
import { countOf } from '../../lib/backup';
import { dayOf } from '../../lib/day';
import { formatDay, formatTime } from '../../lib/texts/formats';
import { useTexts } from '../shared/texts-context';
import type { Chosen } from './backup-file';

/** Parts that are shown with a count, most important first. */
const counted = ['logins', 'waits', 'evidence', 'ticks', 'suffixes', 'seenLogins'] as const;

interface BackupPreviewProps {
  chosen: Chosen;
  /** Whether other computers receive it too. */
  isShared: boolean;
  onReplace: () => void;
  onCancel: () => void;
}

/** Shows what the file contains and what it would replace, and asks for confirmation. */
export function BackupPreview({ chosen, isShared, onReplace, onCancel }: BackupPreviewProps) {
  const { name, backup, present } = chosen;
  const { t, locale } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  const isHeld = (part: string) => Object.hasOwn(backup.values, part);

  // The preview appears below the pressed button, so move the focus into it.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="notice stack" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('options.backup.found')}
      </h3>
      <p>
        {t('options.backup.madeOn', {
          name,
          day: formatDay(dayOf(backup.madeAt), locale),
          time: formatTime(backup.madeAt, locale),
          version: backup.madeBy,
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('options.backup.part')}</span>
            </th>
            <th scope="col">{t('options.backup.holds')}</th>
            <th scope="col">{t('options.backup.here')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.filter(isHeld).map((part) => (
            <tr key={part}>
              <th scope="row">{t(`options.backup.parts.${part}`)}</th>
              <td>{countOf(backup.values[part])}</td>
              <td>{countOf(present[part])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('options.backup.replaces')}</p>
      {isShared && <p>{t('options.backup.shared')}</p>}
      <div className="row">
        <button type="button" className="main" onClick={onReplace}>
          {t('options.backup.replace')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options.backup.cancel')}
        </button>
      </div>
    </section>
  );
}
