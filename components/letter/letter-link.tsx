import { useTexts } from '../shared/texts-context';

/** Opens the letter in a tab: a popup would close, and a panel is too narrow for a letter. */
export function LetterLink() {
  const { t } = useTexts();
  return (
    <div className="row">
      <a className="button" href="/letter.html" target="_blank" rel="noreferrer">
        {t('help.more.openLetter')}
      </a>
    </div>
  );
}
