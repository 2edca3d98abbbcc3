import type { Reader } from '../../lib/guide/readers';
import { sheetGroups } from '../../lib/prep-sheet/groups';
import { prepSheet } from '../../lib/storage';
import type { Sheet, SheetField } from '../../lib/prep-sheet/sheet';
import { useStored } from '../hooks/use-stored';
import { BoundedParts } from '../shared/error-boundary';
import { Section } from '../shared/section';
import { useTexts } from '../shared/texts-context';
import { CompareRecord } from './compare-record';
import { KeepSheet } from './keep-sheet';
import { Ready } from './ready';
import { SheetInput } from './sheet-input';
import './sheet.css';
import { useSheet, type EditableSheet } from './use-sheet';

interface SheetViewProps {
  /** The tab in front, or `null`. */
  tabId: number | null;
  reader: Reader | null;
  /** Whether it is a page of its own, which can be printed. */
  isPage: boolean;
}

/** The prep sheet, in the side panel and on a page of its own. */
export function SheetView(props: SheetViewProps) {
  const stored = useStored(prepSheet);
  return stored && <FilledSheet {...props} stored={stored} />;
}

function FilledSheet({ tabId, reader, isPage, stored }: SheetViewProps & { stored: Sheet }) {
  const { t } = useTexts();
  const sheet = useSheet(stored);
  return (
    <BoundedParts>
      <div className="stack">
        <p>{t('sheet.lead')}</p>
        <p className="notice">{t('sheet.kept')}</p>
        {sheetGroups.map(({ id, fields }) => (
          <Group key={id} title={t(`sheet.groups.${id}`)} fields={fields} sheet={sheet} />
        ))}
      </div>
      <div className="stack">
        <CompareRecord sheet={sheet} />
        <Ready sheet={stored} tabId={tabId} reader={reader} />
        <KeepSheet sheet={stored} isPage={isPage} />
      </div>
    </BoundedParts>
  );
}

interface GroupProps {
  title: string;
  fields: readonly SheetField[];
  sheet: EditableSheet;
}

function Group({ title, fields, sheet }: GroupProps) {
  return (
    <Section title={title}>
      {fields.map((field) => (
        <SheetInput
          key={field}
          field={field}
          text={sheet.texts[field] ?? ''}
          isUnsaved={sheet.unsaved.has(field)}
          onType={(text) => sheet.type({ [field]: text })}
          onLeave={sheet.save}
        />
      ))}
    </Section>
  );
}
