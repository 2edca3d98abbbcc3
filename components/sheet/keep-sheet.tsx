import { useRef, useState } from 'react';
import { dayOf } from '../../lib/day';
import {
  leftOut,
  readSheetFile,
  maxSheetFileLength,
  writeSheetFile,
  type SheetFileRefusal,
} from '../../lib/prep-sheet/file';
import { wholeSheet, type Sheet } from '../../lib/prep-sheet/sheet';
import { useDownload } from '../hooks/use-download';
import { Confirm } from '../shared/confirm';
import { FileInput } from '../shared/file-input';
import { Section } from '../shared/section';
import { StatusWithUndo, type LastChange } from '../shared/status-with-undo';
import { useTexts } from '../shared/texts-context';
import { useAct } from '../shared/worker-actions';
import { listOf } from './labels';

/** Prints the sheet, takes it to another computer as a file, and forgets it. */
export function KeepSheet({ sheet, isPage }: { sheet: Sheet; isPage: boolean }) {
  const { t, locale } = useTexts();
  const act = useAct();
  const download = useDownload();
  const input = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<LastChange | null>(null);
  const [refused, setRefused] = useState<SheetFileRefusal | 'unreadable' | null>(null);
  const [before, setBefore] = useState<Sheet>({});
  const isEmpty = Object.keys(sheet).length === 0;

  const say = (text: string, canUndo = false) => {
    setRefused(null);
    setDone({ text, canUndo });
  };
  const onSave = () => {
    const now = Date.now();
    download(writeSheetFile(sheet, now), `ace-sheet-${dayOf(now)}.json`, 'application/json');
    const hidden = leftOut(sheet);
    const fields = listOf(hidden, t, locale);
    say(
      [t('sheet.file.saved'), hidden.length > 0 && t('sheet.file.leftOut', { fields })]
        .filter((sentence) => sentence !== false)
        .join(' '),
    );
  };
  const replaceBy = (other: Sheet) => act({ type: 'change-sheet', change: wholeSheet(other) });
  const onOpen = async (file: File | undefined) => {
    if (!file) return;
    setDone(null);
    const found = await read(file).catch(() => ({ refused: 'unreadable' }) as const);
    if ('refused' in found) {
      setRefused(found.refused);
      return;
    }
    setBefore(sheet);
    if ((await replaceBy(found.sheet)) === null) say(t('sheet.file.opened'), true);
  };
  const onForget = async () => {
    if ((await act({ type: 'forget-sheet' })) === null) say(t('sheet.file.forgotten'));
  };
  const onUndo = async () => {
    if ((await replaceBy(before)) === null) say(t('sheet.file.undone'));
  };

  return (
    <Section title={t('sheet.file.title')}>
      <div className="row">
        {isPage ? (
          <button type="button" disabled={isEmpty} onClick={() => print()}>
            {t('sheet.file.print')}
          </button>
        ) : (
          <a className="button" href="/sheet.html" target="_blank">
            {t('sheet.file.asPage')}
          </a>
        )}
        <button type="button" disabled={isEmpty} onClick={onSave}>
          {t('sheet.file.save')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {t('sheet.file.open')}
        </button>
        {!isEmpty && (
          <Confirm
            label={t('sheet.file.forget')}
            question={t('sheet.file.forgetQuestion')}
            yes={t('sheet.file.forgetYes')}
            no={t('sheet.file.forgetNo')}
            onYes={() => void onForget()}
          />
        )}
      </div>
      <FileInput ref={input} onChoose={(file) => void onOpen(file)} />
      <StatusWithUndo done={done} undo={t('sheet.file.undo')} onUndo={() => void onUndo()} />
      <p role="alert" className="refused">
        {refused === null ? '' : t(`sheet.file.refused.${refused}`)}
      </p>
    </Section>
  );
}

/** @throws whatever the browser throws for an unreadable file */
async function read(file: File): Promise<ReturnType<typeof readSheetFile>> {
  // Check the size in bytes before reading it all; a text never has more characters than bytes.
  if (file.size > maxSheetFileLength) return { refused: 'too large' };
  return readSheetFile(await file.text());
}
