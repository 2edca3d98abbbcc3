import { sheetGroups } from '../../lib/prep-sheet/groups';
import type { Sheet } from '../../lib/prep-sheet/sheet';
import { useTexts } from '../shared/texts-context';
import { labelOf } from './labels';

/** The sheet on paper: what is typed, and a blank line where nothing is. It is not shown on screen. */
export function PrintedSheet({ sheet }: { sheet: Sheet }) {
  const { t } = useTexts();
  return (
    <article className="paper printed-sheet">
      <h2>{t('sheet.title')}</h2>
      {sheetGroups.map(({ id, fields }) => (
        <section key={id}>
          <h3>{t(`sheet.groups.${id}`)}</h3>
          <dl>
            {fields.map((field) => (
              <div key={field}>
                <dt>{labelOf(field, t)}</dt>
                <dd>{sheet[field] ?? ''}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
